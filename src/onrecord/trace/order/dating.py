"""Days of publication, helped by copied passages.

A passage that stands in two reports and names days by their weekdays ties both to one week: what either says of its
day of publication holds for the other too.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, timedelta

from onrecord.records import Bound, Passage, Published, Reading, Stretch
from onrecord.text.dating import holds, infer
from onrecord.text.tables.calendar import WEEKDAYS

_OWN = frozenset({"stated", "metadata"})
_SAME_WEEK = re.compile(
    rf"(?i)\b(?:{'|'.join(WEEKDAYS)}|yesterday|today|tonight|tomorrow|(?:last|next|this) (?:week|weekend))\b"
)
_YEAR = re.compile(r"\d{4}")
_REACH = 3  # days: a copy that keeps its weekdays appears within days of its source


def settle_dates(readings: Sequence[Reading], passages: Sequence[Passage]) -> dict[str, Published]:
    """Report key to its day of publication: its own bounds, and those of the reports it shares passages with.

    A report that came with its day keeps it. Only reporting counts, not quotations; attributions told in the text
    ("earlier reported") are not read here. A function of the set: the order of neither argument matters.
    """
    rows = {reading.key: reading for reading in sorted(readings, key=lambda reading: (reading.report.id, reading.key))}
    ties = _ties(rows, passages)
    return {reading.key: _settle(reading, rows, ties) for reading in readings}


def _settle(reading: Reading, rows: Mapping[str, Reading], ties: Mapping[str, set[str]]) -> Published:
    if reading.published.how in _OWN:
        return reading.published
    others = [rows[key] for key in rows if key in ties.get(reading.key, ())]
    dated = [other for other in others if other.published.how in _OWN and _day(other) is not None]
    if dated:
        return _beside(reading, dated)
    if not others:
        return infer(reading.bounds) if reading.bounds else reading.published
    return infer([*reading.bounds, *_lent(reading, others)])


def _ties(rows: Mapping[str, Reading], passages: Iterable[Passage]) -> dict[str, set[str]]:
    """Report key to the keys of all reports that passages tie to its week, directly or over others."""
    groups = {key: {key} for key in rows}
    for passage in passages:
        a, b = passage.a.report, passage.b.report
        if a == b or passage.of != "reporting" or a not in rows or b not in rows:
            continue
        if _speaks(rows[a], passage.a) and _speaks(rows[b], passage.b):
            merged = groups[a] | groups[b]
            for key in merged:
                groups[key] = merged
    return {key: group - {key} for key, group in groups.items()}


def _speaks(reading: Reading, stretch: Stretch) -> bool:
    """Whether a stretch names a day by its weekday, or by a word like "yesterday", without a year beside it."""
    for moment in reading.moments:
        if stretch.start <= moment.start and moment.end <= stretch.end and moment.type in {"DATE", "TIME"}:
            words = reading.words(moment)
            if _SAME_WEEK.search(words) and not _YEAR.search(words):
                return True
    return False


def _lent(reading: Reading, others: Sequence[Reading]) -> list[Bound]:
    """The bounds of reports of the same week; a weekday only where the report names none itself."""
    own = {bound.kind for bound in reading.bounds}
    lent = []
    for other in others:
        for bound in other.bounds:
            if bound.kind == "weekday" and "weekday" in own:
                continue
            because = f"{bound.because} (in {other.key}, which shares a passage that names the same days)"
            lent.append(replace(bound, because=because))
    taken = {(bound.kind, bound.value) for bound in reading.bounds}
    return [bound for bound in lent if (bound.kind, bound.value) not in taken]


def _day(reading: Reading) -> date | None:
    try:
        return date.fromisoformat((reading.published.value or "")[:10])
    except ValueError:
        return None


def _beside(reading: Reading, dated: Sequence[Reading]) -> Published:
    """The day nearest to the earliest dated copy that the report's own hard bounds allow."""
    first = min(dated, key=lambda other: (_day(other) or date.max, other.report.id))
    anchor = _day(first) or date.max
    near = [anchor + timedelta(days=step) for step in sorted(range(-_REACH, _REACH + 1), key=lambda n: (abs(n), -n))]
    hard = [bound for bound in reading.bounds if bound.hard]
    fits = [day for day in near if all(holds(bound, day) for bound in hard)]
    value = fits[0] if fits else anchor
    because = f"{first.key}, of {anchor.isoformat()}, shares a passage that names the same days"
    reasons = dict.fromkeys([because, *(bound.because for bound in hard if holds(bound, value))])
    spread = fits or [anchor]
    return Published(value.isoformat(), "inferred", min(spread).isoformat(), max(spread).isoformat(), tuple(reasons))
