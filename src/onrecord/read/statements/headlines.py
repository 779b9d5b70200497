"""Headlines with a colon ("Ministry: talks are over", "Talks are over: ministry") and transcripts."""

from onrecord.read.statements.cues import Cue
from onrecord.read.statements.lexicon import Sense
from onrecord.read.statements.line import QUOTE, Line
from onrecord.read.statements.phrases import Range
from onrecord.records import Name
from onrecord.text.tables.voices import LABEL_SOURCES, NOT_SOURCES, OUTLET_TAILS, OUTLETS

_LONGEST = 6


def colon(line: Line, names: tuple[Name, ...]) -> tuple[Cue, Range, list[Range]] | None:
    """The cue, the source and the content of "source: content" or "content: source"."""
    at = next((k for k, word in enumerate(line.low) if word == ":" and 0 < k < line.end - 1), None)
    if at is None:
        return None
    cue = Cue(at, at, at + 1, "colon", Sense(":", (), {"q": "asserts", "c": "asserts"}), spans=[(at, at + 1)])
    if line.part == "paragraph":
        spoken = at + 2 <= len(line) and line.low[at + 1] == QUOTE and _names(line, 0, at, names)
        label = line.span(0, at).of(line.text)
        person = spoken == "person" or (spoken == "organisation" and not label.isupper())
        return (cue, (0, at), [(at + 1, at + 2)]) if person and at <= 10 else None
    if at <= _LONGEST and not any(line.verb(k) for k in range(at)) and _speaks(line, 0, at, names, at + 1):
        return cue, (0, at), [(at + 1, line.end)]
    short = line.end - at - 1 <= _LONGEST and not any(line.verb(k) for k in range(at + 1, line.end))
    if short and at >= 3 and _speaks(line, at + 1, line.end, names, 0):
        return cue, (at + 1, line.end), [(0, at)]
    return None


def _speaks(line: Line, first: int, stop: int, names: tuple[Name, ...], content: int) -> bool:
    low = line.low[first:stop]
    if low[0] in NOT_SOURCES or QUOTE in low or any(word.isdigit() for word in low):
        return False
    if low[-1] in LABEL_SOURCES or low[-1] in OUTLETS or (low[-1] in OUTLET_TAILS and len(low) > 1):
        return True
    kind = _names(line, first, stop, names)
    if kind == "place":
        return line.low[content] == QUOTE or any(
            word in {"will", "no", "not"} for word in line.low[content : content + 6]
        )
    return kind in {"person", "organisation"}


def _names(line: Line, first: int, stop: int, names: tuple[Name, ...]) -> str | None:
    """The kind of the name that ends the words."""
    span = line.span(first, stop)
    for name in names:
        for mention in name.mentions:
            if mention.start >= span.start and mention.end == span.end:
                return name.kind
    return None
