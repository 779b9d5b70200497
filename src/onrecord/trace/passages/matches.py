"""Pairs of sentences that are taken for one text, and which of several is the best."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, combinations, product
from typing import NamedTuple

import numpy as np

from onrecord.trace.passages.align import Block, blocks, edited, may_be_edited, reworded
from onrecord.trace.passages.arrays import Indices, held
from onrecord.trace.passages.lines import Line
from onrecord.trace.passages.telling import Texts, likeness

MANY = 48
"""Printings of one sentence that are paired each with each; beyond it each is paired with the first alone."""
_WEAK = 0.35
"""Likeness of telling words from which the sentences beside a pair are looked at too."""
_RANK = {"identical": 2, "edited": 1, "paraphrase": 0}

Runs = tuple[Block, ...]


class Match(NamedTuple):
    """Two lines that share their words or most of them."""

    a: Line
    b: Line
    kind: str
    similarity: float
    runs: Runs


class Ends(NamedTuple):
    """Where matches end: the places of their lines among all, and of each line's report."""

    a: Indices
    b: Indices
    rows: Indices

    def keys(self) -> Indices:
        """(line, other report) as one number, of all first lines and then of all second ones."""
        return np.concatenate([self.key(self.a, self.rows[self.b]), self.key(self.b, self.rows[self.a])])

    def key(self, line: Indices, row: Indices) -> Indices:
        """One number for a line and a report."""
        return line * len(self.rows) + row


def ends(a: Sequence[Line], b: Sequence[Line], rows: Indices) -> Ends:
    """The ends of pairs of lines."""
    one, other = (np.fromiter((line.number for line in side), np.int64, len(side)) for side in (a, b))
    return Ends(one, other, rows)


def matched(found: Sequence[Match], rows: Indices) -> Ends:
    """The ends of matches."""
    return ends([pair.a for pair in found], [pair.b for pair in found], rows)


def match(a: Line, b: Line, kind: str, similarity: float, runs: Runs) -> Match:
    """The match with its earlier line first."""
    if a.number <= b.number:
        return Match(a, b, kind, similarity, runs)
    turned = tuple(Block(run.b_start, run.b_end, run.a_start, run.a_end) for run in runs)
    return Match(b, a, kind, similarity, turned)


def identical(group: Sequence[Line]) -> Iterator[Match]:
    """Pairs of lines with the same words."""
    whole = (Block(0, len(group[0].words), 0, len(group[0].words)),)
    pairs = combinations(group, 2) if len(group) <= MANY else product(group[:1], group[1:])
    for a, b in pairs:
        if _may_pair(a, b):
            yield Match(a, b, "identical", 1.0, whole)


def changed(
    groups: Sequence[Sequence[Line]], pairs: Iterable[tuple[int, int]], texts: Texts
) -> tuple[list[Match], list[tuple[Line, Line]]]:
    """Edited and paraphrased pairs, judged once a distinct pair; and the first printings of what is a little alike."""
    found: list[Match] = []
    weak: list[tuple[Line, Line]] = []
    for i, j in pairs:
        one, other = groups[i][0].words, groups[j][0].words
        runs = tuple(blocks(one, other)) if may_be_edited(one, other) else ()
        if runs and (light := edited(one, other, runs)):
            found += [match(a, b, "edited", light, runs) for a, b in _pairs(groups[i], groups[j])]
            continue
        left, right = texts.of(groups[i][0]), texts.of(groups[j][0])
        before = len(found)
        if reworded(left, right, True):
            runs = runs or tuple(blocks(one, other))
            for a, b in _pairs(groups[i], groups[j]):
                if _one_kind(a, b) and (score := reworded(left, right, a.sentence.part != "paragraph")):
                    found.append(match(a, b, "paraphrase", score, runs))
        if len(found) == before and likeness(left, right) >= _WEAK:
            weak.append((groups[i][0], groups[j][0]))
    return found, weak


def best(found: Sequence[Match], rows: Indices, above: Indices) -> list[Match]:
    """Matches that are the best of at least one of their lines within the two reports.

    ``above`` are the keys, in order, of matches that are better than all of these.
    """
    keys = matched(found, rows).keys()
    free = ~held(keys, above)
    worth = np.array([_worth(row) for row in found] * 2)
    order = np.lexsort((-worth, keys))
    first = np.concatenate([[True], np.diff(keys[order]) != 0])[: len(order)]
    top = np.empty(len(order))
    top[order] = worth[order][first][np.cumsum(first) - 1]
    good = (free & (worth == top)).reshape(2, -1).any(axis=0)
    return [row for row, wanted in zip(found, good.tolist(), strict=True) if wanted]


def _worth(match: Match) -> float:
    return _RANK[match.kind] + match.similarity / 2


def _may_pair(a: Line, b: Line) -> bool:
    """Second printings belong to their own report."""
    return a.row == b.row or not (a.sentence.repeats or b.sentence.repeats)


def _pairs(left: Sequence[Line], right: Sequence[Line]) -> Iterator[tuple[Line, Line]]:
    """Printings of one text with those of another; where both are printed often, all with the first of the other."""
    if len(left) * len(right) <= MANY * MANY // 2:
        return ((a, b) for a, b in product(left, right) if _may_pair(a, b))
    linear = chain(product(left, right[:1]), product(left[:1], right[1:]))
    return ((a, b) for a, b in linear if _may_pair(a, b))


def _one_kind(a: Line, b: Line) -> bool:
    """Whether both stand in the body, or both above it."""
    tops = {"headline", "deck"}
    return (a.sentence.part in tops) == (b.sentence.part in tops)
