"""What years, quarters, decades and centuries mean."""

from onrecord.read.dates.days import step_of
from onrecord.read.dates.tokens import SYMBOL
from onrecord.read.dates.values import shift, unit_at
from onrecord.read.dates.words import Meaning, Words, century_of, mod_of, number_of, unit_of, year_of
from onrecord.text.tables import calendar as table


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
    if words.end == len(words.tokens) or before in {"the", "(", "'s"}:
        return True
    return not (words.tokens[words.end].text.islower() and after.endswith("s") and len(after) > 3)


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


def year_words(words: Words) -> Meaning | None:
    """Nineteen ninety-six; the year two thousand."""
    tokens = words.every("WNUM")
    numbers = [table.NUMBERS[token.low] for token in tokens]
    if numbers[0] in {17, 18, 19} and numbers[1] in range(20, 100, 10):
        tail = numbers[2] if len(numbers) > 2 and numbers[2] < 10 else 0
        return Meaning("DATE", f"{numbers[0] * 100 + numbers[1] + tail:04d}")
    if words.has("year") and numbers[:2] == [2, 1000]:
        return Meaning("DATE", f"{int(number_of(words) or 2000):04d}")
    return None
