"""A strip of dates: reports above the line, what they tell of below it. Geometry alone; the template draws it."""

from dataclasses import dataclass

from onrecord.tell.brief.days import day_rank, day_words
from onrecord.tell.brief.drawing import wrap
from onrecord.tell.brief.page import DateRow, StoryPage

_WIDE, _BEHIND, _AHEAD = 122, 3, 4
_LETTERS = 18


@dataclass(frozen=True, slots=True)
class Slot:
    """One date."""

    x: int
    day: str
    reports: tuple[tuple[str, int], ...]
    """(label, offset from the slot's middle)."""
    kind: str
    """behind | ahead | report"""
    lines: tuple[str, ...]
    href: str


@dataclass(frozen=True, slots=True)
class Strip:
    """The strip; its steps are one date wide, whatever lies between them."""

    width: int
    slots: tuple[Slot, ...]
    now: int | None
    """Where the reading moment lies."""
    dropped: int
    """Dates before and after that are not on the strip."""


def draw_strip(story: StoryPage, as_of: str | None) -> Strip | None:
    """The strip of a story; None when nothing has a date."""
    rows: dict[str, list[tuple[str, DateRow]]] = {}
    for kind, dates in (("behind", story.behind[-_BEHIND:]), ("ahead", story.ahead[:_AHEAD])):
        for row in dates:
            rows.setdefault(row.value, []).append((kind, row))
    reports: dict[str, list[str]] = {}
    for report in story.reports:
        if report.reading.published.value:
            reports.setdefault(report.reading.published.value[:10], []).append(report.label)
    values = sorted({*rows, *reports}, key=lambda value: (day_rank(value), value))
    if not values:
        return None
    slots = tuple(
        _slot(value, number, rows.get(value, []), reports.get(value, [])) for number, value in enumerate(values)
    )
    past = [slot.x for slot, value in zip(slots, values, strict=True) if as_of and day_rank(value) <= as_of[:10]]
    return Strip(
        len(slots) * _WIDE,
        slots,
        max(past) + _WIDE // 2 if past else None,
        max(len(story.behind) - _BEHIND, 0) + max(len(story.ahead) - _AHEAD, 0),
    )


def _slot(value: str, number: int, rows: list[tuple[str, DateRow]], labels: list[str]) -> Slot:
    shown = labels[:4] + (["+"] if len(labels) > 4 else [])
    spread = tuple((label, round(24 * (n - (len(shown) - 1) / 2))) for n, label in enumerate(shown))
    more = f" and {len(rows) - 1} more" if len(rows) > 1 else ""
    kind, row = rows[-1] if rows else ("report", None)
    text = wrap(row.text, _LETTERS, 3 if more else 4) if row else ()
    href = f"#d{row.marks[0].anchor}-{row.value}" if row else f"#report-{labels[0]}"
    day = day_words(value, weekday=False)
    return Slot(
        number * _WIDE + _WIDE // 2,
        day if len(day) < 16 else day.removesuffix(f" {value[:4]}"),
        spread,
        kind,
        (*text, more.strip()) if more else text,
        href,
    )
