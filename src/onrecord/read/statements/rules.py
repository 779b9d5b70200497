"""Statements by rules."""

from onrecord.records import Name, Part, Report, Sentence, Statement


class RuleReader:
    """The reader by rules: needs no weights; the baseline of every other reader."""

    made_by = "rules/1"

    def find_statements(
        self,
        report: Report,
        parts: tuple[Part, ...],
        sentences: tuple[Sentence, ...],
        names: tuple[Name, ...],
    ) -> tuple[Statement, ...]:
        """The report's statements in the order of their first character."""
        return ()
