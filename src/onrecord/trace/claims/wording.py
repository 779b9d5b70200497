"""How a claim is worded: a full proposition, taken from the statement that says it most clearly."""

import re
from collections.abc import Mapping
from itertools import pairwise

from onrecord.records import Reading, Span
from onrecord.text.tables.clauses import AUXILIARIES, PAST_FORMS, PREPOSITIONS, RELATIVE
from onrecord.text.tables.given_names import FEMALE, MALE
from onrecord.text.tables.meaning import HEADLINE_VERBS, IRREGULAR
from onrecord.text.words import fold, words
from onrecord.trace.claims.draft import Draft
from onrecord.trace.claims.focus import Focus, Key
from onrecord.trace.claims.units import Unit
from onrecord.trace.claims.who import Party

_PRONOUNS = frozenset("he she it they we i this that such these those you".split())  # noqa: SIM905 - reads best so
_OWN_WORDS = frozenset("i we my our us me i'm we're i've we've".split())  # noqa: SIM905 - reads best so
_STANDS_FOR = {"he": "", "she": "", "it": "", "they": "", "his": "’s", "its": "’s", "their": "’s"}
_LEADING = re.compile(r"(?:but|and|so|however,?|meanwhile,?|also,?|still,?)\s+(?=\w)", re.IGNORECASE)
_LONGEST = 45
"""More words than this make no claim's wording out of a stretch that holds source and cue."""


def wording(draft: Draft, readings: Mapping[str, Reading], focus: Focus) -> tuple[Unit, str]:
    """The statement with the clearest full wording of a claim, and its words; what it turns on has to be in it."""
    key = focus.key(draft.tellers)
    everywhere = frozenset(name for name, _ in key.names)
    tellers = draft.tellers or draft.supports
    said = {unit.id: _words(unit, readings[unit.report]) for unit in tellers}
    best = max(
        tellers,
        key=lambda unit: (
            _clear(unit, said[unit.id], draft)
            + 3.0 * focus.about(unit.terms, key, everywhere)
            + _named_share(unit, key),
            [-n for n in unit.order],
        ),
    )
    return best, _sentence(said[best.id])


def _named_share(unit: Unit, key: Key) -> float:
    """How much of the names that a claim turns on a statement says, 0 to 2."""
    return 2.0 * sum(weight for name, weight in key.names if name in unit.terms.names)


def _words(unit: Unit, reading: Reading) -> str:
    """The proposition of one statement, with its subject."""
    statement, text = unit.statement, reading.report.text
    content = _joined(list(statement.content), list(statement.cue), text)
    if statement.quote == "event" or (statement.cue and _fragment(content)):
        spans = sorted([*([statement.source] if statement.source else []), *statement.cue, *statement.content])
        whole = " ".join(text[spans[0].start : spans[-1].end].split())
        inside = unit.sentence.start <= spans[0].start and spans[-1].end <= unit.sentence.end
        if inside and len(whole.split()) <= _LONGEST:
            return _named(whole, statement.source.of(text) if statement.source else "", unit.speaker)
    if unit.speaker is not None and not unit.own and statement.source_kind in {"person", "institution"}:
        return _subject(content, unit.speaker, statement.quote)
    return content


def _joined(spans: list[Span], cues: list[Span], text: str) -> str:
    """The words of some spans; what only the cue parts is put together again."""
    parts = [" ".join(spans[0].of(text).split())] if spans else []
    for before, after in pairwise(spans):
        gap = text[before.end : after.start].strip(' ,;\n\t"“”')
        parted = any(gap == cue.of(text).strip() for cue in cues) and not before.of(text).rstrip().endswith((",", "."))
        parts += ["" if parted else "…", " ".join(after.of(text).split())]
    return " ".join(part for part in parts if part).strip(" ,;")


def _fragment(content: str) -> bool:
    """Whether words are no clause of their own: no verb that could be a main one, or a start that hangs on another."""
    found = [fold(word.text) for word in words(content)]
    if not found or found[0] in PREPOSITIONS | RELATIVE | {"to"}:
        return True
    return not any(_verb(word) for word in found[1:])


def _verb(word: str) -> bool:
    return (
        word in AUXILIARIES
        or word in PAST_FORMS
        or word in IRREGULAR
        or word in HEADLINE_VERBS
        or word.endswith(("ed", "n't", "'s", "'ll", "'re", "'ve"))
        or (word.endswith("s") and word[:-1] in HEADLINE_VERBS)
    )


def _subject(content: str, speaker: Party, quote: str) -> str:
    """A content with its speaker named where it begins with a pronoun or speaks in the first person."""
    found = words(content)
    start = fold(found[0].text) if found else ""
    name = speaker.label
    if quote in {"direct", "mixed"} and {fold(word.text) for word in found[:12]} & _OWN_WORDS:
        return f"{name}: “{content.strip('“”')}”"
    if start in _STANDS_FOR and _agrees(start, speaker):
        return f"{name}{_STANDS_FOR[start]}{content[found[0].end :]}"
    return content


def _agrees(pronoun: str, speaker: Party) -> bool:
    """Whether a pronoun can stand for a speaker: a person of that sex as far as the first name tells, or a body."""
    if pronoun not in {"he", "she", "his"}:
        return speaker.kind != "person"
    given = fold(speaker.label).split()[:1]
    against = FEMALE if pronoun in {"he", "his"} else MALE
    return speaker.kind == "person" and not (set(given) & {name.lower() for name in sorted(against)})


def _named(whole: str, source: str, speaker: Party | None) -> str:
    """A stretch with its subject named where it begins with a pronoun or "the company"."""
    found = [fold(word.text) for word in words(source)]
    unclear = found[:1] and (found[0] in _STANDS_FOR or (found[0] == "the" and source[1:].islower()))
    if speaker is None or not unclear or not speaker.key.startswith("name:") or not whole.startswith(source):
        return whole
    return speaker.label + whole[len(source) :]


def _sentence(said: str) -> str:
    """Words as a sentence begins."""
    said = _LEADING.sub("", said, count=1) if _LEADING.match(said) else said
    first = words(said)[0].text if words(said) else ""
    return said[:1].upper() + said[1:] if first.islower() else said


def _clear(unit: Unit, said: str, draft: Draft) -> float:
    """Higher for attributed indirect speech with full names, lower for headlines, pronouns, fragments, excess."""
    found = [word.text.lower() for word in words(said)]
    told = unit.terms.core | unit.terms.names
    others = [other.terms.core | other.terms.names for other in draft.tellers]
    shared = [len(told & other) / len(other) for other in others if other]
    score = min(len(unit.terms.names), 4) * 0.5 + 4.0 * sum(shared) / max(1, len(shared))
    score += {"indirect": 1.5, "event": 0.5, "mixed": 0.5}.get(unit.statement.quote, 0.0)
    score += 1.0 if unit.statement.cue and not unit.own else 0.0
    score -= 2.0 if unit.sentence.part in {"headline", "deck"} else 0.0
    score -= 3.0 if found[:1] and set(found[:2]) & _PRONOUNS else 0.0
    score -= 3.0 if unit.vague or len(found) < 3 or _fragment(said) else 0.0
    score -= 1.0 if "…" in said else 0.0
    return score - max(0, len(found) - 25) * 0.1
