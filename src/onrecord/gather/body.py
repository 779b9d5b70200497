"""The article's own blocks on a page, found at once, and whether the finding is sure.

Paragraphs vote for the boxes around them, nearer ones with more weight (after Lab's "Readability", arc90, 2009), and a
box counts by how pure its prose is (the link and text density of Kohlschütter and others 2010, "Boilerplate Detection
using Shallow Text Features", WSDM) and by what it is called. It is sure when the box holds most of the page's prose, or
when it is the only one that the page's template calls the article's text. What is not sure is left to the slow way.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from onrecord.gather.blocks import HEADS, Box, Page, Run, above, ends_sentence, is_body, is_top, walk
from onrecord.gather.box_names import is_text
from onrecord.gather.forms import is_list, live_boxes
from onrecord.gather.layout import DECK, Block
from onrecord.gather.markup import Element
from onrecord.text.tables.page_names import SAYING

_VOTES = (1.0, 0.7, 0.4, 0.2)
_ENOUGH = 600  # characters; a longer paragraph votes no louder
_SOME = 100  # characters of prose that a box has before its name counts
_LEAST = 150  # characters that an article has before a quick finding is believed
_SURE, _MOST = 0.7, 0.85  # shares of the page's prose
_HALF = 0.5
_PURE = 0.6  # share of prose in a box that is taken for its many parts
_CELLS, _FEW = 400, 0.2  # cells that a page of tables has, and the share of prose in it
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


class _Seen:
    """A page's runs, which of them may be the article's, and running sums over those for any box."""

    def __init__(self, page: Page) -> None:
        out = _outside(page)
        self.page = page
        self.kept = [not out[run.aside] for run in page.runs]
        rows = self.rows = list(zip(page.runs, self.kept, strict=True))
        self.prose = [*accumulate((run.prose if keep else 0 for run, keep in rows), initial=0)]
        chars = (len(run.text) if keep and run.kind == "paragraph" else 0 for run, keep in rows)
        self.chars = [*accumulate(chars, initial=0)]
        self.heads = [*accumulate((int(keep and run.tag == "h1") for run, keep in rows), initial=0)]

    def prose_of(self, box: Box) -> int:
        """A box's prose."""
        return self.prose[box.end] - self.prose[box.start]

    def heads_of(self, box: Box) -> int:
        """A box's h1 elements."""
        return self.heads[box.end] - self.heads[box.start]

    def share(self, box: Box) -> float:
        """A box's share of the page's prose."""
        return self.prose_of(box) / max(1, self.prose[-1])

    def purity(self, box: Box) -> float:
        """The share of prose in a box's characters."""
        return self.prose_of(box) / max(1, self.chars[box.end] - self.chars[box.start])

    def chosen(self, box: Box) -> list[Run]:
        """What a box holds of the article, and what stands of it above the box."""
        return [*_lead(self, box), *(run for run, keep in self.rows[box.start : box.end] if keep)]


def find_body(tree: Element) -> Found:
    """The article of a parsed page."""
    body = tree.find("body")
    root = tree if body is None else body
    page = walk(root)
    seen = _Seen(page)
    if _is_table(seen):
        return Found(tuple(_printed(seen.chosen(page.boxes[0]))), page, sure=True)
    if not seen.prose[-1]:
        page = walk(root, everywhere=True)
        seen = _Seen(page)
    if not seen.prose[-1]:
        return Found((), page, sure=False, listing=is_list(page.runs))
    box = _widened(_best(seen), seen)
    chosen = seen.chosen(box)
    blocks = tuple(_trimmed(chosen))
    sure = _is_sure(box, blocks, seen)
    if not sure and (named := _named(seen)):
        box, chosen, sure = named, seen.chosen(named), True
        blocks = tuple(_trimmed(chosen))
    listing = is_list(chosen if seen.share(box) >= _SURE else [run for run, keep in seen.rows if keep])
    half = seen.prose[-1] * _HALF
    live = any(seen.prose_of(each) >= half for each in live_boxes(page.boxes))
    return Found(blocks, page, sure, listing, live)


def _is_table(seen: _Seen) -> bool:
    """Whether a page is tables of short cells (results, prices, schedules), of which no box is the article."""
    if len(seen.rows) < _CELLS or seen.prose[-1] > seen.chars[-1] * _FEW:
        return False
    cells = [run for run, keep in seen.rows if keep and seen.page.boxes[run.box].tag == "td"]
    return len(cells) >= _CELLS and sum(len(run.text) for run in cells) > seen.chars[-1] * _HALF


def _printed(runs: list[Run]) -> Iterator[Block]:
    """Blocks as they stand, without the lines of links."""
    return (Block(run.kind, run.text) for run in runs if run.tag != "h1" and run.linked * 2 <= len(run.text))


def _is_sure(box: Box, blocks: tuple[Block, ...], seen: _Seen) -> bool:
    size = sum(len(block.text) for block in blocks if block.kind == "paragraph")
    whole = box.tag != "body" or seen.purity(box) > 0.95
    return seen.share(box) >= _SURE and size >= _LEAST and whole and not _loses_a_statement(box, seen)


def _named(seen: _Seen) -> Box | None:
    """The box that the page's template calls the article's text, where there is one with prose that loses nothing."""
    boxes = [box for box in seen.page.boxes if seen.prose_of(box) >= _SOME and is_text(box.name)]
    first = next(iter(boxes), None)
    if first is None or boxes[-1].end > first.end or _loses_a_statement(first, seen):
        return None
    return first


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


def _best(seen: _Seen) -> Box:
    boxes = seen.page.boxes
    votes = [0.0] * len(boxes)
    for run, keep in seen.rows:
        at = run.box
        for weight in _VOTES if keep and run.prose else ():
            votes[at] += weight * min(run.prose, _ENOUGH)
            at = boxes[at].up
            if at < 0:
                break
    best, most = boxes[0], -1.0
    for box, voted in zip(boxes, votes, strict=True):
        if not voted or seen.prose_of(box) < seen.prose[-1] / 10:
            continue
        score = voted * seen.purity(box) / (2 if seen.heads_of(box) > 1 else 1)
        if box.tag != "body":
            score *= 1.6 if "articleBody" in box.name else 1.3 if box.tag == "article" or is_body(box) else 1
        if score >= most:
            best, most = box, score
    return best


def _widened(best: Box, seen: _Seen) -> Box:
    """The box around it that holds clearly more prose, nearly as pure, under one headline.

    Where that is still not most of the page's prose, the text stands in many boxes: then what is around them all.
    """
    boxes = seen.page.boxes
    wider = best
    while wider.up > 0:
        wider = boxes[wider.up]
        more = seen.prose_of(wider) > 1.2 * seen.prose_of(best) and seen.purity(wider) > 0.85 * seen.purity(best)
        if more and seen.heads_of(wider) < 2:
            best = wider
    wider = best
    while wider.up > 0 and seen.share(wider) < _MOST:
        wider = boxes[wider.up]
    split = seen.share(best) < _SURE <= seen.share(wider) and seen.purity(wider) > _PURE and seen.heads_of(wider) < 2
    return wider if split else best


def _lead(seen: _Seen, box: Box) -> Iterator[Run]:
    """Decks, opening paragraphs and captions that stand between the headline and the article's box."""
    if seen.heads_of(box):
        return
    runs = seen.page.runs
    top = max((at for at in range(box.start) if runs[at].tag == "h1"), default=box.start)
    for at in range(top, box.start):
        run = runs[at]
        if not seen.kept[at] or run.tag == "li":
            continue
        if run.kind != "paragraph":
            yield run
        elif run.prose >= 80 and not run.linked:
            deck = len(run.text) <= DECK and (run.tag in HEADS or is_top(seen.page.boxes[run.box]))
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


def _loses_a_statement(box: Box, seen: _Seen) -> bool:
    """Whether something that is left out within a box says what somebody said."""
    return any(
        not keep
        and run.prose >= 80
        and run.linked * 5 < len(run.text)
        and _QUOTED.search(run.text)
        and _SAYING.search(run.text)
        for run, keep in seen.rows[box.start : box.end]
    )
