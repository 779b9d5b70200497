"""The second pass: what stands beside a passage was probably rewritten from the same place.

Beside a sentence that two reports share, three words in a row are enough to look closer (five are asked for elsewhere,
see ``candidates``), and less of the sentence has to be the same.
"""

from collections.abc import Iterable, Iterator, Sequence

from onrecord.trace.passages.align import Block, Words, blocks
from onrecord.trace.passages.lines import RARE, Line, weigh

_REACH = 2
"""Sentences before and behind a passage that are looked at."""
_SHINGLE = 3
_HALF = 0.5
_MOST = 0.7
"""Share of the shorter sentence from which it stands in the longer one."""

Place = tuple[int, int]
"""A reading's place among all, and a sentence's place in it."""
Rewritten = tuple[Line, Line, float, tuple[Block, ...]]


def find_around(lines: Sequence[Line], passages: Iterable[tuple[Place, Place]]) -> Iterator[Rewritten]:
    """Pairs of sentences beside passages that share less than a passage needs elsewhere, and their likeness."""
    known = sorted(set(passages))
    at_place = {line[:2]: line for line in lines}
    taken = {(a, b[0]) for a, b in known} | {(b, a[0]) for a, b in known}
    seen: set[tuple[Place, Place]] = set()
    for a, b in known:
        if a[0] == b[0]:
            continue
        for left in _free(at_place, taken, a, b[0]):
            for right in _free(at_place, taken, b, a[0]):
                pair = (left[:2], right[:2])
                if pair not in seen:
                    seen.add(pair)
                    runs = _runs(left.words, right.words)
                    if runs and (likeness := rewritten(left.words, right.words, runs)):
                        yield left, right, likeness, runs


def _free(lines: dict[Place, Line], taken: set[tuple[Place, int]], place: Place, other: int) -> list[Line]:
    """The lines beside a place that have no passage with the other report yet."""
    beside = ((place[0], place[1] + step) for step in range(-_REACH, _REACH + 1) if step)
    found = [lines[spot] for spot in beside if spot in lines and (spot, other) not in taken]
    return [line for line in found if line.sentence.part == "paragraph" and not line.sentence.repeats]


def _runs(a: Words, b: Words) -> tuple[Block, ...]:
    """What both share, when they share three words in a row."""
    theirs = set(zip(b, b[1:], b[2:], strict=False))
    if theirs.isdisjoint(zip(a, a[1:], a[2:], strict=False)):
        return ()
    return tuple(blocks(a, b))


def rewritten(a: Words, b: Words, runs: Sequence[Block]) -> float:
    """Likeness (0 to 1) when half of both texts, or most of the shorter one, is the same; else 0."""
    shared = sum(run.size for run in runs)
    told = sum(weigh(word) for run in runs for word in a[run.a_start : run.a_end])
    likeness = 2 * shared / (len(a) + len(b))
    if max((run.size for run in runs), default=0) < _SHINGLE or shared < 5 or told < 2 * RARE:
        return 0.0
    return likeness if likeness >= _HALF or shared >= _MOST * min(len(a), len(b)) else 0.0
