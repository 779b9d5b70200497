"""The door that every reader comes through."""

from typing import Protocol

from onrecord.records import Name, Part, Report, Sentence, Statement


class Reader(Protocol):
    """Finds the statements of one report. The rules are the first reader; a learned one takes their place."""

    made_by: str

    def find_statements(
        self,
        report: Report,
        parts: tuple[Part, ...],
        sentences: tuple[Sentence, ...],
        names: tuple[Name, ...],
    ) -> tuple[Statement, ...]:
        """The report's statements in the order of their first character."""
        ...
