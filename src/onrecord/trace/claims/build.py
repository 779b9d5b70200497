"""From a story's statements to its claims, step by step."""

from collections.abc import Sequence

from onrecord.records import Link, Order, Passage, Reading, Span
from onrecord.text.tables.denial import DISOWNING, RETRACTING, UNTRUE
from onrecord.text.tables.meaning import OPPOSITES
from onrecord.text.words import fold
from onrecord.trace.claims.against import Against, alike
from onrecord.trace.claims.chains import Chains
from onrecord.trace.claims.denials import by_denying_word, calls_untrue, not_answered, stale, unlikely, withheld
from onrecord.trace.claims.draft import Draft
from onrecord.trace.claims.focus import Focus
from onrecord.trace.claims.link import cluster, likeness, stand_for
from onrecord.trace.claims.origins import key_of
from onrecord.trace.claims.propositions import Lexicon, holds
from onrecord.trace.claims.shelf import Shelf
from onrecord.trace.claims.stems import meaning
from onrecord.trace.claims.sweep import Sweep, Texts
from onrecord.trace.claims.titles import central, weight
from onrecord.trace.claims.turned import opines
from onrecord.trace.claims.units import Unit, units_of
from onrecord.trace.claims.who import Directory

_TURNING = frozenset(meaning(word) for pair in OPPOSITES for word in pair)
_DETAIL = 0.45
"""Least likeness of a claim and one that adds a detail to it."""


class Builder:
    """What one story's reports claim."""

    def __init__(self, readings: Sequence[Reading], passages: Sequence[Passage], order: Order) -> None:
        self.readings = {reading.key: reading for reading in readings}
        self.directory = Directory(readings)
        self.lexicon = Lexicon(readings, self.directory)
        self.units = [unit for place, reading in enumerate(readings) for unit in units_of(reading, place, self.lexicon)]
        self.every = {unit.id: unit for unit in self.units}
        self.focus = Focus(self.lexicon)
        self.chains = Chains(readings, self.directory, passages, order)
        self._passages = passages

    def sentence(self, unit: Unit) -> str:
        """The words of the sentence that a statement stands in."""
        return self.readings[unit.report].words(unit.sentence)

    def drafts(self) -> list[Draft]:
        """The claims, with what is for and against each."""
        answers = [
            unit
            for unit in self.units
            if calls_untrue(unit, fold(self._cue(unit))) and not unlikely(self.sentence(unit))
        ]
        denying = [unit for unit in self.units if unit not in answers and by_denying_word(unit, self._cue(unit))]
        told = {unit.id for unit in (*answers, *denying)}
        unsaid = [unit for unit in self.units if unit.id not in told and withheld(unit, fold(self._cue(unit)))]
        told |= {unit.id for unit in unsaid}
        vague = [unit for unit in self.units if unit.vague and unit.id not in told]
        apart = told | {unit.id for unit in vague}
        groups, links = cluster([unit for unit in self.units if unit.id not in apart], self._passages, self.lexicon)
        drafts = [Draft(group) for group in groups]
        for draft in drafts:
            draft.links += [link for link in links if draft.holds(link.a)]
        shelf = Shelf(drafts)
        rest = [unit for unit in vague if not self._discourse(unit, shelf)]
        drafts += [Draft([unit]) for unit in rest if unit.terms.core]
        self._details(drafts, Shelf(drafts))
        shelf = Shelf(drafts)
        against = Against(shelf, self.every, self.chains, self.lexicon, self._turns_on(drafts))
        self._answer(against, shelf, answers, denying)
        for unit in unsaid:
            self._beside(unit, shelf)
        self._opposites(against, drafts)
        against.counter_claims()
        self._refusals(Shelf(drafts))
        for draft in drafts:
            self._same_mouth(draft)
        drafts = [draft for draft in drafts if not self._folded(draft, drafts)]
        return self._sweep(drafts) if drafts else []

    def _sweep(self, drafts: list[Draft]) -> list[Draft]:
        """The claims, the central one with whatever else tells it or denies it; what it holds whole is no other."""
        self.first, negations = central(drafts, self.chains, self.every, self.lexicon, self.focus)
        first = self.first.supports[0].id
        for unit in (unit for draft in negations for unit in draft.supports):
            self.first.deny(unit, Link("contradicts", unit.id, first, "it negates what the claim says"))
        texts = {unit.id: self._texts(unit) for unit in self.units}
        Sweep(self.first, self.units, self.focus, self.first.subject(self.directory), texts).run()
        self._same_mouth(self.first)
        held = {unit.id for unit in self.first.supports}
        return [
            each
            for each in drafts
            if each is self.first
            or not (self._folded(each, drafts) or all(unit.id in held for unit in each.supports))
            or each.detail_of
        ]

    def _texts(self, unit: Unit) -> Texts:
        reading, source, at = self.readings[unit.report], unit.statement.source, unit.sentence
        whole = self.lexicon.terms(reading, [Span(at.start, at.end)]) if unit.early and unit.own else unit.terms
        return self._cue(unit), self.sentence(unit), fold(source.of(reading.report.text)) if source else "", whole

    def _turns_on(self, drafts: Sequence[Draft]) -> dict[int, float]:
        """How much a story turns on each claim before any denial is looked at, 0 to 1."""
        weights = {id(draft): weight(draft, self.chains, self.every, self.lexicon, self.focus) for draft in drafts}
        most = max(weights.values(), default=1.0) or 1.0
        return {name: max(0.0, value / most) for name, value in weights.items()}

    def _cue(self, unit: Unit) -> str:
        text = self.readings[unit.report].report.text
        return " ".join(span.of(text) for span in unit.statement.cue)

    def _answer(self, against: Against, shelf: Shelf, answers: Sequence[Unit], denying: Sequence[Unit]) -> None:
        for unit in denying:
            old = stale(unit, self.sentence(unit))
            if unit.negative or old:
                self._beside(unit, shelf)
            elif not against.by_meaning(unit, denying=True):
                against.by_reference(unit)
        for unit in sorted(answers, key=lambda each: (len(each.terms.core) <= 2, each.order)):
            if stale(unit, self.sentence(unit)):
                self._beside(unit, shelf)
            else:
                against.by_reference(unit)

    def _beside(self, unit: Unit, shelf: Shelf) -> None:
        """A denial that is older than the claim, or a double negation: kept beside the claim it resembles."""
        rated = [(alike(unit, draft, self.lexicon), draft) for draft in shelf.near(unit.terms.core)]
        best = max(rated, key=lambda row: (row[0], [-n for n in row[1].place]), default=None)
        if best and best[0] >= 0.3:
            best[1].note(unit)

    def _opposites(self, against: Against, drafts: Sequence[Draft]) -> None:
        """Statements that say the opposite of a claim without pointing at it."""
        speaking = [unit for draft in drafts for unit in draft.supports if unit.speaker is not None or _tells(unit)]
        for unit in speaking:
            if unit.statement.stance == "hedges" or unit.statement.inside or not_answered(fold(self._cue(unit))):
                continue
            if (unit.negative or unit.terms.core & _TURNING) and not opines(unit.said):
                against.by_meaning(unit, denying=unit.statement.stance == "denies")

    def _discourse(self, unit: Unit, shelf: Shelf) -> bool:
        """ "Such an arrangement", "the move": the claim that is told nearest before and does not disagree."""
        outer = self.every.get(unit.statement.inside or "")
        for name in (unit.statement.refers_to, outer.id if outer else None):
            held = shelf.holder(name)
            if name and held is not None:
                held.support(unit, Link("same_proposition", unit.id, name, "it points back at that statement"))
                shelf.put(unit, held)
                return True
        best: tuple[float, int, Draft] | None = None
        for draft in shelf.told_in(unit.report):
            here = [each for each in draft.supports if each.report == unit.report]
            agrees = here and all(each.negative == unit.negative for each in here)
            if not agrees or not unit.terms.core <= frozenset().union(*(each.terms.core for each in draft.supports)):
                continue
            gap = min(abs(each.order[1] - unit.order[1]) for each in here)
            score = alike(unit, draft, self.lexicon)
            if unit.terms.core and score >= 0.6 and (best is None or (score, -gap) > (best[0], -best[1])):
                best = (score, gap, draft)
        if best is None:
            return False
        target = best[2].supports[0].id
        best[2].support(unit, Link("same_proposition", unit.id, target, "it points back at what was told before"))
        shelf.put(unit, best[2])
        return True

    def _details(self, drafts: Sequence[Draft], shelf: Shelf) -> None:
        """Claims that say the same of the same, and name somebody more."""
        have: set[int] = set()
        for draft in sorted(drafts, key=lambda each: (len(each.supports), each.place)):
            rated = [
                (self._near(draft, other), other)
                for other in shelf.near(frozenset().union(*(unit.terms.core for unit in draft.supports)))
                if other is not draft and other.detail_of is None and len(other.supports) >= len(draft.supports)
            ]
            best = max(rated, key=lambda row: (row[0], [-n for n in row[1].place]), default=None)
            if (
                best is None
                or best[0] < _DETAIL
                or not self._one_mood(draft, best[1])
                or not self._adds(draft, best[1])
                or id(draft) in have
            ):
                continue
            draft.detail_of = best[1]
            have.add(id(best[1]))
            because = "it says the same and adds a detail"
            first = best[1].supports[0].id
            draft.links.append(Link("detail_of", draft.supports[0].id, first, because))
            for unit in draft.supports:
                if max(likeness(unit, other, self.lexicon) for other in stand_for(best[1].supports)) >= 0.8 * _DETAIL:
                    best[1].support(unit, Link("detail_of", unit.id, first, because))

    def _near(self, draft: Draft, other: Draft) -> float:
        return max(likeness(a, b, self.lexicon) for a in stand_for(draft.supports) for b in stand_for(other.supports))

    @staticmethod
    def _one_mood(draft: Draft, other: Draft) -> bool:
        """Whether both tell facts, or both tell what is ahead."""
        return bool({unit.mood for unit in draft.supports} & {unit.mood for unit in other.supports})

    @staticmethod
    def _adds(draft: Draft, other: Draft) -> bool:
        first = frozenset().union(*(unit.terms.first for unit in draft.supports))
        if not first & other.names():
            return False
        return bool(draft.names() - other.names()) or bool(
            frozenset().union(*(u.terms.numbers for u in draft.supports))
            - frozenset().union(*(u.terms.numbers for u in other.supports))
        )

    def _same_mouth(self, draft: Draft) -> None:
        """Who told a claim does not deny it by telling more, only in so many words; who so denies it never told it."""
        deniers = {key for unit in draft.denies if (key := self._end(unit))[0] == "party"}
        for unit in [each for each in draft.supports if each.id in draft.passing and self._end(each) in deniers]:
            draft.supports.remove(unit)
            draft.note(unit)
        ends = {key for unit in draft.supports if (key := self._end(unit))[0] != "own"}
        outlets = {key[1] for key in ends if key[1] and key[0] != "party"}
        for unit in draft.denies[:]:
            key, said = self._end(unit), fold(self.sentence(unit))
            told = key in ends or (key[0] in {"outlet", "unnamed"} and key[1] in outlets)
            if not told or holds(said, (*RETRACTING, *DISOWNING)):
                continue
            plainly = unit.statement.stance == "denies" or holds(said, UNTRUE)
            kept = [each for each in draft.supports if self._end(each) != key]
            if plainly and key[0] == "party" and kept:
                for each in [each for each in draft.supports if each not in kept]:
                    draft.supports.remove(each)
                    draft.note(each)
            elif not plainly:
                draft.denies.remove(unit)
                draft.links = [link for link in draft.links if link.a != unit.id]
                draft.note(unit)

    def _end(self, unit: Unit) -> tuple[str, str]:
        return key_of(unit, self.chains.way(unit, self.every), self.chains)

    def _refusals(self, shelf: Shelf) -> None:
        """What answers a claim without denying it: a refusal in the same sentence, or one that points at it."""
        for unit in self.units:
            if unit.statement.stance not in {"refuses", "hedges"} or unit.own:
                continue
            pointed = shelf.holder(unit.statement.refers_to)
            mine = shelf.holder(unit.id)
            for draft in dict.fromkeys([*shelf.stated_by(unit.sentence.id), *([pointed] if pointed else [])]):
                if not draft.holds(unit.id):
                    for each in mine.supports if mine else [unit]:
                        draft.note(each)

    @staticmethod
    def _folded(draft: Draft, drafts: Sequence[Draft]) -> bool:
        """Whether all that a claim says is the denial of another one, which holds it already."""
        return all(unit.negative for unit in draft.supports) and all(
            any(unit in each.denies for each in drafts if each is not draft) for unit in draft.supports
        )


def _tells(unit: Unit) -> bool:
    """Whether an outlet tells it in its own voice, where it is short enough to be about one thing."""
    return unit.own and not unit.told_of and unit.mood == "fact" and len(unit.terms.core) <= 8
