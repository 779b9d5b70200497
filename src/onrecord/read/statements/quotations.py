"""Quotations that no cue stands with: they go on from the last speaker, or follow a lead-in."""

from onrecord.read.statements.line import QUOTE, Line
from onrecord.read.statements.phrases import Range, before

_QUIET = frozenset({".", ",", "!", "?", "…", "...", ";", "-", "—", "–", "and", "but"})


def is_pure(line: Line) -> bool:
    """Whether a line is nothing but quotation."""
    return QUOTE in line.low and all(word == QUOTE or word in _QUIET for word in line.low)


def is_speech(line: Line) -> bool:
    """Whether the quotation of a pure line can be somebody's sentence rather than a title."""
    return any(span.end - span.start > 12 for span in line.inner.values())


def quoted(line: Line) -> list[Range]:
    """The quotations of a line as ranges of words."""
    return [(at, at + 1) for at in sorted(line.inner)]


def opening_subject(line: Line) -> Range | None:
    """The subject of a line's first verb."""
    for k in range(1, len(line)):
        if line.verb(k):
            return before(line, k)
    return None
