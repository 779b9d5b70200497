"""A report's text as it is shown: parts, sentences, and what is marked in them, part by part of a long one."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from onrecord.records import Part, Reading, Sentence, Statement
from onrecord.tell.brief.days import day_words
from onrecord.tell.brief.places import Place, Places
from onrecord.web.reading.said import marks_of
from onrecord.web.reading.segments import Mark, Segment, cut

A_PAGE = 40_000
"""Characters of a text that one page shows."""
_READ = ("headline", "deck", "caption", "paragraph")


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence, or what stands between two."""

    segments: tuple[Segment, ...]
    sentence: Sentence | None = None
    numbers: tuple[int, ...] = ()
    """Of the statements that are made in it."""
    copied: bool = False
    """Whether an earlier report has it."""
    also: tuple[Place, ...] = ()
    """Where else it stands, in the same words or nearly: one place a report."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a report, or what stands between two (``gap``)."""

    kind: str
    lines: tuple[Line, ...]
    repeats: bool = False

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read in it."""
        return not any(letter.isalnum() for line in self.lines for segment in line.segments for letter in segment.text)


def windows(reading: Reading) -> tuple[tuple[int, int], ...]:
    """The stretches of the text that are shown on one page each: cut before a sentence where there is one."""
    total = len(reading.report.text)
    starts = sorted({row.start for row in reading.sentences} | {row.start for row in reading.parts})
    found, low = [], 0
    while total - low > A_PAGE:
        at = bisect_right(starts, low + A_PAGE) - 1
        high = starts[at] if at >= 0 and starts[at] > low else low + A_PAGE
        found.append((low, high))
        low = high
    return (*found, (low, total))


def blocks(
    reading: Reading, places: Places, numbered: Mapping[int, Statement], low: int, high: int
) -> tuple[Block, ...]:
    """``text[low:high]`` in blocks: put together again they are that text. ``numbered`` are the statements marked."""
    marks = sorted(_marks(reading, numbered))
    sentences = sorted(reading.sentences, key=lambda row: row.start)
    drawn = _Drawing(reading, places, marks, sentences, _by_sentence(numbered), _elsewhere(reading, places))
    return tuple(drawn.blocks(low, high))


@dataclass(frozen=True, slots=True)
class _Drawing:
    reading: Reading
    places: Places
    marks: Sequence[Mark]
    sentences: Sequence[Sentence]
    numbers: Mapping[str, tuple[int, ...]]
    elsewhere: Mapping[str, tuple[Place, ...]]

    def blocks(self, low: int, high: int) -> Iterator[Block]:
        at = low
        for part in sorted(self.reading.parts, key=lambda row: (row.start, -row.end)):
            start, end = max(part.start, at), min(part.end, high)
            if start >= end:
                continue
            if start > at:
                yield Block("gap", (self._line(at, start),))
            yield Block(part.kind, tuple(self._lines(part, start, end)), part.repeats)
            at = end
        if at < high:
            yield Block("gap", (self._line(at, high),))

    def _lines(self, part: Part, low: int, high: int) -> Iterator[Line]:
        first = bisect_left(self.sentences, low, key=lambda row: row.end) if part.kind in _READ else len(self.sentences)
        at = low
        for row in self.sentences[first:]:
            if row.start >= high:
                break
            start, end = max(row.start, at), min(row.end, high)
            if start >= end:
                continue
            if start > at:
                yield self._line(at, start)
            yield self._line(start, end, row)
            at = end
        if at < high:
            yield self._line(at, high)

    def _line(self, start: int, end: int, row: Sentence | None = None) -> Line:
        segments = cut(self.reading.report.text, start, end, _between(self.marks, start, end))
        if row is None or row.start < start:
            return Line(segments)
        also = self.elsewhere.get(row.id, ())
        here = self.places.sentences.get(row.id)
        copied = any(here is not None and place.rank < here.rank for place in also)
        return Line(segments, row, self.numbers.get(row.id, ()), copied, also)


def _between(marks: Sequence[Mark], start: int, end: int) -> Sequence[Mark]:
    """The marks that may lie over a stretch; those that begin far before it and reach into it are few."""
    return [row for row in marks[: bisect_left(marks, end, key=lambda row: row.start)] if row.end > start]


def _marks(reading: Reading, numbered: Mapping[int, Statement]) -> Iterator[Mark]:
    for number, row in numbered.items():
        yield from marks_of(row, str(number))
    for name in reading.names:
        role = next((each.role for each in name.roles), name.kind)
        for at, spot in enumerate(sorted(name.mentions, key=lambda each: each.start)):
            yield Mark(spot.start, spot.end, "name", title=f"{name.name}, {role}", href=_page(name.id, at))
    for moment in reading.moments:
        told = f"{day_words(moment.value)}, {moment.when}" if moment.type in ("DATE", "TIME") else moment.value
        yield Mark(moment.start, moment.end, "date", title=told)


def _page(name: str, at: int) -> str:
    """A name's page, from where it stands first; further links to it would only be in a keyboard's way."""
    return "" if at else f"/name/{name}"


def _by_sentence(numbered: Mapping[int, Statement]) -> dict[str, tuple[int, ...]]:
    found: dict[str, list[int]] = {}
    for number, row in numbered.items():
        found.setdefault(row.sentence, []).append(number)
    return {name: tuple(numbers) for name, numbers in found.items()}


def _elsewhere(reading: Reading, places: Places) -> dict[str, tuple[Place, ...]]:
    """Where each sentence of the report stands in others."""
    wanted = {places.twin(row.id) for row in reading.sentences if row.id in places.twins}
    groups: dict[str, dict[str, Place]] = {}
    for name in places.twins:
        place = places.sentences[name]
        if places.twins[name] in wanted and place.reading.key != reading.key:
            held = groups.setdefault(places.twins[name], {})
            held[place.label] = min(held.get(place.label, place), place, key=lambda each: each.rank)
    return {
        row.id: tuple(sorted(groups.get(places.twin(row.id), {}).values(), key=lambda place: place.rank))
        for row in reading.sentences
        if row.id in places.twins
    }
