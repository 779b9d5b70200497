"""Time expressions with TIMEX3 values."""

from onrecord.read.dates.scan import Found, scan
from onrecord.read.dates.values import Frame, days_of, frame_of, precision_of
from onrecord.records import Moment, Part, Published, Report, Sentence

_WHEN = {-1: "past", 0: "present", 1: "ahead"}
_DURATIONS = {
    "D": "day", "W": "week", "M": "month", "Q": "quarter", "Y": "year", "H": "time", "S": "time",
}  # fmt: skip


def find_moments(
    report: Report,
    parts: tuple[Part, ...],  # noqa: ARG001 - the rooms of read share one signature
    sentences: tuple[Sentence, ...],
    published: Published,
) -> tuple[Moment, ...]:
    """The report's time expressions, valued from its day of publication as far as that is known.

    Types and values are TIMEX3's (TimeML 1.2.1). Without a day of publication the values keep X's (XXXX-09-18,
    XXXX-WXX-5). Furniture has no sentences, so no time expressions either.
    """
    frame = frame_of(published.value)
    return tuple(_moment(found, frame) for found in scan(report, sentences, frame))


def _moment(found: Found, frame: Frame) -> Moment:
    meaning = found.meaning
    days = days_of(meaning.value) if meaning.type in {"DATE", "TIME"} else None
    first, last = (day.isoformat() for day in days) if days else (None, None)
    if meaning.type in {"DATE", "TIME"}:
        precision = precision_of(meaning.value)
    else:
        letter = meaning.value[-1]
        precision = "time" if "T" in meaning.value and meaning.type == "DURATION" else _DURATIONS.get(letter, "open")
    return Moment(
        found.start,
        found.end,
        meaning.type,
        meaning.value,
        meaning.when or _when(found, frame),
        precision,
        meaning.mod,
        first,
        last,
    )


def _when(found: Found, frame: Frame) -> str:
    """Where an expression lies, seen from the day of publication; by its clause when that is not known."""
    value = found.meaning.value
    if value.endswith("_REF"):
        return {"PAST_REF": "past", "FUTURE_REF": "ahead"}.get(value, "present")
    if found.meaning.type in {"DURATION", "SET"}:
        return "present" if found.meaning.type == "SET" else {1: "ahead"}.get(found.direction, "past")
    days = days_of(value)
    if days is None or frame.day is None:
        if days and frame.year and days[0].year != frame.year:
            return "past" if days[0].year < frame.year else "ahead"
        return _WHEN[found.direction] if found.direction else "past"
    if days[1] < frame.day:
        return "past"
    if days[0] > frame.day:
        return "ahead"
    if days[0] == days[1] == frame.day:
        return "present"
    return _WHEN[found.direction]
