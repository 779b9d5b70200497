# ruff: noqa: SIM905 - word lists read best as running words
"""What follows a cue: a quotation, a clause, an object, an infinitive, or nothing of its content."""

from typing import NamedTuple

from onrecord.read.statements.cues import Cue, pronoun_next
from onrecord.read.statements.line import QUOTE, Line
from onrecord.read.statements.phrases import after
from onrecord.text.tables.clauses import (
    ADVERBS,
    AUXILIARIES,
    DETERMINERS,
    PAST_FORMS,
    PREPOSITIONS,
    PRONOUNS,
    QUESTION_WORDS,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
)

_CHANNEL = frozenset("on in at during to via by from after through before over about of for with".split())
_ASIDES = frozenset("citing quoting without in at during on speaking referring according after".split())
_HEARERS = frozenset(
    "reporters journalists lawmakers police officers viewers supporters fans investors analysts parliament mps senators"
    " students voters staff employees delegates people crowds readers listeners him her them us me you".split()
)


class Complement(NamedTuple):
    """What stands behind a cue."""

    kind: str
    """quote | clause | object | infinitive | none"""
    start: int
    addressee: tuple[int, int] | None = None


def complement(line: Line, cue: Cue, stop: int) -> Complement:
    """The complement of a verb, as far as its frames allow; ``none`` where the content must stand elsewhere."""
    at = cue.last
    frames = cue.sense.frames
    told = addressee(line, at, stop) if "d" in frames and at < stop else None
    at = told[1] if told else at
    skipped = skip_adjuncts(line, at, stop)
    to = at < stop and line.low[at] == "to" and ("t" in frames or told is not None)
    found = _clause_like(line, cue, at if to else skipped, stop, bool(told))
    if found is None and skipped != at:
        found = _clause_like(line, cue, at, stop, bool(told))
    if found is not None:
        return Complement(*found, told)
    if at < stop and _object_like(line, at, stop) and ("o" in frames or "k" in frames):
        return Complement("object", cue.last if told and "o" in frames and "c" not in frames else at, told)
    return Complement("none", skipped, told)


def _clause_like(line: Line, cue: Cue, at: int, stop: int, told: bool) -> tuple[str, int] | None:
    frames = cue.sense.frames
    clause = "c" in frames or "C" in frames or ("d" in frames and told)
    if at >= stop:
        return None
    word = line.low[at]
    if word in {":", ","} and at + 1 < len(line) and line.low[at + 1] == QUOTE and ("q" in frames or clause):
        return "quote", at + 1
    if word == ":" and "q" in frames:
        return ("quote" if at + 1 < stop and line.low[at + 1] == QUOTE else "clause"), at + 1
    if word == QUOTE and ("q" in frames or clause):
        return "quote", at
    if word == "that" and clause and at + 1 < stop:
        return "clause", at + 1
    if word == "," and clause and line.low[at + 1 : at + 2] == ("that",):
        return "clause", at + 2
    if (word == "to" and "t" in frames) or (told and word == "to" and "d" in frames):
        return "infinitive", at
    if word == "not" and line.low[at + 1 : at + 2] == ("to",) and "t" in frames:
        return "infinitive", at
    if word in QUESTION_WORDS and clause and word not in {"when", "who", "which", "whose"}:
        return "clause", at
    if ("c" in frames or told) and _begins_clause(line, at, stop):
        return "clause", at
    return None


def _begins_clause(line: Line, at: int, stop: int) -> bool:
    """Whether a clause without "that" begins here."""
    word = line.low[at]
    if word in {"it", "you"}:
        return any(line.verb(k) for k in range(at + 1, min(stop, at + 4)))
    if pronoun_next(line, at) and word != "that":
        return True
    if word in AUXILIARIES or word in PAST_FORMS:
        return False
    if word in {"if", "when", "while", "although", "because", "after", "unless", "despite", "in", "at", "on", "for"}:
        return any(line.verb(k) for k in range(at + 1, min(stop, at + 16))) and word in {
            "if",
            "when",
            "while",
            "although",
            "unless",
            "despite",
        }
    if word in PREPOSITIONS or not (word[0].isalnum() or word[0] in "$£€@#"):
        return False
    if word in {"so", "as", "and", "but", "or", "because", "well"}:
        return False
    marks = {"to"} if line.part in {"headline", "deck"} else set()
    return any(line.verb(k) or line.low[k] in marks for k in range(at + 1, min(stop, at + 24)))


def _object_like(line: Line, at: int, stop: int) -> bool:
    word = line.low[at]
    if word == QUOTE or word in DETERMINERS or word in PRONOUNS:
        return word not in SUBJECT_PRONOUNS or word in {"it", "you"}
    if word in PREPOSITIONS or word in ADVERBS or word in TIME_WORDS or word in {"and", "but", "or", "as", "to"}:
        return False
    if word in AUXILIARIES or word in PAST_FORMS:
        return False
    return at < stop and (word[0].isalnum() or word[0] in "$£€@#")


def addressee(line: Line, at: int, stop: int) -> tuple[int, int] | None:
    """Whom somebody told: the noun phrase right behind the cue, when it is no content."""
    word = line.low[at]
    if word in {"that", QUOTE, ":", ",", "to"} or word in QUESTION_WORDS or word in SUBJECT_PRONOUNS - {"it", "you"}:
        return None
    if word in _HEARERS:
        return at, at + 1
    if word in PREPOSITIONS or word in ADVERBS or not (word[0].isalnum() or word[0] in "@#"):
        return None
    stop = next((k for k in range(at, stop) if line.low[k] == "to"), stop)
    if line.low[stop - 1] == "order":
        return None
    end = after(line, at, stop)
    if end < stop and line.low[end] == "and" and end - at < 4:
        end = after(line, end + 1, stop)
    return (at, end) if at < end <= stop and end - at < 16 else None


def skip_adjuncts(line: Line, at: int, stop: int) -> int:
    """Behind times, places and channels: "said (on Monday in a statement) that"."""
    k = at
    while k < stop:
        word = line.low[k]
        if (
            (word in TIME_WORDS and line.low[k : k + 2] != ("may", "be"))
            or (word in ADVERBS and word not in {"all", "no"})
            or (word.endswith("ly") and len(word) > 4 and not line.capital(k))
        ):
            k += 1
        elif word == "(":
            k = next((i + 1 for i in range(k, min(stop, k + 12)) if line.low[i] == ")"), stop)
        elif (word in _CHANNEL and (end := _channel(line, k, stop)) > k) or (
            word == "," and (end := aside(line, k)) > k
        ):
            k = end
        else:
            break
    return k


def aside(line: Line, at: int) -> int:
    """Behind an aside between commas that says whom the source cites, or where and when it spoke."""
    follows = line.low[at + 1] if at + 1 < len(line) else ""
    if follows not in _ASIDES and follows not in TIME_WORDS:
        return at
    close = next((k for k in range(at + 2, min(len(line), at + 26)) if line.low[k] == ","), None)
    if close is None or QUOTE in line.low[at:close]:
        return at
    behind = line.low[close + 1] if close + 1 < len(line) else ""
    return close + 1 if behind in {"that", "as", QUOTE} or pronoun_next(line, close + 1) or follows == "citing" else at


def _channel(line: Line, at: int, stop: int) -> int:
    """Behind the prepositional phrase that begins at ``at``."""
    if at + 1 < stop and line.low[at + 1] in {"least", "most"}:
        return at
    if at + 1 < stop and line.low[at + 1] == QUOTE:
        return at + 2
    for k in range(at + 1, min(stop, at + 14)):
        word = line.low[k]
        if word in {"that", ",", ":", QUOTE, "whether"} or (k > at + 1 and word in SUBJECT_PRONOUNS):
            return k
        if word in {"of", "with", "to", "for", "and", "'s"} or line.low[k - 1] in PREPOSITIONS:
            continue
        if (
            k > at + 1
            and (
                word in DETERMINERS
                or (line.capital(k) and not line.capital(k - 1) and line.low[k - 1] not in DETERMINERS)
            )
            and word not in TIME_WORDS
        ):
            return k if line.low[k - 1] not in {"and", "'s"} else at
        if line.verb(k) and k > at + 1:
            return at
    return stop if stop - at < 14 else at
