"""PostgreSQL by URL (extra ``server``); writers take turns by an advisory lock; search by tsvector."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from onrecord.errors import LedgerError
from onrecord.ledger.dialect import Value, Words
from onrecord.ledger.query import Query, Term

_WEIGHTS = {"": "A", "from": "B", "said": "C"}
_PLACES = 16_383  # PostgreSQL keeps no later place of a word
_TABLES = ("report", "reading", "skipped", "sentence_result", "judgement", "entry", "words", "prints", "claim")


class Postgres:
    """The engine behind a server."""

    name = "postgresql"
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

    def run_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """Runs one statement for each row of values."""
        with self._connection.cursor() as cursor:
            cursor.executemany(_marked(sql), rows)

    def rows(self, sql: str, values: Sequence[Value] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows that a query gives, as they come."""
        yield from self._connection.execute(_marked(sql), values)

    def begin(self) -> None:
        """Begins a transaction that no other writer can cut into."""
        self._connection.execute("BEGIN")
        self._connection.execute("SELECT pg_advisory_xact_lock(7203)")

    def look(self) -> None:
        """Begins a transaction in which what is read stays as it is now, whatever others write."""
        self._connection.execute("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY")

    def close(self) -> None:
        """Closes the connection."""
        self._connection.close()

    def keep_words(self, table: str, rows: Sequence[Words]) -> None:
        """Puts words into an index."""
        sql = f"INSERT INTO {table} (rowid, vector) VALUES (?, ?::tsvector)"  # noqa: S608 - our own name
        self.run_many(sql, ((row.number, _vector(row)) for row in rows))

    def keep_prints(self, rows: Sequence[tuple[int, Sequence[int]]]) -> None:
        """Puts fingerprints into the index."""
        spelled = ((number, f"{{{','.join(map(str, each))}}}") for number, each in rows)
        self.run_many("INSERT INTO prints (rowid, print) VALUES (?, ?::bigint[])", spelled)

    def meets(self, table: str, query: Query) -> tuple[str, tuple[Value, ...]]:
        """The condition under which a row of an index meets a query's words and fields, with its values."""
        wanted = [_any("", choice) for choice in query.text]
        wanted += [_any(field, [term]) for field, terms in (("from", query.outlets), ("said", query.speakers))
                   for term in terms]  # fmt: skip
        if not wanted:
            return "", ()
        wanted += [f"!{_any(field, [term])}" for field, term in query.without]
        return f"{table}.vector @@ ?::tsquery", (" & ".join(wanted),)

    def holders(self, print_: int, most: int) -> Sequence[int]:
        """The numbers of those that have a fingerprint, or of so many of them."""
        sql = "SELECT rowid FROM prints WHERE print @> ARRAY[?]::bigint[] LIMIT ?"
        return [number for (number,) in self.rows(sql, (print_, most))]

    def damage(self) -> Iterator[str]:
        """Nothing: a server watches over its own files (``pg_amcheck``)."""
        return iter(())

    def backup(self, target: str) -> bool:  # noqa: ARG002 - the same face as the other engine's
        """False: rows are copied instead."""
        return False

    def vacuum(self) -> None:
        """Gives back what is not used and tells the planner what is there."""
        for table in _TABLES:
            self._connection.execute(f"VACUUM ANALYZE {table}".encode())


def _marked(sql: str) -> bytes:
    """The statement with psycopg's placeholders; no text of the ledger's holds a question mark."""
    return sql.replace("?", "%s").encode()


def _vector(row: Words) -> str:
    """The words with their places and weights; they hold letters and digits alone, so nothing needs an escape.

    The fields lie two places apart, so that no phrase runs from one into the next.
    """
    places: dict[str, list[str]] = {}
    at = 0
    for weight, words in (("A", row.text), ("B", row.outlet), ("C", row.speakers)):
        for word in words:
            at += 1
            places.setdefault(word, []).append(f"{min(at, _PLACES)}{weight}")
        at += 2
    return " ".join(f"'{word}':{','.join(spots)}" for word, spots in places.items())


def _any(field: str, choice: Sequence[Term]) -> str:
    """One of several terms, in a field."""
    weight = _WEIGHTS[field]
    forms = [
        " <-> ".join(
            f"'{word}':{'*' if term.prefix and at == len(form) else ''}{weight}" for at, word in enumerate(form, 1)
        )
        for term in choice
        for form in term.forms()
    ]
    return f"({' | '.join(f'({form})' for form in forms)})"
