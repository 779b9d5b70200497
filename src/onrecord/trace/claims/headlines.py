"""What a headline says beside what the body says."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.records import Claim, HeadlineCheck, Reading, Sentence, Span, Statement
from onrecord.text.tables.meaning import HEADLINE_VERBS
from onrecord.text.words import fold, words
from onrecord.trace.claims.propositions import Lexicon, Terms, negated
from onrecord.trace.claims.stems import meaning
from onrecord.trace.claims.who import Directory, belongs

_CUTS = re.compile(r";\s+|,\s+(?:as|while|but|and)\s+|\s+(?:as|while)\s+|\s+and\s+|,\s+")
_HELD = 0.5
"""Least share of a clause's weight that a body sentence must hold to say the same."""


@dataclass(frozen=True, slots=True)
class _Clause:
    """A headline or one clause of a deck."""

    text: str
    span: Span | None
    terms: Terms
    statements: tuple[Statement, ...]


def check_headlines(readings: Sequence[Reading], claims: Sequence[Claim]) -> tuple[HeadlineCheck, ...]:
    """One check for every headline and for every clause of a deck."""
    directory = Directory(readings)
    lexicon = Lexicon(readings, directory)
    return tuple(
        _check(reading, clause, lexicon, claims) for reading in readings for clause in _clauses(reading, lexicon)
    )


def _clauses(reading: Reading, lexicon: Lexicon) -> list[_Clause]:
    """What is to be checked, each printed wording once."""
    found: dict[str, _Clause] = {}
    if reading.report.title:
        title = reading.report.title
        found[fold(title)] = _Clause(title, None, lexicon.terms_of(title), ())
    for sentence in reading.sentences:
        if sentence.part not in {"headline", "deck"} or sentence.repeats:
            continue
        spans = [Span(sentence.start, sentence.end)]
        if sentence.part == "deck":
            spans = _cut(reading, sentence)
        for span in spans:
            inside = tuple(
                each for each in reading.statements if each.content and all(span.meets(part) for part in each.content)
            )
            text = span.of(reading.report.text)
            found.setdefault(fold(text), _Clause(text, span, lexicon.terms(reading, [span]), inside))
    return list(found.values())


def _cut(reading: Reading, sentence: Sentence) -> list[Span]:
    """The full clauses of a deck; it stays whole where a side has no verb of its own or carries the attribution."""
    text = reading.words(sentence)
    for cut in _CUTS.finditer(text):
        left, right = text[: cut.start()], text[cut.end() :]
        if (
            _full(left)
            and (_full(right) or (_joins(cut.group()) and _verbs(right)))
            and not _attributing(left)
            and not _attributing(right)
        ):
            start = sentence.start
            return [Span(start, start + len(left.rstrip())), Span(start + cut.end(), sentence.end)]
    return [Span(sentence.start, sentence.end)]


def _full(clause: str) -> bool:
    """Whether a clause begins with somebody by a capital and goes on with what they do."""
    return clause[:1].isupper() and _verbs(clause)


def _joins(cut: str) -> bool:
    """Whether a cut is a conjunction that only a clause can follow."""
    return cut.strip(" ,") in {"as", "while"}


def _verbs(clause: str) -> bool:
    """Whether a clause of at least four words has a verb behind its first word."""
    found = [word.text for word in words(clause)]
    return len(found) >= 4 and any(_verbal(word) for word in found[1:] if word.islower())


def _verbal(word: str) -> bool:
    """Whether a lower-case word looks like a verb of a headline ("gives", "hold", "to meet", "was")."""
    plain = meaning(word)
    return word.endswith(("es", "s", "ed")) or word in HEADLINE_VERBS or plain in HEADLINE_VERBS


def _attributing(clause: str) -> bool:
    found = {fold(word.text) for word in words(clause)}
    return bool(found & {"according", "says", "said", "reports", "report", "sources", "claims"})


def _check(reading: Reading, clause: _Clause, lexicon: Lexicon, claims: Sequence[Claim]) -> HeadlineCheck:
    """The verdict on one clause."""
    body = [each for each in reading.sentences if each.part == "paragraph"]
    held = {each.id: _held(clause, reading, each, lexicon) for each in body}
    saying = [each for each in body if held[each.id] >= _HELD]
    claim = _claim_of(reading, clause, saying, claims, lexicon)
    inside = set(claim.supports) if claim else set()
    by_claim = {each.sentence for each in reading.statements if each.id in inside}
    saying = [each for each in body if held[each.id] >= _HELD or (each.id in by_claim and held[each.id] > 0.25)]
    because = tuple(each.id for each in saying)
    missing = _missing(clause, reading, body, lexicon)
    note = f"in no sentence of the body: {', '.join(missing)}" if missing else ""
    start, end = (clause.span.start, clause.span.end) if clause.span else (None, None)
    verdict = "unsupported"
    if saying:
        verdict, denials = _verdict(reading, clause, saying, claim, lexicon)
        because += tuple(name for name in denials if name not in because)
    return HeadlineCheck(reading.key, start, end, clause.text, verdict, claim.id if claim else None, because, note)


def _held(clause: _Clause, reading: Reading, sentence: Sentence, lexicon: Lexicon) -> float:
    """Share of a clause's weight that a sentence holds."""
    wanted = clause.terms.core | clause.terms.names | clause.terms.numbers
    said = lexicon.terms(reading, [Span(sentence.start, sentence.end)])
    total = lexicon.weight(wanted)
    if not total or (clause.terms.core and not clause.terms.core & said.core):
        return 0.0
    return lexicon.weight(wanted & (said.core | said.names | said.numbers)) / total


def _claim_of(
    reading: Reading, clause: _Clause, saying: Sequence[Sentence], claims: Sequence[Claim], lexicon: Lexicon
) -> Claim | None:
    """The claim that the clause tells: its own statement's, else the one that most of the sentences saying it tell."""
    own = {each.id for each in clause.statements}
    direct = [claim for claim in claims if own & set(claim.supports)]
    if direct:
        return max(direct, key=lambda claim: (len(own & set(claim.supports)), claim.detail_of is None, claim.central))
    spots = {each.id for each in saying}
    told = {each.id: each for each in reading.statements if each.sentence in spots}
    rated = []
    for claim in claims:
        spoken = [told[name] for name in claim.supports if name in told]
        share = max((_share(clause, reading, each, lexicon) for each in spoken), default=0.0)
        if share >= _HELD:
            rated.append((share, len(spoken), claim.central, claim))
    return max(rated, key=lambda row: row[:3])[3] if rated else None


def _share(clause: _Clause, reading: Reading, statement: Statement, lexicon: Lexicon) -> float:
    said = lexicon.terms(reading, _whole(statement))
    wanted = clause.terms.core | clause.terms.names
    total = lexicon.weight(wanted)
    return lexicon.weight(wanted & (said.core | said.names)) / total if total else 0.0


def _whole(statement: Statement) -> list[Span]:
    """A statement's content; for an act with its actor and its verb."""
    act = [*([statement.source] if statement.source else []), *statement.cue] if statement.quote == "event" else []
    return sorted([*act, *statement.content])


def _missing(clause: _Clause, reading: Reading, body: Sequence[Sentence], lexicon: Lexicon) -> list[str]:
    """The clause's words that no body sentence has, as printed."""
    said: set[str] = set()
    for each in body:
        terms = lexicon.terms(reading, [Span(each.start, each.end)])
        said |= terms.core | terms.names | terms.numbers
    found = []
    for word in words(clause.text):
        terms = lexicon.terms_of(word.text)
        held = terms.core | terms.names | terms.numbers
        if held and not held & said and not held & (lexicon.aliases(word.text) & said):
            found.append(word.text)
    return found


def _verdict(
    reading: Reading, clause: _Clause, saying: Sequence[Sentence], claim: Claim | None, lexicon: Lexicon
) -> tuple[str, tuple[str, ...]]:
    """Supported, attributed only or silent on a denial, for a clause that the body does say; with the denials."""
    by_id = {each.id: each for each in reading.statements}
    against = [by_id[name].sentence for name in (claim.denies if claim else ()) if name in by_id]
    denials = tuple(dict.fromkeys(each for each in against if not _in_head(reading, each)))
    told = any(name in {each.id for each in clause.statements} for name in (claim.denies if claim else ()))
    denying = told or negated(fold(clause.text)) or _says_denied(clause)
    if denials and not denying:
        return "omits_denial", denials
    if any(each.cue and each.quote != "event" for each in clause.statements) or _reports(clause):
        return "supported", ()
    lead = next((each.id for each in reading.sentences if each.part == "paragraph"), None)
    voices = [_voice(reading, clause, each, lexicon) for each in saying]
    if "party" in voices:
        return "supported", ()
    own = [each.id for each, voice in zip(saying, voices, strict=True) if voice == "own"]
    if "attributed" in voices and set(own) <= {lead}:
        return "attributed_only", ()
    return ("supported" if own else "attributed_only"), ()


def _voice(reading: Reading, clause: _Clause, sentence: Sentence, lexicon: Lexicon) -> str:
    """Whose word a body sentence is, as far as it says what the clause says: own | attributed | party."""
    speaking = [
        each
        for each in reading.statements
        if each.cue
        and each.quote != "event"
        and each.sentence == sentence.id
        and _share(clause, reading, each, lexicon) >= 0.8 * min(_HELD, _held(clause, reading, sentence, lexicon))
    ]
    for each in speaking:
        speaker = lexicon.directory.speaker(reading, each)
        direct = each.source_kind in {"person", "institution"} and not each.anonymous and len(each.chain) <= 2
        if speaker and direct and belongs(speaker, clause.terms.first):
            return "party"
    return "attributed" if speaking else "own"


def _in_head(reading: Reading, name: str) -> bool:
    return any(each.id == name and each.part in {"headline", "deck"} for each in reading.sentences)


def _reports(clause: _Clause) -> bool:
    """Whether a headline says that it is a report ("... : report", "reportedly", "X says ...")."""
    found = {fold(word.text) for word in words(clause.text)}
    return bool(
        found
        & {"report", "reports", "reportedly", "allegedly", "sources", "says", "say", "claims", "claim", "according"}
        | found & {"rumor", "rumour", "rumors", "rumours", "alleged", "purported", "said", "claimed"}
    )


def _says_denied(clause: _Clause) -> bool:
    return any(meaning(fold(word.text)) == meaning("deny") for word in words(clause.text)) or any(
        each.stance == "denies" for each in clause.statements
    )
