"""The second pass: what stands beside a passage was probably rewritten from the same place.

Beside a sentence that two reports share, three words in a row are enough to look closer (five are asked for elsewhere,
see ``candidates``), and less of the sentence has to be the same.
"""

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from onrecord.trace.passages.align import Block, Words, blocks
from onrecord.trace.passages.arrays import Indices, distinct, held
from onrecord.trace.passages.lines import RARE, Line, weigh
from onrecord.trace.passages.matches import Ends

_REACH = 2
"""Sentences before and behind a passage that are looked at."""
_SHINGLE = 3
_HALF = 0.5
_MOST = 0.7
"""Share of the shorter sentence from which it stands in the longer one."""

Rewritten = tuple[Line, Line, float, tuple[Block, ...]]
Grams = frozenset[tuple[str, ...]]


def find_around(lines: Sequence[Line], passages: Ends) -> Iterator[Rewritten]:
    """Pairs of sentences beside passages that share less than a passage needs elsewhere, and their likeness."""
    grams: dict[int, Grams] = {}
    judged: dict[tuple[int, int], tuple[float, tuple[Block, ...]]] = {}
    for at, beside in _open(lines, passages):
        left, right = lines[at], lines[beside]
        texts = left.text, right.text
        if texts not in judged:
            one, other = (_grams(grams, line) for line in (left, right))
            judged[texts] = (0.0, ()) if one.isdisjoint(other) else _judge(left.words, right.words)
        likeness, runs = judged[texts]
        if likeness:
            yield left, right, likeness, runs


def _open(lines: Sequence[Line], passages: Ends) -> Iterator[tuple[int, int]]:
    """Places in ``lines`` of the pairs that stand beside passages and are in no passage with the other report."""
    rows = passages.rows
    apart = rows[passages.a] != rows[passages.b]
    a, b = passages.a[apart], passages.b[apart]
    if not len(a):
        return
    spots = np.fromiter((line.row << 32 | line.at for line in lines), np.int64, len(lines))
    body = np.array([line.sentence.part == "paragraph" and not line.sentence.repeats for line in lines])
    taken = distinct(passages.keys())
    left, right = (_free(spots, body, taken, one, rows[other]) for one, other in ((a, b), (b, a)))
    pairs = left[:, :, None] * len(lines) + right[:, None, :]
    both = distinct(pairs[(left >= 0)[:, :, None] & (right >= 0)[:, None, :]])
    yield from zip((both // len(lines)).tolist(), (both % len(lines)).tolist(), strict=True)


def _free(spots: Indices, body: NDArray[np.bool_], taken: Indices, lines: Indices, other: Indices) -> Indices:
    """The lines beside each line that have no passage with the other report yet; -1 where there is none."""
    steps = np.array([step for step in range(-_REACH, _REACH + 1) if step])
    wanted = spots[lines][:, None] + steps
    found = np.minimum(np.searchsorted(spots, wanted), len(spots) - 1)
    use = (spots[found] == wanted) & body[found]
    return np.where(use & ~held(found * len(spots) + other[:, None], taken), found, -1)


def _grams(known: dict[int, Grams], line: Line) -> Grams:
    """Every three words in a row of a line."""
    if line.text not in known:
        words = line.words
        known[line.text] = frozenset(zip(words, words[1:], words[2:], strict=False))
    return known[line.text]


def _judge(a: Words, b: Words) -> tuple[float, tuple[Block, ...]]:
    runs = tuple(blocks(a, b))
    return rewritten(a, b, runs), runs


def rewritten(a: Words, b: Words, runs: Sequence[Block]) -> float:
    """Likeness (0 to 1) when half of both texts, or most of the shorter one, is the same; else 0."""
    shared = sum(run.size for run in runs)
    told = sum(weigh(word) for run in runs for word in a[run.a_start : run.a_end])
    likeness = 2 * shared / (len(a) + len(b))
    if max((run.size for run in runs), default=0) < _SHINGLE or shared < 5 or told < 2 * RARE:
        return 0.0
    return likeness if likeness >= _HALF or shared >= _MOST * min(len(a), len(b)) else 0.0
