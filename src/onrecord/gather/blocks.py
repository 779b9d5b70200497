"""What a page prints, block by block in its order, and in which box of the page each block stands."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from onrecord.gather.box_names import is_head, nature
from onrecord.gather.layout import one_line
from onrecord.gather.markup import Element, run_on

HEADS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_SILENT = frozenset(
    {"script", "style", "noscript", "template", "svg", "math", "button", "select", "nav", "iframe", "object", "audio"}
    | {"video", "head", "input", "textarea", "label", "footer", "canvas", "map", "ins", "dialog", "menu", "option"}
)
_BOXES = frozenset(
    {"body", "div", "section", "article", "main", "td", "header", "figure", "table", "tbody", "tr", "center", "layer"}
    | {"aside", "details", "form", "fieldset"}
)
_PLAIN = HEADS | {"p", "li", "dd", "dt"}
_BLOCKS = _PLAIN | frozenset(
    {"blockquote", "ul", "ol", "dl", "pre", "hr", "br", "address", "figcaption", "picture"}
    | {"th", "summary", "caption", "thead", "tfoot", "hgroup"}
)
_PHRASES = ("b", "i", "em", "strong", "u", "sup", "sub", "q", "abbr", "font", "small")
_SKIP, _LINK, _INLINE, _BLOCK, _BOX, _OTHER = range(6)
_HOW = (
    dict.fromkeys(_SILENT, _SKIP)
    | dict.fromkeys(("img", "time"), _INLINE)
    | dict.fromkeys(_BLOCKS, _BLOCK)
    | dict.fromkeys(_BOXES, _BOX)
    | {"a": _LINK}
)
_NEVER = ("nav", "noscript", "footer", "label", "menu")  # silent, but a slip of the page's may put an article into them
_QUOTED = re.compile('["“”„«»‘‚]')
_KEPT = HEADS | {"blockquote"}  # whatever they are called
_PICTURES = frozenset({"figure", "figcaption"})
_PRINTS = frozenset({"caption", "credit"})
_WHOLE_PAGE = frozenset({"html", "body", "main", "article"})
_NO_KIND = frozenset({"br", "hr", "span"})  # these part the text, but say nothing of what stands between
_ENDS = frozenset('.!?…"”“»)’\u3002\uff01\uff1f')
_SEAM = re.compile('(?<=[.!?…")”\\]])\x1f+(?=\\w)')  # two elements that the page sets apart by style alone
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
    passed: list[tuple[str, str]]
    """Name and text of each box around the article that was left out at once."""


def is_body(box: Box) -> bool:
    """Whether a box's name calls it the article's own."""
    return nature(box.name) == "body"


def is_top(box: Box) -> bool:
    """Whether a box holds the head of the article: headline, deck, byline."""
    return box.tag == "header" or is_head(box.name)


def walk(body: Element, *, everywhere: bool = False) -> Page:
    """The printed blocks below an element; what is bold or italic in its paragraphs is dissolved into their text.

    ``everywhere`` looks also where no article should stand: in navigation that was never closed, behind scripts.
    """
    from lxml.etree import strip_tags

    strip_tags(body, *_PHRASES)
    walker = _Walker(_HOW | dict.fromkeys(_NEVER, _BOX) if everywhere else _HOW)
    walker.below(body)
    walker.flush()
    walker.boxes[0].end = len(walker.runs)
    return Page(walker.runs, walker.boxes, walker.asides, walker.passed)


class _Walker:
    """Where the walk stands: in which box, aside and link, and the words since the last break."""

    def __init__(self, how: dict[str, int]) -> None:
        self._how = how
        self.runs: list[Run] = []
        self.boxes = [Box(0, -1, "", "body")]
        self.asides = [0]
        self.passed: list[tuple[str, str]] = []
        self._words: list[str] = []
        self._linked = self._links = self._box = self._aside = 0
        self._kind, self._tag = "paragraph", "body"

    def below(self, element: Element) -> None:
        """Takes an element's text and all that stands in it. The parser keeps elements under 256 deep."""
        words, known = self._words, self._how
        if self._kind != "paragraph":
            words.append("\x1f")
        if text := element.text:
            self._add(text)
        for each in element:
            tag = each.tag
            how = known.get(tag, _OTHER)
            if how is _LINK:
                self._links += 1
                self.below(each)
                self._links -= 1
            elif how is _INLINE:
                self.below(each)
            elif how is not _SKIP and tag.__class__ is str:
                self._take(each, tag, how)
            if (tail := each.tail) and (words or not tail.isspace()):
                self._add(tail)

    def _take(self, element: Element, tag: str, how: int) -> None:
        """Takes an element that may part the text."""
        if not element.text and not len(element):
            if how is not _OTHER:
                self.flush()
            return
        get = element.get
        name, named = get("class", ""), get("id")
        if named:
            name = f"{name} {named}"
        said = nature(name) if name and tag not in _WHOLE_PAGE else ""
        unseen = _is_unseen(get)
        if not said and not unseen and tag in _PLAIN and self._take_plain(element, tag):
            return
        aside = (unseen or tag == "aside" or (said == "around" and tag not in _KEPT)) and tag not in _WHOLE_PAGE
        kind = "caption" if tag in _PICTURES else said if said in _PRINTS else ""
        if how is _OTHER and not (aside or kind):
            self.below(element)
            return
        if self._words:
            self.flush()
        if aside and not _is_worth(words := run_on(element)):
            if not unseen:
                self.passed.append((name, words))
            return
        before = self._box, self._aside, self._kind, self._tag
        if aside:
            self.asides.append(self._aside)
            self._aside = len(self.asides) - 1
        if kind and not (kind == "caption" and self._kind == "credit"):
            self._kind = kind
        if how is _BOX:
            self._enter_box(Box(len(self.runs), self._box, f"{name} {get('itemprop') or ''}", tag), element)
        else:
            self._tag = self._tag if tag in _NO_KIND else tag
            self.below(element)
            self.flush()
        self._box, self._aside, self._kind, self._tag = before

    def _enter_box(self, box: Box, element: Element) -> None:
        self.boxes.append(box)
        self._box, self._tag = len(self.boxes) - 1, "div"
        self.below(element)
        if self._words:
            self.flush()
        box.end = len(self.runs)

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
        links = element[:] if len(element) else []
        if links and not all(each.tag == "a" and not len(each) for each in links):
            return False
        if self._words:
            self.flush()
        if said := one_line(run_on(element) if links else element.text):
            linked = sum(len(text.strip()) for link in links if (text := link.text))
            prose = len(said) - linked if is_prose(said, linked, tag) else 0
            self.runs.append(Run(said, tag, linked, self._aside, self._box, "paragraph", prose))
        return True

    def _add(self, words: str) -> None:
        if not self._words and words.isspace():
            return
        self._words.append(words)
        if self._links:
            self._linked += len(words.strip())


def _is_worth(said: str) -> bool:
    """Whether a box around the article has so much text that it may be the article after all, or a statement."""
    return len(said) >= 80 and (len(one_line(said)) >= 250 or _QUOTED.search(said) is not None)


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
    return said.rstrip()[-1:] in _ENDS


def above(asides: list[int], aside: int) -> Iterator[int]:
    """An aside and those around it, inner to outer."""
    while aside:
        yield aside
        aside = asides[aside]
