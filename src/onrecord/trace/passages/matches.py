"""Pairs of sentences that are taken for one text, and which of several is the best.

Stories are told by hundreds of reports, and pairs go with their square: they are columns of numbers, not objects.
"""

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.trace.passages.align import Block, blocks, edited, may_be_edited, reworded
from onrecord.trace.passages.arrays import Flags, Indices, held
from onrecord.trace.passages.lines import Columns, Line, Printings
from onrecord.trace.passages.telling import Texts, likeness

MANY = 48
"""Printings of one sentence that are paired each with each, beyond it each is paired with the first alone."""
FEW = 24
"""Sentences that one is told to be edited or paraphrased from (few more, see ``bounded``); printings of two texts are
paired each with each where that gives fewer than the square."""
_WEAK = 0.35
"""Likeness of telling words from which the sentences beside a pair are looked at too."""
KINDS = ("paraphrase", "edited", "identical")
"""From the weakest to the strongest."""
PARAPHRASE, EDITED, IDENTICAL = range(3)

Runs = tuple[Block, ...]


class Matches(NamedTuple):
    """Pairs of lines that share their words or most of them, a column a field; the earlier line comes first."""

    a: Indices
    b: Indices
    kind: Indices
    """A place in ``KINDS``."""
    score: NDArray[np.float64]
    runs: Indices
    """A place in a table of ``Aligned`` runs; any where the kind is identical."""

    def where(self, wanted: Flags | Indices) -> "Matches":
        """Some of them, or in another order."""
        return Matches(self.a[wanted], self.b[wanted], self.kind[wanted], self.score[wanted], self.runs[wanted])

    def keys(self, rows: Indices) -> Indices:
        """(line, other report) as one number, of all first lines and then of all second ones."""
        return np.concatenate([self.a * len(rows) + rows[self.b], self.b * len(rows) + rows[self.a]])


class Aligned:
    """The shared runs of pairs of texts, as they were aligned and turned round."""

    def __init__(self) -> None:
        self.runs: list[Runs] = []

    def add(self, runs: Runs) -> int:
        """The place of the runs; the same runs turned round stand at the next place."""
        self.runs += [runs, tuple(Block(run.b_start, run.b_end, run.a_start, run.a_end) for run in runs)]
        return len(self.runs) - 2


class _Judged(NamedTuple):
    """Two texts that are one."""

    i: int
    j: int
    kind: int
    score: float
    """Likeness where the first stands above the body of its report, and where it stands in it."""
    body_score: float
    runs: int


def matches(rows: Iterable[tuple[int, int, int, float, int]]) -> Matches:
    """Pairs of lines (a, b, kind, score, runs) as columns; ``a`` comes before ``b``."""
    a, b, kind, score, runs = np.array([*rows], np.float64).reshape(-1, 5).T
    return Matches(a.astype(np.int64), b.astype(np.int64), kind.astype(np.int64), score, runs.astype(np.int64))


def together(*found: Matches) -> Matches:
    """Several columns of matches in one."""
    return Matches(*(np.concatenate(columns) for columns in zip(*found, strict=True)))


def identical(printings: Printings, columns: Columns) -> Matches:
    """Pairs of lines with the same words."""
    starts, sizes = printings.starts, printings.sizes
    _, a, b = printings.product(starts, np.where(sizes > MANY, np.minimum(sizes, 1), sizes), starts, sizes)
    use = (a < b) & _may_pair(columns, a, b)
    a, b = a[use], b[use]
    return Matches(a, b, np.full(len(a), IDENTICAL), np.ones(len(a)), np.zeros(len(a), np.int64))


def changed(
    first: Sequence[Line], pairs: Iterable[tuple[int, int]], texts: Texts, aligned: Aligned
) -> tuple[list[_Judged], list[tuple[Line, Line]]]:
    """Texts that are one edited or paraphrased, judged once a distinct pair; and what else is a little alike.

    ``first`` are the first printings, of which ``pairs`` are places.
    """
    found: list[_Judged] = []
    weak: list[tuple[Line, Line]] = []
    for i, j in pairs:
        a, b = first[i], first[j]
        one, other = a.words, b.words
        if may_be_edited(one, other):
            runs = tuple(blocks(one, other))
            if light := edited(one, other, runs):
                found.append(_Judged(a.text, b.text, EDITED, light, light, aligned.add(runs)))
                continue
        left, right = texts.of(a), texts.of(b)
        if likeness(left, right) < _WEAK:
            continue
        if score := reworded(left, right, True):
            body = reworded(left, right, False)
            found.append(_Judged(a.text, b.text, PARAPHRASE, score, body, aligned.add(tuple(blocks(one, other)))))
        weak.append((a, b))
    return found, weak


def printed(judged: Sequence[_Judged], printings: Printings, columns: Columns) -> Matches:
    """Printings of one text with those of another; where both are printed often, all with the first of the other."""
    table = np.array(judged, np.float64).reshape(-1, 6)
    i, j, kind, runs = (table[:, at].astype(np.int64) for at in (0, 1, 2, 5))
    (left, many), (right, others) = ((printings.starts[text], printings.sizes[text]) for text in (i, j))
    often = many * others > FEW * FEW
    which, a, b = printings.product(left, many, right, np.where(often, 1, others))
    rest, c, d = printings.product(left[often], np.ones_like(left[often]), right[often] + 1, others[often] - 1)
    which = np.concatenate([which, np.flatnonzero(often)[rest]])
    a, b = np.concatenate([a, c]), np.concatenate([b, d])
    score = np.where(columns.body[a], table[which, 4], table[which, 3])
    one_kind = (kind[which] == EDITED) | (columns.top[a] == columns.top[b])
    use = _may_pair(columns, a, b) & one_kind & (score > 0)
    which, a, b, score = which[use], a[use], b[use], score[use]
    return Matches(np.minimum(a, b), np.maximum(a, b), kind[which], score, runs[which] + (a > b))


def best(found: Matches, rows: Indices, above: Indices) -> Matches:
    """Matches that are the best of at least one of their lines within the two reports.

    ``above`` are the keys, in order, of matches that are better than all of these.
    """
    keys = found.keys(rows)
    free = ~held(keys, above)
    worth = np.tile(found.kind + found.score / 2, 2)
    order = np.lexsort((-worth, keys))
    first = np.concatenate([[True], np.diff(keys[order]) != 0])[: len(order)]
    top = np.empty(len(order))
    top[order] = worth[order][first][np.cumsum(first) - 1]
    return found.where((free & (worth == top)).reshape(2, -1).any(axis=0))


def bounded(found: Matches, rows: Indices, since: Indices) -> tuple[Matches, int]:
    """At most ``FEW`` best matches a line (of equals those with the first lines), and how many lines had more.

    What a line is not tied to directly it mostly is through one of these: a hot story's cost stays linear. Kept
    besides: a line's earliest partner (by ``since``, a reading's place in time), for what was said before is not new,
    and the best match of two reports, which tells that they have a text in common.
    """
    often = np.bincount(np.concatenate([found.a, found.b]), minlength=1)
    full = int((often > FEW).sum())
    if not full:
        return found, 0
    lines, others = np.concatenate([found.a, found.b]), np.concatenate([found.b, found.a])
    worth = found.kind + found.score / 2
    order = np.lexsort((others, -np.tile(worth, 2), lines))
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order)) - np.repeat(np.cumsum(often) - often, often)
    earliest = _first(lines * len(KINDS) + np.tile(found.kind, 2), since[rows[others]], others)
    kept = ((rank < FEW) | earliest).reshape(2, -1).any(axis=0)
    one, other = np.sort(rows[np.stack([found.a, found.b])], axis=0)
    return found.where(kept | _first(one * len(since) + other, -worth, found.a, found.b)), full


def _first(of: Indices, *by: NDArray[Any]) -> Flags:
    """Which come first, in the order of the columns, among those with one number."""
    order = np.lexsort((*by[::-1], of))
    first = np.zeros(len(of), np.bool_)
    first[order[np.concatenate([[True], np.diff(of[order]) != 0])]] = True
    return first


def _may_pair(columns: Columns, a: Indices, b: Indices) -> Flags:
    """Second printings belong to their own report."""
    rows, repeats = columns.row, columns.repeats
    may: Flags = (rows[a] == rows[b]) | ~(repeats[a] | repeats[b])
    return may
