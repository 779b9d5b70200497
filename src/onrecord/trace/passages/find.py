"""Passages between any two reports, and repeats inside one.

Distinct sentences are compared once however often they are printed: what has the same words is *identical*, the rest is
aligned word by word where fingerprints say that it may be worth it.
"""

import gc
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np

from onrecord.records import Passage, Reading, Skipped
from onrecord.trace.passages.align import blocks
from onrecord.trace.passages.around import find_around
from onrecord.trace.passages.arrays import Indices, distinct, held
from onrecord.trace.passages.candidates import candidates
from onrecord.trace.passages.lines import Columns, Line, Printings, columns_of, in_order, lines_of, printings_of
from onrecord.trace.passages.matches import (
    FEW,
    MANY,
    PARAPHRASE,
    Aligned,
    Matches,
    best,
    bounded,
    changed,
    identical,
    matches,
    printed,
    together,
)
from onrecord.trace.passages.record import as_passages
from onrecord.trace.passages.retold import find_retold
from onrecord.trace.passages.rewrites import find_rewrites
from onrecord.trace.passages.telling import Texts

_SHORT = 5
"""Sentences with fewer words are told to be copied only by their neighbours, or as headlines."""


class Found(NamedTuple):
    """The passages of a set of readings, and what was so common in it that not every pair of it was looked at."""

    passages: tuple[Passage, ...]
    common: tuple[Skipped, ...]


def find_passages(readings: Sequence[Reading]) -> tuple[Passage, ...]:
    """Every identical, edited or paraphrased passage (see ``trace_passages``)."""
    return trace_passages(readings).passages


def trace_passages(readings: Sequence[Reading]) -> Found:
    """Every identical, edited or paraphrased passage; a function of the set of readings.

    A passage is a pair of sentences. Between reports ``a`` is of the report with the lesser id, inside one report the
    earlier place. A second printing (of a headline, a caption) is tied to its first and to no other report.
    """
    with _uncollected():
        return _trace(in_order(readings))


@contextmanager
def _uncollected() -> Iterator[None]:
    """No garbage collection meanwhile: nothing here refers to itself, and looking for it takes a third of the time."""
    on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if on:
            gc.enable()


class _Set(NamedTuple):
    """What is looked at, and what is made of it once."""

    lines: Sequence[Line]
    columns: Columns
    texts: Texts
    aligned: Aligned


def _trace(rows: Sequence[Reading]) -> Found:
    lines = lines_of(rows)
    if not lines:
        return Found((), ())
    columns, texts, aligned, since = columns_of(lines), Texts(), Aligned(), _since(rows)
    printings = printings_of(columns)
    first = [lines[at] for at in printings.lines[printings.starts[printings.sizes > 0]].tolist()]
    first = [line for line in first if len(line.words) >= _SHORT - 1]
    near = candidates([line.words for line in first])
    judged, weak = changed(first, near.pairs, texts, aligned)
    edited = printed(judged, printings, columns)
    told = edited.where(edited.kind == PARAPHRASE)
    told_texts = {frozenset(pair) for pair in columns.text[np.stack([told.a, told.b])].T.tolist()}
    weak = [(a, b) for a, b in weak if frozenset((a.text, b.text)) not in told_texts]
    same = identical(printings, columns)
    short = np.fromiter((len(line.words) < _SHORT for line in lines), np.bool_, len(lines))[same.a]
    long = same.where(~short)
    edited, full = bounded(best(edited, columns.row, distinct(long.keys(columns.row))), columns.row, since)
    long = together(long, _beside(columns, same.where(short), together(long, edited)))
    found, more = bounded(_second_look(_Set(lines, columns, texts, aligned), long, edited, weak), columns.row, since)
    passages = as_passages(rows, lines, columns, together(long, found), aligned)
    common = (*_common(rows, lines, printings), *_bounds(near.common, max(full, more)))
    return Found(tuple(passages), common)


def _since(rows: Sequence[Reading]) -> Indices:
    """Each reading's place among all by the day or moment that it gives; those that give none come last."""
    order = sorted(range(len(rows)), key=lambda row: (rows[row].published.value or "~", row))
    return np.argsort(np.array(order, np.int64))


def _second_look(of: _Set, same: Matches, edited: Matches, weak: Sequence[tuple[Line, Line]]) -> Matches:
    """With what only its neighbours tell: edited sentences beside passages, paraphrases in rewritten stretches."""
    rows = of.columns.row
    beside = find_around(of.lines, of.columns, together(same, edited.where(edited.kind != PARAPHRASE)), of.aligned)
    nothing, above = same.a[:0], distinct(same.keys(rows))
    found = best(together(edited, best(beside, rows, nothing)), rows, above)
    told = distinct(np.concatenate([above, found.keys(rows)]))
    ends = held(_ends(weak).keys(rows), told).reshape(2, -1)
    weak = [pair for pair, a, b in zip(weak, *ends.tolist(), strict=True) if not (a and b)]
    again = (*find_retold(of.lines, weak, of.texts), *find_rewrites(of.lines, weak, of.texts))
    retold = list({(a.number, b.number): (a, b, score) for a, b, score in again}.values())
    ends = held(_ends([(a, b) for a, b, _ in retold]).keys(rows), told).reshape(2, -1)
    made = [
        (a.number, b.number, PARAPHRASE, score, of.aligned.add(tuple(blocks(a.words, b.words))))
        for (a, b, score), left, right in zip(retold, *ends.tolist(), strict=True)
        if not (left or right)
    ]
    return together(found, matches(made))


def _ends(pairs: Sequence[tuple[Line, Line]]) -> Matches:
    return matches((a.number, b.number, PARAPHRASE, 0.0, 0) for a, b in pairs)


def _common(rows: Sequence[Reading], lines: Sequence[Line], printings: Printings) -> Iterator[Skipped]:
    """What was printed too often for every pair of it to be looked at, and what was done instead."""
    for text in np.flatnonzero(printings.sizes > MANY).tolist():
        line = lines[int(printings.lines[printings.starts[text]])]
        shown = " ".join(line.words[:8]) + (" ..." if len(line.words) > 8 else "")
        reason = f"a sentence printed {printings.sizes[text]} times is tied to its first printing alone: {shown}"
        yield Skipped(rows[line.row].key, reason)


def _bounds(runs: int, full: int) -> Iterator[Skipped]:
    """What else is too common."""
    if runs:
        reason = f"{runs} runs of words stand in very many sentences; these are compared each with the next few alone"
        yield Skipped("passages", reason)
    if full:
        reason = f"{full} sentences are like more than {FEW} others; each is tied to the {FEW} that are most like it"
        yield Skipped("passages", reason)


def _beside(columns: Columns, short: Matches, found: Matches) -> Matches:
    """Short sentences with the same words that stand beside a longer passage, or above the body on both sides."""
    count = len(columns.row)
    known = distinct(found.a * count + found.b)
    steps = np.array([-1, 1])
    a, b = columns.beside(short.a, steps), columns.beside(short.b, steps)
    near = (held(a * count + b, known) & (a >= 0) & (b >= 0)).any(axis=1)
    above = (columns.part[short.a] == columns.part[short.b]) & ~columns.body[short.a]
    return short.where(near | above)
