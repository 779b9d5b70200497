# ruff: noqa: SIM905 - word lists read best as running words
"""Cues: verb groups, "according to", adverbs and nouns by which one passes on what another said."""

from dataclasses import dataclass, field

from onrecord.read.statements.lexicon import ACT_FORMS, FORMS, GIVE_FORMS, Form, Sense
from onrecord.read.statements.line import QUOTE, Line
from onrecord.text.tables.clauses import (
    ADVERBS,
    AUXILIARIES,
    BE,
    COORDINATORS,
    DETERMINERS,
    DO,
    HAVE,
    MODALS,
    NEGATIONS,
    PREPOSITIONS,
    RELATIVE,
    SUBJECT_PRONOUNS,
    TIME_WORDS,
)
from onrecord.text.tables.speech import ACT_NOUNS, PASSIVES, RUMOURED
from onrecord.text.tables.voices import REPORT_NOUNS

_GOVERN = frozenset(
    "continued continue continues went appeared seemed appears seems used began came began started".split()
)
_PLURAL = frozenset(
    "people police media men women some many others most several both these those few we they you i".split()
)
_NOUNS_TOO = frozenset(REPORT_NOUNS) | frozenset(
    "plans shows notes posts comments remarks signals views attacks states texts questions estimates forecasts".split()
)
_PLAIN = frozenset("say tell believe think argue insist suggest deny".split())
_LIGHT = frozenset("the his her its their a an no".split())
_GERUND_AFTER = frozenset("by in after before without while when despite for".split())


@dataclass(slots=True)
class Cue:
    """One cue, and what of its sentence belongs to it."""

    first: int
    head: int
    last: int
    """Just behind the cue's last word."""
    form: str
    """finite | participle | passive | according | as | adverb | noun | colon | act"""
    sense: Sense
    negated: bool = False
    spans: list[tuple[int, int]] = field(default_factory=list)
    source: tuple[int, int] | None = None
    shared: bool = False
    """The source stands with another cue."""
    inverted: bool = False


def find_cues(line: Line) -> list[Cue]:
    """The line's cues in order; words inside quotations are no cues."""
    found: list[Cue] = []
    at = 0
    for at, word in enumerate(line.low):
        if word == QUOTE or (found and at < found[-1].last):
            continue
        cue = None
        if (word in FORMS and word not in {"regarding", "considering"}) or (
            word == "considering" and at and line.verb(at - 1)
        ):
            cue = _verb(line, at, FORMS[word])
        if cue is None and word in ACT_FORMS:
            cue = _act(line, at, at + 1, ACT_FORMS[word])
        if cue is None and word in GIVE_FORMS:
            cue = _giving(line, at)
        if cue is None:
            cue = _other(line, at, word)
        if cue is not None:
            found.append(cue)
    return found


def group(line: Line, at: int) -> tuple[int, frozenset[str], bool]:
    """Where the verb group of the head at ``at`` begins, its auxiliaries, and whether it is negated."""
    first = at
    seen: set[str] = set()
    negated = False
    k = at - 1
    while k >= 0 and at - k <= 6:
        word = line.low[k]
        if word in AUXILIARIES and (word != "'s" or line.verb(k)):
            seen.add(word)
            first = k
        elif word == "no":
            break
        elif word in {"least", "most"} and line.low[k - 1] == "at" and k > 1:
            k -= 1
        elif word in ADVERBS or (word.endswith("ly") and len(word) > 4):
            if k == 0 or (line.capital(k) and word in TIME_WORDS):
                break
        elif word not in NEGATIONS:
            break
        if word in NEGATIONS:
            negated = True
            first = k
        k -= 1
    while first > 0 and _leading_adverb(line, first - 1):
        first -= 1
    return first, frozenset(seen), negated


def _leading_adverb(line: Line, k: int) -> bool:
    word = line.low[k]
    return k > 0 and (
        word in {"also", "later", "earlier", "repeatedly", "reportedly", "publicly", "previously", "first"}
        or (word.endswith("ly") and len(word) > 4 and not line.capital(k))
    )


def _verb(line: Line, at: int, form: Form) -> Cue | None:
    first, auxiliaries, negated = group(line, at)
    shape = _shape(line, at, first, auxiliaries, form.kinds)
    if shape is None:
        return None
    if shape == "governed":
        first, _, negated = group(line, at - 2)
        shape = "finite"
    sense, spans, last = _particle(line, at, form)
    if sense is None:
        return None
    if shape == "passive" and line.low[at] not in PASSIVES and line.low[last : last + 1] != ("by",):
        return None
    spans[0] = (first, spans[0][1])
    return Cue(first, at, last, shape, sense, negated, spans)


def _shape(line: Line, at: int, first: int, auxiliaries: frozenset[str], kinds: str) -> str | None:
    left = line.low[first - 1] if first else ""
    if first == at and left == "to":
        governed = (
            "b" in kinds and first > 1 and (line.low[at - 2] in _GOVERN or line.low[at - 3 : at - 1] == ("went", "on"))
        )
        return "governed" if governed else None
    if "g" in kinds:
        if auxiliaries & BE:
            return "finite"
        return "participle" if left not in DETERMINERS and (left not in PREPOSITIONS or left in _GERUND_AFTER) else None
    if auxiliaries & BE and "n" in kinds and not (auxiliaries & DO):
        return "passive"
    if auxiliaries & HAVE and "n" in kinds:
        return "finite"
    if auxiliaries & (MODALS | DO):
        return "finite" if "b" in kinds else None
    if auxiliaries or (line.low[at] in _NOUNS_TOO and _verb_follows(line, at)):
        return None
    return _bare(line, at, first, left, kinds)


def _verb_follows(line: Line, at: int) -> bool:
    """Whether the clause's verb comes only after the word, so that it is a noun ("new reports suggest")."""
    k = at + 1
    while k < len(line) and line.adverb(k):
        k += 1
    if k >= len(line) or line.capital(k):
        return False
    word = line.low[k]
    return (line.verb(k) and not word.endswith("ed")) or (word in FORMS and "b" in FORMS[word].kinds)


def _bare(line: Line, at: int, first: int, left: str, kinds: str) -> str | None:
    """The shape of a verb form that stands without an auxiliary."""
    if left in DETERMINERS and left not in {
        "some",
        "many",
        "others",
        "both",
        "all",
        "few",
        "most",
        "several",
        "this",
        "that",
    }:
        return None
    if left in {"'s", "'"} or (left in PREPOSITIONS and left not in {"on", "in"}):
        return None
    if "d" in kinds:
        return "finite"
    if first == at and at and line.verb(at - 1) and left not in {"who", "which"} and not line.capital(at - 1):
        return None
    if "s" in kinds:
        titled = first == at and at and line.capital(at) and (line.part == "paragraph" or line.low[at] == "states")
        return "finite" if left not in PREPOSITIONS and not titled else None
    if "b" in kinds and first > 0:
        plural = left in _PLURAL or (left.endswith("s") and not left.endswith(("ss", "us", "is"))) or left in RELATIVE
        plain = line.low[at] in _PLAIN and left not in PREPOSITIONS and left not in NEGATIONS and left != "to"
        return (
            "finite"
            if plural or plain or (left in {"and", "or", ")", ","} and at > 1 and _plural_before(line, at))
            else None
        )
    return None


def _plural_before(line: Line, at: int) -> bool:
    return any(line.low[k] in _PLURAL or line.low[k].endswith("s") for k in range(max(0, at - 6), at - 1))


def _particle(line: Line, at: int, form: Form) -> tuple[Sense | None, list[tuple[int, int]], int]:
    """The verb's sense with the particle that stands after it, also behind a time ("called Monday on")."""
    for sense in form.senses:
        size = len(sense.particle)
        timed = sense.particle == ("on",) and line.low[at + 2 : at + 3] and line.low[at + 2] in TIME_WORDS
        if line.low[at + 1 : at + 1 + size] == sense.particle and not timed:
            return sense, [(at, at + 1 + size)], at + 1 + size
        if size == 1 and sense.lemma in {"call", "point", "rule"}:
            k = at + 1 + bool(timed)
            while k < len(line) and (line.low[k] in TIME_WORDS or line.low[k] in ADVERBS) and k - at < 5:
                k += 1
            if k > at + 1 and line.low[k : k + 1] == sense.particle:
                return sense, [(at, at + 1), (k, k + 1)], k + 1
    return None, [], at + 1


def _act(line: Line, at: int, last: int, kinds: str) -> Cue | None:
    """A permission told as an act; not one that is still to come."""
    first, auxiliaries, negated = group(line, at)
    left = line.low[first - 1] if first else ""
    if auxiliaries & (MODALS | BE) or left in DETERMINERS or left in PREPOSITIONS or ("g" in kinds and not auxiliaries):
        return None
    if kinds == "b" and not _plural_before(line, at + 1):
        return None
    if last >= len(line) or line.low[last] in {",", ".", "by"} or (negated and not auxiliaries):
        return None
    return Cue(
        first,
        at,
        last,
        "act",
        Sense(line.low[at], (), {"o": "refuses" if negated else "allows"}),
        negated,
        [(first, last)],
    )


def _giving(line: Line, at: int) -> Cue | None:
    k = at + 1
    while k < len(line) and k - at < 4 and (line.low[k] in _LIGHT or line.low[k] in {"full", "final", "formal"}):
        k += 1
    green = line.low[k : k + 2] == ("green", "light")
    if k < len(line) and (line.low[k] in ACT_NOUNS or green):
        return _act(line, at, k + 1 + green, GIVE_FORMS[line.low[at]])
    return None


def _other(line: Line, at: int, word: str) -> Cue | None:
    if word == "according" and line.low[at + 1 : at + 2] == ("to",):
        return Cue(at, at, at + 2, "according", Sense("according", (), {"c": "asserts"}), spans=[(at, at + 2)])
    if word in RUMOURED:
        return Cue(at, at, at + 1, "adverb", Sense(word, (), {"c": RUMOURED[word]}), spans=[(at, at + 1)])
    return None


def coordinated(line: Line, cue: Cue) -> bool:
    """Whether the cue follows a conjunction without a subject of its own."""
    left = line.low[cue.first - 1] if cue.first else ""
    return left in COORDINATORS or (left == "," and cue.form == "finite")


def pronoun_next(line: Line, at: int) -> bool:
    """Whether a clause with a pronoun as its subject begins here."""
    return at < len(line) and line.low[at].partition("'")[0] in SUBJECT_PRONOUNS | {"there", "that"} - {"who"}
