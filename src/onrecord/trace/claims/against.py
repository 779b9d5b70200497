"""Who speaks against a claim: denials by reference, denials by meaning, refusals that are none."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from onrecord.records import Link
from onrecord.text.tables.denial import REPORTS
from onrecord.text.tables.meaning import VAGUE
from onrecord.trace.claims.chains import Chains
from onrecord.trace.claims.denials import about_reports, says_what
from onrecord.trace.claims.draft import Draft
from onrecord.trace.claims.link import SAME, opposites, resemblance
from onrecord.trace.claims.propositions import Lexicon, own_plan_refused
from onrecord.trace.claims.shelf import Shelf
from onrecord.trace.claims.stems import meaning
from onrecord.trace.claims.turned import none_of
from onrecord.trace.claims.units import Unit
from onrecord.trace.claims.who import Party, belongs

_POINTERS = frozenset(meaning(word) for word in (*REPORTS, *VAGUE))
_WEIGHTY = 24
"""So many claims, those that the story turns on most, can be meant wherever they are told."""
_BY_MEANING = 0.5
"""Least likeness, negation aside, of a denial and what it denies."""
_OWN_VOICE = 0.66
"""The same, negation included, of what an outlet tells in its own voice and what it is set against."""
_NEARER = 0.3
"""The same where both stand in one report, or the denier is who the claim is about."""


def alike(unit: Unit, draft: Draft, lexicon: Lexicon) -> float:
    """How much of a statement's meaning a claim holds, negation and mood aside, 0 to 1."""
    best = 0.0
    for each in draft.supports:
        core = _shared(unit.terms.core, each.terms.core, lexicon)
        names = _shared(unit.terms.names, each.terms.names, lexicon)
        weight = lexicon.weight(unit.terms.core & each.terms.core) + lexicon.weight(unit.terms.names & each.terms.names)
        best = max(best, (0.7 * core + 0.3 * names) * min(1.0, weight / 3.5))
    return best


def _shared(a: frozenset[str], b: frozenset[str], lexicon: Lexicon) -> float:
    if not a or not b:
        return 0.0
    return lexicon.weight(a & b) / min(lexicon.weight(a), lexicon.weight(b))


class Against:
    """Sets a story's denials against its claims."""

    def __init__(
        self,
        shelf: Shelf,
        every: dict[str, Unit],
        chains: Chains,
        lexicon: Lexicon,
        turns_on: Mapping[int, float],
    ) -> None:
        self._shelf = shelf
        drafts = shelf.drafts
        self._details: dict[int, list[Draft]] = {}
        for draft in drafts:
            if draft.detail_of:
                self._details.setdefault(id(draft.detail_of), []).append(draft)
        best = sorted(drafts, key=lambda draft: (-turns_on[id(draft)], draft.place))
        self._weighty = best[:_WEIGHTY]
        self._turns_on = turns_on
        self._drafts = sorted(drafts, key=lambda draft: draft.place)
        self._every = every
        self._chains = chains
        self._lexicon = lexicon

    def by_reference(self, unit: Unit) -> None:
        """A report, a claim or "it" called untrue: what the words point at, and the details told with it."""
        draft, because = self._pointed_at(unit)
        if draft is None:
            return
        self.against(draft, unit, "denies_report", because)

    def against(self, draft: Draft, unit: Unit, kind: str, because: str) -> None:
        """A denial of a claim also reaches the details of that claim."""
        draft.deny(unit, Link(kind, unit.id, _nearest(draft, unit).id, because))
        for detail in self._details.get(id(draft), ()):
            why = "it denies the whole report, and with it this detail"
            detail.deny(unit, Link("inherited", unit.id, detail.supports[0].id, why))

    def _pointed_at(self, unit: Unit) -> tuple[Draft | None, str]:
        """What "the report", "the claims", "it" stand for: by reference, outlet, words, place, and what all tell."""
        named = self._named(unit)
        told = unit.terms.core - _POINTERS
        what = says_what(unit)
        rated = []
        for draft in self._meant(unit):
            if not self._may_be_meant(draft, unit):
                continue
            words_alike = self._alike(unit, draft) if len(told) > 1 else 0.0
            if what and not what & frozenset().union(*(each.terms.core for each in draft.supports)):
                continue
            score, why = max(
                (0.8 if draft.told_by(unit.statement.refers_to) else 0.0, "its words point at that statement"),
                (0.7 if named and self._carries(draft, named) else 0.0, "it denies what that outlet reported"),
                (words_alike, "it names what it denies"),
                (0.4 * self._second_hand(draft), "it denies what is passed on as a report"),
            )
            here = any(each.report == unit.report for each in draft.supports)
            total = (
                score
                + (0.8 if len(told) > 3 else 0.4) * words_alike
                + 1.2 * self._told_by_all(draft)
                + (0.5 if here else 0.0)
            )
            total += 1.5 * self._turns_on.get(id(draft), 0.0) + (0.6 if draft.denies else 0.0)
            total += 0.7 if unit.speaker and belongs(unit.speaker, draft.names()) else 0.0
            if unit.own or len(told) <= 2 or about_reports(unit) or words_alike >= 0.2 or score >= 0.7:
                rated.append((total + 0.02 * min(_spread(draft), 15), draft, why))
        if not rated:
            return None, ""
        _, best, because = max(rated, key=lambda row: (row[0], [-n for n in row[1].place]))
        return self._whole(best), because

    def _meant(self, unit: Unit) -> list[Draft]:
        """The claims that a denial by reference can mean: told in its report, in its words, or what the story is on."""
        pointed = self._shelf.holder(unit.statement.refers_to)
        found = [*self._shelf.told_in(unit.report), *self._shelf.near(unit.terms.core), *self._weighty]
        found += [pointed] if pointed else []
        return sorted({id(draft): draft for draft in found}.values(), key=lambda draft: draft.place)

    def _may_be_meant(self, draft: Draft, unit: Unit) -> bool:
        """Whether a claim is somebody else's, and not itself a denial."""
        if sum(each.negative for each in draft.supports) * 2 > len(draft.supports):
            return False
        if len(frozenset().union(*(each.terms.core for each in draft.supports))) < 2:
            return False
        if unit.own and not self._second_hand(draft):
            return False
        speaker = unit.speaker
        mine = [each for each in draft.supports if speaker and each.speaker and each.speaker.key == speaker.key]
        return not any(not each.own for each in mine)

    def _carries(self, draft: Draft, outlet: Party) -> bool:
        ways = (self._chains.way(each, self._every) for each in draft.supports)
        return any(each.key == outlet.key for way in ways for each in way.outlets)

    def _told_by_all(self, draft: Draft) -> float:
        """How much of the story's reports share the words of a claim, 0 to 1."""
        return max(
            self._lexicon.spread(each.terms.core | each.terms.names) * (1.0 if len(each.terms.core) > 1 else 0.5)
            for each in draft.supports
        )

    def _alike(self, unit: Unit, draft: Draft) -> float:
        return alike(unit, draft, self._lexicon) if len(unit.terms.core) > 1 else 0.0

    def _whole(self, draft: Draft) -> Draft:
        return draft.detail_of or draft

    def _named(self, unit: Unit) -> Party | None:
        """The outlet whose report the words name."""
        for outlet in (self._chains.outlets[key] for key in sorted(self._chains.outlets)):
            if outlet.tokens <= unit.terms.names and unit.speaker and outlet.key != unit.speaker.key:
                return outlet
        return None

    def _second_hand(self, draft: Draft) -> bool:
        """Whether somebody else's word for it is passed on."""
        ways = (self._chains.way(each, self._every) for each in draft.supports)
        return any(way.outlets or way.unnamed or way.vague for way in ways)

    def by_meaning(self, unit: Unit, denying: bool) -> bool:
        """A statement that says the opposite of a claim: against it by whom it concerns, else beside it."""
        rated: list[tuple[float, Draft]] = []
        for draft in self._shelf.near(unit.terms.core):
            if draft.holds(unit.id) or draft.detail_of is not None:
                continue
            if sum(each.negative for each in draft.supports) * 2 > len(draft.supports):
                continue
            near = self._concerned(unit, draft) or any(each.report == unit.report for each in draft.supports)
            if unit.own and not self._second_hand(draft):
                continue
            if self._shares_act(unit, draft) and self._opposite(unit, draft, denying, near):
                turns_on = self._turns_on.get(id(draft), 0.0) + (0.5 if self._concerned(unit, draft) else 0.0)
                rated.append(
                    (alike(unit, draft, self._lexicon) + 0.02 * min(_spread(draft), 15) + 0.3 * turns_on, draft)
                )
        rated.sort(key=lambda row: (-row[0], row[1].place))
        for at, (score, draft) in enumerate(rated[:3]):
            if at and score < 0.8:
                break
            refusing = unit.statement.stance in {"refuses", "wants", "calls_on"} or own_plan_refused(unit.said)
            beside = unit.speaker is not None and not self._concerned(unit, draft) and not self._outlet(unit.speaker)
            if refusing and beside:
                draft.note(unit)
                continue
            self.against(
                draft, unit, "contradicts", "it denies what the claim says" if denying else "it says the opposite"
            )
        return bool(rated)

    def _concerned(self, unit: Unit, draft: Draft) -> bool:
        """Whether the speaker is or speaks for whom the claim is about."""
        return unit.speaker is not None and belongs(unit.speaker, draft.subject(self._lexicon.directory))

    def _opposite(self, unit: Unit, draft: Draft, denying: bool, near: bool) -> bool:
        """Whether a statement, turned round, says what a claim says."""
        if denying:
            return alike(unit, draft, self._lexicon) >= (_NEARER if near else _BY_MEANING)
        least = _OWN_VOICE if unit.own else _BY_MEANING if near else SAME
        none = none_of(unit.said) if unit.negative else frozenset()
        return any(
            (unit.negative != each.negative and (not none or none & (each.terms.core | each.terms.names)))
            or opposites(unit, each)
            for each in draft.supports
            if resemblance(unit, each, self._lexicon) >= least
        )

    def _outlet(self, speaker: Party) -> bool:
        return speaker.key in self._chains.outlets

    def _shares_act(self, unit: Unit, draft: Draft) -> bool:
        """Whether a meaning that is not everywhere in the story stands in both."""
        shared = unit.terms.core & frozenset().union(*(each.terms.core for each in draft.supports))
        return self._lexicon.weight(shared) >= 1.2

    def counter_claims(self) -> None:
        """ "X suspects A, but A insists ...": two claims of which each stands against the other."""
        ordered = sorted(self._every.values(), key=lambda unit: unit.order)
        for unit, before in ((b, a) for a, b in pairwise(ordered) if a.report == b.report):
            accused = self._accused(unit, before, ordered)
            if accused is None:
                continue
            mine = next((draft for draft in self._drafts if draft.holds(unit.id)), None)
            theirs = next((draft for draft in self._drafts if draft.holds(accused.id)), None)
            if mine is None or theirs is None or mine is theirs:
                continue
            because = "the one that it is said of insists on the contrary, in the same breath"
            for each in mine.supports:
                self.against(theirs, each, "contradicts", because)
            for each in theirs.supports:
                if self._every[each.id].statement.stance in {"suspects", "asserts"}:
                    mine.deny(each, Link("contradicts", each.id, unit.id, "the other side of the same dispute"))

    def _accused(self, unit: Unit, before: Unit, ordered: Sequence[Unit]) -> Unit | None:
        """The suspicion in the same sentence that an insisting party answers."""
        if unit.statement.stance != "insists" or unit.speaker is None:
            return None
        for other in ordered:
            if other.report != unit.report or other.order >= unit.order or other.sentence.id != unit.sentence.id:
                continue
            about = other.speaker is not None and other.speaker.key != unit.speaker.key
            turned = other.statement.stance == "suspects" or unit.negative != other.negative or opposites(unit, other)
            if (
                about
                and turned
                and not other.own
                and not other.statement.inside
                and belongs(unit.speaker, other.terms.names)
            ):
                return other
        return before if before.statement.stance == "suspects" and opposites(unit, before) else None


def _nearest(draft: Draft, unit: Unit) -> Unit:
    here = [each for each in draft.supports if each.report == unit.report]
    return min(here or draft.supports, key=lambda each: (abs(each.order[1] - unit.order[1]), each.order))


def _spread(draft: Draft) -> int:
    return len({each.report for each in draft.supports}) * 3 + len(draft.supports)
