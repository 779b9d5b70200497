# ruff: noqa: SIM905 - word lists read best as running words
"""Refusals to speak: "did not respond to a request for comment", "could not be reached", "had no comment"."""

from onrecord.read.statements.cues import Cue, group
from onrecord.read.statements.lexicon import Sense
from onrecord.read.statements.line import Line

_ANSWERS = frozenset("respond responded reply replied return returned answer answered comment commented".split())
_REACHED = frozenset("reached contacted".split())
_AVAILABLE = frozenset("available unavailable reachable unreachable".split())
_GAVE = frozenset("had has have made offered gave issued declined refused".split())
_ASKED = frozenset(
    "request requests comment comments call calls message messages email emails inquiry inquiries".split()
)
_ASKED_TOO = _ASKED | frozenset(
    "question questions enquiry enquiries phone-calls interview interviews e-mail e-mails".split()
)


def silence(line: Line, at: int) -> Cue | None:
    """The cue of a refusal to speak whose main word stands at ``at``."""
    word = line.low[at]
    if word in _ANSWERS or word in _REACHED or word in _AVAILABLE:
        first, auxiliaries, negated = group(line, at)
        yet = line.low[max(0, at - 2) : at] == ("yet", "to")
        if yet:
            first, auxiliaries, negated = group(line, at - 2)[0], frozenset({"has"}), True
        if word.startswith("un"):
            negated = bool(auxiliaries)
        if negated and (auxiliaries or yet) and _about_asking(line, at, word):
            return _cue(first, at, at + 1)
    if word in _GAVE:
        k = at + 1
        while (
            k < len(line) and k - at < 4 and line.low[k] in {"no", "any", "further", "immediate", "public", "official"}
        ):
            k += 1
        no = "no" in line.low[at + 1 : k] or word in {"declined", "refused"}
        if no and k < len(line) and line.low[k] in {"comment", "comments"}:
            return _cue(group(line, at)[0], at, at + 1)
    return None


def _about_asking(line: Line, at: int, word: str) -> bool:
    if word in _REACHED:
        return "be" in line.low[max(0, at - 3) : at] or "been" in line.low[max(0, at - 3) : at]
    if word in {"comment", "commented"}:
        return at + 1 >= line.end or line.low[at + 1] in {
            "on",
            "about",
            "further",
            "publicly",
            ",",
            "when",
            "immediately",
        }
    return at + 1 >= line.end or not _ASKED_TOO.isdisjoint(line.low[at + 1 : at + 12])


def _cue(first: int, at: int, last: int) -> Cue:
    return Cue(first, at, last, "silence", Sense("silence", (), {"c": "refuses"}), spans=[(first, last)])
