"""TIMEX3 values (TimeML 1.2.1, ISO 8601) from a day of reference that may be known, half known or unknown."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from onrecord.text.tables.calendar import SEASON_MONTHS

PRECISIONS = {
    "D": "day", "W": "week", "WE": "weekend", "M": "month", "Q": "quarter", "Y": "year", "E": "decade",
    "C": "century", "F": "week", "L": "century", "H": "time", "m": "time", "S": "time", "N": "season",
}  # fmt: skip
_MASKS = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "F": "XXXX-WXX", "WE": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX"}
_TOO_LONG_AGO, _TOO_FAR_AHEAD = 305, 285  # days: a date without its year is nearer, whatever the verb
_SHAPE = re.compile(
    r"(?P<y>[\dX]{4})(?:-(?:(?P<m>\d\d)(?:-(?P<d>\d\d))?|W(?P<w>\d\d)(?:-(?P<wd>WE|[1-7]))?|(?P<s>SP|SU|FA|WI)|Q(?P<q>[1-4])"
    r"|H(?P<h>[12])))?(?:T.*)?\Z"
)


@dataclass(frozen=True, slots=True)
class Frame:
    """What is known of the day from which a report speaks."""

    day: date | None = None
    year: int | None = None

    @property
    def known_year(self) -> int | None:
        """The year, known alone or with the day."""
        return self.day.year if self.day else self.year


def frame_of(published: str | None) -> Frame:
    """The frame of a day of publication (an ISO date or moment, a month, a year, or None)."""
    if published is None:
        return Frame()
    year = int(published[:4]) if published[:4].isdecimal() else 0
    if not 1000 < year < 3000:  # no report's day; and room for arithmetic on both sides
        return Frame()
    try:
        return Frame(date.fromisoformat(published[:10]))
    except ValueError:
        return Frame(year=year)


def week(day: date) -> str:
    """ISO 8601 week of a day."""
    year, number, _ = day.isocalendar()
    return f"{year:04d}-W{number:02d}"


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """Year and month so many months on."""
    total = year * 12 + month - 1 + count
    return total // 12, total % 12 + 1


def unit_at(frame: Frame, unit: str, count: int) -> str:
    """The calendar unit that lies ``count`` units from the frame's day (last week: W, -1)."""
    if frame.day is None:
        if unit in "YEC" and frame.year is not None:
            return _years(frame.year, unit, count)
        return _MASKS.get(unit, "XXXX")
    day = frame.day
    if unit in {"D", "W", "F", "WE"}:
        return _days_on(day, unit, count)
    if unit == "M":
        year, month = add_months(day.year, day.month, count)
        return f"{year:04d}-{month:02d}"
    if unit == "Q":
        total = day.year * 4 + (day.month - 1) // 3 + count
        return f"{total // 4:04d}-Q{total % 4 + 1}"
    return _years(day.year, unit, count)


def _days_on(day: date, unit: str, count: int) -> str:
    step = {"D": 1, "F": 14}.get(unit, 7)
    try:
        moved = day + timedelta(days=step * count)
    except OverflowError:
        return _MASKS[unit]
    return moved.isoformat() if unit == "D" else week(moved) + ("-WE" if unit == "WE" else "")


def _years(year: int, unit: str, count: int) -> str:
    if unit == "E":
        return f"{max(0, year // 10 + count):03d}X"
    if unit == "C":
        return f"{max(0, year // 100 + count):02d}XX"
    return f"{max(0, year + count * (1000 if unit == 'L' else 1)):04d}"


def weekday(frame: Frame, number: int, direction: int) -> str:
    """The nearest such weekday: behind (-1) or ahead (1); the frame's own weekday is the frame's day (0 too)."""
    if frame.day is None:
        return f"XXXX-WXX-{number}"
    ahead = (number - frame.day.isoweekday()) % 7
    return (frame.day + timedelta(days=ahead if direction > 0 or not ahead else ahead - 7)).isoformat()


def month_day(frame: Frame, month: int, day: int | None, direction: int, strict: bool = False) -> str:
    """A month, or a day of one, without its year: the nearest behind (-1), ahead (1) or either way (0).

    Unless ``strict`` ("last May"), a date that would lie most of a year away is read the other way.
    """
    tail = f"{month:02d}" + (f"-{day:02d}" if day else "")
    if frame.day is None:
        return f"{frame.year:04d}-{tail}" if frame.year else f"XXXX-{tail}"
    here = frame.day
    away = (month - here.month) * 30.5 + ((day or here.day) - here.day)
    behind, ahead = here.year - (away > 0), here.year + (away < 0)
    back = -away if away <= 0 else 366 - away  # days to the one behind
    if direction < 0 and away:
        year = behind if strict or back < _TOO_LONG_AGO else ahead
    elif direction > 0:
        year = ahead if strict or 366 - back < _TOO_FAR_AHEAD else behind
    else:
        year = behind if back <= 183 else ahead
    return f"{year:04d}-{tail}"


def is_day(year: int, month: int, day: int) -> bool:
    """Whether the calendar has such a day."""
    return 1 <= month <= 12 and 1 <= year <= 9999 and 1 <= day <= monthrange(year, month)[1]


@lru_cache(maxsize=4096)
def days_of(value: str) -> tuple[date, date] | None:
    """First and last day that a value means; None for what has no known days."""
    try:
        return _days(value)
    except ValueError:
        return None


def _days(value: str) -> tuple[date, date] | None:
    shape = _SHAPE.match(value)
    if not shape or shape["y"].startswith("X"):
        return None
    if "X" in shape["y"]:
        low, high = shape["y"].replace("X", "0"), shape["y"].replace("X", "9")
        return date(int(low) or 1, 1, 1), date(int(high), 12, 31)
    year = int(shape["y"])
    if shape["w"]:
        monday = date.fromisocalendar(year, int(shape["w"]), 1)
        if shape["wd"] == "WE":
            return monday + timedelta(days=5), monday + timedelta(days=6)
        return (
            (monday, monday + timedelta(days=6)) if not shape["wd"] else (monday + timedelta(int(shape["wd"]) - 1),) * 2
        )
    if shape["d"]:
        return (date(year, int(shape["m"]), int(shape["d"])),) * 2
    first, last = _months(shape)
    end_year, end_month = add_months(year, last, 0)
    return date(year, first, 1), date(end_year, end_month, monthrange(end_year, end_month)[1])


def _months(shape: re.Match[str]) -> tuple[int, int]:
    """First and last month of a value; over 12 is in the next year."""
    if shape["m"]:
        return int(shape["m"]), int(shape["m"])
    if shape["s"]:
        return SEASON_MONTHS[shape["s"]]
    if shape["q"]:
        return int(shape["q"]) * 3 - 2, int(shape["q"]) * 3
    if shape["h"]:
        return int(shape["h"]) * 6 - 5, int(shape["h"]) * 6
    return 1, 12


def precision_of(value: str) -> str:
    """How fine a DATE or TIME value is."""
    if value.endswith("_REF"):
        return "open"
    if "T" in value:
        return "time"
    shape = re.sub(r"\d", "9", value.replace("X", "9"))
    names = {
        "9999-99-99": "day", "9999-W99-9": "day", "9999-W99": "week", "9999-W99-WE": "weekend", "9999-99": "month",
        "9999-Q9": "quarter", "9999-H9": "season", "9999": "year",
    }  # fmt: skip
    if shape == "9999" and value != "XXXX" and "X" in value:
        return "century" if value.endswith("XX") else "decade"
    return names.get(shape, "season" if value[-2:] in SEASON_MONTHS else "open")


def shift(value: str, unit: str, count: int) -> str | None:
    """A value so many units on, as fine as it was when the unit is a year, else as fine as the unit."""
    days = days_of(value)
    if days is None:
        return None
    if unit == "Y" and precision_of(value) in {"quarter", "month", "season", "year"}:
        return f"{int(value[:4]) + count:04d}{value[4:]}"
    return unit_at(Frame(days[0]), unit, count)
