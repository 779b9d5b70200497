"""The agenda of a story as a calendar (iCalendar, RFC 5545)."""

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

from onrecord.records import Brief, Entry
from onrecord.text.hashes import digest
from onrecord.text.moments import instant
from onrecord.text.terminal import printable

_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d)?(Z|[+-]\d\d:\d\d)?)?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_SURE = {"announced", "told"}
_FOLD = 75
"""Octets of a line (section 3.1)."""


def calendar(brief: Brief, title: str, stamp: str, base: str = "") -> str:
    """The agenda's days, weeks and months as events; ``stamp`` (ISO 8601) is when the calendar is made.

    An event keeps its UID as long as the story has something on that day. What only somebody says, or is open, is
    tentative. What has no year is left out: no calendar can hold it.
    """
    story = brief.record.stories[0].id if len(brief.record.stories) == 1 else ""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//OnRecord//OnRecord//EN", f"NAME:{_text(title)}",
             f"X-WR-CALNAME:{_text(title)}"]  # fmt: skip
    where = _places(brief)
    seen: dict[str, int] = {}
    for entry in brief.agenda:
        times = _times(entry.value)
        if times is None:
            continue
        number = seen[entry.value] = seen.get(entry.value, 0) + 1
        name = digest("agenda", story or title, entry.value, number)
        places = ", ".join(dict.fromkeys(where[each] for each in entry.sentences if each in where))
        lines += ["BEGIN:VEVENT", f"UID:{name}@onrecord.invalid", f"DTSTAMP:{_utc(stamp)}", *times]
        lines += [f"SUMMARY:{_text(entry.text)}", f"DESCRIPTION:{_text(_about(entry, places))}"]
        lines += [f"STATUS:{'CONFIRMED' if entry.certainty in _SURE else 'TENTATIVE'}", "TRANSP:TRANSPARENT"]
        lines += [f"URL:{base}/story/{story}"] if base and story else []
        lines.append("END:VEVENT")
    lines.append("END:VCALENDAR")
    return "".join(f"{part}\r\n" for line in lines for part in _folded(line))


def _about(entry: Entry, places: str) -> str:
    return entry.certainty.capitalize() + (f"; {places}" if places else "")


def _places(brief: Brief) -> dict[str, str]:
    """Where each sentence stands: report and mark."""
    return {row.id: f"{reading.key}:{row.mark}" for reading in brief.record.readings for row in reading.sentences}


def _times(value: str) -> tuple[str, ...] | None:
    """The event's beginning and end; None for what has no day, week or month of a year."""
    try:
        if found := _DAY.match(value):
            if found[2]:
                moment = datetime.fromisoformat(f"{found[1]}T{found[2]}{(found[3] or '').replace('Z', '+00:00')}")
                local = moment.strftime("%Y%m%dT%H%M%S")
                return (f"DTSTART:{_utc(moment.isoformat()) if moment.tzinfo else local}",)
            return _days(date.fromisoformat(found[1]), 1)
        if found := _WEEK.fullmatch(value):
            first = date.fromisocalendar(int(found[1]), int(found[2]), 6 if found[3] else 1)
            return _days(first, 2 if found[3] else 7)
        if found := _MONTH.fullmatch(value):
            first = date(int(found[1]), int(found[2]), 1)
            return _days(first, ((first + timedelta(days=32)).replace(day=1) - first).days)
    except (ValueError, OverflowError):
        pass
    return None


def _days(first: date, count: int) -> tuple[str, ...]:
    return (
        f"DTSTART;VALUE=DATE:{first:%Y%m%d}",
        f"DTEND;VALUE=DATE:{first + timedelta(days=count):%Y%m%d}",
    )


def _utc(moment: str) -> str:
    return instant(moment).astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _text(words: str) -> str:
    """TEXT (section 3.3.11); what a report says can begin no line of its own."""
    line = " ".join(printable(words).split())
    return line.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")


def _folded(line: str) -> Iterator[str]:
    """Lines of at most 75 octets; a character is never cut."""
    part, size = "", 0
    for letter in line:
        width = len(letter.encode("utf-8"))
        if size + width > _FOLD:
            yield part
            part, size = " ", 1
        part, size = part + letter, size + width
    yield part
