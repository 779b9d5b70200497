"""HTML pages: the article's text, laid out as it is printed, without the site around it.

The article is looked for the quick way (``body.py``); where that is not sure, the careful way decides (``careful.py``).
Headline, deck, byline and date come from what the page says of itself (``about.py``).
"""

import re
from collections.abc import Iterator, Sequence

from onrecord.errors import NotAReport
from onrecord.gather import decode
from onrecord.gather.about import About, about
from onrecord.gather.body import Found, find_body
from onrecord.gather.forms import is_live_headline, is_walled
from onrecord.gather.layout import Block, Source, lay_out
from onrecord.gather.markup import Element, bare, fragment, read_html
from onrecord.records import Item, Report
from onrecord.text.tables.furniture import LINES, OPENINGS
from onrecord.text.tables.furniture_abroad import LINES_ABROAD, OPENINGS_ABROAD
from onrecord.text.words import fold

_LINES = LINES | LINES_ABROAD
_FURNITURE = re.compile("|".join((*OPENINGS, *OPENINGS_ABROAD)))
_LINK_LINE = re.compile(
    r"(?:related|read more|read also|also read|see also|see more|more|also on [\w. ]{2,20}) ?:? ?\w"
)
_MUCH = 1.5  # times as long
_WORD = re.compile(r"\w")


def from_page(item: Item) -> Iterator[Report]:
    """The page as one report."""
    yield read_page(decode.page(item.data), item.key, item.url)


_LEAST = 12
"""Characters below which what stands on a page is no text."""


def read_page(markup: str, key: str, url: str | None = None) -> Report:
    """A decoded page as a report. Raises ``NotAReport`` when it holds no article."""
    decode.held(markup)
    tree = read_html(markup)
    told = about(tree)
    found = find_body(tree)
    if found.listing and (told.form.listing or not told.form.article):
        raise NotAReport("is a front or section page, which lists other reports")
    body = list(_unfurnished(_body(tree, found, told), told))
    if sum(len(block.text) for block in body if block.kind == "paragraph") < _LEAST:
        raise NotAReport("is a page without an article")
    source = Source(
        key, "html", told.url or url, told.outlet, told.published, language=told.language, signs=_signs(told, found)
    )
    return lay_out([*_head(told, body), *body], source)


def _signs(told: About, found: Found) -> tuple[str, ...]:
    """What a reader has to know of the page: behind a wall, a live blog."""
    form = told.form
    paid = is_walled(found.page) if form.free is None else not form.free
    live = form.live or found.live or is_live_headline(told.headline or "")
    return tuple(name for name, holds in (("paywalled", paid), ("live", live)) if holds)


def _body(tree: Element, found: Found, told: About) -> tuple[Block, ...]:
    """The article's blocks, captions in their places; what the page tells in JSON-LD where that is much more."""
    whole = fragment(told.body) if told.body and len(told.body) > _MUCH * _size(found.blocks) else []
    if _size(whole) > _MUCH * _size(found.blocks) and _continues(found.blocks, whole):
        return tuple(whole)
    if found.sure:
        return found.blocks
    from onrecord.gather.careful import find_carefully

    return find_carefully(tree)


def _size(blocks: Sequence[Block]) -> int:
    return sum(len(block.text) for block in blocks)


def _continues(found: Sequence[Block], whole: list[Block]) -> bool:
    """Whether the whole text holds the longest block that was found, or nothing was."""
    longest = max((block.text for block in found), key=len, default="")
    return bare(longest)[:200] in bare(" ".join(block.text for block in whole))


def _unfurnished(body: tuple[Block, ...], told: About) -> Iterator[Block]:
    """The body without lines that the site prints, and without a second printing of what stands above it."""
    known = {fold(said) for said in (told.headline, told.deck, told.byline) if said}
    known |= {f"by {name}" for name in known}
    longest = max(map(len, known), default=0) + 4  # folding shortens and lengthens by little, and takes its time
    captions: set[str] = set()
    for block in body:
        if block.kind in {"caption", "credit"}:
            if block.text not in captions:
                captions.add(block.text)
                yield block
        elif (len(block.text) > longest or fold(block.text) not in known) and not _is_furniture(block.text):
            yield block


def _is_furniture(said: str) -> bool:
    if len(said) > 320:
        return False
    line = fold(said).strip(" .:…!|*-–—>»")
    if line in _LINES or not _WORD.search(line):
        return True
    return bool(_FURNITURE.match(line) or (len(line) < 160 and _LINK_LINE.match(line) and ":" in said))


def _head(told: About, body: list[Block]) -> Iterator[Block]:
    """Headline, deck and byline; a description that only repeats headline or opening is no deck."""
    headline = told.headline or ""
    yield Block("headline", headline)
    said = bare(fold(told.description or ""))
    above = bare(fold(" ".join([headline, *[block.text for block in body if block.kind in {"paragraph", "deck"}][:3]])))
    described = told.description or "" if said[:80] not in above else ""
    printed = any(block.kind == "deck" for block in body)
    yield Block("deck", told.deck or ("" if printed else described))
    yield Block("byline", told.byline or "")
