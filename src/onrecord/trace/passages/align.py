"""What two sentences share, word for word, and what it makes of them."""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from rapidfuzz.distance import Indel, LCSseq

from onrecord.records import Edit
from onrecord.trace.passages.lines import RARE, places, weigh
from onrecord.trace.passages.telling import Telling, common

Words = Sequence[str]

_RUN = 4
"""Shared words in a row without which nothing was lightly edited."""
_NOISE = 2
"""A shared run shorter than this counts only where it tells something: two texts share single words by chance."""
_EDITED = 0.65
"""Likeness from which a text is another one, lightly edited."""
_HELD = 0.75
"""Share of the shorter text from which it stands in the longer one, and the shared words that this takes."""
_LEAST = 7
_REWORDED = 0.56
"""Share of telling words from which two texts tell the same."""


class Block(NamedTuple):
    """A run of shared words: ``a[a_start:a_end]`` equals ``b[b_start:b_end]``."""

    a_start: int
    a_end: int
    b_start: int
    b_end: int

    @property
    def size(self) -> int:
        """Words of the run."""
        return self.a_end - self.a_start


def blocks(a: Words, b: Words) -> list[Block]:
    """The shared runs of the longest common subsequence, without single words that say nothing."""
    return [
        Block(one, one + size, other, other + size)
        for one, other, size in Indel.editops(a, b).as_matching_blocks()
        if size >= _NOISE or (size and weigh(a[one]) >= 3)
    ]


def may_be_edited(a: Words, b: Words) -> bool:
    """Whether so many words are shared in order that ``edited`` may find one text in the other; far faster."""
    short = min(len(a), len(b))
    shared = LCSseq.similarity(a, b)
    return 2 * shared / (len(a) + len(b)) >= _EDITED or shared >= max(_LEAST, _HELD * short)


def edited(a: Words, b: Words, runs: Sequence[Block]) -> float:
    """Similarity (0 to 1) when one text is the other lightly edited, or holds it nearly whole; else 0."""
    short = min(len(a), len(b))
    shared = sum(run.size for run in runs)
    longest = max((run.size for run in runs), default=0)
    if longest < min(_RUN, short - 1) or shared < 4:
        return 0.0
    likeness = 2 * shared / (len(a) + len(b))
    told = sum(weigh(word) for run in runs for word in a[run.a_start : run.a_end])
    if told < 2 * RARE:
        return likeness if likeness >= 0.8 else 0.0
    if likeness >= _EDITED or (shared >= _LEAST and shared / short >= _HELD and longest >= 6):
        return likeness
    return 0.0


def reworded(left: Telling, right: Telling, headlines: bool) -> float:
    """Similarity (0 to 1) when two texts tell the same with the same names and numbers in other words; else 0.

    Weights of shared stems over those of both texts. Names alone are not enough: what is told of them must be shared
    too, and two texts with other figures tell different things.
    """
    least, most = sorted((left.total, right.total))
    total, shared = common(left, right)
    if len(shared) < (3 if headlines else 5) or total < 0.6 * least or 2 * total < _REWORDED * (least + most):
        return 0.0
    names = sum(left.stems[name] >= RARE - 1 for name in shared)
    if names < 2 or len(shared) - names < (1 if headlines else 2) or other_figures(left, right):
        return 0.0
    return 2 * total / (least + most)


def other_figures(left: Telling, right: Telling) -> bool:
    """Whether both texts give figures and no figure is in both."""
    mine = {name for name in left.stems if name[0].isdigit()}
    theirs = {name for name in right.stems if name[0].isdigit()}
    return bool(mine and theirs and not mine & theirs)


def edits(a: str, a_span: tuple[int, int], b: str, b_span: tuple[int, int], runs: Sequence[Block]) -> tuple[Edit, ...]:
    """What each side has instead of the other between the shared runs; marks and spaces alone are no edit."""
    left, right = places(a, *a_span), places(b, *b_span)
    found = []
    borders = [Block(0, 0, 0, 0), *runs, Block(len(left), len(left), len(right), len(right))]
    for before, after in pairwise(borders):
        if before.a_end < after.a_start or before.b_end < after.b_start:
            mine = _between(a, left, before.a_end, after.a_start, a_span[1])
            found.append(Edit(mine, _between(b, right, before.b_end, after.b_start, b_span[1])))
    return tuple(found)


def _between(text: str, spots: Sequence[tuple[int, int]], first: int, last: int, end: int) -> str:
    """The text from one word to before another, without the space around it."""
    if first >= last:
        return ""
    return text[spots[first][0] : spots[last][0] if last < len(spots) else end].strip()
