"""Dates that come with a report, as ISO 8601."""

import re
from datetime import datetime, timedelta, timezone
from email.utils import parsedate_to_datetime

from onrecord.text.tables.calendar import MONTHS, SHORT_MONTHS, SHORT_WEEKDAYS, WEEKDAYS

_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)?)?")
_HOURS = {
    "utc": 0, "gmt": 0, "z": 0, "bst": 1, "wet": 0, "cet": 1, "cest": 2, "eet": 2, "eest": 3, "msk": 3, "est": -5,
    "edt": -4, "cst": -6, "cdt": -5, "mst": -7, "mdt": -6, "pst": -8, "pdt": -7, "jst": 9, "aest": 10, "aedt": 11,
}  # fmt: skip
_MONTH = "|".join(sorted({*MONTHS, *SHORT_MONTHS}, key=len, reverse=True))
_DAY = "|".join(sorted({*WEEKDAYS, *SHORT_WEEKDAYS}, key=len, reverse=True))
_LINE = re.compile(
    rf"""\W*
    (?:(?:first\ )?(?:published|posted|issued|released|date|publication\ date|date\ published)(?:\ on)?\s*:?\s*)?
    (?:on\ )?(?:(?:{_DAY})\b[.,]*\s*)?
    (?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?P<m1>{_MONTH})\b[.,]*\s*(?P<y1>\d{{4}})
      |(?P<m2>{_MONTH})\b[.,]*\s*(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})
      |(?P<y3>\d{{4}})-(?P<m3>\d\d)-(?P<d3>\d\d))
    (?:[\s,|T–-]*(?:at\s+)?(?P<hour>\d{{1,2}})[:.](?P<minute>\d\d)(?::(?P<second>\d\d))?
       \s*(?P<half>[ap]\.?m\.?)?
       \s*\(?(?P<zone>[a-z]{{1,4}}|[+-]\d\d:?\d\d)?\)?)?
    [\s.,|]*""",
    re.I | re.X,
)
_TOP = 8  # lines with words in them among which a date line counts as standing at the top


def iso(value: object) -> str | None:
    """A field's date or moment as ISO 8601; RFC 2822 and English long forms are read too. None when it is no full day.

    >>> iso("Mon, 03 Mar 2031 14:05:00 GMT"), iso("2031-03-03"), iso("soon")
    ('2031-03-03T14:05:00+00:00', '2031-03-03', None)
    """
    if not isinstance(value, str) or not (words := value.strip()) or len(words) > 100:
        return None
    if _ISO.fullmatch(words):
        return words if _real(words) else None
    return _loose_iso(words) or stamp(words) or _mail(words)


def date_line(text: str) -> str | None:
    """The day (and hour) of publication that a line of its own says at the top of a text.

    "Published: 3 March 2031" and "Mar 3, 2031 14:05 GMT" are such lines; "HALDEN, March 3 (Agency) -" is none.
    """
    lines = [line for line in text[:4000].splitlines() if line.strip()][:_TOP]
    return next((found for line in lines if len(line) < 80 and (found := stamp(line))), None)


def stamp(line: str) -> str | None:
    """The date or moment that a whole line spells out, with or without a label; None for any other line."""
    found = _LINE.fullmatch(line.strip())
    if not found:
        return None
    part = found.groupdict()
    month = (part["m1"] or part["m2"] or part["m3"]).lower()
    number = MONTHS.get(month) or SHORT_MONTHS.get(month) or int(month)
    day = int(part["d1"] or part["d2"] or part["d3"])
    value = f"{part['y1'] or part['y2'] or part['y3']}-{number:02}-{day:02}"
    if part["hour"]:
        value += _clock(part["hour"], part["minute"], part["second"], part["half"], part["zone"])
    return value if _real(value) else None


def _clock(hour: str, minute: str, second: str | None, half: str | None, zone: str | None) -> str:
    """The hour as ISO 8601; nothing when its zone is not known, for then the moment is not either."""
    at = int(hour)
    if half:
        at = at % 12 + (12 if half[0] in "pP" else 0)
    offset = ""
    if zone and zone[0] in "+-":
        offset = f"{zone[:3]}:{zone[-2:]}"
    elif zone:
        if zone.lower() not in _HOURS:
            return ""
        offset = f"{_HOURS[zone.lower()]:+03}:00"
    return f"T{at:02}:{minute}:{second or '00'}{offset}"


def _loose_iso(words: str) -> str | None:
    """Other spellings of ISO 8601 (basic format, a blank for the T, offsets without colon)."""
    try:
        moment = datetime.fromisoformat(words.replace(" UTC", "Z"))
    except ValueError:
        return None
    return moment.date().isoformat() if re.fullmatch(r"\d{8}", words) else moment.isoformat()


def _mail(words: str) -> str | None:
    try:
        moment = parsedate_to_datetime(words)
    except (ValueError, IndexError, TypeError):
        return None
    if moment.utcoffset() is not None and abs(moment.utcoffset() or timedelta()) >= timedelta(hours=24):
        return None
    return (
        moment.astimezone(timezone(moment.utcoffset() or timedelta())).isoformat()
        if moment.tzinfo
        else moment.isoformat()
    )


def _real(value: str) -> bool:
    try:
        datetime.fromisoformat(value)
    except ValueError:
        return False
    return True
