"""The way each statement came: outlets, and who stands at its end."""

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.records import Order, Passage, Reading, Statement
from onrecord.text.words import fold, words
from onrecord.trace.claims.labels import is_document, is_nobody, is_report, is_unnamed
from onrecord.trace.claims.standing import official
from onrecord.trace.claims.stems import stem, tokens
from onrecord.trace.claims.units import Unit
from onrecord.trace.claims.who import Directory, Party, plain, tokens_of

_QUOTE_WORDS = 7
"""A quotation of so many words that stands in another report's own voice shows whose report that is."""

_CONFIRMING = frozenset(stem(word) for word in ("confirm", "acknowledge", "admit", "concede", "verify"))
_REPORTING = frozenset(stem(word) for word in ("reports", "reported", "published", "writes", "wrote"))
_HEARSAY = frozenset(("reportedly", "allegedly", "supposedly", "rumor", "rumour", "rumors", "rumours", "quoted"))
_TOLD = ("told", "tells", "according to a report by", "a report by", "a report from", "a report in", "statement to")
_CARRIES = ("report", "story", "article", "headline", "reporter", "exclusive", "scoop")


@dataclass(frozen=True, slots=True)
class Way:
    """How a statement came, nearest first, without the printing outlet."""

    outlets: tuple[Party, ...]
    end: Party | None
    """Who said it in the end; None in an outlet's own voice."""
    unnamed: bool
    vague: bool
    """Only "a report", "reports": whose is not said here; ``outlets`` is then the reader's guess."""


class Chains:
    """Resolves the ways of a story's statements."""

    def __init__(
        self, readings: Sequence[Reading], directory: Directory, passages: Sequence[Passage], order: Order
    ) -> None:
        self._directory = directory
        self._ways: dict[tuple[Unit, int], Way] = {}
        self._readings = {reading.key: reading for reading in readings}
        self.outlets = self._known(readings)
        self.outlet_of = {r.key: directory.called(r.report.outlet) for r in readings if r.report.outlet}
        self.outlet_of = self._guessed(readings) | self.outlet_of
        self._cited = {reading.key: self._named_in(reading) for reading in readings}
        self._kin = {frozenset((down, up)) for down, up, _ in order.derived_from}
        self._kin |= {frozenset((p.a.report, p.b.report)) for p in passages if p.kind != "paraphrase"}

    def _known(self, readings: Sequence[Reading]) -> dict[str, Party]:
        """Whoever is told of as an outlet: as a source, in the middle of a chain, or as a report's own outlet."""
        found: dict[str, Party] = {}
        others: set[str] = set()
        between: dict[str, Party] = {}
        for reading in readings:
            for statement in reading.statements:
                speaker = self._directory.speaker(reading, statement)
                if speaker is None or is_report(speaker.label):
                    speaker = None
                if speaker and (statement.source_kind == "outlet" or self._carries_news(reading, statement, speaker)):
                    found.setdefault(speaker.key, speaker)
                elif statement.source_kind in {"person", "institution", "collective"} and speaker:
                    others.add(speaker.key)
                for label in statement.chain[1:-1]:
                    if not (is_unnamed(label) or is_report(label) or is_nobody(label)):
                        party = self._directory.called(label)
                        between.setdefault(party.key, party)
            if reading.report.outlet:
                party = self._directory.called(reading.report.outlet)
                found.setdefault(party.key, party)
        return found | {key: p for key, p in sorted(between.items()) if key not in others and p.kind != "person"}

    @staticmethod
    def _carries_news(reading: Reading, statement: Statement, speaker: Party) -> bool:
        """Whether what a name says or is called shows an outlet ("X reported", "the X story", "told X")."""
        if speaker.kind == "person" or not speaker.key.startswith("name:") or official(speaker):
            return False
        text = reading.report.text
        cue = {stem(fold(word.text)) for span in statement.cue for word in words(span.of(text))}
        name, said = plain(speaker.label), f" {plain(text)} "
        shown = any(f" {lead} {name}" in said for lead in _TOLD) or any(f" {name} {noun}" in said for noun in _CARRIES)
        return bool(name) and (shown or bool(cue & _REPORTING))

    def _named_in(self, reading: Reading) -> frozenset[str]:
        labels = {label for statement in reading.statements for label in statement.chain[1:]}
        keys = {self._directory.called(label).key for label in sorted(labels)}
        return frozenset(keys & self.outlets.keys())

    def _guessed(self, readings: Sequence[Reading]) -> dict[str, Party]:
        """The outlet of a report in whose own voice stands what others quote from an outlet."""
        texts = {reading.key: fold(reading.report.text) for reading in readings}
        found: dict[str, Party] = {}
        for reading in readings:
            for statement in reading.statements:
                speaker = self._directory.speaker(reading, statement)
                if speaker is None or speaker.key not in self.outlets or statement.quote not in {"direct", "mixed"}:
                    continue
                for span in statement.content:
                    quoted = fold(span.of(reading.report.text)).strip(" .,'\"")
                    if len(words(quoted)) >= _QUOTE_WORDS:
                        for key in sorted(texts):
                            if key != reading.key and quoted in texts[key]:
                                found.setdefault(key, speaker)
        return found

    def cited(self, report: str) -> frozenset[str]:
        """The outlets that a report names as its source for anything."""
        return self._cited.get(report, frozenset())

    def confirms(self, unit: Unit) -> bool:
        """Whether a statement's cue says that its source confirmed."""
        text = self._readings[unit.report].report.text
        cue = {stem(fold(word.text)) for span in unit.statement.cue for word in words(span.of(text))}
        return bool(cue & _CONFIRMING)

    def hearsay(self, unit: Unit) -> bool:
        """Whether the sentence says that its outlet has it from hearsay."""
        said = set(tokens(fold(self._readings[unit.report].words(unit.sentence))))
        return bool(said & _HEARSAY)

    def kin(self, a: str, b: str) -> bool:
        """Whether two reports share a text or an outlet."""
        outlets = self.outlet_of.get(a), self.outlet_of.get(b)
        same = outlets[0] is not None and outlets[1] is not None and outlets[0].key == outlets[1].key
        return a == b or same or frozenset((a, b)) in self._kin

    def way(self, unit: Unit, units: dict[str, Unit]) -> Way:
        """The way of one statement; an act has the way of what tells it."""
        known = self._ways.get((unit, len(units)))
        if known is None:
            known = self._ways[unit, len(units)] = self._way(unit, units)
        return known

    def _way(self, unit: Unit, units: dict[str, Unit]) -> Way:
        statement = unit.statement
        outer = units.get(statement.inside or "")
        if outer is not None and (unit.told_of or not unit.speaker or _nested_voice(unit, outer)):
            return self.way(outer, {name: each for name, each in units.items() if name != unit.id})
        if unit.own or statement.source_kind == "own" or (not statement.source and len(statement.chain) < 2):
            return Way((), None, False, False)
        document = self._document(unit)
        if document is not None:
            return Way((), document, False, False)
        parties = self._parties(unit)
        if outer is not None and outer.statement.stance == "denies" and outer.speaker:
            parties = [party for party in parties if party.key != outer.speaker.key]
        outlets = [party for party in parties if party.key in self.outlets]
        ends = [party for party in parties if party.key not in self.outlets]
        told = self._told(unit)
        if told and told.key not in {party.key for party in outlets}:
            outlets.append(told)
        end = ends[-1] if ends else None
        by_report = statement.source_kind == "report" or (
            unit.speaker is not None and end is None and is_report(unit.speaker.label)
        )
        unnamed = (
            end is not None
            and not (end.kind == "person" and end.key.startswith("name:") and len(end.label.split()) > 1)
            and (statement.anonymous or statement.source_kind == "unnamed" or is_unnamed(end.label))
        )
        vague = by_report and not outlets
        if vague and not unnamed:
            end = None
        if by_report and end is None:
            said = self._said(unit)
            vague = not any(outlet.tokens <= said for outlet in outlets)
        return Way(tuple(outlets), end, unnamed, vague and end is None)

    def _parties(self, unit: Unit) -> list[Party]:
        """Whom the way of a statement names, nearest first."""
        labels = [label for label in unit.statement.chain[1:] if not is_report(label) and not is_nobody(label)]
        parties = [self._directory.called(label) for label in labels]
        speaker = unit.speaker
        if speaker is None:
            return parties
        parties = [speaker if party.key == speaker.key else party for party in parties]
        spoken = unit.statement.source_kind not in {"report", "unnamed"} and not is_report(speaker.label)
        if spoken and all(party.key != speaker.key for party in parties):
            parties.append(speaker)
        return parties

    def _document(self, unit: Unit) -> Party | None:
        """Somebody's own document that a statement rests on ("according to its annual report")."""
        span = unit.statement.source
        label = span.of(self._readings[unit.report].report.text) if span else ""
        if not is_document(label):
            return None
        return Party(f"document:{fold(label)}", label.split(maxsplit=1)[1], "other", tokens_of(label))

    def _said(self, unit: Unit) -> frozenset[str]:
        """The name tokens of the sentence that a statement stands in."""
        return tokens_of(self._readings[unit.report].words(unit.sentence))

    def _told(self, unit: Unit) -> Party | None:
        """The outlet that a source told it to ("... told X that", "in comments to X")."""
        reading = self._readings[unit.report]
        sentence = unit.sentence
        if not {"told", "tells", "to"} & set(fold(reading.words(sentence)).split()):
            return None
        for outlet in (self.outlets[key] for key in sorted(self.outlets)):
            name = plain(outlet.label)
            said = f" {plain(reading.words(sentence))} "
            for lead in (f" told {name} ", f" tells {name} ", f" to {name} ", f" to {name}, ", f" told {name}, "):
                if name and lead in said and unit.speaker and unit.speaker.key != outlet.key:
                    return outlet
        return None


def _nested_voice(unit: Unit, outer: Unit) -> bool:
    """Whether an attitude told inside a statement is part of what that statement says, not a voice of its own."""
    return unit.statement.stance in {"wants", "plans", "suspects", "allows", "promises"} and outer.speaker is not None
