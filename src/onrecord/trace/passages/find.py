"""Passages between any two reports, and repeats inside one.

Distinct sentences are compared once however often they are printed: what has the same words is *identical*, the rest is
aligned word by word where fingerprints say that it may be worth it.
"""

import gc
from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

import numpy as np

from onrecord.records import Passage, Reading, Skipped, Stretch
from onrecord.trace.passages.align import blocks, edits
from onrecord.trace.passages.around import find_around
from onrecord.trace.passages.arrays import distinct, held
from onrecord.trace.passages.candidates import Near, candidates
from onrecord.trace.passages.lines import Line, in_order, lines_of
from onrecord.trace.passages.matches import MANY, Match, best, changed, ends, identical, match, matched
from onrecord.trace.passages.quoted import Quoted
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


def _trace(rows: Sequence[Reading]) -> Found:
    lines = lines_of(rows)
    printings: dict[int, list[Line]] = defaultdict(list)
    for line in lines:
        printings[line.text].append(line)
    groups = [group for group in printings.values() if len(group[0].words) >= _SHORT - 1]
    near = candidates([group[0].words for group in groups])
    same = [pair for group in printings.values() for pair in identical(group)]
    long = [pair for pair in same if len(pair.a.words) >= _SHORT]
    texts = Texts()
    edited, weak = changed(groups, near.pairs, texts)
    owners = np.fromiter((line.row for line in lines), np.int64, len(lines))
    edited = best(edited, owners, distinct(matched(long, owners).keys()))
    long += _beside([pair for pair in same if len(pair.a.words) < _SHORT], [*long, *edited])
    found = long + _second_look(lines, long, edited, weak, texts)
    return Found(_passages(rows, lines, found), tuple(_common(rows, printings, near)))


def _second_look(
    lines: Sequence[Line], same: list[Match], edited: list[Match], weak: Sequence[tuple[Line, Line]], texts: Texts
) -> list[Match]:
    """With what only its neighbours tell: edited sentences beside passages, paraphrases in rewritten stretches."""
    rows = np.fromiter((line.row for line in lines), np.int64, len(lines))
    exact = matched([*same, *(pair for pair in edited if pair.kind != "paraphrase")], rows)
    beside = [match(a, b, "edited", light, runs) for a, b, light, runs in find_around(lines, exact)]
    nothing, above = exact.a[:0], distinct(matched(same, rows).keys())
    found = best([*edited, *best(beside, rows, nothing)], rows, above)
    told = distinct(np.concatenate([above, matched(found, rows).keys()]))
    left, right = held(ends([a for a, _ in weak], [b for _, b in weak], rows).keys(), told).reshape(2, -1)
    open_ends = [pair for pair, closed in zip(weak, (left & right).tolist(), strict=True) if not closed]
    retold = list(find_rewrites(lines, open_ends, texts))
    known = {(a.number, b.number) for a, b, _ in retold}
    retold += [row for row in find_retold(lines, open_ends, texts) if (row[0].number, row[1].number) not in known]
    left, right = held(ends([row[0] for row in retold], [row[1] for row in retold], rows).keys(), told).reshape(2, -1)
    return found + [
        match(a, b, "paraphrase", score, tuple(blocks(a.words, b.words)))
        for (a, b, score), closed in zip(retold, (left | right).tolist(), strict=True)
        if not closed
    ]


def _common(rows: Sequence[Reading], printings: dict[int, list[Line]], near: Near) -> Iterator[Skipped]:
    """What was too common for every pair of it to be looked at, and what was done instead."""
    for group in printings.values():
        if len(group) > MANY:
            words = group[0].words
            shown = " ".join(words[:8]) + (" ..." if len(words) > 8 else "")
            reason = f"a sentence printed {len(group)} times is tied to its first printing alone: {shown}"
            yield Skipped(rows[group[0].row].key, reason)
    if near.common:
        reason = (
            f"{near.common} runs of words stand in very many sentences; these are compared each with the next alone"
        )
        yield Skipped("passages", reason)


def _beside(short: list[Match], found: Sequence[Match]) -> list[Match]:
    """Short sentences with the same words that stand beside a longer passage, or above the body on both sides."""
    if not short:
        return []
    known = {(*pair.a[:2], *pair.b[:2]) for pair in found}
    return [
        pair
        for pair in short
        if (pair.a.sentence.part == pair.b.sentence.part != "paragraph")
        or any((pair.a.row, pair.a.at + step, pair.b.row, pair.b.at + step) in known for step in (-1, 1))
    ]


def _passages(rows: Sequence[Reading], lines: Sequence[Line], found: Sequence[Match]) -> tuple[Passage, ...]:
    """The matches as records, by their places."""
    stretches = [Stretch(rows[line.row].key, line.sentence.start, line.sentence.end) for line in lines]
    spots = [(stretch.report, stretch.start, stretch.end) for stretch in stretches]
    rank = {spot: at for at, spot in enumerate(sorted(set(spots)))}
    ranks = [rank[spot] for spot in spots]
    order = sorted(found, key=lambda pair: ranks[pair.a.number] * len(ranks) + ranks[pair.b.number])
    quoted = Quoted(rows)
    return tuple(_passage(rows, pair, stretches[pair.a.number], stretches[pair.b.number], quoted) for pair in order)


def _passage(rows: Sequence[Reading], pair: Match, a: Stretch, b: Stretch, quoted: Quoted) -> Passage:
    """The match as a record."""
    of = "reporting"
    if quoted.share(pair.a, pair.runs, 0) > 0.5 and quoted.share(pair.b, pair.runs, 1) > 0.5:
        of = "quotation"
    if pair.kind == "identical":
        return Passage(a, b, pair.kind, 1.0, of)
    one, other = rows[pair.a.row].report.text, rows[pair.b.row].report.text
    made = edits(one, (a.start, a.end), other, (b.start, b.end), pair.runs)
    return Passage(a, b, pair.kind, round(pair.similarity, 4), of, made)
