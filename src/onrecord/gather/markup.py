# ruff: noqa: SIM905 - word lists read best as running words
"""XML safely, and running text out of marked-up fragments."""

import re
from collections.abc import Iterator
from html import unescape
from html.entities import html5
from typing import Any

from onrecord.errors import InputError, NotAReport
from onrecord.gather.decode import page, plain
from onrecord.gather.layout import Block, one_line

Element = Any
"""An lxml element; lxml has no types of its own."""

_DECLARED = re.compile(r"<!DOCTYPE[^<>\[]*\[.*?\]\s*>", re.S | re.I)
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_NAMED = re.compile(r"&([A-Za-z][A-Za-z0-9]*;)")
_STRAY = re.compile(r"&(?!#?\w{1,31};)")
UNPRINTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_NO_WORD = re.compile(r"\W+")
_TAG = re.compile(r"<[A-Za-z!/]")
_UNREAD = re.compile(r"<(?:(script|style|svg|SCRIPT|STYLE|SVG)\b[^>]*>|!--)")  # "<" first: that is what makes it quick
_OWN = frozenset({"amp;", "lt;", "gt;", "quot;", "apos;"})

_SILENT = frozenset("script style noscript template svg math form button select nav iframe object audio video".split())
_BLOCKS = frozenset(
    "address article aside blockquote body br dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header "
    "hr html li main ol p pre section summary table td th tr ul hl1 hl2 media block note q media-caption fn".split()
)
_CAPTIONS = frozenset({"figcaption", "media-caption"})
_CREDITS = frozenset({"media-producer"})


def local(element: Element) -> str:
    """An element's name without its namespace, in lower case; comments and instructions have none."""
    tag = element.tag
    return tag.rpartition("}")[2].lower() if isinstance(tag, str) else ""


def words(element: Element | None) -> str:
    """All text of an element, on one line."""
    return "" if element is None else one_line(run_on(element))


def run_on(element: Element) -> str:
    """All text of an element as it stands, white space kept."""
    from lxml import etree

    # Three times as quick as "".join(element.itertext()), which makes an object of every element.
    said: str = etree.tostring(element, method="text", encoding="unicode", with_tail=False)
    return said


def find(element: Element, *names: str) -> Element | None:
    """The first descendant with one of the names, whatever its namespace."""
    return next(find_all(element, *names), None)


def find_all(element: Element, *names: str) -> Iterator[Element]:
    """All descendants with one of the names, whatever their namespace, in document order."""
    wanted = {name.lower() for name in names}
    return (each for each in element.iterdescendants() if local(each) in wanted)


def parse(data: bytes, *, mend: bool = False) -> Element:
    """The root element of an XML file. Nothing is ever loaded or expanded for it.

    A file that declares entities is refused: the reports that need them do not exist, the bombs do. With ``mend``,
    what feeds get wrong is put right (HTML's named characters, bare ampersands, control characters, a lost end).
    Raises ``InputError``.
    """
    from lxml import etree

    text = _DECLARATION.sub("", page(data) if mend else _strict(data), count=1)
    head = text[: (found.start() if (found := re.search(r"<[A-Za-z]", text)) else 0)]
    if "<!ENTITY" in head or ("<!ENTITY" in text and _DECLARED.search(text, 0, 200_000)):
        raise InputError("declares XML entities, which are refused")
    options = {
        "resolve_entities": False,
        "no_network": True,
        "huge_tree": False,
        "load_dtd": False,
        "remove_pis": True,
        "remove_comments": True,
    }
    try:
        return etree.fromstring(text.encode("utf-8", "replace"), etree.XMLParser(**options))
    except etree.XMLSyntaxError as error:
        if not mend:
            raise InputError(f"is not well-formed XML: {one_line(error.msg)}") from None
    try:
        root = etree.fromstring(_mended(text).encode("utf-8"), etree.XMLParser(recover=True, **options))
    except etree.XMLSyntaxError:  # nothing is left to mend
        root = None
    if root is None:
        raise InputError("is not well-formed XML")
    return root


def _strict(data: bytes) -> str:
    """XML's characters: by mark or UTF-8, else as the declaration says."""
    try:
        return plain(data)
    except InputError as error:
        if not re.match(rb"\s*<\?xml[^>]*encoding", data[:200]):
            raise error from None
    return page(data)


def _mended(text: str) -> str:
    def named(found: re.Match[str]) -> str:
        name = found.group(1)
        return found.group() if name in _OWN or name not in html5 else html5[name]

    return UNPRINTED.sub("", _STRAY.sub("&amp;", _NAMED.sub(named, text)))


def read_html(markup: str) -> Element:
    """A page's tree, without its scripts (but JSON-LD), styles and comments. Raises ``NotAReport``."""
    from lxml import etree

    options = {"encoding": "utf-8", "remove_comments": True, "remove_pis": True, "collect_ids": False}
    text = "".join(_read(_DECLARATION.sub("", markup, count=1) if markup.startswith("<?") else markup))
    tree = etree.fromstring(text.encode("utf-8", "replace"), etree.HTMLParser(**options)) if _TAG.search(text) else None
    if tree is None:
        raise NotAReport("is no HTML page")
    return tree


def _read(markup: str) -> Iterator[str]:
    """The stretches of a page that a reader could see; what is taken out here is never built into a tree."""
    at = 0
    while opened := _UNREAD.search(markup, at):
        name = opened.group(1)
        end = markup.find(f"</{name}" if name else "-->", opened.end())
        end = markup.find(">", end) if end >= 0 else -1
        if end < 0:  # open to the end of the file: the parser knows what browsers do
            break
        yield markup[at : opened.start()]
        yield " " if name else ""
        if name and "ld+json" in opened.group():
            yield markup[opened.start() : end + 1]
        at = end + 1
    yield markup[at:]


def bare(text: str) -> str:
    """A text's letters and digits alone, by which printings of it are found again."""
    return _NO_WORD.sub("", text)


def fragment(markup: str) -> list[Block]:
    """The blocks of a piece of HTML, or of plain text when it holds no markup."""
    if not re.search(r"<[A-Za-z!/]", markup):
        return paragraphs(unescape(markup))
    from lxml import etree, html

    try:
        root = html.fragment_fromstring(UNPRINTED.sub("", markup), create_parent="div")
    except (etree.ParserError, ValueError):
        return []
    return blocks(root)


def paragraphs(text: str) -> list[Block]:
    """The paragraphs of a plain text: by blank lines, or by lines where there are none."""
    parts = re.split(r"\n\s*\n", text.strip().replace("\r\n", "\n").replace("\r", "\n"))
    parts = parts if len(parts) > 1 else parts[0].split("\n")
    return [Block("paragraph", part) for part in parts if part.strip()]


def blocks(root: Element) -> list[Block]:
    """The printed blocks of an element (HTML, XHTML or NITF), captions and credits told from paragraphs."""
    found: list[Block] = []
    run: list[str] = []

    def flush(kind: str) -> None:
        if printed := one_line("".join(run)):
            found.append(Block(kind, printed))
        run.clear()

    # An own stack, so that depth is no limit: (element, kind around it, whether its end is reached).
    stack: list[tuple[Element, str, bool]] = [(root, "paragraph", False)]
    while stack:
        element, kind, ended = stack.pop()
        name = local(element)
        inner = "caption" if name in _CAPTIONS else "credit" if name in _CREDITS else kind
        if not ended:
            if name in _BLOCKS or inner != kind:
                flush(kind)
            stack.append((element, kind, True))
            if name and name not in _SILENT:
                run.append(element.text or "")
                stack.extend((child, inner, False) for child in reversed(element))
            continue
        if name in _BLOCKS or inner != kind:
            flush(inner)
        run.append((element.tail or "") if element is not root else "")
    flush("paragraph")
    return found
