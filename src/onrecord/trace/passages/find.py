"""Passages between any two reports, and repeats inside one.

Distinct sentences are compared once however often they are printed: what has the same words is *identical*, the rest is
aligned word by word where fingerprints say that it may be worth it.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, combinations, product
from typing import NamedTuple

from onrecord.records import Passage, Reading, Skipped, Stretch
from onrecord.trace.passages.align import Block, Telling, blocks, edited, edits, likeness, reworded, telling
from onrecord.trace.passages.around import find_around
from onrecord.trace.passages.candidates import Near, candidates
from onrecord.trace.passages.lines import Line, in_order, lines_of
from onrecord.trace.passages.quoted import Quoted
from onrecord.trace.passages.rewrites import find_rewrites

_SHORT = 5
"""Sentences with fewer words are told to be copied only by their neighbours, or as headlines."""
_MANY = 48
"""Printings of one sentence that are paired each with each; beyond it each is paired with the first alone."""
_WEAK = 0.35
"""Likeness of telling words from which the sentences beside a pair are looked at too."""
_RANK = {"identical": 2, "edited": 1, "paraphrase": 0}


class Match(NamedTuple):
    """Two lines that share their words or most of them."""

    a: Line
    b: Line
    kind: str
    similarity: float
    runs: tuple[Block, ...]


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
    rows = in_order(readings)
    lines = lines_of(rows)
    printings: dict[tuple[str, ...], list[Line]] = defaultdict(list)
    for line in lines:
        printings[line.words].append(line)
    same = [match for group in printings.values() for match in _identical(group)]
    short = [match for match in same if len(match.a.words) < _SHORT]
    texts = [words for words in printings if len(words) >= _SHORT - 1]
    near = candidates(texts)
    weak: list[tuple[Line, Line]] = []
    found = [match for match in same if len(match.a.words) >= _SHORT]
    found += _changed(printings, texts, near, weak)
    found = _best(found)
    found += _beside(short, found)
    found = _second_look(lines, found, weak)
    found.sort(key=lambda match: _place(rows, match.a) + _place(rows, match.b))
    quoted = Quoted(rows)
    return Found(tuple(_passage(rows, match, quoted) for match in found), tuple(_common(rows, printings, near)))


def _second_look(lines: Sequence[Line], found: list[Match], weak: Sequence[tuple[Line, Line]]) -> list[Match]:
    """With what only its neighbours tell: edited sentences beside passages, paraphrases in rewritten stretches."""
    exact = ((match.a[:2], match.b[:2]) for match in found if match.kind != "paraphrase")
    beside = [_match(a, b, "edited", light, runs) for a, b, light, runs in find_around(lines, exact)]
    found = _best([*found, *_best(beside)])
    ends = ((match.a, match.b) for match in found)
    taken = {(*line[:2], other.row) for a, b in ends for line, other in ((a, b), (b, a))}
    open_ends = [(a, b) for a, b in weak if (*a[:2], b.row) not in taken or (*b[:2], a.row) not in taken]
    return found + [
        _match(a, b, "paraphrase", score, tuple(blocks(a.words, b.words)))
        for a, b, score in find_rewrites(lines, open_ends)
        if (*a[:2], b.row) not in taken and (*b[:2], a.row) not in taken
    ]


def _common(rows: Sequence[Reading], printings: dict[tuple[str, ...], list[Line]], near: Near) -> Iterator[Skipped]:
    """What was too common for every pair of it to be looked at, and what was done instead."""
    for words, group in printings.items():
        if len(group) > _MANY:
            shown = " ".join(words[:8]) + (" ..." if len(words) > 8 else "")
            reason = f"a sentence printed {len(group)} times is tied to its first printing alone: {shown}"
            yield Skipped(rows[group[0].row].key, reason)
    if near.common:
        reason = (
            f"{near.common} runs of words stand in very many sentences; these are compared each with the next alone"
        )
        yield Skipped("passages", reason)


def _place(rows: Sequence[Reading], line: Line) -> tuple[str, int, int]:
    return rows[line.row].key, line.sentence.start, line.sentence.end


def _identical(group: list[Line]) -> Iterator[Match]:
    """Pairs of lines with the same words."""
    pairs = combinations(group, 2) if len(group) <= _MANY else product(group[:1], group[1:])
    for a, b in pairs:
        if _may_pair(a, b):
            yield Match(a, b, "identical", 1.0, (Block(0, len(a.words), 0, len(b.words)),))


def _may_pair(a: Line, b: Line) -> bool:
    """Second printings belong to their own report."""
    return a.row == b.row or not (a.sentence.repeats or b.sentence.repeats)


def _changed(
    printings: dict[tuple[str, ...], list[Line]],
    texts: Sequence[tuple[str, ...]],
    near: Near,
    weak: list[tuple[Line, Line]],
) -> Iterator[Match]:
    """Edited and paraphrased pairs, judged once a distinct pair; first printings of what is a little alike are kept."""
    stems: dict[int, Telling] = {}
    for i, j in near.pairs:
        runs = tuple(blocks(texts[i], texts[j]))
        if light := edited(texts[i], texts[j], runs):
            for a, b in _pairs(printings[texts[i]], printings[texts[j]]):
                yield _match(a, b, "edited", light, runs)
            continue
        left, right = (stems[at] if at in stems else stems.setdefault(at, telling(texts[at])) for at in (i, j))
        if reworded(left, right, True):
            for a, b in _pairs(printings[texts[i]], printings[texts[j]]):
                if _one_kind(a, b) and (score := reworded(left, right, a.sentence.part != "paragraph")):
                    yield _match(a, b, "paraphrase", score, runs)
        elif likeness(left, right) >= _WEAK:
            weak.append((printings[texts[i]][0], printings[texts[j]][0]))


def _pairs(left: list[Line], right: list[Line]) -> Iterator[tuple[Line, Line]]:
    """Printings of one text with those of another; where both are printed often, all with the first of the other."""
    if len(left) * len(right) <= _MANY * _MANY // 2:
        return ((a, b) for a, b in product(left, right) if _may_pair(a, b))
    linear = chain(product(left, right[:1]), product(left[:1], right[1:]))
    return ((a, b) for a, b in linear if _may_pair(a, b))


def _match(a: Line, b: Line, kind: str, similarity: float, runs: tuple[Block, ...]) -> Match:
    """The match with its earlier line first."""
    if a[:2] <= b[:2]:
        return Match(a, b, kind, similarity, runs)
    turned = tuple(Block(run.b_start, run.b_end, run.a_start, run.a_end) for run in runs)
    return Match(b, a, kind, similarity, turned)


def _one_kind(a: Line, b: Line) -> bool:
    """Whether both stand in the body, or both above it."""
    tops = {"headline", "deck"}
    return (a.sentence.part in tops) == (b.sentence.part in tops)


def _best(found: list[Match]) -> list[Match]:
    """Matches that are the best of at least one of their lines within the two reports."""
    best: dict[tuple[int, int, int], tuple[int, float]] = {}
    for match in found:
        for line, other in ((match.a, match.b), (match.b, match.a)):
            key = (line.row, line.at, other.row)
            best[key] = max(best.get(key, (0, 0.0)), _worth(match))
    return [
        match
        for match in found
        if _worth(match) == best[match.a.row, match.a.at, match.b.row]
        or _worth(match) == best[match.b.row, match.b.at, match.a.row]
    ]


def _worth(match: Match) -> tuple[int, float]:
    return _RANK[match.kind], match.similarity


def _beside(short: list[Match], found: list[Match]) -> list[Match]:
    """Short sentences with the same words that stand beside a longer passage, or above the body on both sides."""
    known = {(*match.a[:2], *match.b[:2]) for match in found}
    return [
        match
        for match in short
        if (match.a.sentence.part == match.b.sentence.part != "paragraph")
        or any((match.a.row, match.a.at + step, match.b.row, match.b.at + step) in known for step in (-1, 1))
    ]


def _passage(rows: Sequence[Reading], match: Match, quoted: Quoted) -> Passage:
    """The match as a record."""
    a, b = rows[match.a.row], rows[match.b.row]
    left, right = match.a.sentence, match.b.sentence
    told = min(quoted.share(match.a, match.runs, 0), quoted.share(match.b, match.runs, 1))
    return Passage(
        Stretch(a.key, left.start, left.end),
        Stretch(b.key, right.start, right.end),
        match.kind,
        round(match.similarity, 4),
        "quotation" if told > 0.5 else "reporting",
        ()
        if match.kind == "identical"
        else edits(a.report.text, (left.start, left.end), b.report.text, (right.start, right.end), match.runs),
    )
