"""HTML pages: the article's text, laid out as it is printed, without the site around it.

Which stretch of the page is the article, trafilatura decides (Barbaresi 2021, "Trafilatura: A Web Scraping Library and
Command-Line Tool for Text Discovery and Extraction", ACL demo). What it throws away on the way (headline, deck, byline,
captions, credits) is found beside it and put back in its place.
"""

import re
from collections.abc import Iterator

from onrecord.errors import InputError, NotAReport
from onrecord.gather import decode
from onrecord.gather.about import About, about
from onrecord.gather.layout import Block, Source, lay_out, one_line
from onrecord.gather.markup import Element, fragment, local, words
from onrecord.records import Item, Report
from onrecord.text.tables.furniture import LINES, OPENINGS
from onrecord.text.words import fold

_FURNITURE = re.compile("|".join(OPENINGS))
_LINK_LINE = re.compile(
    r"(?:related|read more|read also|also read|see also|see more|more|also on [\w. ]{2,20}) ?:? ?\w"
)
_CREDIT = re.compile(r"(?:^|[\s_-])(?:credits?|copyright|photographer|attribution|source)(?:$|[\s_-])", re.I)
_ASIDE = frozenset({"aside", "nav", "footer", "header"})
_TEXTS = frozenset({"p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "pre", "td"})
_SEAM = re.compile('(?<=[.!?…")”\\]])\x1f+(?=\\w)')  # two elements that the page sets apart by style alone
_START = 40  # characters by which a printed paragraph is found again in the page


def from_page(item: Item) -> Iterator[Report]:
    """The page as one report."""
    yield read_page(decode.page(item.data), item.key, item.url)


def read_page(markup: str, key: str, url: str | None = None) -> Report:
    """A decoded page as a report. Raises ``NotAReport`` when it holds no article."""
    decode.held(markup)
    tree = _tree(markup)
    told = about(tree)
    pictures = _take_captions(tree)
    body = _unfurnished(_body(tree, told), told)
    if not body:
        raise NotAReport("is a page without an article")
    source = Source(key, "html", told.url or url, told.outlet, told.published, language=told.language)
    return lay_out([*_head(told, body), *_with_captions(body, pictures)], source)


def _tree(markup: str) -> Element:
    import logging

    from trafilatura import load_html

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # its warnings would reach the user's terminal
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", markup)
    tree = load_html(text) if "<" in text else None
    if tree is None:
        raise NotAReport("is no HTML page")
    return tree


def _body(tree: Element, told: About) -> list[Block]:
    """The article's blocks, by the careful extraction; by a bolder one where that leaves most of the page's prose."""
    found = _extracted(tree, careful=True)
    prose = sum(len(said) for each in tree.iter("p") if len(said := words(each)) >= 80)
    if _size(found) < prose / 2:
        bolder = _extracted(tree, careful=False)
        found = bolder if _size(bolder) > 1.5 * _size(found) else found
    whole = [block for block in fragment(told.body or "") if block.text.strip()]
    if _size(whole) > 1.5 * _size(found) and (not found or _continues(found, whole)):
        return whole
    return found or [Block("paragraph", said) for each in tree.iter("p") if len(said := words(each)) >= 40]


def _size(blocks: list[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _continues(found: list[Block], whole: list[Block]) -> bool:
    """Whether the whole text holds the longest block that was found."""
    longest = max((block.text for block in found), key=len)
    return _bare(longest)[:200] in _bare(" ".join(block.text for block in whole))


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text)


def _extracted(tree: Element, *, careful: bool) -> list[Block]:
    from trafilatura import bare_extraction

    try:
        found = bare_extraction(tree, include_comments=False, favor_precision=careful)
        return [] if found is None or isinstance(found, dict) else list(_printed(found.body))
    except RecursionError:
        raise InputError("is nested too deeply") from None


def _printed(body: Element) -> Iterator[Block]:
    """The blocks of trafilatura's tree: paragraphs, headings, list items, quotations, table rows."""
    run: list[str] = []

    def walk(element: Element) -> Iterator[Block]:
        name = local(element)
        breaks = name in {"p", "head", "item", "quote", "list", "row", "table", "lb", "code", "div", "body"}
        if breaks:
            yield from flush()
        run.append(element.text or "")
        for child in element:
            yield from walk(child)
            run.append(child.tail or "")
        if name == "cell":
            run.append(" ")
        if breaks:
            yield from flush()

    def flush() -> Iterator[Block]:
        if said := one_line("".join(run)):
            yield Block("paragraph", said)
        run.clear()

    yield from walk(body)


def _unfurnished(body: list[Block], told: About) -> list[Block]:
    """The body without lines that the site prints, and without a second printing of what stands above it."""
    known = {fold(said) for said in (told.headline, told.deck, told.byline) if said}
    known |= {f"by {name}" for name in known}
    return [block for block in body if fold(block.text) not in known and not _is_furniture(block.text)]


def _is_furniture(said: str) -> bool:
    line = fold(said).strip(" .:…!|*-–—>»")
    if line in LINES or not re.search(r"\w", line):
        return True
    return len(line) <= 300 and bool(
        _FURNITURE.match(line) or (len(line) < 160 and _LINK_LINE.match(line) and ":" in said)
    )


def _head(told: About, body: list[Block]) -> Iterator[Block]:
    """Headline, deck and byline; a description that only repeats headline or opening is no deck."""
    yield Block("headline", told.headline or "")
    said = _bare(fold(told.description or ""))
    above = _bare(fold(" ".join([told.headline or "", *(block.text for block in body[:3])])))
    yield Block("deck", told.deck or (told.description or "" if said[:80] not in above else ""))
    yield Block("byline", told.byline or "")


def _take_captions(tree: Element) -> list[tuple[str, list[Block]]]:
    """Takes the captions out of the page and gives, in its order, each caption and how each paragraph opens.

    A row is ("", caption and credit) or (opening words, []).
    """
    rows: list[tuple[str, list[Block]]] = []
    taken = []
    for each in tree.iter("figcaption", "div", "span", *_TEXTS):
        name = local(each)
        if name == "figcaption" and not any(local(up) in _ASIDE for up in each.iterancestors()):
            rows.append(("", _caption(each)))
            taken.append(each)
        elif name in _TEXTS or (name in {"div", "span"} and len((each.text or "").strip()) >= _START):
            rows.append((_bare(words(each))[:_START], []))
    for each in taken:
        each.drop_tree()
    return rows


def _caption(element: Element) -> list[Block]:
    """A caption, and its credit where the page marks one."""
    credits = [each for each in element.iterdescendants() if _CREDIT.search(each.get("class") or "")]
    credit = one_line(" ".join(dict.fromkeys(words(each) for each in credits[:1])))
    said = one_line(_SEAM.sub(" ", "\x1f".join(element.itertext())).replace("\x1f", ""))
    return [Block("caption", said.replace(credit, " ", 1) if credit else said), Block("credit", credit)]


def _with_captions(body: list[Block], rows: list[tuple[str, list[Block]]]) -> Iterator[Block]:
    """The body with each caption before the paragraph that it is printed before; others are not the article's."""
    places: dict[str, int] = {}
    for at, block in enumerate(body):
        places.setdefault(_bare(block.text)[:_START], at)
    waiting: list[Block] = []
    before: dict[int, list[Block]] = {}
    reached = -1
    for opening, caption in rows:
        waiting += caption
        at = places.get(opening, -1) if opening else -1
        if at > reached:
            before[at], waiting, reached = waiting, [], at
    seen: set[str] = set()
    for at, block in enumerate(body):
        for each in before.get(at, []):
            if each.text not in seen:
                seen.add(each.text)
                yield each
        yield block
