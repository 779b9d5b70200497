"""Two reports beside each other: what ``tell.compare`` finds, with where each sentence stands."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from onrecord.pipeline.steps import trace
from onrecord.records import Passage, Reading, Record, Version
from onrecord.tell.compare import compare
from onrecord.tell.compare.page import Comparison
from onrecord.trace.order import find_direction
from onrecord.trace.passages import relate

MOST = 1_000
"""Sentences of a report that are compared; the rest of a longer one is left out, and that is said."""


@dataclass(frozen=True, slots=True)
class PairPage:
    """Everything that the page of two reports shows."""

    a: Reading
    b: Reading
    made: Comparison
    starts: tuple[Mapping[str, int], Mapping[str, int]]
    """Where the sentence of a mark begins, in each."""
    version: Version | None
    """Where the two stand at one address, one after the other."""
    cut: tuple[bool, bool]
    """Whether sentences of them were left out."""


def build_pair(one: Reading, other: Reading, record: Record | None) -> PairPage:
    """The page of two reports, the first one on the left; ``record`` is that of the story that both are in."""
    a, b = _bounded(one), _bounded(other)
    own = record if record is not None and (a, b) == (one, other) else trace([a, b])
    dated = {reading.key: reading for reading in own.readings}
    a, b = dated.get(a.key, a), dated.get(b.key, b)
    copy = relate(a, b)
    version = next((row for row in own.versions if {row.earlier, row.later} == {a.key, b.key}), None)
    made = compare(a, b, _between(own.passages, a, b), copy, find_direction(copy, own.order))
    cut = (len(a.sentences) < len(one.sentences), len(b.sentences) < len(other.sentences))
    return PairPage(a, b, made, (_starts(a), _starts(b)), version, cut)


def _between(passages: Sequence[Passage], a: Reading, b: Reading) -> list[Passage]:
    return [row for row in passages if {row.a.report, row.b.report} == {a.key, b.key}]


def _bounded(reading: Reading) -> Reading:
    """The reading with so many sentences as can be compared in the time of a page."""
    if len(reading.sentences) <= MOST:
        return reading
    rows = reading.sentences[:MOST]
    kept = {row.id for row in rows}
    return replace(
        reading,
        sentences=rows,
        statements=tuple(row for row in reading.statements if row.sentence in kept),
    )


def _starts(reading: Reading) -> dict[str, int]:
    return {row.mark: row.start for row in reversed(reading.sentences) if not row.repeats}
