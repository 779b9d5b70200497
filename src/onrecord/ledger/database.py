"""Opening a ledger and bringing its schema up to date."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.resources import files

from onrecord.errors import LedgerError
from onrecord.ledger.ledger import Ledger

_WAIT = 30.0  # seconds that a writer waits for another


@contextmanager
def open_ledger(place: str) -> Iterator[Ledger]:
    """The ledger in a file, made when missing and migrated when older; closed at the end.

    Raises LedgerError when the file is no ledger, cannot be written or comes from a newer version.
    """
    if place.startswith(("postgresql://", "postgres://")):
        raise LedgerError("PostgreSQL ledgers are not there yet; give the path of a file")
    try:
        connection = sqlite3.connect(place, timeout=_WAIT, isolation_level=None)
    except sqlite3.Error as error:
        raise LedgerError(f"cannot open the ledger {place}: {error}") from None
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute("PRAGMA foreign_keys = ON")
        _migrate(connection, place)
        yield Ledger(connection)
    except sqlite3.Error as error:
        raise LedgerError(f"the ledger {place} cannot be used: {error}") from None
    finally:
        connection.close()


def _migrate(connection: sqlite3.Connection, place: str) -> None:
    """Runs the numbered files that this ledger has not seen, all in one transaction."""
    connection.execute("CREATE TABLE IF NOT EXISTS schema_version (number INTEGER NOT NULL PRIMARY KEY)")
    steps = _steps()
    if _version(connection) > steps[-1][0]:
        raise LedgerError(f"the ledger {place} was written by a newer OnRecord; upgrade this one")
    if _version(connection) == steps[-1][0]:
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        done = _version(connection)  # another process may have migrated while this one waited
        for number, sql in steps:
            if number > done:
                for statement in sql.split(";\n"):
                    if statement.strip():
                        connection.execute(statement)
                connection.execute("INSERT INTO schema_version (number) VALUES (?)", (number,))
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def _version(connection: sqlite3.Connection) -> int:
    (number,) = connection.execute("SELECT COALESCE(MAX(number), 0) FROM schema_version").fetchone()
    return int(number)


def _steps() -> list[tuple[int, str]]:
    found = [file for file in files("onrecord.ledger").joinpath("schema").iterdir() if file.name.endswith(".sql")]
    return sorted((int(file.name[:4]), file.read_text("utf-8")) for file in found)
