"""Reads invented text by the rules and lays the statements out for comparing."""

import re
from dataclasses import dataclass

import pytest

from onrecord.read.names import find_names
from onrecord.read.sentences import find_sentences
from onrecord.read.statements import RuleReader
from onrecord.records import Part, Report, Span, Statement


@dataclass(frozen=True)
class Read:
    """One text with its statements."""

    text: str
    statements: tuple[Statement, ...]

    def words(self, spans: Span | tuple[Span, ...] | None) -> str | None:
        """The words of spans, several joined by " .. "."""
        if spans is None:
            return None
        return " .. ".join(span.of(self.text) for span in (spans if isinstance(spans, tuple) else (spans,)))

    @property
    def attributed(self) -> list[Statement]:
        """All that is not told in the outlet's own voice."""
        return [one for one in self.statements if one.source_kind != "own"]

    @property
    def own(self) -> list[Statement]:
        return [one for one in self.statements if one.source_kind == "own"]

    def by_cue(self, cue: str) -> Statement:
        """The only statement whose cue has these words."""
        found = [one for one in self.statements if self.words(one.cue) == cue]
        assert len(found) == 1, [(self.words(one.source), self.words(one.cue)) for one in self.statements]
        return found[0]

    def triple(self, cue: str) -> tuple[str | None, str | None]:
        """Source and content of the statement with a cue."""
        one = self.by_cue(cue)
        return self.words(one.source), self.words(one.content)


def read_parts(text: str, kinds: tuple[str, ...] = ()) -> Read:
    report = Report("invented.txt", "1", text)
    found = list(re.finditer(r"[^\r\n]+(?:\r?\n(?!\r?\n)[^\r\n]+)*", text))
    parts = tuple(
        Part(kinds[index] if index < len(kinds) else "paragraph", one.start(), one.end())
        for index, one in enumerate(found)
    )
    sentences = find_sentences(report, parts)
    names = find_names(report, parts, sentences)
    return Read(text, RuleReader().find_statements(report, parts, sentences, names))


@pytest.fixture(scope="session")
def read():  # type: ignore[no-untyped-def]  # a plain function handed to tests
    return read_parts
