"""Opening a ledger and bringing its schema up to date."""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.resources import files

from onrecord.errors import LedgerError
from onrecord.ledger import reports
from onrecord.ledger.dialect import Engine, transaction
from onrecord.ledger.ledger import Ledger
from onrecord.ledger.postgres import Postgres
from onrecord.ledger.sqlite import Sqlite
from onrecord.text.hashes import digest

_SERVERS = ("postgresql://", "postgres://")


@contextmanager
def open_ledger(place: str) -> Iterator[Ledger]:
    """The ledger in a file or behind a ``postgresql://`` URL, made when missing and migrated when older.

    Raises LedgerError when it is no ledger, cannot be written or comes from a newer version.
    """
    engine = _connect(place)
    try:
        _migrate(engine, place)
        yield Ledger(engine)
    except engine.error as error:
        raise LedgerError(f"the ledger {_shown(place)} cannot be used: {_line(error)}") from None
    finally:
        engine.close()


def _connect(place: str) -> Engine:
    try:
        return Postgres(place) if place.startswith(_SERVERS) else Sqlite(place)
    except LedgerError:
        raise
    except sqlite3.DatabaseError as error:
        raise LedgerError(f"cannot open the ledger {place}: {_line(error)}") from None
    except Exception as error:
        # psycopg's own errors, without importing psycopg for a file
        if type(error).__module__.partition(".")[0] != "psycopg":
            raise
        raise LedgerError(f"cannot open the ledger {_shown(place)}: {_line(error)}") from None


def _shown(place: str) -> str:
    """The place without a password."""
    head, at, host = place.rpartition("@")
    return f"{head.partition('://')[0]}://...@{host}" if at and place.startswith(_SERVERS) else place


def _line(error: Exception) -> str:
    """The first line of an engine's message."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0]


def _migrate(engine: Engine, place: str) -> None:
    """Runs the numbered files that this ledger has not seen, all in one transaction."""
    steps = _steps(engine.name)
    newest = max(steps)[0]
    try:
        found = _version(engine)
    except engine.error:  # a new ledger; in turn, for PostgreSQL refuses two that make the same table at once
        with transaction(engine):
            engine.run("CREATE TABLE IF NOT EXISTS schema_version (number INTEGER NOT NULL PRIMARY KEY)")
        found = _version(engine)
    if found > newest:
        raise LedgerError(f"the ledger {_shown(place)} was written by a newer OnRecord; upgrade this one")
    if found == newest:
        return
    with transaction(engine):
        done = _version(engine)  # another process may have migrated while this one waited
        for number, _, sql in steps:
            if number > done:
                for statement in sql.split(";\n"):
                    if statement.strip():
                        engine.run(statement)
        for number in sorted({step[0] for step in steps if step[0] > done}):
            if number in _FILLED_BY and done:
                _FILLED_BY[number](engine)
            engine.run("INSERT INTO schema_version (number) VALUES (?)", (number,))


def _version(engine: Engine) -> int:
    ((number,),) = engine.rows("SELECT COALESCE(MAX(number), 0) FROM schema_version")
    return int(number)


def _steps(engine: str) -> list[tuple[int, str, str]]:
    """The schema's files as (number, name, SQL): those that both engines share, then this engine's own."""
    found = []
    for file in files("onrecord.ledger").joinpath("schema").iterdir():
        stem, _, own = file.name.removesuffix(".sql").partition(".")
        if file.name.endswith(".sql") and own in {"", engine}:
            found.append((int(stem[:4]), file.name.removesuffix("sql"), file.read_text("utf-8")))
    return sorted(found)


def _fill_search(engine: Engine) -> None:
    """Gives the readings of a ledger from before the search their place in the indexes, and their hashes."""
    names = [row[0] for row in engine.rows("SELECT id FROM report ORDER BY id")]
    for name in names:
        for made_by, body in list(engine.rows("SELECT made_by, body FROM reading WHERE report_id = ?", (name,))):
            engine.run("UPDATE reading SET hash = ? WHERE report_id = ? AND made_by = ?", (digest(body), name, made_by))
    for at in range(0, len(names), _BATCH):
        reports.index(engine, list(reports.readings(engine, names[at : at + _BATCH])), "")


def _fill_hashes(engine: Engine) -> None:
    """Gives the reports of an older ledger their hashes."""
    for (name,) in list(engine.rows("SELECT id FROM report ORDER BY id")):
        ((body,),) = engine.rows("SELECT body FROM report WHERE id = ?", (name,))
        engine.run("UPDATE report SET hash = ? WHERE id = ?", (digest(body), name))


_FILLED_BY: dict[int, Callable[[Engine], None]] = {2: _fill_search, 3: _fill_hashes}
_BATCH = 500
