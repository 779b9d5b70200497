"""The statements of a report as propositions with their place: a quotation of several sentences says several things."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from onrecord.records import Reading, Sentence, Span, Statement
from onrecord.text.tables.denial import UNTRUE
from onrecord.text.tables.meaning import ATTITUDES, OPEN, SUBJECTS, VAGUE
from onrecord.text.words import fold, words
from onrecord.trace.claims.labels import is_unnamed
from onrecord.trace.claims.propositions import Lexicon, Terms, holds, mood, negated
from onrecord.trace.claims.stems import meaning, stem, tokens
from onrecord.trace.claims.who import Party

_ATTITUDES = frozenset(stem(word) for word in ATTITUDES)


@dataclass(frozen=True, slots=True)
class Unit:
    """One statement, or one sentence of a long one, as a proposition, with its place."""

    id: str
    """The statement's; behind a slash the sentence's number where it is not the first of its statement."""
    statement: Statement
    """With what stands in this sentence alone for its content."""
    report: str
    order: tuple[int, int, int]
    """Place of the report in the sequence, of the statement in the report, and its length."""
    sentence: Sentence
    said: str
    """The words, folded."""
    terms: Terms
    speaker: Party | None
    negative: bool
    mood: str
    """fact | ahead | may | must | open"""
    vague: bool
    lead: bool
    """Headline, deck, or the first sentence of the body."""

    early: bool
    """Among the first three sentences of the body."""

    told_of: bool
    """An act or an attitude that is told of somebody, who does not speak ("approved", "wants", "plans to")."""

    @property
    def own(self) -> bool:
        """Whether nobody is named for it: the outlet's own voice, acts and attitudes told by it included."""
        return self.told_of or not self.statement.cue


def units_of(reading: Reading, place: int, lexicon: Lexicon) -> list[Unit]:
    """The propositions of one report's statements, in order."""
    sentences = {sentence.id: sentence for sentence in reading.sentences}
    body = [s.id for s in reading.sentences if s.part == "paragraph"][:3]
    attributed = [s for s in reading.statements if s.cue and s.quote != "event"]
    found = []
    for at, statement in enumerate(reading.statements):
        sentence = sentences.get(statement.sentence)
        if sentence is None or sentence.repeats or sentence.part == "caption" or not statement.content:
            continue
        if not statement.cue and reading.words(sentence).rstrip(" \"”'’").endswith("?"):
            continue
        if not statement.cue and any(_covers(other, statement) for other in attributed):
            continue
        if _names_sources(reading, statement):
            continue
        for number, (piece, where) in enumerate(_pieces(reading, statement, sentence)):
            unit = _unit(reading, (place, at), piece, where, lexicon, body)
            found.append(replace(unit, id=f"{unit.id}/{number + 1}") if number else unit)
    return found


def statement_of(name: str) -> str:
    """The id of the statement that a unit's id names."""
    return name.partition("/")[0]


def _pieces(reading: Reading, statement: Statement, sentence: Sentence) -> Iterator[tuple[Statement, Sentence]]:
    """A statement sentence by sentence; a few words stand with the sentence behind them."""
    start, end = statement.content[0].start, statement.content[-1].end
    rows: list[tuple[list[Span], Sentence]] = []
    for each in reading.sentences:
        if each.start < end and start < each.end and (spans := _clipped(statement, each)):
            rows.append((spans, each))
    text = reading.report.text
    pieces: list[tuple[list[Span], Sentence]] = []
    waiting: list[Span] = []
    for spans, each in rows:
        waiting = [*waiting, *spans]
        if sum(len(span.of(text).split()) for span in waiting) >= _FEWEST:
            pieces.append((waiting, each))
            waiting = []
    if len(pieces) < 2:
        yield statement, sentence
        return
    pieces[-1][0].extend(waiting)
    strong = statement.stance in {"denies", "refuses"}
    turned = [_turned(fold(" ".join(span.of(text) for span in spans))) for spans, _ in pieces]
    for (spans, each), negative in zip(pieces, turned, strict=True):
        stance = statement.stance if not strong or negative or not any(turned) else "asserts"
        yield replace(statement, content=tuple(spans), stance=stance), each


_FEWEST = 3
"""Fewer words than this are no sentence of their own ("No. We never met.")."""


def _clipped(statement: Statement, sentence: Sentence) -> list[Span]:
    rows = (Span(max(span.start, sentence.start), min(span.end, sentence.end)) for span in statement.content)
    return [span for span in rows if span.start < span.end]


def _turned(said: str) -> bool:
    """Whether a sentence can be what makes its statement a denial or a refusal."""
    return negated(said) or holds(said, UNTRUE)


def _names_sources(reading: Reading, statement: Statement) -> bool:
    """Whether a statement only says on whom an outlet relies ("it cited two officials who ...")."""
    cue = {stem(fold(word.text)) for span in statement.cue for word in words(span.of(reading.report.text))}
    content = statement.content[0].of(reading.report.text)
    return bool(cue & {"cit", "quot"}) and statement.quote == "indirect" and is_unnamed(content)


def _covers(other: Statement, statement: Statement) -> bool:
    """Whether an attributed statement holds most of what stands in the outlet's own voice."""
    if other.sentence != statement.sentence:
        return False
    length = sum(span.end - span.start for span in statement.content)
    inside = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in statement.content for b in other.content)
    return inside > 0.4 * length


def _unit(  # noqa: PLR0917 - all six are one statement and its place
    reading: Reading,
    place: tuple[int, int],
    statement: Statement,
    sentence: Sentence,
    lexicon: Lexicon,
    body: Sequence[str],
) -> Unit:
    spans = list(statement.content)
    cue = " ".join(span.of(reading.report.text) for span in statement.cue)
    act = statement.quote == "event" or (
        statement.quote == "indirect"
        and bool(statement.cue)
        and any(stem(fold(word.text)) in _ATTITUDES for word in words(cue))
    )
    if act:
        spans = sorted([*([statement.source] if statement.source else []), *statement.cue, *spans])
    said = fold(" ".join(span.of(reading.report.text) for span in spans))
    speaker = lexicon.directory.speaker(reading, statement)
    act = act or (speaker is None and statement.source is not None and len(statement.chain) < 2)
    start = [fold(word) for word in tokens(said)[:4]]
    meant = speaker is not None and not act and (
        bool(SUBJECTS & set(start)) or (statement.quote in {"direct", "mixed"} and " we " in f" {said} ")
    )  # fmt: skip
    unknown = holds(fold(cue), OPEN) and speaker is None
    act = act or unknown
    terms = lexicon.terms(reading, spans, speaker.tokens if meant and speaker else frozenset())
    told = terms.core - {meaning(word) for word in VAGUE}
    pointing = len(told) <= 1 and bool(set(said.split()) & (VAGUE | {"it", "this", "that", "so", "such"}))
    if pointing and told:
        terms = Terms(told, terms.names, terms.numbers, terms.first, terms.main & told or told)
    told_as = "open" if unknown else mood(said)
    return Unit(
        statement.id, statement, reading.key, (*place, len(said)), sentence, said, terms, speaker,
        negated(said), told_as, pointing, sentence.part in {"headline", "deck"} or sentence.id in body[:1],
        sentence.id in body, act,
    )  # fmt: skip
