"""The two engines behind one small face. All other SQL of the ledger is shared by both, letter for letter."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Protocol

from onrecord.errors import LedgerError

_WAIT = 30.0  # seconds that a writer waits for another
Value = str | int | float | None


class Engine(Protocol):
    """An open database. SQL has ``?`` for its values and is what SQLite 3.35 and PostgreSQL 13 share."""

    error: type[Exception]
    """What the engine raises when it refuses."""

    def run(self, sql: str, values: Sequence[Value] = ()) -> None:
        """Runs one statement that gives no rows."""

    def rows(self, sql: str, values: Sequence[Value] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows that a query gives, as they come."""
        ...

    def begin(self) -> None:
        """Begins a transaction that no other writer can cut into."""

    def close(self) -> None:
        """Closes the connection."""


@contextmanager
def transaction(engine: Engine) -> Iterator[None]:
    """All or nothing: committed at the end, rolled back when anything is raised."""
    engine.begin()
    try:
        yield
    except BaseException:
        engine.run("ROLLBACK")
        raise
    engine.run("COMMIT")


class Sqlite:
    """SQLite in one file, with a write-ahead log so that readers never wait for a writer."""

    error: type[Exception] = sqlite3.Error

    def __init__(self, place: str) -> None:
        self._connection = sqlite3.connect(place, timeout=_WAIT, isolation_level=None)
        for pragma in ("journal_mode = WAL", "synchronous = NORMAL", "foreign_keys = ON"):
            self._connection.execute(f"PRAGMA {pragma}")

    def run(self, sql: str, values: Sequence[Value] = ()) -> None:
        """Runs one statement that gives no rows."""
        self._connection.execute(sql, values)

    def rows(self, sql: str, values: Sequence[Value] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows that a query gives, as they come."""
        yield from self._connection.execute(sql, values)

    def begin(self) -> None:
        """Begins a transaction that no other writer can cut into."""
        self._connection.execute("BEGIN IMMEDIATE")

    def close(self) -> None:
        """Closes the connection."""
        self._connection.close()


class Postgres:
    """PostgreSQL by URL (extra ``server``); writers take turns by an advisory lock."""

    error: type[Exception]

    def __init__(self, url: str) -> None:
        try:
            import psycopg
        except ImportError:
            raise LedgerError("a PostgreSQL ledger needs the extra: pip install 'onrecord[server]'") from None
        self.error = psycopg.Error
        self._connection = psycopg.connect(url, autocommit=True)

    def run(self, sql: str, values: Sequence[Value] = ()) -> None:
        """Runs one statement that gives no rows."""
        self._connection.execute(_marked(sql), values)

    def rows(self, sql: str, values: Sequence[Value] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows that a query gives, as they come."""
        yield from self._connection.execute(_marked(sql), values)

    def begin(self) -> None:
        """Begins a transaction that no other writer can cut into."""
        self._connection.execute("BEGIN")
        self._connection.execute("SELECT pg_advisory_xact_lock(7203)")

    def close(self) -> None:
        """Closes the connection."""
        self._connection.close()


def _marked(sql: str) -> bytes:
    """The statement with psycopg's placeholders; no text of the ledger's holds a question mark."""
    return sql.replace("?", "%s").encode()
