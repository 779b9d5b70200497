"""Which reports of the ledger may belong with a new one: those that share its wording, or its most telling words."""

from collections import Counter
from datetime import date, timedelta
from typing import NamedTuple

from onrecord.ledger.dialect import Engine
from onrecord.ledger.place import LAST, first
from onrecord.ledger.query import Query, Term
from onrecord.ledger.reports import prints_of
from onrecord.records import Reading
from onrecord.text.search_words import search_words
from onrecord.text.tables.common_words import BAND

_HOLDERS = 100
"""A fingerprint that more reports have is boilerplate; so many of them are looked at."""
_PRINTS = 64
_WORDS = 10
_SHARED_WORDS = 3
_DAYS = 30
"""Days before and after within which a report about the same can lie."""


class Candidate(NamedTuple):
    """A report of the ledger that may belong with a new one."""

    report_id: str
    prints: int
    """Fingerprints that both have."""
    words: int
    """Of the new report's most telling words, how many both have."""


def candidates(engine: Engine, reading: Reading, limit: int) -> list[Candidate]:
    """The reports to hold a new one against, most shared wording first; never itself."""
    shared: Counter[int] = Counter()
    for each in _spread(prints_of(reading)):
        shared.update(engine.holders(each, _HOLDERS))
    told: Counter[int] = Counter()
    low, high = _window(reading.published.value)
    for word in telling(reading):
        told.update(_with_word(engine, word, low, high))
    near = {row for row, count in told.items() if count >= _SHARED_WORDS}
    rows = sorted({*shared, *near}, key=lambda row: (-shared[row], -told[row], row))
    found: dict[str, Candidate] = {}
    for row in rows[: 2 * limit]:
        name = next(engine.rows("SELECT report_id FROM entry WHERE rowid = ?", (row,)))[0]
        if name != reading.report.id:
            found.setdefault(name, Candidate(name, shared[row], told[row]))
    return list(found.values())[:limit]


def telling(reading: Reading) -> list[str]:
    """The first words of a report's headline and opening that are not common in news."""
    report = reading.report
    opening = [row for row in reading.sentences if row.part != "caption" and not row.repeats][:5]
    text = " ".join([report.title or "", *(report.text[row.start : row.end] for row in opening)])
    return [word for word in dict.fromkeys(search_words(text)) if len(word) > 2 and word not in BAND][:_WORDS]


def _spread(prints: tuple[int, ...]) -> tuple[int, ...]:
    return prints if len(prints) <= _PRINTS else prints[:: -(-len(prints) // _PRINTS)]


def _with_word(engine: Engine, word: str, low: int, high: int) -> list[int]:
    condition, values = engine.meets("words", Query(((Term((word,), exact=True),),)))
    sql = f"SELECT rowid FROM words WHERE {condition} AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?"  # noqa: S608 - our own condition
    return [row for (row,) in engine.rows(sql, (*values, low, high, _HOLDERS))]


def _window(day: str | None) -> tuple[int, int]:
    """The numbers of the days around a day; of all days for what is undated."""
    try:
        middle = date.fromisoformat((day or "")[:10])
        days = timedelta(days=_DAYS)
        return first((middle - days).isoformat()), first((middle + days).isoformat())
    except (ValueError, OverflowError):
        return -LAST, LAST
