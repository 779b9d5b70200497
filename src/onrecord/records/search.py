"""What a search finds."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hit:
    """One thing that a search found, with its place."""

    kind: str
    """claim | statement | name | report"""
    id: str
    report: str
    """Key of the report that it stands in."""
    start: int | None
    """None where the words are a title beside the text."""
    end: int | None
    text: str
    day: str | None
    """Day of publication of the report; of a claim, the day of its last change."""
    outlet: str | None
    who: str | None = None
    """The speaker of a statement; what a name is."""
    status: str | None = None
    """Of a claim."""
    reports: int = 1
    """In how many of the reports found a name stands; how many statements support a claim."""
    report_id: str = ""
    """Of a statement's and a report's report; keys may be long addresses."""
    sentence: int | None = None
    """Where the sentence begins that a statement or a report's best words stand in."""


@dataclass(frozen=True, slots=True)
class Found:
    """The answer to a search, newest first."""

    query: str
    claims: tuple[Hit, ...]
    statements: tuple[Hit, ...]
    names: tuple[Hit, ...]
    reports: tuple[Hit, ...]
    as_of: str | None = None
    stale: bool = False
    """True when reports or judgements came after the claims were last traced."""
