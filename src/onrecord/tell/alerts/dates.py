"""The days of a story: those that are near, and those that were moved."""

import re
from collections.abc import Iterator

from onrecord.records import Brief, Development, Entry
from onrecord.tell.alerts.beside import Beside, made
from onrecord.tell.brief.days import day_words
from onrecord.text.search_words import search_words
from onrecord.text.tables.common_words import BAND
from onrecord.text.tables.moving import MOVED

_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOVED = re.compile(rf"\b(?:{MOVED})\b", re.IGNORECASE)
_COMMON = 3
"""Bands of the most common words: they do not tell one dated thing from another."""
_ALIKE = 2
"""Telling words that a moved date's two lines share at least."""


def dates_ahead(brief: Brief) -> tuple[Development, ...]:
    """The days on a story's agenda, each as what is said when it is near: once a day, whatever falls on it.

    ``after`` is the day.
    """
    if not brief.record.stories:
        return ()
    sides = Beside(None, brief, "")
    days: dict[str, list[Entry]] = {}
    for entry in brief.agenda:
        if _DAY.match(entry.value):
            days.setdefault(entry.value[:10], []).append(entry)
    story = brief.record.stories[0].id
    rows = []
    for day, entries in sorted(days.items()):
        text = f"{day_words(day)}: {'; '.join(' '.join(row.text.split()) for row in entries)}"
        spots = sides.sentences([name for row in entries for name in row.sentences])
        rows.append(made(sides, "date_near", (story, day), text, report=spots[0].report if spots else None, after=day,
                         because=spots))  # fmt: skip
    return tuple(rows)


def moved(sides: Beside) -> Iterator[Development]:
    """Days that take the place of others: a new report says so, or says another day of what reads the same."""
    if sides.before is None:
        return
    told = {row.value for row in sides.before.agenda}
    old = [row for row in sides.before.agenda if _DAY.match(row.value)]
    for entry in sides.after.agenda:
        if entry.value in told or not _DAY.match(entry.value):
            continue
        words = _telling(entry.text)
        said = any(_MOVED.search(sides.words(spot)) for spot in sides.sentences(entry.sentences))
        near = max(old, key=lambda row: (len(words & _telling(row.text)), row.value), default=None)
        shared = len(words & _telling(near.text)) if near else 0
        if near is None or near.value == entry.value:
            continue
        same = shared >= _ALIKE and 2 * shared >= len(words | _telling(near.text))
        if (said and shared) or same:
            text = f"{day_words(near.value)} became {day_words(entry.value)}: {' '.join(entry.text.split())}"
            spots = sides.sentences((*entry.sentences, *near.sentences))
            yield made(sides, "date_moved", (near.value, entry.value, *entry.sentences[:1]), text,
                       report=spots[0].report if spots else None, before=near.value, after=entry.value,
                       because=spots)  # fmt: skip


def _telling(text: str) -> frozenset[str]:
    return frozenset(
        word for word in search_words(text)
        if len(word) > 2 and not word.isdecimal() and BAND.get(word, 99) >= _COMMON
    )  # fmt: skip
