"""What relative units, distances and durations mean."""

from onrecord.read.dates.days import step_of
from onrecord.read.dates.tokens import SYMBOL
from onrecord.read.dates.values import precision_of, shift, unit_at
from onrecord.read.dates.words import Meaning, Words, mod_of, number_of, unit_of

_LETTERS = {"E": ("Y", 10), "C": ("Y", 100), "L": ("Y", 1000), "F": ("W", 2), "Q": ("M", 3), "H2": ("M", 6)}


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
        return Meaning("DURATION", f"P{count_of(1, letter)}", mod_of(words), when="past")
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


def the_year(words: Words) -> Meaning | None:
    """The year ended in March (a duration); for the year, for the full year (the year of the report)."""
    if unit_of(words) != "Y":
        return None
    if words.after in {"ended", "ending", "to"}:
        return Meaning("DURATION", "P1Y")
    if words.has("full", "fiscal") or words.before in {"for", "of", "in"}:
        return Meaning("DATE", unit_at(words.frame, "Y", 0))
    return None


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


def count_of(number: float | None, letter: str) -> str:
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
    if number > 5000 or (number > 1500 and letter in _LETTERS):  # ages of the earth and of stars
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
    return Meaning("DURATION", f"P{count_of(number, letter)}", mod_of(words), when=when)


def recent(words: Words) -> Meaning | None:
    """Recent weeks; the coming months."""
    letter = unit_of(words)
    if letter in {None, "H", "m", "S", "N"}:
        return None
    ahead = words.has("next", "coming", "future", "following", "ahead")
    if letter == "Y" and not ahead:
        return Meaning("DATE", "PAST_REF", when="past")
    return Meaning("DURATION", f"P{count_of(None, letter or 'Y')}", when="ahead" if ahead else "past")


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
        return None if words.lows[0] == "some" else Meaning("DURATION", f"P{count_of(1, letter)}")
    if words.of("A") and number == 1 and token.kind in {SYMBOL["U"], SYMBOL["QUARTER"]} and not mod_of(words):
        return _single(words, letter)
    return Meaning("DURATION", f"P{count_of(number, letter)}", mod_of(words))


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
        return Meaning("DURATION", f"P{count_of(1, letter)}")
    if words.before in {"twice", "once", "times", "million", "billion", "%", "percent"} or words.before.isdigit():
        return Meaning("SET", f"P{count_of(1, letter)}")
    return None
