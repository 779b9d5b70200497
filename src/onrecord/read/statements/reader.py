"""The door that every reader comes through."""

from typing import Protocol

from onrecord.read.names import Seen
from onrecord.records import Name, Part, Report, Sentence, Statement


class Reader(Protocol):
    """Finds the statements of one report. The rules are the first reader; a learned one takes their place."""

    made_by: str

    def find_named(self, report: Report, parts: tuple[Part, ...], sentences: tuple[Sentence, ...]) -> tuple[Seen, ...]:
        """What looks like a name, for the names room to weigh; nothing where a reader knows none."""
        ...

    def find_statements(
        self,
        report: Report,
        parts: tuple[Part, ...],
        sentences: tuple[Sentence, ...],
        names: tuple[Name, ...],
    ) -> tuple[Statement, ...]:
        """The report's statements in the order of their first character."""
        ...
