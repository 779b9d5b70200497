"""Matches of lines as records, with their edits and what they are of."""

from collections.abc import Iterator, Sequence

import numpy as np

from onrecord.records import Edit, Passage, Reading, Stretch
from onrecord.trace.passages.align import Block, edits
from onrecord.trace.passages.arrays import Flags, Indices, distinct
from onrecord.trace.passages.lines import Columns, Line
from onrecord.trace.passages.matches import IDENTICAL, KINDS, Aligned, Matches
from onrecord.trace.passages.quoted import Quoted


def as_passages(
    rows: Sequence[Reading], lines: Sequence[Line], columns: Columns, found: Matches, aligned: Aligned
) -> Iterator[Passage]:
    """The matches as records, by their places. Edits of the same two sentences are made once and shared."""
    keys = [reading.key for reading in rows]
    stretches = [Stretch(keys[line.row], line.sentence.start, line.sentence.end) for line in lines]
    known: dict[tuple[str, str, int], tuple[Edit, ...]] = {}
    found = found.where(_in_order(keys, stretches, columns, found))
    said = _said(Quoted(rows), lines, found, aligned).tolist()
    for i, j, kind, score, which, quoted in zip(*(column.tolist() for column in found), said, strict=True):
        of = "quotation" if quoted else "reporting"
        if kind == IDENTICAL:
            yield Passage(stretches[i], stretches[j], "identical", 1.0, of)
            continue
        one, other = lines[i].raw, lines[j].raw
        made = known.get((one, other, which))
        if made is None:
            made = edits(one, (0, len(one)), other, (0, len(other)), aligned.runs[which])
            known[one, other, which] = made
        yield Passage(stretches[i], stretches[j], KINDS[kind], round(score, 4), of, made)


def _said(quoted: Quoted, lines: Sequence[Line], found: Matches, aligned: Aligned) -> Flags:
    """Which matches are of words most of which are quoted on both sides."""
    some, most = np.zeros(len(lines), np.bool_), np.zeros(len(lines), np.bool_)

    def look(side: Indices) -> None:
        for at in distinct(side).tolist():
            flags = quoted.flags(lines[at])
            count = sum(flags)
            some[at], most[at] = count > 0, 2 * count > len(flags)

    look(found.a)
    look(found.b[some[found.a]])
    same = found.kind == IDENTICAL
    said: Flags = same & most[found.a] & most[found.b]
    for at in np.flatnonzero(some[found.a] & some[found.b] & ~same).tolist():
        runs = aligned.runs[found.runs[at]]
        left, right = (quoted.flags(lines[side[at]]) for side in (found.a, found.b))
        said[at] = _most(left, runs, 0) and _most(right, runs, 2)
    return said


def _most(flags: Sequence[bool], runs: Sequence[Block], side: int) -> bool:
    """Whether most of the words in the runs are flagged; ``side`` says where a run's end of the line stands in it."""
    shared = [flag for run in runs for flag in flags[run[side] : run[side + 1]]]
    return 2 * sum(shared) > len(shared)


def _in_order(keys: Sequence[str], stretches: Sequence[Stretch], columns: Columns, found: Matches) -> Indices:
    """The places of the matches by the places of their lines: by key, then in the text."""
    by_key = {key: at for at, key in enumerate(sorted(set(keys)))}
    reports = np.array([by_key[key] for key in keys], np.int64)[columns.row]
    starts, ends = (
        np.fromiter((getattr(at, side) for at in stretches), np.int64, len(stretches)) for side in ("start", "end")
    )
    places = np.stack([reports, starts, ends], axis=1)
    order = np.lexsort(places.T[::-1])
    fresh = np.concatenate([[False], (places[order][1:] != places[order][:-1]).any(axis=1)])[: len(order)]
    ranks: Indices = np.empty(len(order), np.int64)
    ranks[order] = np.cumsum(fresh)
    return np.argsort(ranks[found.a] * len(ranks) + ranks[found.b], kind="stable")
