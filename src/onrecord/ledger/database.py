"""Opening a ledger and bringing its schema up to date."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files

from onrecord.errors import LedgerError
from onrecord.ledger.dialect import Engine, Postgres, Sqlite, transaction
from onrecord.ledger.ledger import Ledger

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
    engine.run("CREATE TABLE IF NOT EXISTS schema_version (number INTEGER NOT NULL PRIMARY KEY)")
    steps = _steps()
    if _version(engine) > steps[-1][0]:
        raise LedgerError(f"the ledger {_shown(place)} was written by a newer OnRecord; upgrade this one")
    if _version(engine) == steps[-1][0]:
        return
    with transaction(engine):
        done = _version(engine)  # another process may have migrated while this one waited
        for number, sql in steps:
            if number > done:
                for statement in sql.split(";\n"):
                    if statement.strip():
                        engine.run(statement)
                engine.run("INSERT INTO schema_version (number) VALUES (?)", (number,))


def _version(engine: Engine) -> int:
    ((number,),) = engine.rows("SELECT COALESCE(MAX(number), 0) FROM schema_version")
    return int(number)


def _steps() -> list[tuple[int, str]]:
    found = [file for file in files("onrecord.ledger").joinpath("schema").iterdir() if file.name.endswith(".sql")]
    return sorted((int(file.name[:4]), file.read_text("utf-8")) for file in found)
