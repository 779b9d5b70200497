"""What the ledger asks of a database. Everything else of its SQL is shared by the engines, letter for letter."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any, NamedTuple, Protocol

from onrecord.ledger.query import Query

WAIT = 30.0  # seconds that a writer waits for another
Value = str | int | float | bytes | None


class Words(NamedTuple):
    """What is searched of one thing, as search words."""

    number: int
    """Its number in the index."""
    text: list[str]
    outlet: list[str]
    speakers: list[str]


class Engine(Protocol):
    """An open database. SQL has ``?`` for its values and is what SQLite 3.35 and PostgreSQL 13 share."""

    name: str
    """sqlite | postgresql: which of the schema's files are its own."""
    error: type[Exception]
    """What the engine raises when it refuses."""

    def run(self, sql: str, values: Sequence[Value] = ()) -> None:
        """Runs one statement that gives no rows."""

    def run_many(self, sql: str, rows: Iterable[Sequence[Value]]) -> None:
        """Runs one statement for each row of values."""

    def rows(self, sql: str, values: Sequence[Value] = ()) -> Iterator[tuple[Any, ...]]:
        """The rows that a query gives, as they come."""
        ...

    def begin(self) -> None:
        """Begins a transaction that no other writer can cut into."""

    def look(self) -> None:
        """Begins a transaction in which what is read stays as it is now, whatever others write."""

    def close(self) -> None:
        """Closes the connection."""

    def keep_words(self, table: str, rows: Sequence[Words]) -> None:
        """Puts words into an index; numbers must rise."""

    def keep_prints(self, rows: Sequence[tuple[int, Sequence[int]]]) -> None:
        """Puts fingerprints into the index; numbers must rise."""

    def meets(self, table: str, query: Query) -> tuple[str, tuple[Value, ...]]:
        """The condition under which a row of an index meets a query's words and fields, with its values."""
        ...

    def holders(self, print_: int, most: int) -> Sequence[int]:
        """The numbers of those that have a fingerprint, or of so many of them."""
        ...

    def damage(self) -> Iterator[str]:
        """What the engine itself finds wrong with its files or tables."""
        ...

    def backup(self, target: str) -> bool:
        """Copies the whole database into a new file while others use it; False where only rows can be copied."""
        ...

    def vacuum(self) -> None:
        """Gives back what is not used and puts the indexes in order."""


@contextmanager
def transaction(engine: Engine) -> Iterator[None]:
    """All or nothing: committed at the end, rolled back when anything is raised."""
    engine.begin()
    with _ending(engine):
        yield


@contextmanager
def snapshot(engine: Engine) -> Iterator[None]:
    """One view of everything, from beginning to end."""
    engine.look()
    with _ending(engine):
        yield


@contextmanager
def _ending(engine: Engine) -> Iterator[None]:
    try:
        yield
    except BaseException:
        engine.run("ROLLBACK")
        raise
    engine.run("COMMIT")
