"""Nouns that carry a content: "the claim that ...", "rumours of ...", "its denial that ..."."""

from typing import NamedTuple

from onrecord.read.statements.line import Line
from onrecord.read.statements.phrases import Range, before
from onrecord.text.tables.clauses import AUXILIARIES, DETERMINERS, MODALS
from onrecord.text.tables.voices import JUDGED, OF_NOUNS, REPORT_NOUNS

_BE = frozenset(["is", "are", "was", "were", "has", "have", "had", "isn't", "aren't", "wasn't", "weren't"])


class Carried(NamedTuple):
    """A report noun with what it carries."""

    at: int
    source: Range | None
    content: Range
    stance: str


def find_nouns(line: Line, taken: list[tuple[int, int]]) -> list[Carried]:
    """The contents of a line's report nouns, where no cue has taken the noun; ``taken`` are ranges of cues."""
    found = []
    for at, word in enumerate(line.low[:-1]):
        if word not in REPORT_NOUNS or any(a <= at < b for a, b in taken):
            continue
        follows = line.low[at + 1]
        of = follows == "of" and word in OF_NOUNS
        if (follows != "that" and not of) or (
            follows == "that" and line.low[at + 2 : at + 3] and _relative(line, at + 2)
        ):
            continue
        stop = _stop(line, at + 2, taken, of)
        if stop - at - 2 < 2:
            continue
        found.append(Carried(at, _owner(line, at), (at + 2, stop), REPORT_NOUNS[word]))
    return found


def _relative(line: Line, at: int) -> bool:
    """Whether a "that" before this word is a relative pronoun ("reports that were published")."""
    return line.low[at] in AUXILIARIES or line.low[at] in MODALS or (line.verb(at) and not line.capital(at))


def _owner(line: Line, at: int) -> Range | None:
    """Whose the noun is: "the ministry's denial", "his claim"; a bare report is its own source."""
    k = at - 1
    while k > 0 and line.low[k].isalpha() and line.low[k] not in DETERMINERS and line.low[k] not in {"'s", "'"}:
        if at - k > 2:
            break
        k -= 1
    if k >= 0 and line.low[k] in {"his", "her", "its", "their", "my", "our"}:
        return k, k + 1
    if k > 0 and line.low[k] in {"'s", "'"}:
        return before(line, k)
    return None


def _stop(line: Line, start: int, taken: list[tuple[int, int]], of: bool) -> int:
    for k in range(start, line.end):
        if line.low[k] in {";", "—", "–"} or (
            line.low[k] == ","
            and k + 1 < line.end
            and line.low[k + 1] in {"but", "and", "which", "saying", "adding", "while", "said"}
        ):
            return k
        if line.low[k] == "," and any(a - k in {1, 2, 3} for a, _ in taken):
            return k
        if line.low[k] in _BE and _is_judged(line, start, k, of):
            return k
    return line.end


def _is_judged(line: Line, start: int, k: int, of: bool) -> bool:
    """Whether the verb at ``k`` is the outer sentence's: what is told is whole, and is judged behind."""
    told = of or any(line.verb(j) for j in range(start + 1, k))
    return told and not JUDGED.isdisjoint(line.low[k + 1 : k + 4])
