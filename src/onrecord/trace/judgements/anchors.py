"""From what a judgement was about to what is meant in the readings at hand."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from onrecord.records import Anchor, Judgement, Reading, Report, Span, Statement
from onrecord.text.search_words import search_words
from onrecord.text.words import fold
from onrecord.trace.versions import address_of

_SAME_PLACE = 0.5
"""Share of two stretches that both hold, from which a statement that was read anew is the one that was judged."""


def report_anchor(report: Report) -> Anchor:
    """A whole report."""
    return Anchor(report.id, address_of(report), report.key)


def anchor_of(reading: Reading, statement: Statement) -> Anchor:
    """One statement."""
    place, report = hull(statement), reading.report
    cue = fold(" ".join(span.of(report.text) for span in statement.cue))
    return Anchor(report.id, address_of(report), report.key, place.start, place.end, place.of(report.text), cue)


def hull(statement: Statement) -> Span:
    """From the first to the last character of what is said; of the cue, where nothing is."""
    spans = statement.content or statement.cue
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def in_time(judgements: Iterable[Judgement]) -> list[Judgement]:
    """Earliest first, so that a later judgement outranks an earlier."""
    return sorted(judgements, key=lambda each: (each.at, each.id))


class Anchors:
    """Finds what anchors stand for, in any set of readings that holds it."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._by_id = {reading.report.id: reading for reading in readings}
        self._by_address: dict[str, list[Reading]] = defaultdict(list)
        for reading in sorted(readings, key=lambda each: each.report.id):
            self._by_address[address_of(reading.report)].append(reading)

    def report(self, anchor: Anchor | None) -> str | None:
        """The key of the report meant; None when it is not at hand."""
        reading = self._by_id.get(anchor.report) if anchor else None
        return reading.key if reading else None

    def statements(self, anchor: Anchor | None) -> list[tuple[Reading, Statement]]:
        """The statement at the place, then those of the same words in other versions of the report."""
        if anchor is None or anchor.start is None or anchor.end is None:
            return []
        own = self._by_id.get(anchor.report)
        found = [(own, each)] if own and (each := _at(own, anchor, anchor.start, anchor.end)) else []
        said = search_words(anchor.words)
        for reading in self._by_address[anchor.address]:
            if reading is not own:
                found += [(reading, each) for each in _worded(reading, said, anchor.cue)]
        return found


def _at(reading: Reading, anchor: Anchor, start: int, end: int) -> Statement | None:
    """The statement that shares most of a place; of several the one with the same cue."""
    rated = []
    for statement in reading.statements:
        place = hull(statement)
        shared = min(place.end, end) - max(place.start, start)
        share = shared / (max(place.end, end) - min(place.start, start))
        if share >= _SAME_PLACE:
            rated.append((share, _cue(reading, statement) == anchor.cue, statement.id, statement))
    return max(rated, key=lambda row: (row[0], row[1], row[2]))[3] if rated else None


def _worded(reading: Reading, said: list[str], cue: str) -> list[Statement]:
    """The statements of the same words, marks aside; those with the same cue where there are any."""
    text = reading.report.text
    found = [each for each in reading.statements if search_words(hull(each).of(text)) == said]
    return [each for each in found if _cue(reading, each) == cue] or found[:1]


def _cue(reading: Reading, statement: Statement) -> str:
    return fold(" ".join(span.of(reading.report.text) for span in statement.cue))
