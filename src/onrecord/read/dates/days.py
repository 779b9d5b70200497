"""What dates, weekdays, months, seasons, years and clock times mean."""

from datetime import date, timedelta

from onrecord.read.dates.tokens import SYMBOL, Token
from onrecord.read.dates.values import is_day, month_day, unit_at, weekday
from onrecord.read.dates.words import Meaning, Words, century_of, mod_of, month_of, unit_of, weekday_of, year_of
from onrecord.text.tables import calendar as table


def step_of(words: Words) -> int | None:
    """-1 for last or past, 1 for next or coming, 0 for this; None without such a word."""
    if words.of("LAST"):
        return -1
    if words.of("NEXT"):
        return 1
    return 0 if words.of("THIS", "CUR", "THAT", "SAME", "LATEST") else None


def iso(words: Words) -> Meaning | None:
    """2014-09-05, 9/18/2014 (month first, unless only day first fits)."""
    token = words.own[0]
    if token.kind == SYMBOL["ISO"]:
        if not is_day(*(int(part) for part in token.text[:10].split("-"))):
            return None
        return Meaning("TIME" if "T" in token.text else "DATE", token.text)
    first, second, year = (int(part) for part in token.text.replace(".", "/").split("/"))
    if year < 100:
        year = century_of(year, words.frame)
    for month, day in ((first, second), (second, first)) if "/" in token.text else ((second, first),):
        if is_day(year, month, day):
            return Meaning("DATE", f"{year:04d}-{month:02d}-{day:02d}")
    return None


def date_value(words: Words) -> str | None:
    """The value of a named day: a month with its day, a weekday, or a word like "yesterday"."""
    month = month_of(words)
    if month is not None:
        days = words.every("D", "NTH")
        if words.rule.startswith("clock") and len(days) > 1:
            clock = words.of("HALF")
            days = [day for day in days if clock is None or day.end > clock.start or words.rule == "clock_at"]
        return _month_day(words, month, int(days[0].text.rstrip("stndrh")), year_of(words)) if days else None
    number = weekday_of(words)
    if number is not None:
        return weekday(words.frame, number, words.direction)
    token = words.of("REL")
    return unit_at(words.frame, "D", 0 if token is None else -1 if token.low == "yesterday" else 1)


def _month_day(words: Words, month: int, day: int, year: int | None) -> str | None:
    if not is_day(year or 2000, month, day):
        return None
    if year is not None:
        return f"{year:04d}-{month:02d}-{day:02d}"
    number, here = weekday_of(words), words.frame.day
    if here is not None and (number is not None or (month, day) == (2, 29)):
        years = [
            here.year + step
            for step in ((0, -1, 1) if number else (0, -1, -2, -3))
            if is_day(here.year + step, month, day)
        ]
        fits = [year for year in years if number in {None, date(year, month, day).isoweekday()}]
        if fits:
            return f"{fits[0]:04d}-{month:02d}-{day:02d}"
    return month_day(words.frame, month, day, words.direction)


def full(words: Words) -> Meaning | None:
    """Friday, Sept. 5, 2014."""
    value = date_value(words)
    part = words.of("PART")
    if value and part:
        return Meaning("TIME", f"{value}T{table.PARTS_OF_DAY[part.low]}", mod_of(words))
    return Meaning("DATE", value, mod_of(words)) if value else None


def clock(words: Words) -> Meaning | None:
    """5 p.m. Tuesday; noon; 17:00 GMT."""
    time = clock_value(words)
    if time is None or (words.rule == "clock" and not _is_clock(words)):
        return None
    named = words.of("WD", "WDA", "MON", "MOA", "MAY", "REL", "TODAY")
    day = date_value(words) if named else unit_at(words.frame, "D", 0)
    return Meaning("TIME", f"{day}T{time}") if day else None


def _is_clock(words: Words) -> bool:
    """A bare "5:30" is a time only behind "at", "from" and the like; a score or a ratio otherwise."""
    return (
        len(words.own) > 1
        or words.own[0].kind == SYMBOL["NOON"]
        or words.before in {"at", "from", "until", "by", "after"}
    )


def clock_value(words: Words) -> str | None:
    """Hours and minutes, 24-hour."""
    word = words.of("NOON")
    if word:
        return table.CLOCK_WORDS[word.low]
    half = words.of("HALF")
    token = words.of("CLOCK") or next(
        (token for token in words.every("D", "NUM") if half is None or half.start - token.end <= 1), None
    )
    if token is None:
        return None
    hours, minutes = (int(part) for part in (token.text.replace(".", ":") + ":0").split(":")[:2])
    if hours > (12 if half else 24) or minutes > 59:
        return None
    if half:
        hours = hours % 12 + (12 if half.low.startswith("p") else 0)
    return f"{hours:02d}:{minutes:02d}"


def weekday_rule(words: Words) -> Meaning | None:
    """Friday; last Friday; Friday morning; earlier Friday."""
    number = weekday_of(words)
    token = words.of("WD", "WDA")
    if number is None or token is None or (token.kind == SYMBOL["WDA"] and not _short_day(words)):
        return None
    value, part, step = weekday(words.frame, number, words.direction), words.of("PART"), step_of(words)
    if step and words.frame.day:
        near = words.frame.day + timedelta(days=step)
        value = weekday(type(words.frame)(near), number, step)
    if part:
        return Meaning("TIME", f"{value}T{table.PARTS_OF_DAY[part.low]}", mod_of(words))
    return Meaning("DATE", value, mod_of(words), trim=words.own[-1].kind == SYMBOL["OWN"])


def _short_day(words: Words) -> bool:
    """A short weekday alone counts with its full stop, "Mon." and "Sun." also need "on" in front."""
    return words.own[-1].text == "." and words.before in {"on", "last", "next", "until", "since", "by", "said"}


def deictic(words: Words) -> Meaning | None:
    """Today, yesterday morning, tonight, this evening, last night."""
    parts = words.every("PART")
    token = words.of("REL")
    step = {"yesterday": -1, "tomorrow": 1}[token.low] if token else (step_of(words) or 0)
    value = unit_at(words.frame, "D", step)
    if words.of("TONIGHT"):
        return Meaning("TIME", f"{value}TNI", mod_of(words), when="ahead" if words.direction > 0 else "present")
    if parts:
        return Meaning("TIME", f"{value}T{table.PARTS_OF_DAY[parts[0].low]}", mod_of(words))
    when = {-1: "past", 0: "present", 1: "ahead"}[step]
    return Meaning("DATE", value, mod_of(words), when=when, trim=words.own[-1].kind == SYMBOL["OWN"])


def month(words: Words) -> Meaning | None:
    """November; last May; early July; June 1998; October last year."""
    number, year = month_of(words), year_of(words)
    token = words.of("MON", "MAY", "MOA")
    if number is None or token is None:
        return None
    plain = len(words.own) == 1
    if (
        plain
        and token.low in {"may", "march", "august"}
        and words.before not in table.BEFORE_MONTHS
        and words.start == 0
    ):
        return None
    if plain and token.low == "may" and (words.before not in table.BEFORE_MONTHS and not words.before.endswith("ed")):
        return None
    if token.kind == SYMBOL["MOA"] and plain and words.before not in table.BEFORE_MONTHS:
        return None
    if year is not None:
        return Meaning("DATE", f"{year:04d}-{number:02d}", mod_of(words))
    step = step_of(words)
    if step is not None and unit_of(words) == "Y":
        return Meaning("DATE", f"{unit_at(words.frame, 'Y', step)}-{number:02d}", mod_of(words))
    way = step or words.direction
    here = words.frame.day
    if step and here and here.month == number:
        return Meaning("DATE", f"{here.year + step:04d}-{number:02d}", mod_of(words))
    return Meaning("DATE", month_day(words.frame, number, None, way, strict=bool(step)), mod_of(words))


def _is_month(words: Words, token: Token) -> bool:
    """Not a name or a verb: "May said", "March on the capital", "Jan"."""
    if words.before in table.BEFORE_MONTHS:
        return True
    if token.kind == SYMBOL["MOA"] or (token.low == "may" and not words.before.endswith("ed")):
        return False
    return not (token.low in {"march", "august"} and (words.start == 0 or words.after in {"for", "of", "on"}))


def season(words: Words) -> Meaning | None:
    """This summer; last fall; the winter of 1996."""
    token = words.of("SEASON")
    if token is None or not _is_season(words, token.low):
        return None
    code, year, step = table.SEASONS[token.low], year_of(words), step_of(words)
    if year is not None:
        return Meaning("DATE", f"{year:04d}-{code}", mod_of(words))
    if unit_of(words) == "Y":
        return Meaning("DATE", f"{unit_at(words.frame, 'Y', step or 0)}-{code}", mod_of(words))
    here = words.frame.day
    if here is None:
        return Meaning("DATE", f"{unit_at(words.frame, 'Y', 0)}-{code}", mod_of(words))
    first, last = table.SEASON_MONTHS[code]
    behind, ahead = here.month > last, here.month < first
    if step is None:
        step = words.direction
        shift = 1 if step > 0 and behind else -1 if step < 0 and ahead else 0
    else:
        shift = -1 if step < 0 and not behind else 1 if step > 0 and not ahead else 0
    return Meaning("DATE", f"{here.year + shift:04d}-{code}", mod_of(words))


def _is_season(words: Words, low: str) -> bool:
    """Not the verb or the place: "fall of the wall", "spring from", "winter sports"."""
    if low in {"fall", "spring"} and words.after in {"of", "from", "to", "in"} and not words.of("THIS", "LAST", "NEXT"):
        return False
    return len(words.own) > 1 or words.before in {"in", "during", "by", "since", "until", "through", "mid", "for", "of"}
