"""What repeated times, words like "now" and holidays mean."""

from calendar import monthrange
from datetime import date, timedelta

from onrecord.read.dates.days import step_of
from onrecord.read.dates.spans import count_of
from onrecord.read.dates.values import month_day
from onrecord.read.dates.words import Meaning, Words, month_of, number_of, unit_of, weekday_of
from onrecord.text.tables import calendar as table


def every(words: Words) -> Meaning | None:
    """Every day; each Friday; every two weeks."""
    number, day, letter = number_of(words), weekday_of(words), unit_of(words)
    part, name = words.of("PART"), words.of("SEASON")
    if day is not None:
        return Meaning("SET", f"XXXX-WXX-{day}" + (f"T{table.PARTS_OF_DAY[part.low]}" if part else ""))
    month = month_of(words)
    if month is not None:
        return Meaning("SET", f"XXXX-{month:02d}")
    if name:
        return Meaning("SET", f"XXXX-{table.SEASONS[name.low]}")
    if part:
        return Meaning("SET", f"XXXX-XX-XXT{table.PARTS_OF_DAY[part.low]}")
    return Meaning("SET", f"P{count_of(number or 1, letter)}") if letter else None


def freq(words: Words) -> Meaning | None:
    """Daily; weekly; "annual" only of what recurs, which words alone do not show."""
    if words.own[0].text[0].isupper() and words.start:  # a newspaper
        return None
    return (
        None
        if words.lows[0] in {"annual", "monthly", "yearly"} and words.after in {"report", "meeting"}
        else Meaning("SET", table.FREQUENCIES[words.lows[0]])
    )


def days(words: Words) -> Meaning | None:
    """Fridays."""
    return Meaning("SET", f"XXXX-WXX-{weekday_of(words)}") if words.own[0].text[0].isupper() else None


def now(words: Words) -> Meaning | None:
    """Now; recently; soon; these days."""
    low = words.lows[-1]
    if words.of("US"):
        return Meaning("DATE", "PRESENT_REF") if words.lows == ["these", "days"] else None
    return Meaning("DATE", table.REFERENCES.get(low, "PRESENT_REF"))


def future(words: Words) -> Meaning | None:
    """The future."""
    return Meaning("DATE", "FUTURE_REF", when="ahead") if words.of("THE") or words.before == "in" else None


def past(words: Words) -> Meaning | None:
    """In the past."""
    here = words.lows[-1] == "past" and words.before in {"in", "of", "from", "with", "than"}
    return (
        Meaning("DATE", "PAST_REF", when="past")
        if here and not words.after.isalpha() | (words.after == "-")
        else (
            Meaning("DATE", "PAST_REF", when="past")
            if here and words.after in {"on", "and", "but", "as", "to", "when", "for"}
            else None
        )
    )


def current(words: Words) -> Meaning | None:
    """Current; recent."""
    low = words.lows[0]
    if low == "present" and words.before != "the":
        return None
    return Meaning("DATE", "PAST_REF" if low == "recent" else "PRESENT_REF")


def holiday(words: Words) -> Meaning | None:
    """Christmas Eve; last Thanksgiving; Easter Monday: the one behind or ahead."""
    step = step_of(words)
    lows = [low.replace("’", "'") for low in words.lows[step is not None :]]
    for size in range(len(lows), 0, -1):
        name = " ".join(lows[:size]).replace(" 's", "'s")
        trim = len(lows) - size
        if name in table.HOLIDAYS:
            return Meaning("DATE", month_day(words.frame, *table.HOLIDAYS[name], step or words.direction), trim=trim)
        if name in table.MOVING_HOLIDAYS or name in table.EASTER:
            return Meaning("DATE", _moving(words, name, step or words.direction), trim=trim)
    return None


def _moving(words: Words, name: str, way: int) -> str:
    """The moving holiday nearest to the frame, behind or ahead."""
    here = words.frame.day
    if here is None:
        return f"{words.frame.year or 'XXXX'}-XX-XX"
    days = [_holiday_in(name, here.year + step) for step in (-1, 0, 1)]
    behind = max(day for day in days if day <= here)
    ahead = min((day for day in days if day >= here), default=behind)
    if way:
        return (behind if way < 0 else ahead).isoformat()
    return min((behind, ahead), key=lambda day: abs((day - here).days)).isoformat()


def _holiday_in(name: str, year: int) -> date:
    if name in table.EASTER:
        return easter(year) + timedelta(days=table.EASTER[name])
    month, weekday, which = table.MOVING_HOLIDAYS[name]
    if which < 0:
        last = date(year, month, monthrange(year, month)[1])
        return last - timedelta(days=(last.isoweekday() - weekday) % 7)
    first = date(year, month, 1)
    return first + timedelta(days=(weekday - first.isoweekday()) % 7 + 7 * (which - 1))


def easter(year: int) -> date:
    """Western Easter Sunday (the anonymous Gregorian computus, in Meeus, Astronomical Algorithms, 1991).

    >>> easter(2014).isoformat()
    '2014-04-20'
    """
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    k = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    m = (a + 11 * h + 22 * k) // 451
    month, day = divmod(h + k - 7 * m + 114, 31)
    return date(year, month, day + 1)
