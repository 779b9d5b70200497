"""What a page prints, block by block in its order, and in which box of the page each block stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from onrecord.gather.layout import one_line
from onrecord.gather.markup import Element, run_on
from onrecord.text.tables.page_names import ALONE, AROUND, BODIES, CAPTIONS, CREDITS, INSIDES, TOPS, WHOLE

HEADS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SILENT = frozenset(
    {"script", "style", "noscript", "template", "svg", "math", "button", "select", "nav", "iframe", "object", "audio"}
    | {"video", "head", "input", "textarea", "label", "footer", "canvas", "map", "ins", "dialog", "menu", "option"}
)
_BOXES = frozenset(
    {"body", "div", "section", "article", "main", "td", "header", "figure", "table", "tbody", "tr", "center", "layer"}
    | {"aside", "details", "form", "fieldset"}
)
_BLOCKS = HEADS | frozenset(
    {"blockquote", "ul", "ol", "li", "dl", "dd", "dt", "p", "pre", "hr", "br", "address", "figcaption", "picture"}
    | {"th", "summary", "caption", "thead", "tfoot", "hgroup"}
)
_INLINE = frozenset({"a", "b", "i", "em", "strong", "img", "u", "sup", "sub", "font", "small", "q", "abbr", "time"})
_PLAIN = HEADS | {"p", "li", "dd", "dt"}
_SIMPLE = frozenset({"a", "b", "i", "em", "strong", "u", "sup", "sub", "q", "abbr"})
_QUOTED = re.compile('["“”„«»‘‚]')
_KEPT = HEADS | {"blockquote"}  # whatever they are called
_PICTURES = frozenset({"figure", "figcaption"})
_PRINTS = frozenset({"caption", "credit"})
_WHOLE_PAGE = frozenset({"html", "body", "main", "article"})
_NO_KIND = frozenset({"br", "hr", "span"})  # these part the text, but say nothing of what stands between
_END = re.compile('[.!?…"”“»)’\u3002\uff01\uff1f]\\s*$')
_SEAM = re.compile('(?<=[.!?…")”\\]])\x1f+(?=\\w)')  # two elements that the page sets apart by style alone


def _between(words: tuple[str, ...] | list[str]) -> str:
    return rf"(?:^|[\s_-])(?:{'|'.join(words)})(?:$|[\s_-])"


_AROUND = re.compile(rf"{_between(AROUND)}|(?:^|\s)(?:{'|'.join(WHOLE)})(?:$|\s)")
_TOP = re.compile(_between(TOPS))
_CAPTION, _CREDIT = re.compile(_between(CAPTIONS)), re.compile(_between(CREDITS))
_BODY = re.compile(
    rf"{'|'.join(BODIES)}(?:{'|'.join(INSIDES)})|(?:body|content)[-_]?(?:text|copy|content|body|main|article)"
    rf"|(?:^|[\s_-])(?:{'|'.join(ALONE)})(?:$|\s)"
)
_MANNER = ("has-", "no-", "with-", "without-", "is-", "not-", "col-", "u-", "l-")  # how it looks, not what it is
_POST = re.compile(r"(?:^|\s)(?:hentry|type-post|h-entry|post-\d+)(?:\s|$)")  # beside a post's own "tag-..." words
_CASE = re.compile(r"(?<=[a-z])(?=[A-Z])")
_UNSEEN = re.compile(r"display:\s*none")


class Run(NamedTuple):
    """One printed block of a page."""

    text: str
    tag: str
    """The element that gives it its form: p, li, h2, td; div for a bare box."""
    linked: int
    """Characters that stand in links."""
    aside: int
    """The box around the article that it stands in, 0 for none: an index into ``Page.asides``."""
    box: int
    kind: str
    """paragraph | caption | credit"""
    prose: int
    """Characters of running prose: 0 for headings, lines of links and what is no sentence."""


@dataclass(slots=True)
class Box:
    """An element that holds blocks: the runs from ``start`` to ``end``."""

    start: int
    up: int
    name: str
    tag: str
    end: int = -1


@dataclass(frozen=True, slots=True)
class Page:
    """A page's runs in order, its boxes in order of their starts, and for each aside the one around it (0: none)."""

    runs: list[Run]
    boxes: list[Box]
    asides: list[int]


@lru_cache(maxsize=4096)
def _nature(name: str) -> str:
    """What a box is by its class and id: around, caption, credit, body or nothing said."""
    low = name.lower()
    if low != name:
        low = _CASE.sub("-", name).lower()
    named = [each.partition("--")[0] for each in low.split() if not each.startswith(_MANNER)]
    low = " ".join(each for each in named if not each.endswith(("-hidden", "-hide")))
    if _CREDIT.search(low):
        return "credit"
    if _CAPTION.search(low):
        return "caption"
    if _AROUND.search(low) and not _POST.search(low):
        return "around"
    return "body" if _BODY.search(low) else ""


def is_body(box: Box) -> bool:
    """Whether a box's name calls it the article's own."""
    return _nature(box.name) == "body"


def is_top(box: Box) -> bool:
    """Whether a box holds the head of the article: headline, deck, byline."""
    return box.tag == "header" or _TOP.search(_CASE.sub("-", box.name).lower()) is not None


def walk(body: Element) -> Page:
    """The printed blocks below an element."""
    from lxml import etree

    walker = _Walker()
    steps = etree.iterwalk(body, events=("start", "end"))
    for event, element in steps:
        if event == "end":
            walker.leave(element, last=element is body)
        elif not walker.enter(element):
            steps.skip_subtree()  # its end still comes
    walker.flush()
    walker.boxes[0].end = len(walker.runs)
    return Page(walker.runs, walker.boxes, walker.asides)


class _Walker:
    """Where the walk stands: in which box, aside and link, and the words since the last break."""

    def __init__(self) -> None:
        self.runs: list[Run] = []
        self.boxes = [Box(0, -1, "", "body")]
        self.asides = [0]
        self._words: list[str] = []
        self._linked = self._links = self._box = self._aside = 0
        self._kind, self._tag = "paragraph", "body"
        self._open: list[tuple[int, int, str, str, bool] | str] = []

    def enter(self, element: Element) -> bool:
        """Opens an element; False when nothing in it is printed text."""
        tag = element.tag
        if not len(element) and not element.text:
            if tag in _BLOCKS or tag in _BOXES:
                self.flush()
            self._open.append("")
            return False
        if tag in _PLAIN and self._take_plain(element, tag):
            return False
        if tag in _INLINE:
            self._links += tag == "a"
            self._open.append(tag)
        elif tag in _SILENT or tag.__class__ is not str:
            self._open.append("")
            return False
        else:
            before = self._aside
            self._enter_block(element, tag)
            if self._aside != before and not self._is_worth(element):
                return False
        if self._kind != "paragraph":
            self._words.append("\x1f")
        if element.text:
            self._add(element.text)
        return True

    def leave(self, element: Element, *, last: bool) -> None:
        """Closes an element, and takes the words behind it."""
        around = self._open.pop()
        if around == "a":
            self._links -= 1
        elif around.__class__ is tuple:
            self.flush()
            if around[4]:
                self.boxes[self._box].end = len(self.runs)
            self._box, self._aside, self._kind, self._tag = around[:4]
        if element.tail and not last:
            self._add(element.tail)

    def flush(self) -> None:
        """Ends a block."""
        if not self._words:
            return
        words = "".join(self._words)
        self._words.clear()
        linked, self._linked = self._linked, 0
        if "\x1f" in words:
            words = _SEAM.sub(" ", words).replace("\x1f", "")
        if said := one_line(words):
            prose = len(said) - linked if self._kind == "paragraph" and is_prose(said, linked, self._tag) else 0
            self.runs.append(Run(said, self._tag, linked, self._aside, self._box, self._kind, prose))

    def _take_plain(self, element: Element, tag: str) -> bool:
        """Takes a paragraph, heading or list item with nothing but words and links in it at once; False for others."""
        if self._kind != "paragraph" or self._links:
            return False
        get = element.get
        name = get("class") or get("id")
        if (name and _nature(name)) or _is_unseen(get):
            return False
        inner = element.iterdescendants()
        if not all(each.tag in _SIMPLE for each in inner):
            return False
        self.flush()
        if said := one_line(run_on(element)):
            links = element.iter("a") if len(element) else ()
            linked = sum(len(run_on(link).strip()) for link in links)
            prose = len(said) - linked if is_prose(said, linked, tag) else 0
            self.runs.append(Run(said, tag, linked, self._aside, self._box, "paragraph", prose))
        self._open.append("")
        return True

    @staticmethod
    def _is_worth(element: Element) -> bool:
        """Whether a box around the article has so much text that it may be the article after all, or a statement."""
        said = run_on(element)
        return len(said) >= 80 and (len(one_line(said)) >= 250 or _QUOTED.search(said) is not None)

    def _add(self, words: str) -> None:
        if not self._words and words.isspace():
            return
        self._words.append(words)
        if self._links:
            self._linked += len(words.strip())

    def _enter_block(self, element: Element, tag: str) -> None:
        get = element.get
        name, named = get("class", ""), get("id")
        name = f"{name} {named}" if named else name
        whole = tag in _WHOLE_PAGE
        nature = _nature(name) if name and not whole else ""
        aside = not whole and (tag == "aside" or (nature == "around" and tag not in _KEPT) or _is_unseen(get))
        kind = "caption" if tag in _PICTURES else nature if nature in _PRINTS else ""
        box = tag in _BOXES
        if not (box or aside or kind or tag in _BLOCKS):
            self._open.append("span")
            return
        self.flush()
        self._open.append((self._box, self._aside, self._kind, self._tag, box))
        if aside:
            self.asides.append(self._aside)
            self._aside = len(self.asides) - 1
        if kind and not (kind == "caption" and self._kind == "credit"):
            self._kind = kind
        if box:
            self.boxes.append(Box(len(self.runs), self._box, f"{name} {get('itemprop') or ''}", tag))
            self._box, self._tag = len(self.boxes) - 1, "div"
        elif tag not in _NO_KIND:
            self._tag = tag


def _is_unseen(get: Element) -> bool:
    style = get("style")
    if style and "display" in style and _UNSEEN.search(style):
        return True
    return get("hidden") is not None or get("aria-hidden") == "true"


def is_prose(said: str, linked: int, tag: str) -> bool:
    """Whether a block is running text: long or a sentence, and not made of links."""
    if (tag in HEADS and len(said) < 120) or linked * (4 if tag == "li" else 2) > len(said):
        return False
    return len(said) >= 80 or (len(said) >= 30 and ends_sentence(said))


def ends_sentence(said: str) -> bool:
    """Whether a block ends as a sentence does, also within quotation marks."""
    return _END.search(said) is not None


def above(asides: list[int], aside: int) -> Iterator[int]:
    """An aside and those around it, inner to outer."""
    while aside:
        yield aside
        aside = asides[aside]
