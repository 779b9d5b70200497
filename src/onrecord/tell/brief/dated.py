"""Dated things behind and ahead of the reading moment: timeline and agenda."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from onrecord.records import Entry, Moment, Record
from onrecord.tell.brief.clause import clause
from onrecord.tell.brief.days import day_rank
from onrecord.tell.brief.places import Place, Places
from onrecord.text.tables.prospects import ANNOUNCED, OPEN, VAGUE_START
from onrecord.text.words import fold, words

_OPEN = re.compile(rf"\b(?:{OPEN})\b")
_ANNOUNCED = re.compile(rf"\b(?:{ANNOUNCED})\b", re.IGNORECASE)
_DAY = re.compile(r"(\d{4}|XXXX)-\d\d-\d\d")
_DATED = re.compile(r"\d{3,4}(?:-|$)|XXXX-\d\d")
_FINE = ("time", "day", "weekend")
_AGENDA = (*_FINE, "week", "month", "season", "quarter")
_TIMELINE = (*_AGENDA, "year", "decade")


@dataclass(frozen=True, slots=True)
class Sighting:
    """One place where a dated thing is told."""

    value: str
    moment: Moment
    place: Place
    text: str
    certainty: str
    key_words: frozenset[str]
    """Content words of the clause."""
    near: frozenset[str]
    """Content words right beside the expression ("a November deadline")."""

    @property
    def fine(self) -> bool:
        """Whether the day is told."""
        return self.moment.precision in _FINE


def find_dated(record: Record, places: Places, as_of: str | None) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """The timeline and the agenda."""
    seen = _known_years(_sightings(record, places))
    ahead: list[Sighting] = []
    behind: list[Sighting] = []
    met = {row.value for row in seen if row.moment.when != "ahead"}
    for row in seen:
        if not _is_ahead(row, as_of, met):
            behind += [row] if row.moment.precision in _TIMELINE and "X" not in row.value else []
        elif row.moment.precision in _AGENDA:
            ahead.append(row)
    agenda = [_entry(group) for group in _merge_coarse(_same_day(ahead, places))]
    behind = [replace(row, value=row.moment.value) if row.moment.precision == "weekend" else row for row in behind]
    timeline = [_entry(group) for group in _same_event(behind, places)]
    return (tuple(sorted(timeline, key=_by_value)), tuple(sorted(agenda, key=_by_value)))


def _sightings(record: Record, places: Places) -> list[Sighting]:
    """Every dated expression that stands in a sentence; captions tell of pictures, not of the story."""
    rows = []
    for reading in record.readings:
        here = [places.sentences[row.id] for row in reading.sentences if not row.repeats and row.part != "caption"]
        told = [span for row in reading.statements if row.cue for span in row.content]
        for moment in reading.moments:
            place = next((p for p in here if p.sentence.start <= moment.start < p.sentence.end), None)
            if place is None or moment.type not in ("DATE", "TIME") or not _DATED.match(moment.value):
                continue
            inside = any(span.start <= moment.start < span.end for span in told)
            rows.append(_sighting(moment, place, inside))
    return rows


def _sighting(moment: Moment, place: Place, told: bool) -> Sighting:
    start = place.sentence.start
    sentence = place.reading.words(place.sentence)
    text = clause(sentence, moment.start - start, moment.end - start)
    around = [row for row in words(sentence) if not (start + row.end > moment.start and start + row.start < moment.end)]
    before = [row for row in around if start + row.end <= moment.start][-2:]
    behind = [row for row in around if start + row.start >= moment.end][:3]
    return Sighting(
        _value(moment),
        moment,
        place,
        text,
        _certainty(text, told),
        _content(row.text for row in words(text)),
        _content(row.text for row in (*before, *behind)),
    )


def _value(moment: Moment) -> str:
    """The day meant, or as much of it as the expression tells."""
    if moment.precision in _FINE and moment.first:
        return moment.first[:10]
    day = _DAY.match(moment.value)
    return day.group() if day else moment.value


def _certainty(text: str, told: bool) -> str:
    if _OPEN.search(text):
        return "open"
    if _ANNOUNCED.search(text):
        return "announced"
    return "said" if told else "told"


def _content(found: Iterable[str]) -> frozenset[str]:
    """Words that carry meaning, roughly: four letters and more, without a plural's s."""
    plain = (fold(word) for word in found)
    return frozenset(word.removesuffix("s") for word in plain if len(word) > 3 and word.isalpha())


def _known_years(rows: Sequence[Sighting]) -> list[Sighting]:
    """Days of an unknown year, with the year that another report gives the same day, when only one does."""
    years: dict[str, set[str]] = {}
    for row in rows:
        if row.value[:1].isdigit() and _DAY.match(row.value):
            years.setdefault(row.value[4:], set()).add(row.value)
    done = []
    for row in rows:
        full = years.get(row.value[4:], set()) if row.value.startswith("XXXX") else set()
        done.append(replace(row, value=min(full)) if len(full) == 1 else row)
    return done


def _is_ahead(row: Sighting, as_of: str | None, met: set[str]) -> bool:
    """Whether it lies after the reading moment; a day that was ahead when told may be behind by then."""
    if row.moment.when != "ahead":
        return False
    last = (row.moment.last or "")[:10] or (row.value if row.fine and "X" not in row.value else "")
    if as_of is None or not last:
        return True
    return last > as_of[:10] or (last == as_of[:10] and row.value not in met)


def _same_day(rows: Sequence[Sighting], places: Places) -> list[list[Sighting]]:
    """Sightings of one value; apart only where they have no word in common."""
    return _group(rows, places, lambda a, b: bool(a.key_words & b.key_words))


def _same_event(rows: Sequence[Sighting], places: Places) -> list[list[Sighting]]:
    """Sightings of one value that tell of one event: half of the words of the shorter."""
    return _group(
        rows,
        places,
        lambda a, b: 2 * len(a.key_words & b.key_words) > min(len(a.key_words), len(b.key_words)),
    )


def _group(
    rows: Sequence[Sighting], places: Places, alike: Callable[[Sighting, Sighting], bool]
) -> list[list[Sighting]]:
    """Sightings of one value that stand in copies of one sentence or are alike, in order of place."""
    groups: list[list[Sighting]] = []
    for row in sorted(rows, key=lambda each: (each.value, each.place.rank, each.moment.start)):
        twin = places.twin(row.place.sentence.id)
        homes = [
            group
            for group in groups
            if group[0].value == row.value
            and any(places.twin(each.place.sentence.id) == twin or alike(each, row) for each in group)
        ]
        for extra in homes[1:]:
            homes[0].extend(extra)
            groups.remove(extra)
        if homes:
            homes[0].append(row)
        else:
            groups.append([row])
    return groups


def _merge_coarse(groups: list[list[Sighting]]) -> list[list[Sighting]]:
    """Puts "a November deadline" to the day in November that the same thing has, when there is one such day."""
    days = [group for group in groups if group[0].fine]
    merged = []
    for group in groups:
        if group[0].fine:
            continue
        near = frozenset().union(*(row.near for row in group))
        homes = [day for day in days if _within(day[0].value, group[0]) and any(near & row.key_words for row in day)]
        if len(homes) == 1:
            homes[0].extend(group)
        else:
            merged.append(group)
    return days + merged


def _within(day: str, coarse: Sighting) -> bool:
    first, last = coarse.moment.first, coarse.moment.last
    if first and last and "X" not in day:
        return first[:10] <= day <= last[:10]
    return day.startswith(coarse.value)


def _entry(group: Sequence[Sighting]) -> Entry:
    """One line for a group: the clearest sentence's words, everybody's marks."""
    best = min(group, key=_clarity)
    certainty = best.certainty
    if certainty in ("said", "told") and any(row.certainty == "announced" for row in group):
        certainty = "announced"
    marks = sorted({(row.place.rank, row.place.sentence.id) for row in group})
    value = min((row.value for row in group if row.fine == group[0].fine), default=best.value)
    return Entry(value, best.text, tuple(id for _, id in marks), certainty)


def _clarity(row: Sighting) -> tuple[object, ...]:
    """Small for a sentence that tells the day, in the body, that stands by itself and is not cut."""
    first = row.text.split(" ", 1)[0].casefold()
    return (
        not row.fine,
        row.place.sentence.part != "paragraph",
        first in VAGUE_START or row.text.startswith("…"),
        row.text.endswith("…"),
        row.certainty != "announced",
        row.place.rank,
        row.moment.start,
    )


def _by_value(entry: Entry) -> tuple[str, str, tuple[str, ...]]:
    """Dates as they follow each other; a month before its days."""
    return (day_rank(entry.value), entry.text, entry.sentences)
