"""One who quotes another: "Radio Marl quoted the mayor as saying that ...", "the mayor was quoted as saying"."""

from onrecord.read.statements.cues import Cue, group
from onrecord.read.statements.lexicon import FORMS, Sense
from onrecord.read.statements.line import Line
from onrecord.read.statements.phrases import Range, after, subject

_QUOTES = frozenset({"quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing"})


def quoting(line: Line, at: int) -> tuple[Cue, Range, Range | None] | None:
    """The cue whose first word stands at ``at``, who is quoted, and who quotes, when the line names that."""
    if line.low[at] not in _QUOTES:
        return None
    until = min(line.end, at + 22)
    saying = next((k for k in range(at + 1, until - 1) if line.low[k] == "as" and line.low[k + 1] in FORMS), None)
    if saying is None or "g" not in FORMS[line.low[saying + 1]].kinds:
        return None
    first, auxiliaries, _ = group(line, at)
    lemma = FORMS[line.low[saying + 1]].lemma
    sense = Sense(lemma, (), {"q": "asserts", "c": "asserts"})
    spans = [(first, at + 1), (saying, saying + 2)] if saying > at + 1 else [(first, saying + 2)]
    cue = Cue(first, at, saying + 2, "quoting", sense, spans=spans)
    if not auxiliaries.isdisjoint({"was", "were", "is", "are", "been", "being"}):
        quoted = subject(line, first)
        by = line.low[at + 1 : at + 2] == ("by",)
        return (cue, quoted, (at + 2, after(line, at + 2, saying)) if by else None) if quoted else None
    quoted = (at + 1, saying)
    return (cue, quoted, subject(line, first)) if saying > at + 1 else None
