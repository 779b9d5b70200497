"""SQLite in one file, with a write-ahead log so that readers never wait for a writer; search by FTS5."""

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from onrecord.ledger.dialect import WAIT, Value, Words
from onrecord.ledger.query import Query, Term

_COLUMNS = {"": "said_text", "from": "outlet", "said": "speakers"}
_TRIES = 100
_UNWRITABLE = frozenset({sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY})
_INDEXES = ("words", "prints", "claim_words")


class Sqlite:
    """The engine that needs no server."""

    name = "sqlite"
    error: type[Exception] = sqlite3.Error

    def __init__(self, place: str) -> None:
        self._connection = _connect(place)
        try:
            self._log_ahead()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF not in _UNWRITABLE or not _is_at_rest(place):
                raise
            # Where nothing can be written no log can be made either, but what is there can be read.
            self._connection.close()
            self._connection = _connect(f"{Path(place).absolute().as_uri()}?immutable=1", uri=True)
        for pragma in ("synchronous = NORMAL", "foreign_keys = ON", "cache_size = -65536"):
            self._connection.execute(f"PRAGMA {pragma}")

    def _log_ahead(self) -> None:
        """Turns the write-ahead log on. This command alone never waits, so a lock is waited for in its stead."""
        for _ in range(_TRIES):
            try:
                self._connection.execute("PRAGMA journal_mode = WAL")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                    raise
                self._connection.execute("BEGIN IMMEDIATE")
                self._connection.execute("COMMIT")
            else:
                return
        self._connection.execute("PRAGMA journal_mode = WAL")

    def run(self, sql: str, values: Sequence[Value] = ()) -> None:
        """Runs one statement that gives no rows."""
        self._connection.execute(sql, values)

    def run_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """Runs one statement for each row of values."""
        self._connection.executemany(sql, rows)

    def rows(self, sql: str, values: Sequence[Value] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows that a query gives, as they come."""
        yield from self._connection.execute(sql, values)

    def begin(self) -> None:
        """Begins a transaction that no other writer can cut into."""
        self._connection.execute("BEGIN IMMEDIATE")

    def look(self) -> None:
        """Begins a transaction in which what is read stays as it is now, whatever others write."""
        self._connection.execute("BEGIN")

    def close(self) -> None:
        """Closes the connection."""
        self._connection.close()

    def keep_words(self, table: str, rows: Sequence[Words]) -> None:
        """Puts words into an index; numbers must rise: FTS5 writes a segment whenever they fall."""
        self.run_many(
            f"INSERT INTO {table} (rowid, said_text, outlet, speakers) VALUES (?, ?, ?, ?)",  # noqa: S608 - our own name
            ((row.number, " ".join(row.text), " ".join(row.outlet), " ".join(row.speakers)) for row in rows),
        )

    def keep_prints(self, rows: Sequence[tuple[int, Sequence[int]]]) -> None:
        """Puts fingerprints into the index; numbers must rise."""
        spelled = ((number, " ".join(map(str, each))) for number, each in rows)
        self.run_many("INSERT INTO prints (rowid, print) VALUES (?, ?)", spelled)

    def meets(self, table: str, query: Query) -> tuple[str, tuple[Value, ...]]:
        """The condition under which a row of an index meets a query's words and fields, with its values."""
        wanted = [_any("", choice) for choice in query.text]
        wanted += [_any(field, [term]) for field, terms in (("from", query.outlets), ("said", query.speakers))
                   for term in terms]  # fmt: skip
        if not wanted:
            return "", ()
        words = " AND ".join(wanted)
        for field, term in query.without:
            words = f"({words}) NOT {_any(field, [term])}"
        return f"{table} MATCH ?", (words,)

    def holders(self, print_: int, most: int) -> Sequence[int]:
        """The numbers of those that have a fingerprint, or of so many of them."""
        sql = "SELECT rowid FROM prints WHERE prints MATCH ? LIMIT ?"
        return [number for (number,) in self._connection.execute(sql, (f'"{print_}"', most))]

    def damage(self) -> Iterator[str]:
        """What the engine itself finds wrong with its file."""
        for (line,) in self._connection.execute("PRAGMA integrity_check"):
            if line != "ok":
                yield line
        for table, row, other, _ in self._connection.execute("PRAGMA foreign_key_check"):
            yield f"row {row} of {table} points at no {other}"

    def backup(self, target: str) -> bool:
        """Copies the whole database into a new file while others use it."""
        copy = sqlite3.connect(target)
        try:
            self._connection.backup(copy)
        finally:
            copy.close()
        return True

    def vacuum(self) -> None:
        """Gives back what is not used, merges the indexes' segments and empties the log."""
        for table in _INDEXES:
            self._connection.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")  # noqa: S608 - our own name
        for command in ("VACUUM", "ANALYZE", "PRAGMA wal_checkpoint(TRUNCATE)"):
            self._connection.execute(command).fetchall()


def _connect(place: str, *, uri: bool = False) -> sqlite3.Connection:
    """A connection used by one thread at a time, but not always by the one that opened it."""
    return sqlite3.connect(place, timeout=WAIT, isolation_level=None, check_same_thread=False, uri=uri)


def _is_at_rest(place: str) -> bool:
    """Whether the file holds everything, with nothing left in a log beside it."""
    return Path(place).is_file() and not Path(f"{place}-wal").exists()


def _any(field: str, choice: Sequence[Term]) -> str:
    """One of several terms, in a column."""
    forms = [_phrase(form, term.prefix) for term in choice for form in term.forms()]
    return f"{_COLUMNS[field]} : ({' OR '.join(forms)})"


def _phrase(words: Sequence[str], prefix: bool) -> str:
    """Words one after the other; they hold letters and digits alone, so nothing needs an escape."""
    return f'"{" ".join(words)}"' + (" *" if prefix else "")
