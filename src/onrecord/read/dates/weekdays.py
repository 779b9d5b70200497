"""Which weekday a report was written on, from the weekdays that it names without a date."""

from collections.abc import Iterator, Sequence

from onrecord.read.dates.scan import Found
from onrecord.read.dates.tokens import SYMBOL
from onrecord.read.dates.values import Frame
from onrecord.read.dates.words import Words, weekday_of
from onrecord.records import Bound, Report
from onrecord.text.tables.calendar import DUE, FUTURE_WORDS, REPORTING_PAST, WEEKDAY_NAMES

_QUALIFIED = {SYMBOL[name] for name in ("LAST", "NEXT", "THAT", "SAME", "EVERY")}
_LIMITS = {"until", "till", "by", "before", "soon", "early", "previously"}
_NOWHERE = Frame()


def weekday_bounds(report: Report, told: Sequence[Found]) -> Iterator[Bound]:
    """Weekday bounds: hard where one weekday is told of as past and as still ahead, soft where it only ends the past.

    News writes of the six days behind and the six ahead by their weekdays, so that the day which is both is today.
    "Friday", told of as past, with "Saturday" ahead, leaves Friday or Saturday: the day of the news itself is likelier.
    """
    rows = [(weekday, each) for each in told if (weekday := _plain(each))]
    behind = {weekday for weekday, each in rows if each.direction < 0}
    ahead = {weekday for weekday, each in rows if each.direction > 0 and not _is_weak(each)}
    both = behind & ahead
    if len(both) == 1:
        (weekday,) = both
        yield from _both(report, rows, weekday)
        return
    weekday = _latest(rows, ahead)
    if weekday is not None and not both:
        yield from _soft(report, rows, weekday)


def _plain(each: Found) -> int | None:
    """The weekday of an expression that names nothing else (no date, no "last", no "a Friday in May")."""
    if any(token.kind in _QUALIFIED for token in each.own):
        return None
    before = each.tokens[each.first - 1].low if each.first else ""
    if before in {"a", "the", "that", "each", "every", "one"} or any(
        token.kind == SYMBOL["D"] for token in each.own[1:] if each.rule == "weekday"
    ):
        return None
    return weekday_of(Words(each.rule, each.tokens, each.first, each.last, _NOWHERE))


def _is_weak(each: Found) -> bool:
    """Whether a weekday ahead proves little: a limit that may have run out ("until Friday"), or a verb far away."""
    before = {token.low for token in each.tokens[max(0, each.first - 4) : each.first]}
    near = {token.low for token in each.tokens[max(0, each.first - 7) : each.last + 6]}
    return bool(before & _LIMITS) or not near & (FUTURE_WORDS | DUE)


def _both(report: Report, rows: Sequence[tuple[int, Found]], weekday: int) -> Iterator[Bound]:
    ahead = next(each for number, each in rows if number == weekday and each.direction > 0 and not _is_weak(each))
    behind = next(each for number, each in rows if number == weekday and each.direction < 0)
    name = WEEKDAY_NAMES[weekday]
    why = f"{name} is told of as past (“{around(report, behind)}”) and as not yet over (“{around(report, ahead)}”)"
    for each in (behind, ahead):
        yield Bound(each.start, each.end, "weekday", str(weekday), True, why)


def _soft(report: Report, rows: Sequence[tuple[int, Found]], weekday: int) -> Iterator[Bound]:
    name = WEEKDAY_NAMES[weekday]
    for number, each in rows:
        if number == weekday and each.direction < 0:
            why = f"the latest day that is told of as past is {name}: “{around(report, each)}”"
            yield Bound(each.start, each.end, "weekday", str(weekday), False, why)


def _latest(rows: Sequence[tuple[int, Found]], ahead: set[int]) -> int | None:
    """The latest past weekday: the one nearest before those ahead, else the end of the shortest run of days.

    Only a weekday of a reporting verb counts ("said Friday"): other past days can lie anywhere in the week.
    """
    news = {number for number, each in rows if each.direction < 0 and _is_news(each)}
    behind = {number for number, each in rows if each.direction < 0}
    if not news:
        return None
    if ahead:
        return min(sorted(news), key=lambda day: min((first - day) % 7 or 7 for first in ahead))
    return min(sorted(news), key=lambda day: max((day - other) % 7 for other in behind))


def _is_news(each: Found) -> bool:
    """Whether a reporting verb stands within three words of the weekday."""
    near = each.tokens[max(0, each.first - 3) : each.last + 3]
    return any(token.low in REPORTING_PAST for token in near)


def around(report: Report, each: Found) -> str:
    """The expression with up to three words in front."""
    first = max(0, each.first - 3)
    return " ".join(report.text[each.tokens[first].start : each.end].split())
