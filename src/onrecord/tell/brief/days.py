"""Dates as people write them, and in their order."""

import re
from datetime import date

_WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
# TIMEX3 seasons and the month that each begins with; dates of the northern half, for sorting alone.
_SEASONS = {"SP": ("spring", 3), "SU": ("summer", 6), "FA": ("autumn", 9), "WI": ("winter", 12)}
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?$")
_MOMENT = re.compile(r"(?:\d{4}|XXXX)-(\d\d)-(\d\d)(?:T(\d\d:\d\d)(?:[\d:.]*)(Z|[+-]\d\d:\d\d)?)?")


def day_words(value: str, *, weekday: bool = True) -> str:
    """A TIMEX3 or ISO 8601 value in words; a value of another kind comes back as it is.

    >>> day_words("2031-03-18"), day_words("2031-03"), day_words("2031-W09"), day_words("199")
    ('Tue 18 Mar 2031', 'Mar 2031', 'week of 24 Feb 2031', '1990s')
    """
    if found := _WEEK.match(value):
        first = _week(found)
        return ("weekend of " if found[3] else "week of ") + day_words(first, weekday=False) if first else value
    if re.fullmatch(r"\d{3}", value):
        return value + "0s"
    year, _, rest = value.partition("-")
    year = "" if "X" in year else f" {year}"
    if rest in _SEASONS:
        return f"{_SEASONS[rest][0]}{year}"
    if re.fullmatch(r"Q\d", rest):
        return f"{rest}{year}"
    if re.fullmatch(r"\d\d", rest) and 1 <= int(rest) <= 12:
        return f"{_MONTHS[int(rest) - 1]}{year}"
    return _full(value, year, weekday) or value


def _full(value: str, year: str, weekday: bool) -> str | None:
    found = _MOMENT.match(value)
    if not found or not 1 <= int(found[1]) <= 12:
        return None
    words = f"{int(found[2])} {_MONTHS[int(found[1]) - 1]}{year}"
    if weekday and year:
        try:
            words = f"{_WEEKDAYS[date.fromisoformat(value[:10]).weekday()]} {words}"
        except ValueError:
            return None
    if not found[3]:
        return words
    zone = found[4] or ""
    return f"{words}, {found[3]}" + (" UTC" if zone in ("Z", "+00:00") else f" {zone}" if zone else "")


def day_rank(value: str) -> str:
    """Something to sort TIMEX3 values by: their first day, unknown years last.

    >>> sorted(["2031-03-18", "2031-W09", "2031", "XXXX-01-02", "199"], key=day_rank)
    ['199', '2031', '2031-W09', '2031-03-18', 'XXXX-01-02']
    """
    if found := _WEEK.match(value):
        return _week(found) or value
    year, _, rest = value.partition("-")
    if rest in _SEASONS:
        return f"{year}-{_SEASONS[rest][1]:02}"
    if re.fullmatch(r"Q[1-4]", rest):
        return f"{year}-{3 * int(rest[1]) - 2:02}"
    return value.replace("X", "~")


def _week(found: re.Match[str]) -> str | None:
    try:
        return date.fromisocalendar(int(found[1]), int(found[2]), 6 if found[3] else 1).isoformat()
    except ValueError:
        return None
