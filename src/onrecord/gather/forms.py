"""What form a page has: an article, a list of others (a front or section page), a live blog; whether it has a wall.

By what it says of itself (schema.org ``isAccessibleForFree``, ``LiveBlogPosting``, ``CollectionPage``; Open Graph
``type``) and, where it says nothing, by what it prints.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from onrecord.gather.blocks import Box, Page, Run
from onrecord.text.tables.page_forms import LIVE_BOXES, LIVE_HEADLINES, WALL_BOXES, WALL_LINES, WALL_PIECES, WALL_STEMS
from onrecord.text.words import fold

_LISTS = frozenset({"CollectionPage", "SearchResultsPage", "ItemList"})
_EDGE = r"(?:^|[\s_-])(?:{})(?:$|[\s_-])"
_WALL_BOX, _LIVE_BOX = (re.compile(_EDGE.format("|".join(words)), re.I) for words in (WALL_BOXES, LIVE_BOXES))
_WALL_LINE = re.compile("|".join(WALL_LINES))
_LIVE_HEADLINE = re.compile("|".join(LIVE_HEADLINES))
_POST = frozenset({"hentry", "type-post", "h-entry"})
_OTHER = ("no-", "non-", "not-", "without-", "tag-", "category-")  # none, or what the article is about
_WALL_LONGEST = 400  # characters of a box that says that one has to pay
_LINKS = 5  # linked lines that a list of reports has at least
_ALONE = 8  # where there is nothing but lines
_LINE = 20  # characters of one
_NEAR = 3  # blocks from a linked line to the teaser under it: a date or a section may stand between
_TEASER = 400  # characters that a teaser has at most
_TEASERS = 3


@dataclass(frozen=True, slots=True)
class Form:
    """A page's form by its own words; None where it says nothing."""

    article: bool = False
    listing: bool = False
    live: bool = False
    free: bool | None = None


def told_form(types: Iterable[str], article: Mapping[str, Any], kind: str | None) -> Form:
    """By all schema.org types of the page, its article's fields, and Open Graph's type."""
    names = frozenset(types)
    listing = not article and bool(names & _LISTS)
    return Form(bool(article) or kind == "article", listing, "LiveBlogPosting" in names, _free(article))


def _free(article: Mapping[str, Any]) -> bool | None:
    said = article.get("isAccessibleForFree")
    if isinstance(said, bool):
        return said
    return {"true": True, "false": False}.get(said.strip().lower()) if isinstance(said, str) else None


def is_walled(page: Page) -> bool:
    """Whether a page prints that only those who pay can read on."""
    names = [box.name for box in page.boxes if box.end > box.start] + [name for name, _ in page.passed]
    if any(map(_is_wall, _with(WALL_PIECES, names))):
        return True
    lines = [run.text for run in page.runs] + [said for _, said in page.passed]
    short = (line for line in lines if len(line) <= _WALL_LONGEST)
    return any(_WALL_LINE.search(fold(line)) for line in _with(WALL_STEMS, short))


def _with(pieces: Sequence[str], lines: Iterable[str]) -> list[str]:
    """The lines, in lower case, in which one of the pieces stands."""
    low = "\n".join(lines).lower()
    held = [piece for piece in pieces if piece in low]
    return [line for line in low.split("\n") if any(piece in line for piece in held)] if held else []


def _is_wall(name: str) -> bool:
    words = name.split()
    if not _POST.isdisjoint(words):  # beside a post's own words stand those of what it is about
        return False
    return any(_WALL_BOX.search(word) for word in words if not word.startswith(_OTHER))


def live_boxes(boxes: Iterable[Box]) -> list[Box]:
    """Which boxes are live blogs."""
    named = [box for box in boxes if box.name]
    if not _LIVE_BOX.search("\n".join(box.name for box in named)):  # one look at most pages
        return []
    return [box for box in named if _LIVE_BOX.search(box.name)]


def is_live_headline(headline: str) -> bool:
    """Whether a headline is a live blog's."""
    return _LIVE_HEADLINE.match(fold(headline)) is not None


def is_list(runs: Sequence[Run]) -> bool:
    """Whether blocks are links to reports with a line or two of each, and no report of their own."""
    links = sum(map(_is_link, runs))
    if links < _LINKS:
        return False
    teasers = [run.prose for at, run in enumerate(runs) if run.prose and _is_teaser(runs, at)]
    own = sum(run.prose for run in runs) - sum(teasers)
    if len(teasers) >= _TEASERS:
        return 2 * own < sum(teasers)
    size, linked = sum(len(run.text) for run in runs), sum(run.linked for run in runs)
    return not own and not teasers and links >= _ALONE and 2 * linked > size


def _is_link(run: Run) -> bool:
    return len(run.text) >= _LINE and run.linked * 5 >= len(run.text) * 4


def _is_teaser(runs: Sequence[Run], at: int) -> bool:
    """Whether a block stands right behind a linked line, with no other prose between."""
    if len(runs[at].text) > _TEASER:
        return False
    for before in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        if _is_link(runs[before]):
            return True
        if runs[before].prose:
            return False
    return False
