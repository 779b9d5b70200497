"""The second pass: what stands beside a passage was probably rewritten from the same place.

Beside a sentence that two reports share, three words in a row are enough to look closer (five are asked for elsewhere,
see ``candidates``), and less of the sentence has to be the same.
"""

from collections.abc import Sequence

import numpy as np

from onrecord.trace.passages.align import Block, Words, blocks
from onrecord.trace.passages.arrays import Indices, distinct, held
from onrecord.trace.passages.lines import RARE, Columns, Line, weigh
from onrecord.trace.passages.matches import EDITED, Aligned, Matches

_REACH = 2
"""Sentences before and behind a passage that are looked at."""
_SHINGLE = 3
_HALF = 0.5
_MOST = 0.7
"""Share of the shorter sentence from which it stands in the longer one."""

Grams = frozenset[tuple[str, ...]]


def find_around(lines: Sequence[Line], columns: Columns, passages: Matches, aligned: Aligned) -> Matches:
    """Pairs of sentences beside passages that share less than a passage needs elsewhere."""
    left, right = _open(columns, passages)
    texts, which = np.unique(columns.text[left] * len(lines) + columns.text[right], return_inverse=True)
    of_text = np.empty(len(lines) + 1, np.int64)
    of_text[columns.text] = np.arange(len(lines))
    scores, runs = np.zeros(len(texts)), np.zeros(len(texts), np.int64)
    grams: dict[int, Grams] = {}
    for at, (i, j) in enumerate(zip(*(of_text[side].tolist() for side in np.divmod(texts, len(lines))), strict=True)):
        a, b = lines[i], lines[j]
        if _grams(grams, a).isdisjoint(_grams(grams, b)):
            continue
        shared = tuple(blocks(a.words, b.words))
        if likeness := rewritten(a.words, b.words, shared):
            scores[at], runs[at] = likeness, aligned.add(shared)
    found = Matches(left, right, np.full(len(left), EDITED), scores[which], runs[which])
    return found.where(found.score > 0)


def _open(columns: Columns, passages: Matches) -> tuple[Indices, Indices]:
    """Pairs of lines that stand beside passages and are in no passage with the other report."""
    rows = columns.row
    apart = passages.where(rows[passages.a] != rows[passages.b])
    if not len(apart.a):
        return apart.a, apart.b
    taken = distinct(passages.keys(rows))
    left = _free(columns, taken, apart.a, rows[apart.b])
    right = _free(columns, taken, apart.b, rows[apart.a])
    pairs = left[:, :, None] * len(rows) + right[:, None, :]
    both = distinct(pairs[(left >= 0)[:, :, None] & (right >= 0)[:, None, :]])
    return both // len(rows), both % len(rows)


def _free(columns: Columns, taken: Indices, lines: Indices, other: Indices) -> Indices:
    """The lines beside each line that have no passage with the other report yet; -1 where there is none."""
    found = columns.beside(lines, np.array([step for step in range(-_REACH, _REACH + 1) if step]))
    use = (found >= 0) & columns.body[found] & ~columns.repeats[found]
    return np.where(use & ~held(found * len(columns.row) + other[:, None], taken), found, -1)


def _grams(known: dict[int, Grams], line: Line) -> Grams:
    """Every three words in a row of a line."""
    if line.text not in known:
        words = line.words
        known[line.text] = frozenset(zip(words, words[1:], words[2:], strict=False))
    return known[line.text]


def rewritten(a: Words, b: Words, runs: Sequence[Block]) -> float:
    """Likeness (0 to 1) when half of both texts, or most of the shorter one, is the same; else 0."""
    shared = sum(run.size for run in runs)
    told = sum(weigh(word) for run in runs for word in a[run.a_start : run.a_end])
    likeness = 2 * shared / (len(a) + len(b))
    if max((run.size for run in runs), default=0) < _SHINGLE or shared < 5 or told < 2 * RARE:
        return 0.0
    return likeness if likeness >= _HALF or shared >= _MOST * min(len(a), len(b)) else 0.0
