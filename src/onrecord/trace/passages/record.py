"""Matches of lines as records, with their edits and what they are of."""

from collections.abc import Iterator, Sequence

import numpy as np

from onrecord.records import Edit, Passage, Reading, Stretch
from onrecord.trace.passages.align import Block, edits
from onrecord.trace.passages.arrays import Indices
from onrecord.trace.passages.lines import Columns, Line
from onrecord.trace.passages.matches import IDENTICAL, KINDS, Aligned, Matches
from onrecord.trace.passages.quoted import Quoted


def as_passages(
    rows: Sequence[Reading], lines: Sequence[Line], columns: Columns, found: Matches, aligned: Aligned
) -> Iterator[Passage]:
    """The matches as records, by their places. Edits of the same two sentences are made once and shared."""
    keys = [reading.key for reading in rows]
    stretches = [Stretch(keys[line.row], line.sentence.start, line.sentence.end) for line in lines]
    quoted = Quoted(rows)
    known: dict[tuple[str, str, int], tuple[Edit, ...]] = {}
    order = _in_order(keys, stretches, columns, found)
    for i, j, kind, score, which in zip(*(column[order].tolist() for column in found), strict=True):
        a, b = lines[i], lines[j]
        of = "reporting"
        if (mine := quoted.some(a)) is not None and (theirs := quoted.some(b)) is not None:
            runs = aligned.runs[which] if kind != IDENTICAL else (Block(0, len(a.words), 0, len(b.words)),)
            of = "quotation" if _most(mine, runs, 0) and _most(theirs, runs, 2) else of
        if kind == IDENTICAL:
            yield Passage(stretches[i], stretches[j], "identical", 1.0, of)
            continue
        made = known.get((a.raw, b.raw, which))
        if made is None:
            made = edits(a.raw, (0, len(a.raw)), b.raw, (0, len(b.raw)), aligned.runs[which])
            known[a.raw, b.raw, which] = made
        yield Passage(stretches[i], stretches[j], KINDS[kind], round(score, 4), of, made)


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
