"""What the outlet tells in its own voice: what no attribution covers."""

from collections.abc import Sequence

from onrecord.read.statements.found import Found
from onrecord.read.statements.line import QUOTE, Line
from onrecord.read.statements.phrases import Range
from onrecord.text.tables.clauses import COORDINATORS, PREPOSITIONS, SUBORDINATORS

_LEAST = 4


def own_ranges(line: Line, found: Sequence[Found]) -> list[Range]:
    """The stretches of a line that carry no attribution: the whole of it, or a clause left over at its start."""
    top = [one for one in found if not _inside(one, found)]
    covering = [one for one in top if one.cue.form not in {"act", "noun"} and one.cue.sense.lemma not in PLANNING]
    if not covering:
        nouns = [one.cue.first for one in found if one.cue.form == "noun"]
        end = min(nouns, default=line.end)
        whole = (0, line.end) if end < 2 else (0, _trim(line, end))
        return [whole] if any(word[0].isalnum() for word in line.low[: whole[1]]) else []
    first = min(
        min(
            [
                one.cue.first,
                *([one.source[0]] if one.source and not one.cue.shared else []),
                *(a for a, _ in one.content),
            ]
        )
        for one in covering
    )
    end = _trim(line, first)
    opening = line.low[0] in SUBORDINATORS or line.low[0] in PREPOSITIONS
    told = end >= _LEAST and not opening and any(line.verb(k) for k in range(1, end)) and QUOTE not in line.low[:end]
    return [(0, end)] if told else []


def _inside(one: Found, found: Sequence[Found]) -> bool:
    """Whether an attribution stands in the content of another."""
    return any(
        a <= one.cue.first and one.cue.last <= b for other in found if other is not one for a, b in other.content
    )


PLANNING = frozenset(["plan", "intend", "aim", "seek", "prepare", "decide", "choose", "opt", "look"])
"""Attitudes that only the outlet tells: they leave its own voice standing."""


def _trim(line: Line, end: int) -> int:
    while 0 < end < line.end and (
        (not line.low[end - 1][0].isalnum() and line.low[end - 1] != QUOTE)
        or line.low[end - 1] in COORDINATORS
        or line.low[end - 1] in SUBORDINATORS
        or line.low[end - 1] in PREPOSITIONS
        or line.low[end - 1] in {"the", "a"}
    ):
        end -= 1
    return end
