"""Passive cues: "is said to", "was told that", "was accused of"."""

from onrecord.read.statements.complements import skip_adjuncts
from onrecord.read.statements.cues import Cue
from onrecord.read.statements.found import Found
from onrecord.read.statements.line import QUOTE, Line
from onrecord.read.statements.phrases import after, subject
from onrecord.text.tables.clauses import QUESTION_WORDS

_MODALS = frozenset(["must", "should", "would", "will", "shall", "can", "could", "may", "might", "to", "need", "needs"])
_HEARD = frozenset(["told", "asked", "informed", "warned", "reminded", "assured", "notified", "advised", "urged"])


def passive(line: Line, cue: Cue, stop: int) -> Found | None:
    """The attribution of a passive cue; who speaks is told by "by", or not at all."""
    word = line.low[cue.head]
    at = cue.last
    if line.low[at : at + 1] not in {("by",), ("to",), ("of",), ("for",)}:
        at = skip_adjuncts(line, at, stop)
    source = None
    if at < stop and line.low[at] == "by":
        end = after(line, at + 1, stop)
        if end > at + 1:
            source, at = (at + 1, end), end
    about = subject(line, cue.first)
    if at < stop and (line.low[at] == "that" or line.low[at] in QUESTION_WORDS):
        start = at + (line.low[at] == "that")
        return Found(cue, source, [(start, stop)], "clause") if start < stop else None
    if at < stop and line.low[at] in {"to", "as", "of", "for", QUOTE}:
        if word in _HEARD and line.low[at] == "to":
            return Found(cue, source, [(at, stop)], "infinitive")
        content = [about] if about and word not in _HEARD else []
        return Found(cue, source, [*content, (at, stop)], "clause")
    if source and about and _MODALS.isdisjoint(line.low[cue.first : cue.head]):  # "must be confirmed by parliament"
        return Found(cue, source, [about], "object")
    return None
