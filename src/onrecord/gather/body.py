"""The article's own blocks on a page, found at once, and whether the finding is sure.

Paragraphs vote for the boxes around them, nearer ones with more weight (after Lab's "Readability", arc90, 2009), and a
box counts by how pure its prose is (the link and text density of Kohlschütter and others 2010, "Boilerplate Detection
using Shallow Text Features", WSDM) and by what it is called. It is sure when the box holds most of the page's prose.
What is not sure is left to the slow way.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from onrecord.gather.blocks import HEADS, Box, Page, Run, above, ends_sentence, is_body, is_top, walk
from onrecord.gather.forms import is_list, is_live
from onrecord.gather.layout import DECK, Block
from onrecord.gather.markup import Element
from onrecord.text.tables.page_names import SAYING

_VOTES = (1.0, 0.7, 0.4, 0.2)
_ENOUGH = 600  # characters; a longer paragraph votes no louder
_LEAST = 150  # characters that an article has before a quick finding is believed
_SURE, _MOST = 0.7, 0.85  # shares of the page's prose
_HALF = 0.5
_PURE = 0.6  # share of prose in a box that is taken for its many parts
_QUOTED = re.compile('["“”„«»‘‚]')
_SAYING = re.compile(rf"\b(?:{'|'.join(SAYING)})\b", re.I)
_ENDS = frozenset({"p", "li", "div", "dd", "td", "blockquote"})


@dataclass(frozen=True, slots=True)
class Found:
    """Blocks of the article with captions and credits in their places, and what the page prints otherwise."""

    blocks: tuple[Block, ...]
    page: Page
    sure: bool
    """Whether they are surely the article."""
    listing: bool = False
    """Whether they are a list of other reports."""
    live: bool = False


@dataclass(frozen=True, slots=True)
class _Sums:
    """Running sums over the runs, for any box's prose, characters and headlines."""

    prose: list[int]
    chars: list[int]
    heads: list[int]

    def of(self, box: Box) -> tuple[int, int, int]:
        """A box's prose, characters and h1 elements."""
        return tuple(row[box.end] - row[box.start] for row in (self.prose, self.chars, self.heads))  # type: ignore[return-value]

    def share(self, box: Box) -> float:
        """A box's share of the page's prose."""
        return self.of(box)[0] / max(1, self.prose[-1])

    def purity(self, box: Box) -> float:
        """The share of prose in a box's characters."""
        prose, chars, _ = self.of(box)
        return prose / max(1, chars)


def find_body(tree: Element) -> Found:
    """The article of a parsed page."""
    body = tree.find("body")
    page = walk(tree if body is None else body)
    out = _outside(page)
    kept = [not out[run.aside] for run in page.runs]
    rows = list(zip(page.runs, kept, strict=True))
    sums = _Sums(
        list(accumulate((run.prose if keep else 0 for run, keep in rows), initial=0)),
        list(accumulate((len(run.text) if keep and run.kind == "paragraph" else 0 for run, keep in rows), initial=0)),
        list(accumulate((int(keep and run.tag == "h1") for run, keep in rows), initial=0)),
    )
    if not sums.prose[-1]:
        return Found((), page, sure=False, listing=is_list(page.runs))
    box = _widened(_best(page, kept, sums), page, sums)
    chosen = [*_lead(page, kept, box), *(run for run, keep in rows[box.start : box.end] if keep)]
    blocks = tuple(_trimmed(chosen))
    size = sum(len(block.text) for block in blocks if block.kind == "paragraph")
    whole = box.tag != "body" or sums.purity(box) > 0.95
    sure = sums.share(box) >= _SURE and size >= _LEAST and whole and not _loses_a_statement(rows[box.start : box.end])
    listing = is_list(chosen if sums.share(box) >= _SURE else [run for run, keep in rows if keep])
    live = any(sums.share(each) >= _HALF and is_live(each) for each in page.boxes)
    return Found(blocks, page, sure, listing, live)


def _outside(page: Page) -> list[bool]:
    """For each aside whether it is none of the article; what holds most of the prose is no aside, whatever its name."""
    total = sum(run.prose for run in page.runs)
    held = [0] * len(page.asides)
    for run in page.runs:
        if run.prose:
            for aside in above(page.asides, run.aside):
                held[aside] += run.prose
    main = [prose > total / 2 and prose > 250 for prose in held]
    return [any(not main[up] for up in above(page.asides, aside)) for aside in range(len(page.asides))]


def _best(page: Page, kept: list[bool], sums: _Sums) -> Box:
    votes = [0.0] * len(page.boxes)
    for run, keep in zip(page.runs, kept, strict=True):
        at = run.box
        for weight in _VOTES if keep and run.prose else ():
            votes[at] += weight * min(run.prose, _ENOUGH)
            at = page.boxes[at].up
            if at < 0:
                break
    best, most = page.boxes[0], -1.0
    for box, voted in zip(page.boxes, votes, strict=True):
        prose, chars, heads = sums.of(box) if voted else (0, 0, 0)
        if not voted or prose < sums.prose[-1] / 10:
            continue
        score = voted * prose / max(1, chars) / (2 if heads > 1 else 1)
        if box.tag != "body":
            score *= 1.6 if "articleBody" in box.name else 1.3 if box.tag == "article" or is_body(box) else 1
        if score >= most:
            best, most = box, score
    return best


def _widened(best: Box, page: Page, sums: _Sums) -> Box:
    """The box around it that holds clearly more prose, nearly as pure, under one headline.

    Where that is still not most of the page's prose, the text stands in many boxes: then what is around them all.
    """
    wider = best
    while wider.up > 0:
        wider = page.boxes[wider.up]
        more = sums.of(wider)[0] > 1.2 * sums.of(best)[0] and sums.purity(wider) > 0.85 * sums.purity(best)
        if more and sums.of(wider)[2] < 2:
            best = wider
    wider = best
    while wider.up > 0 and sums.share(wider) < _MOST:
        wider = page.boxes[wider.up]
    split = sums.share(best) < _SURE <= sums.share(wider) and sums.purity(wider) > _PURE and sums.of(wider)[2] < 2
    return wider if split else best


def _lead(page: Page, kept: list[bool], box: Box) -> Iterator[Run]:
    """Decks, opening paragraphs and captions that stand between the headline and the article's box."""
    inside = zip(page.runs[box.start : box.end], kept[box.start : box.end], strict=True)
    if any(run.tag == "h1" and keep for run, keep in inside):
        return
    top = max((at for at in range(box.start) if page.runs[at].tag == "h1"), default=box.start)
    for at in range(top, box.start):
        run = page.runs[at]
        if not kept[at] or run.tag == "li":
            continue
        if run.kind != "paragraph":
            yield run
        elif run.prose >= 80 and not run.linked:
            deck = len(run.text) <= DECK and (run.tag in HEADS or is_top(page.boxes[run.box]))
            yield run._replace(kind="deck") if deck else run


def _trimmed(runs: list[Run]) -> Iterator[Block]:
    """The runs as blocks, without lines of links, and without the short lines above the text and below it."""
    tops = [at for at, run in enumerate(runs) if run.tag == "h1" and not any(each.prose for each in runs[:at])]
    rows = [run for run in runs[tops[-1] + 1 if tops else 0 :] if _is_told(run)]
    prose = [at for at, run in enumerate(rows) if run.prose]
    if not prose:
        return
    first, last = prose[0], prose[-1]
    while first and rows[first - 1].tag in HEADS:
        first -= 1
    box = rows[last].box
    while last + 1 < len(rows) and rows[last + 1].box == box and rows[last + 1].tag in _ENDS:
        last += 1
    for at, run in enumerate(rows):
        if run.kind != "paragraph" or first <= at <= last:
            yield Block(run.kind, run.text)


def _is_told(run: Run) -> bool:
    if run.kind != "paragraph":
        return True
    if run.tag == "h1" or (run.tag in {"td", "th"} and not run.prose):
        return False
    size = len(run.text)
    return run.linked * 2 <= size or (size >= 120 and run.linked < 0.8 * size and ends_sentence(run.text))


def _loses_a_statement(rows: list[tuple[Run, bool]]) -> bool:
    """Whether something that is left out within the article's box says what somebody said."""
    return any(
        not keep
        and run.prose >= 80
        and run.linked * 5 < len(run.text)
        and _QUOTED.search(run.text)
        and _SAYING.search(run.text)
        for run, keep in rows
    )
