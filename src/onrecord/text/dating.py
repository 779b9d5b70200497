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
FARTHEST = 305
"""Days within which news leaves the year out."""
GAP = 31
"""Days without a candidate that part two stretches of candidates."""
WIDEST = 70
"""Days over which the best candidates may spread for a single day to be named."""

_RANK = {kind: rank for rank, kind in enumerate(("not_before", "not_after", "weekday", "far", "not_month"))}


def infer(bounds: Iterable[Bound], year: int | None = None) -> Published:
    """The best day under the bounds, with the days it lies between and the reasons.

    ``year`` is the year known from elsewhere (a copied passage), used where the bounds name none. The value is a day
    only when the bounds leave one, or name the weekday and a window; else the month or the year that all candidates
    share; else None, ``how`` unknown. Bounds that contradict each other give no day either, but for one date that three
    others outvote.

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
        rows, days = _without_one(rows, found)
    if not days:
        reasons = ("what the text says of its day does not fit together", *_reasons(rows))
        return Published(None, "unknown", because=reasons if rows else ())
    scores = {day: _score(rows, day, found) for day in days}
    top = max(scores.values())
    best = [day for day in days if scores[day] == top]
    return _published(rows, [day for day in days if scores[day][0] == top[0]], best, named)


def _without_one(rows: list[Bound], year: int) -> tuple[list[Bound], list[date]]:
    """The bounds without the one month-day that all the others contradict, when they are many enough to outvote it.

    A tense that was read wrongly puts one date on the wrong side; three others that agree are the better evidence.
    """
    firm = [row for row in rows if row.hard]
    if len(firm) < 4:
        return rows, []
    options = []
    for row in firm:
        rest = [other for other in rows if other is not row]
        if row.value.startswith("X") and (days := _possible(rest, year)):
            options.append((max(_score(rest, day, year) for day in days), rest, days))
    best = max(options, key=lambda option: option[0], default=None)
    return (best[1], best[2]) if best else (rows, [])


def _run(days: Sequence[date], best: date) -> list[date]:
    """The days around the best one, up to the first gap of over a month on either side."""
    run = [best]
    for day in (day for day in days if day > best):
        if (day - run[-1]).days > GAP:
            break
        run.append(day)
    for day in reversed([day for day in days if day < best]):
        if (run[0] - day).days > GAP:
            break
        run.insert(0, day)
    return run


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

    Month-days without a year go round: seen from the day of publication, those ahead must come before those behind
    come round again, and none lies most of a year away.
    """
    first, hard = date(year, 1, 1), [row for row in rows if row.hard]
    days = [first + timedelta(days=n) for n in range((date(year + 2, 1, 1) - first).days)]
    firm = [row for row in hard if not row.value.startswith("X")]
    days = [day for day in days if all(holds(row, day) for row in firm)]
    ahead = [row for row in hard if row.value.startswith("X") and row.kind == "not_after"]
    behind = [row for row in hard if row.value.startswith("X") and row.kind == "not_before"]
    return [day for day in days if _goes_round(ahead, behind, day)]


def _goes_round(ahead: Sequence[Bound], behind: Sequence[Bound], day: date) -> bool:
    farthest = max((_days_to(row.value, day) for row in ahead), default=0)
    oldest = max((-_days_to(row.value, day, back=True) for row in behind), default=0)
    return farthest <= FARTHEST and oldest <= FARTHEST and farthest + oldest < 366


def _days_to(value: str, day: date, back: bool = False) -> int:
    """Days from a day to the next such month-day, or to the last one (negative); 0 on the day itself."""
    steps = ((told - day).days for told in _around(value, day.year))
    return max(step for step in steps if step <= 0) if back else min(step for step in steps if step >= 0)


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
    """Whether the year fits, and how many bounds the day keeps.

    The year of the latest past date fits the first weeks of the next one when a date of the text lies over the turn.
    """
    over = day.year == year + 1 and any(
        row.kind == "not_before" and row.hard and row.value.startswith("X") and not holds(row, day) for row in rows
    )
    kept = sum(holds(row, day) for row in rows if row.kind != "year")
    return day.year == year or over, kept


def _published(rows: Sequence[Bound], days: Sequence[date], best: Sequence[date], named: Sequence[int]) -> Published:
    """The value that the candidates deserve."""
    kept = [row for row in rows if holds(row, best[-1])]
    reasons = list(_reasons(kept))
    if not named:
        reasons.insert(0, f"the year {best[-1].year} is known from elsewhere")
    value = best[-1].isoformat()
    if len(best) == 1 and _is_pinned(kept, best[0]):
        return Published(value, "inferred", value, value, tuple(reasons))
    ahead = any(row.kind == "not_after" for row in kept)
    if ahead and any(row.kind == "weekday" for row in kept) and (best[-1] - best[0]).days <= WIDEST:
        near = _run(days, best[-1])
        name = WEEKDAY_NAMES[best[-1].isoweekday()]
        reasons.append(f"the latest {name} under these bounds is {value}, and what is announced is seldom far away")
        return Published(value, "inferred", near[0].isoformat(), near[-1].isoformat(), tuple(reasons))
    value = _shared(days)
    latest = days[-1].isoformat() if ahead or len(value) > 4 else None
    return Published(value, "inferred", days[0].isoformat(), latest, tuple(reasons))


def _is_pinned(rows: Sequence[Bound], day: date) -> bool:
    """Whether the text names the day itself, as its first and its last possible one."""
    ends = [_in_year(row.value, day.year) for row in rows if row.kind == "not_after"]
    return day in ends and any(row.kind == "not_before" and _in_year(row.value, day.year) == day for row in rows)


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
