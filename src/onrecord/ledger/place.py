"""Where things stand in the indexes: a number that begins with the day, so that the newest come first."""

from datetime import date

from onrecord.ledger.dialect import Engine
from onrecord.text.hashes import digest

A_DAY: int = 2**40
LAST = 2**62


def number(engine: Engine, table: str, taken: set[int], day: str | None, *name: str) -> int:
    """A free number of that day, which is then taken; it hangs on the name, not on what came before."""
    found: int = first(day) + int(digest(*name), 16) % A_DAY
    sql = f"SELECT 1 FROM {table} WHERE rowid = ?"  # noqa: S608 - our own name
    while found in taken or next(engine.rows(sql, (found,)), None) is not None:
        found += 1
    taken.add(found)
    return found


def first(day: str | None) -> int:
    """The least number of a day (ISO 8601); of no day at all, that of what is undated."""
    try:
        return date.fromisoformat((day or "")[:10]).toordinal() * A_DAY
    except ValueError:
        return 0
