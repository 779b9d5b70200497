"""From bounds to a day of publication.

Every day of the likely years is held against the bounds. Hard bounds exclude days, soft ones order them; of the best
days the latest is taken, because what a report announces is usually days to a few weeks away.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from onrecord.records import Bound, Published
from onrecord.text.tables.calendar import WEEKDAY_NAMES

NEAR = 7
"""Days that news writes of by their weekdays; a date given as month and day lies farther."""
WIDEST = 70
"""Days over which the best candidates may spread for a single day to be named."""

_RANK = {kind: rank for rank, kind in enumerate(("not_before", "not_after", "weekday", "far", "not_month"))}


def infer(bounds: Iterable[Bound], year: int | None = None) -> Published:
    """The best day under the bounds, with the days it lies between and the reasons.

    ``year`` is the year known from elsewhere (a copied passage), used where the bounds name none. The value is a day
    only when the bounds leave one, or name the weekday and a window; else the month or the year that all candidates
    share; else None, ``how`` unknown. Contradicting bounds give no day either.

    >>> rows = [Bound(0, 1, "weekday", "3", True, "Wednesday is today"), Bound(0, 1, "year", "2031", False, "2031"),
    ...         Bound(0, 1, "not_before", "XXXX-03-02", True, "2 March is past"),
    ...         Bound(0, 1, "not_after", "XXXX-03-14", True, "14 March is ahead")]
    >>> infer(rows).value, infer(rows).earliest, infer(rows[:1]).how
    ('2031-03-12', '2031-03-05', 'unknown')
    """
    rows = _distinct(bounds)
    named = [int(row.value) for row in rows if row.kind == "year"]
    found = max(named, default=year)
    if found is None or not 1 < found < 9998:
        return _yearless(rows)
    days = _possible(rows, found)
    if not days:
        reasons = ("what the text says of its day does not fit together", *_reasons(rows))
        return Published(None, "unknown", because=reasons if rows else ())
    scores = {day: _score(rows, day, found) for day in days}
    top = max(scores.values())
    best = [day for day in days if scores[day] == top]
    return _published(rows, [day for day in days if scores[day][0] == top[0]], best, named)


def _distinct(bounds: Iterable[Bound]) -> list[Bound]:
    """One bound of each kind and value, hard before soft, in an order of its own."""
    rows: dict[tuple[str, str], Bound] = {}
    for row in sorted(bounds, key=lambda row: (not row.hard, row.kind, row.value, row.because, row.start)):
        if _is_sound(row):
            rows.setdefault((row.kind, row.value), row)
    return list(rows.values())


def _is_sound(row: Bound) -> bool:
    """Whether a bound's value is one of its kind."""
    if row.kind in {"not_before", "not_after", "far"}:
        try:
            date.fromisoformat(row.value.replace("XXXX", "2000"))
        except ValueError:
            return False
        return True
    return row.value.isdecimal() and (row.kind != "weekday" or row.value in "1234567")


def _yearless(rows: Sequence[Bound]) -> Published:
    """Without a year there is no day, but the text may still say when it cannot have been written."""
    earliest = max((row.value for row in rows if _is_floor(row)), default=None)
    return Published(None, "unknown", earliest, None, _reasons(rows))


def _is_floor(row: Bound) -> bool:
    return row.kind == "not_before" and row.hard and not row.value.startswith("X")


def _possible(rows: Sequence[Bound], year: int) -> list[date]:
    """The days of the year and the next that no hard bound excludes.

    Month-days without a year may lie over a turn of the year; the days that need the fewest such moves are kept, which
    are those between the last past date and the first announced one.
    """
    first, hard = date(year, 1, 1), [row for row in rows if row.hard]
    days = [first + timedelta(days=n) for n in range((date(year + 2, 1, 1) - first).days)]
    open_dates = [row for row in hard if row.value.startswith("X") and row.kind in {"not_before", "not_after"}]
    firm = [row for row in hard if row not in open_dates]
    days = [day for day in days if all(holds(row, day) for row in firm)]
    moves = {day: sum(not holds(row, day) for row in open_dates) for day in days}
    fewest = min(moves.values(), default=0)
    crosses = {row.kind for row in open_dates} == {"not_before", "not_after"}
    return [day for day in days if moves[day] == fewest] if fewest <= (len(open_dates) - 1 if crosses else 0) else []


def holds(row: Bound, day: date) -> bool:
    """Whether a day of publication keeps a bound; a date without a year is read in the day's own year."""
    if row.kind == "weekday":
        return day.isoweekday() == int(row.value)
    if row.kind == "not_month":
        return day.month != int(row.value)
    if row.kind == "year":
        return day.year == int(row.value)
    if row.kind == "far":
        return all(abs((day - told).days) > NEAR for told in _around(row.value, day.year))
    if row.kind == "not_before":
        return _in_year(row.value, day.year) <= day
    if row.kind == "not_after":
        return _in_year(row.value, day.year) >= day
    return True


def _in_year(value: str, year: int) -> date:
    if not value.startswith("X"):
        return date.fromisoformat(value)
    month, day = int(value[5:7]), int(value[8:10])
    return date(year, 3, 1) if (month, day) == (2, 29) and not _is_leap(year) else date(year, month, day)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def _around(value: str, year: int) -> list[date]:
    """A date with its year, or that month-day in this year and its neighbours."""
    return [_in_year(value, year + step) for step in ((-1, 0, 1) if value.startswith("X") else (0,))]


def _score(rows: Sequence[Bound], day: date, year: int) -> tuple[bool, int]:
    """Whether the year fits, and how many soft bounds the day keeps.

    The year of the latest past date fits the first weeks of the next one when a date of the text lies over the turn.
    """
    over = day.year == year + 1 and any(
        row.kind == "not_before" and row.hard and row.value.startswith("X") and not holds(row, day) for row in rows
    )
    soft = sum(holds(row, day) for row in rows if not row.hard and row.kind != "year")
    return day.year == year or over, soft


def _published(rows: Sequence[Bound], days: Sequence[date], best: Sequence[date], named: Sequence[int]) -> Published:
    """The value that the candidates deserve."""
    earliest, latest = days[0], days[-1]
    kept = [row for row in rows if holds(row, best[-1])]
    reasons = list(_reasons(kept))
    if not named:
        reasons.insert(0, f"the year {best[-1].year} is known from elsewhere")
    weekday = next((int(row.value) for row in kept if row.kind == "weekday"), None)
    ahead = any(row.kind == "not_after" for row in kept)
    narrow = (best[-1] - best[0]).days <= WIDEST
    if len(days) == 1 or (weekday is not None and ahead and narrow):
        value = best[-1].isoformat()
        if len(days) > 1:
            name = WEEKDAY_NAMES[best[-1].isoweekday()]
            reasons.append(f"the latest {name} under these bounds is {value}, and what is announced is seldom far away")
    else:
        value = _shared(best)
    until = latest.isoformat() if ahead else None
    return Published(value, "inferred", earliest.isoformat(), until, tuple(reasons))


def _shared(days: Sequence[date]) -> str:
    """The month or the year that the candidates share (the first year, where they spread over a turn)."""
    first, last = days[0].isoformat(), days[-1].isoformat()
    return first[:7] if first[:7] == last[:7] else first[:4]


def _reasons(rows: Sequence[Bound]) -> tuple[str, ...]:
    """The reasons of the bounds that no other makes idle: the year, then hard ones, then soft ones; each once."""
    floor = max((row.value for row in rows if _is_floor(row)), default="")
    shown = [row for row in rows if not _is_floor(row) or row.value == floor]
    ranked = sorted(shown, key=lambda row: (row.kind != "year", not row.hard, _RANK.get(row.kind, 9), row.value))
    return tuple(dict.fromkeys(row.because for row in ranked))
