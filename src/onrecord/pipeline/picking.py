"""From what somebody typed to the claim, statement or report that is meant."""

from collections.abc import Sequence

from onrecord.errors import UsageError
from onrecord.records import Claim, Reading, Record, Statement
from onrecord.text.words import fold

LEAST = 4
"""Letters from which the beginning of an id counts as one."""


def claim(record: Record, words: str) -> Claim:
    """The claim by its id or the beginning of it, else by words that only one claim holds; the central one wins.

    Raises UsageError with the claims that come near.
    """
    by_id = [row for row in record.claims if _named(row.id, words)]
    if by_id:
        return by_id[0]
    wanted = fold(words).split()
    found = [row for row in record.claims if all(word in fold(row.text) for word in wanted)]
    if not found:
        raise UsageError(f"there is no claim {words!r}; onrecord search shows the claims of a ledger")
    middle = [row for row in found if row.central] or found
    if len(middle) > 1:
        near = "; ".join(f"{row.id} {' '.join(row.text.split())[:60]}" for row in middle[:5])
        raise UsageError(f"{len(middle)} claims hold {words!r}: {near}")
    return middle[0]


def holding(record: Record, statements: Sequence[str]) -> Claim | None:
    """The claim that most of some statements support; None when it is none."""
    shared = {row.id: len(set(statements).intersection(row.supports)) for row in record.claims}
    best = max(record.claims, key=lambda row: (shared[row.id], row.central, row.id), default=None)
    return best if best and shared[best.id] else None


def statement(record: Record, words: str) -> tuple[Reading, Statement]:
    """The statement by its id, by a claim's id (its clearest wording), or by KEY:START-END as the search prints it."""
    at = {row.id: (reading, row) for reading in (*record.readings, *record.before) for row in reading.statements}
    named = [name for name in at if _named(name, words)]
    if named:
        return at[named[0]]
    stated = [row.stated_in for row in record.claims if _named(row.id, words)]
    if stated:
        return at[stated[0]]
    key, _, place = words.rpartition(":")
    start, _, end = place.partition("-")
    if start.isdecimal() and (end.isdecimal() or not end):
        rows = [row for row in at.values() if row[0].key == key and _stands(row[1], int(start), int(end or start))]
        if rows:
            return max(rows, key=lambda row: (-_length(row[1]), row[1].id))
    raise UsageError(f"there is no statement {words!r}; give an id, a claim's id, or KEY:START-END")


def report(record: Record, words: str) -> Reading:
    """The report by its key or id."""
    for reading in record.readings:
        if reading.key == words or _named(reading.report.id, words):
            return reading
    raise UsageError(f"there is no report {words!r}")


def _named(name: str, words: str) -> bool:
    return len(words) >= LEAST and name.startswith(words)


def _stands(row: Statement, start: int, end: int) -> bool:
    spans = row.content or row.cue
    return spans[0].start <= start and end <= spans[-1].end


def _length(row: Statement) -> int:
    spans = row.content or row.cue
    return spans[-1].end - spans[0].start
