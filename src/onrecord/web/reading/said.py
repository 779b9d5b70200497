"""Sentences in which something is said, with who says it and the words marked."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from onrecord.records import Reading, Sentence, Span, Statement
from onrecord.tell.brief.days import day_words
from onrecord.tell.brief.places import Place, Places
from onrecord.tell.brief.positions import speaker
from onrecord.web.reading.segments import Mark, Segment, cut

_MOST = 900
"""Characters of a sentence that are shown; sentences of hostile texts have no end."""
_BEFORE = 200


@dataclass(frozen=True, slots=True)
class Voice:
    """Who says something in a sentence, and how."""

    who: str
    stance: str
    name: str = ""
    """Id of a name with a page of its own."""
    own: bool = False
    """Whether it is the outlet's own voice."""


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence in which something is said."""

    number: int
    place: Place
    side: str
    """for | against | neither"""
    day: str
    outlet: str
    voices: tuple[Voice, ...]
    segments: tuple[Segment, ...]
    cut: tuple[bool, bool]
    """Whether the sentence goes on before and behind what is shown."""
    statements: frozenset[str]


def tell_said(sides: Mapping[str, str], places: Places) -> tuple[Said, ...]:
    """The sentences of statements (id -> side), in time and reading order, numbered from 1."""
    found: dict[tuple[str, str], list[tuple[Reading, Statement]]] = {}
    for name, side in sides.items():
        if name in places.statements:
            reading, row = places.statements[name]
            if row.sentence in places.sentences:
                found.setdefault((row.sentence, side), []).append((reading, row))
    ordered = sorted(found, key=lambda key: (places.sentences[key[0]].rank, key[1]))
    return tuple(_said(at, places.sentences[key[0]], key[1], found[key]) for at, key in enumerate(ordered, 1))


def marks_of(row: Statement, of: str = "") -> list[Mark]:
    """A statement's source, cue and content."""
    source = [Mark(row.source.start, row.source.end, "source", of)] if row.source else []
    cues = [Mark(span.start, span.end, "cue", of) for span in row.cue]
    return [*source, *cues, *(Mark(span.start, span.end, "content", of) for span in row.content)]


def voices_of(rows: Iterable[tuple[Reading, Statement]]) -> tuple[Voice, ...]:
    """Who speaks in some statements, each once, outer statements first."""
    outer = sorted(rows, key=lambda row: (len(row[1].chain), row[1].id))
    return tuple(
        dict.fromkeys(
            Voice(speaker(reading, row), row.stance.replace("_", " "), row.source_name or "", row.source is None)
            for reading, row in outer
        )
    )


def outlet_of(reading: Reading) -> str:
    """The outlet, else the end of the report's key."""
    key = reading.report.key
    return reading.report.outlet or key.replace("\\", "/").rstrip("/").rsplit("/", 1)[-1] or key


def _said(number: int, place: Place, side: str, rows: list[tuple[Reading, Statement]]) -> Said:
    reading = place.reading
    marks = [mark for _, row in rows for mark in marks_of(row)]
    shown = _window(place.sentence, marks)
    day = reading.published.value
    return Said(
        number,
        place,
        side,
        day_words(day) if day else "undated",
        outlet_of(reading),
        voices_of(rows),
        cut(reading.report.text, shown.start, shown.end, marks),
        (shown.start > place.sentence.start, shown.end < place.sentence.end),
        frozenset(row.id for _, row in rows),
    )


def _window(sentence: Sentence, marks: list[Mark]) -> Span:
    """The whole sentence, with content that goes on behind it, or so much of both as can be shown."""
    contents = [row for row in marks if row.kind == "content"]
    first = min((row.start for row in contents), default=sentence.start)
    start = sentence.start if first - sentence.start <= _MOST // 2 else first - _BEFORE
    end = max([sentence.end, *(row.end for row in contents)])
    return Span(start, min(end, start + _MOST))
