"""What a report's own text says about its day of publication.

Bounds come from the expressions that ``scan`` finds without knowing the day: explicit dates that lie behind or are
announced, months that are named, weekdays told of as past and as still ahead.
"""

from collections.abc import Iterator

from onrecord.read.dates.scan import Found, scan
from onrecord.read.dates.tense import is_past
from onrecord.read.dates.tokens import SYMBOL
from onrecord.read.dates.values import Frame, days_of, shift
from onrecord.read.dates.weekdays import weekday_bounds
from onrecord.records import Bound, Part, Report, Sentence
from onrecord.text.tables.calendar import FUTURE_WORDS, LIMITS, LOOKING_AHEAD, MONTH_NAMES, RUN_OUT

_DATES = {"full", "iso", "month", "year", "season", "quarter", "half", "deictic"}


def find_bounds(report: Report, parts: tuple[Part, ...], sentences: tuple[Sentence, ...]) -> tuple[Bound, ...]:
    """The bounds that hold for the report, each with the words that give it, in reading order.

    A date with its year is taken as behind unless its clause looks ahead; one without a year only where the clause
    says so. Furniture never counts; captions give dates of photographs, never weekdays.
    """
    lines = tuple(
        Sentence("", part.start, part.end, "line", "") for part in parts if part.kind in {"dateline", "byline"}
    )
    found = [each for each in scan(report, sentences, Frame()) if each.rule in _DATES | {"weekday", "clock_on"}]
    told = [each for each in found if each.rule in {"weekday", "clock_on"} and each.sentence.part != "caption"]
    bounds = [*_line_bounds(report, lines, sentences)]
    for each in found:
        if each.rule in _DATES:
            bounds.extend(_dated(report, each, bool(told)))
    bounds.extend(weekday_bounds(report, told))
    bounds.extend(_year(report, found))
    unique = {(b.start, b.end, b.kind, b.value): b for b in bounds}
    return tuple(unique[key] for key in sorted(unique))


def _line_bounds(report: Report, lines: tuple[Sentence, ...], sentences: tuple[Sentence, ...]) -> Iterator[Bound]:
    """A date line, a dated byline, or a line that is nothing but a date: the day itself, or the day before."""
    for each in scan(report, lines, Frame()):
        if each.rule in {"full", "iso"}:
            yield from _the_day(report, each, "the date line says", each.sentence.part == "line")
    for sentence in sentences:
        if sentence.part in {"paragraph", "deck"} and sentence.end - sentence.start < 45:
            for each in scan(report, (sentence,), Frame()):
                if each.rule in {"full", "iso"} and len(each.tokens) - len(each.own) <= 1:
                    yield from _the_day(report, each, "a line of its own says", True)


def _the_day(report: Report, each: Found, why: str, hard: bool) -> Iterator[Bound]:
    words = report.text[each.start : each.end]
    value = each.meaning.value
    yield Bound(each.start, each.end, "not_before", value, hard, f"{why} “{words}”")
    # A date line names the day of writing; publication can follow on the next day.
    yield Bound(each.start, each.end, "not_after", value, False, f"{why} “{words}”")
    if hard and len(value) == 10:
        yield Bound(each.start, each.end, "not_after", _moved(value, 1), True, f"{why} “{words}”")
    if not value.startswith("X"):
        yield Bound(each.start, each.end, "year", value[:4], False, f"{why} “{words}”")


def _dated(report: Report, each: Found, weekdays: bool) -> Iterator[Bound]:
    """Bounds of one named date or month."""
    value, words = each.meaning.value, _clause(report, each)
    if each.meaning.type != "DATE" or each.rule == "deictic":
        yield from _apposition(report, each)
        return
    way = _way(each)
    if each.sentence.part == "caption":
        if (days := days_of(value)) and each.rule in {"full", "iso"}:
            yield Bound(
                each.start, each.end, "not_before", days[0].isoformat(), True, f"a photograph is dated “{words}”"
            )
        return
    if value[:4].isdecimal():
        yield from _with_year(each, value, words, way)
    elif len(value) == 10 and way:
        kind, told = ("not_after", "is still ahead") if way > 0 else ("not_before", "is told of as past")
        yield Bound(each.start, each.end, kind, value, True, f"{_day_name(value)} {told}: “{words}”")
        if weekdays:
            why = f"{_day_name(value)} is given as a date where nearer days are given as weekdays: “{words}”"
            yield Bound(each.start, each.end, "far", value, False, why)
    elif each.rule == "month" and way:
        yield from _month(each, value, words, way)


def _with_year(each: Found, value: str, words: str, way: int) -> Iterator[Bound]:
    days = days_of(value)
    if days is None:
        return
    if way > 0:
        yield Bound(each.start, each.end, "not_after", days[1].isoformat(), False, f"still ahead: “{words}”")
    elif way < 0 and _is_date(each):
        yield Bound(each.start, each.end, "not_before", days[0].isoformat(), True, f"told of as past: “{words}”")


def _month(each: Found, value: str, words: str, way: int) -> Iterator[Bound]:
    """A month without its year is not the month of publication when a piece of it is named ("early July")."""
    month = int(value[5:7])
    name = MONTH_NAMES[month]
    if each.meaning.mod or way > 0:
        yield Bound(
            each.start, each.end, "not_month", f"{month:02d}", False, f"{name} is named, not “this month”: “{words}”"
        )
    if way < 0:
        yield Bound(
            each.start, each.end, "not_before", f"XXXX-{month:02d}-01", False, f"{name} is told of as past: “{words}”"
        )
    else:
        last = 28 if month == 2 else 30 if month in {4, 6, 9, 11} else 31
        yield Bound(
            each.start, each.end, "not_after", f"XXXX-{month:02d}-{last}", False, f"{name} is still ahead: “{words}”"
        )


def _apposition(report: Report, each: Found) -> Iterator[Bound]:
    """ "Yesterday (4 September)", "today, 5 September 2014": a named day beside a word for the day."""
    lows = [token.low for token in each.own]
    step = -1 if "yesterday" in lows else 1 if "tomorrow" in lows else 0 if "today" in lows else None
    if step is None:
        return
    for other in scan(report, (each.sentence,), Frame()):
        gap = other.first - each.last
        if other.rule in {"full", "iso"} and 0 <= gap <= 2 and "X" not in other.meaning.value[5:]:
            between = {token.low for token in each.tokens[each.last : other.first]}
            if between <= {",", "(", "–", "-"}:
                yield from _told_day(report, each, other, step)


def _told_day(report: Report, each: Found, other: Found, step: int) -> Iterator[Bound]:
    words = report.text[each.start : other.end]
    value = _moved(other.meaning.value, -step)
    for kind in ("not_before", "not_after"):
        yield Bound(each.start, other.end, kind, value, True, f"the text names the day: “{words}”")


def _moved(value: str, days: int) -> str:
    known = value if value[:4].isdecimal() else f"2001{value[4:]}"
    moved = shift(known, "D", days) or value
    return moved if value[:4].isdecimal() else f"XXXX{moved[4:]}"


def _way(each: Found) -> int:
    """Which way the expression looks; a date with its year looks behind only where nothing near may put it ahead."""
    if not each.meaning.value[:4].isdecimal():
        after = each.tokens[each.last].low if each.last < len(each.tokens) else ""
        told = {token.low for token in each.tokens[max(0, each.first - 8) : each.first]}
        return 0 if each.direction < 0 and after in LIMITS and not told & RUN_OUT else each.direction
    near = each.tokens[max(0, each.first - 10) : each.last + 4]
    if any(token.low in LOOKING_AHEAD or token.low in FUTURE_WORDS for token in near):
        return 1 if each.direction > 0 else 0
    return -1 if each.direction < 0 or each.rule in {"full", "iso"} else each.direction


def _is_date(each: Found) -> bool:
    """Not a year inside a name: "Vision 2030", "Euro 2016", "Windows 2000"."""
    if each.rule != "year" or not each.first:
        return True
    before = each.tokens[each.first - 1]
    return not (before.text[0].isupper() and before.kind == SYMBOL["OTHER"]) or each.first == 1


def _year(report: Report, found: list[Found]) -> Iterator[Bound]:
    """The year of the latest explicit past date, where that date is likely to be of the report's own year.

    Writers leave the current year out, so a year in the running text shows a lower bound only ("in late 1998"); it is
    named all the same under photographs, and by outlets that date every day in full.
    """
    dates = [
        each
        for each in found
        if each.meaning.value[:4].isdecimal() and each.meaning.type == "DATE" and _way(each) <= 0 and _is_date(each)
    ]
    latest = max(
        (each.meaning.value[:4] for each in dates if _way(each) < 0 or each.sentence.part == "caption"), default=""
    )
    short = any(each.meaning.value.startswith("X") and each.rule in {"full", "weekday", "clock_on"} for each in found)
    for each in dates:
        near = each.rule in {"full", "iso"} and (each.sentence.part == "caption" or not short)
        if each.meaning.value[:4] == latest and near and "file" not in {token.low for token in each.tokens}:
            words = _clause(report, each)
            yield Bound(each.start, each.end, "year", latest, False, f"the latest past date is of {latest}: “{words}”")


def _clause(report: Report, each: Found) -> str:
    """The words around an expression, from the verb that decides to its end, at most eight words in front."""
    first = each.first
    for at in range(each.first - 1, max(-1, each.first - 9), -1):
        token = each.tokens[at]
        if token.text in ",;:(":
            break
        first = at
        if is_past(token.low) or token.low in {"will", "would", "shall"}:
            break
    return " ".join(report.text[each.tokens[first].start : each.end].split())


def _day_name(value: str) -> str:
    return f"{MONTH_NAMES[int(value[5:7])]} {int(value[8:10])}"
