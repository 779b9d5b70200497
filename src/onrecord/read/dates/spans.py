"""What years, quarters, decades, relative units, durations and repeated times mean."""

from onrecord.read.dates.days import step_of
from onrecord.read.dates.tokens import SYMBOL
from onrecord.read.dates.values import month_day, precision_of, shift, unit_at
from onrecord.read.dates.words import (
    Meaning,
    Words,
    century_of,
    mod_of,
    month_of,
    number_of,
    unit_of,
    weekday_of,
    year_of,
)
from onrecord.text.tables import calendar as table

_LETTERS = {"E": ("Y", 10), "C": ("Y", 100), "L": ("Y", 1000), "F": ("W", 2), "Q": ("M", 3), "H2": ("M", 6)}


def year(words: Words) -> Meaning | None:
    """2003; late 2001; fiscal 1998; not "2,000 people" and not "room 2014"."""
    number = year_of(words)
    token = words.of("YEAR", "SHORTYEAR")
    if number is None or token is None:
        return None
    if len(words.own) == 1 and not _is_year(words, number):
        return None
    tail = words.every("HY")
    if tail and words.own[-1].kind != SYMBOL["YEAR"] and words.own[-2].kind == SYMBOL["HY"]:
        short = words.own[-1].text
        if len(short) != 2 or int(short) != (number + 1) % 100:
            return Meaning("DATE", f"{number:04d}", mod_of(words), trim=2)
    return Meaning("DATE", f"{number:04d}", mod_of(words))


def _is_year(words: Words, number: int) -> bool:
    """Whether a four-digit number alone is a year, by its neighbours."""
    before, after = words.before, words.after
    if before in table.NUMBERED_THINGS or after in table.NOT_YEARS or after == "%":
        return False
    if before in table.YEAR_PREPOSITIONS or words.tokens[max(0, words.start - 1)].kind in {
        SYMBOL["MON"],
        SYMBOL["MAY"],
    }:
        return (
            number >= 1000
            if before in table.YEAR_PREPOSITIONS - {"to", "than", "or", "and", "of", "from"}
            else number > 1500
        )
    if not 1600 <= number <= 2060:
        return False
    follows = words.end < len(words.tokens)
    return not (
        follows and after.endswith("s") and len(after) > 3 and after.islower() and before not in {"the", "(", "'s"}
    )


def decade(words: Words) -> Meaning | None:
    """The 1990s; the late '80s; the nineties."""
    token = words.of("DECADE")
    if token is None:
        return None
    digits = "".join(char for char in token.text if char.isdigit())
    if not digits:
        if not words.of("THE", "EARLY"):
            return None
        digits = f"{table.DECADES[token.low]}0"
    if len(digits) == 2:
        if words.start and words.before in {"his", "her", "their", "my"}:
            return None
        if token.text[0].isdigit() and not words.of("THE", "EARLY"):
            return None
        digits = f"{century_of(int(digits), words.frame):04d}"
    return Meaning("DATE", f"{digits[:3]}X", mod_of(words))


def century(words: Words) -> Meaning | None:
    """The 19th century."""
    if unit_of(words) != "C":
        return None
    token = words.of("NTH", "ORD")
    number = 0 if token is None else table.ORDINALS.get(token.low) or int(token.low.rstrip("stndrh") or 0)
    return Meaning("DATE", f"{number - 1:02d}XX", mod_of(words)) if 0 < number <= 21 else None


def quarter(words: Words) -> Meaning | None:
    """The third quarter; last year's fourth quarter; the first quarter of 2010."""
    token = words.of("ORD", "NTH", "FIRST")
    number = 0 if token is None else table.ORDINALS.get(token.low) or int(token.low[0])
    if not 1 <= number <= 4:
        return None
    named, step, here = year_of(words), step_of(words), words.frame.day
    ago = words.has("ago", "earlier")
    if named is None and words.frame.known_year:
        named = words.frame.known_year + (step or 0) - ago
        if step is None and not ago and here:
            told = (here.month + 2) // 3
            named += (words.direction > 0 and number < told) - (
                words.direction <= 0 and number > told + (words.direction == 0)
            )
    return Meaning("DATE", f"{named:04d}-Q{number}" if named else f"XXXX-Q{number}", mod_of(words))


def quarter_same(words: Words) -> Meaning | None:
    """The quarter; this quarter; the latest period; the 1988 quarter: the quarter told of before."""
    named, step = year_of(words), step_of(words)
    back = words.back if words.back and "-Q" in words.back else None
    if step and words.of("QUARTER") and not words.of("LATEST"):
        return Meaning("DATE", unit_at(words.frame, "Q", step), mod_of(words))
    if named is not None:
        return Meaning("DATE", f"{named:04d}{back[4:] if back else ''}")
    if words.of("CUR", "THIS"):
        return Meaning("DATE", unit_at(words.frame, "Q", 0))
    if not words.of("QUARTER") and back is None:
        return None
    return Meaning("DATE", back or unit_at(words.frame, "Q", -1))


def quarter_ago(words: Words) -> Meaning | None:
    """The year-earlier quarter; a year ago, of a quarter told of before."""
    if unit_of(words) not in {"Y", "Q"} or not words.has("year"):
        return None
    base = words.back if words.back and "-Q" in words.back else unit_at(words.frame, "Y", 0)
    return Meaning("DATE", shift(base, "Y", -1) or "XXXX")


def half(words: Words) -> Meaning | None:
    """The first half of 2014."""
    number = 1 if words.of("FIRST") else 2
    step = step_of(words) if words.of("U") and not words.of("LAST") else 0
    if words.of("U") and unit_of(words) != "Y":
        return None
    if words.of("LAST") and not words.of("U", "YEAR"):
        return None
    named = year_of(words)
    if named is None and not words.of("U"):
        return None
    return Meaning("DATE", f"{named:04d}-H{number}" if named else f"{unit_at(words.frame, 'Y', step or 0)}-H{number}")


def unit(words: Words) -> Meaning | None:
    """Last week; next year; earlier this month; the past year (a duration)."""
    letter, step = unit_of(words), step_of(words)
    if letter is None or step is None or letter in {"H", "m", "S", "N", "H2", "L", "D", "C"}:
        return _day_unit(words, letter)
    if words.of("THAT", "SAME") or words.has("following", "preceding", "previous", "prior"):
        return _told_unit(words, letter, step)
    if words.has("past") and not words.of("THIS"):
        if letter in {"WE"}:
            return Meaning("DATE", unit_at(words.frame, "WE", -1))
        return Meaning("DURATION", f"P{_count(1, letter)}", mod_of(words), when="past")
    if letter == "WE" and step == 0 and words.direction < 0 and words.frame.day and words.frame.day.weekday() < 5:
        step = -1
    return Meaning("DATE", unit_at(words.frame, letter, step), mod_of(words))


def _day_unit(words: Words, letter: str | None) -> Meaning | None:
    """That day, the next day, the previous night."""
    if letter != "D" or not words.has("day") or not words.of("THE", "THAT"):
        return None
    step = step_of(words) or 0
    if not words.of("NEXT") and not words.has("previous", "same") and not words.of("THAT"):
        return None
    base = words.back if words.back and precision_of(words.back) == "day" else None
    return Meaning("DATE", (base and shift(base, "D", step)) or "XXXX-XX-XX", mod_of(words))


def _told_unit(words: Words, letter: str, step: int) -> Meaning:
    """That year, the following month: counted from the date before."""
    count = 1 if words.has("following") else -1 if words.of("LAST") else step
    told = shift(words.back, letter, count) if words.back and not words.back.startswith("X") else None
    if told and letter == "Y":
        told = told[:4]
    return Meaning("DATE", told or unit_at(words.frame, letter, count), mod_of(words))


def end(words: Words) -> Meaning | None:
    """The end of the year; year-end."""
    letter = unit_of(words)
    if letter in {None, "H", "m", "S", "N", "D", "H2"} or (
        words.lows[0] in {"earlier", "later"} and letter not in {"Y", "M", "W"}
    ):
        return None
    return Meaning("DATE", unit_at(words.frame, letter or "Y", 0), mod_of(words) or "END")


def weekend(words: Words) -> Meaning | None:
    """The weekend: the one behind or ahead, by the verb."""
    if len(words.own) == 1 and words.before not in {"over", "at", "per"}:
        return None
    here = words.frame.day
    inside = here is not None and here.weekday() >= 5
    step = 0 if inside or words.direction > 0 else -1
    return Meaning("DATE", unit_at(words.frame, "WE", step))


def _count(number: float | None, letter: str) -> str:
    """The tail of a duration: 30Y, XD, 2Y6M, T5H."""
    base, times = _LETTERS.get(letter, (letter, 1))
    time = "T" if base in {"H", "m", "S"} else ""
    name = {"m": "M", "WE": "W", "N": "Y"}.get(base, base)
    if number is None:
        return f"{time}X{name}"
    total = number * times
    if total == int(total):
        return f"{time}{int(total)}{name}"
    finer = {"Y": ("M", 12), "H": ("M", 60), "m": ("S", 60), "D": ("TH", 24)}.get(base)
    if finer is None or total - int(total) != 0.5:
        return f"{time}{total:g}{name}"
    whole = f"{int(total)}{name}" if int(total) else ""
    return f"{time}{whole}{finer[1] // 2 if finer[0] != 'TH' else ''}{finer[0] if finer[0] != 'TH' else 'T12H'}"


def ago(words: Words) -> Meaning | None:
    """Two days ago; a year earlier; three weeks later."""
    letter, number = unit_of(words), number_of(words)
    if letter is None or letter in {"N", "H2"}:
        return None
    behind = not words.has("later", "from")
    if number is None:
        return Meaning("DATE", "PAST_REF" if behind else "FUTURE_REF", when="past" if behind else "ahead")
    mod = "APPROX" if mod_of(words) in {"LESS_THAN"} else mod_of(words)
    mod = None if mod in {"START", "END"} else mod
    if letter in {"H", "m", "S"}:
        return Meaning("TIME", f"{unit_at(words.frame, 'D', 0)}TXX:XX", mod, when="past" if behind else "ahead")
    base, times = _LETTERS.get(letter, (letter, 1)) if letter != "Q" else ("Q", 1)
    steps = round(number * times) * (-1 if behind else 1)
    if base == "Y" and number != int(number):
        base, steps = "M", round(number * 12) * (-1 if behind else 1)
    told = words.back is not None and (
        words.has("earlier", "later", "before") or (words.back[4:6] == "-Q" and base == "Y")
    )
    value = shift(words.back, base, steps) if told and words.back else None
    return Meaning("DATE", value or unit_at(words.frame, base, steps), mod)


def period(words: Words) -> Meaning | None:
    """The past two years; the first nine months; the next few days."""
    letter = unit_of(words)
    if letter is None:
        return None
    when = "past" if words.has("last", "past", "latest") else "ahead" if words.has("next", "coming") else None
    number = None if words.of("VAGUE") and not words.of("COUPLE") else number_of(words)
    return Meaning("DURATION", f"P{_count(number, letter)}", mod_of(words), when=when)


def recent(words: Words) -> Meaning | None:
    """Recent weeks; the coming months."""
    letter = unit_of(words)
    if letter in {None, "H", "m", "S", "N"}:
        return None
    ahead = words.has("next", "coming", "future", "following", "ahead")
    if letter == "Y" and not ahead:
        return Meaning("DATE", "PAST_REF", when="past")
    return Meaning("DURATION", f"P{_count(None, letter or 'Y')}", when="ahead" if ahead else "past")


def dur(words: Words) -> Meaning | None:
    """More than 30 years; two-day; an hour and a half."""
    letter, number = unit_of(words), number_of(words)
    token = words.of("U", "US", "QUARTER", "HUNIT", "WEND")
    if letter is None or token is None or (number is None and not words.of("VAGUE", "COUPLE")):
        return None
    if token.low in {"second", "quarter", "night", "season", "seasons"} and (number or 0) <= 1:
        return None
    if words.has("old") or words.after == "old":  # an age is no stretch of the story's time
        return None
    if words.lows[0] in {"more", "some", "additional", "another", "many"} and len(words.own) == 2 and number == 1:
        return None if words.lows[0] == "some" else Meaning("DURATION", f"P{_count(1, letter)}")
    if words.of("A") and number == 1 and token.kind in {SYMBOL["U"], SYMBOL["QUARTER"]} and not mod_of(words):
        return _single(words, letter)
    return Meaning("DURATION", f"P{_count(number, letter)}", mod_of(words))


def _single(words: Words, letter: str) -> Meaning | None:
    """A year: a duration behind "for", "in" and the like; a rate behind a count ("$2 a share a year")."""
    if words.before in {
        "for",
        "in",
        "within",
        "than",
        "over",
        "after",
        "about",
        "nearly",
        "almost",
        "during",
        "at",
        "under",
    }:
        return Meaning("DURATION", f"P{_count(1, letter)}")
    if words.before in {"twice", "once", "times", "million", "billion", "%", "percent"} or words.before.isdigit():
        return Meaning("SET", f"P{_count(1, letter)}")
    return None


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
    return Meaning("SET", f"P{_count(number or 1, letter)}") if letter else None


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


def holiday_value(words: Words, folded: str) -> str | None:
    """The nearest such holiday, when its day is fixed."""
    if folded in table.HOLIDAYS:
        return month_day(words.frame, *table.HOLIDAYS[folded], words.direction)
    return None
