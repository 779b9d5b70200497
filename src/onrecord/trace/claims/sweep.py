"""A story's reports gone through once more for its central claim: who else tells it, who turns it round.

Clusters are made of likeness in rare terms and stay narrow, so that look-alikes stay apart. A story is told in many
wordings; whatever holds most of the central claim's key is about that claim.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from onrecord.records import Link
from onrecord.text.disputes import disputes
from onrecord.text.words import fold
from onrecord.trace.claims.denials import (
    by_denying_word,
    calls_out,
    calls_untrue,
    not_answered,
    says_what,
    stale,
    unlikely,
    withheld,
)
from onrecord.trace.claims.draft import Draft
from onrecord.trace.claims.focus import TALK, Focus, Key
from onrecord.trace.claims.propositions import Terms, own_plan_refused
from onrecord.trace.claims.standing import answers_for, official
from onrecord.trace.claims.turned import (
    akin,
    brands,
    despite_reports,
    false_source,
    gainsays,
    negates,
    none_of,
    opines,
    opposed,
    points,
    under,
    untrue,
)
from onrecord.trace.claims.units import Unit

_STAND = 32
"""So many statements stand for a claim when a denial in other words is looked for."""
_NAMED = 0.3
"""The same in a report that is about the claim at all."""
_TELLS = 0.6
"""Least share of the key in a statement that tells the claim."""
_LEAST = 0.3
"""The same in the statement of a report that holds most of it, where nothing in the report holds as much."""
_ABOUT = 0.4
"""The same in a statement that turns it round."""


_LIKELY = -0.8
"""Least log odds of a sentence that disputes what was told (``text.disputes``)."""
_SURE = 1.0
"""The same where no word of it calls anything untrue."""
_FEW = 4
"""So many meanings at most has a sentence that need not name what it disputes."""
_RIGHT_BEFORE = 3
"""So many statements back at most is right before."""
_SHORT = 2
"""So many meanings at most has an answer that only says no."""

Texts = tuple[str, str, str, Terms]
"""The words of a statement's cue, of its sentence, of its source (folded), and the terms of its sentence."""


class Sweep:
    """Sets a story's statements for or against its central claim."""

    def __init__(
        self,
        draft: Draft,
        units: Sequence[Unit],
        focus: Focus,
        subject: frozenset[str],
        texts: Mapping[str, Texts],
    ) -> None:
        self._draft = draft
        self._units = units
        self._focus = focus
        self._subject = subject
        self._texts = texts
        """By statement id."""
        self._key = focus.key(draft.supports)
        self._stand = draft.supports[:_STAND]
        counted = all(unit.terms.numbers for unit in draft.supports)
        self._numbers = frozenset().union(*(unit.terms.numbers for unit in draft.supports if counted))
        self._context: dict[str, frozenset[str]] = {}
        for unit in units:
            if unit.lead or unit.early:
                self._context[unit.report] = self._context.get(unit.report, frozenset()) | unit.terms.names
        about = [
            unit
            for unit in units
            if focus.about(unit.terms, self._key, self._context.get(unit.report, frozenset())) >= _NAMED
        ]
        self._tellers = frozenset(unit.report for unit in about)
        self._told: dict[str, frozenset[str]] = {}
        """By report: the meanings of what tells the claim there."""
        for unit in about:
            if not unit.negative:
                self._told[unit.report] = self._told.get(unit.report, frozenset()) | unit.terms.core

    def run(self) -> None:
        """Adds what tells the claim and what denies it; what turned out to deny it tells it no longer."""
        if not self._key.core:
            return
        for unit in self._units:
            if all(unit.id != each.id for each in self._draft.denies):
                self._one(unit)
        self._rest()

    def _rest(self) -> None:
        """Of a report on no side, the statement that holds most of the key tells the claim, if it holds much."""
        sided = {unit.report for unit in (*self._draft.supports, *self._draft.denies)}
        best: dict[str, tuple[float, Unit]] = {}
        for unit in self._units:
            if unit.report in sided or not self._may_tell(unit) or not self._speaks(unit):
                continue
            share = self._focus.about(unit.terms, self._key, self._context.get(unit.report, frozenset()))
            if share >= _LEAST and share > best.get(unit.report, (0.0, unit))[0]:
                best[unit.report] = share, unit
        for _, unit in best.values():
            self._tell(unit)

    def _speaks(self, unit: Unit) -> bool:
        """Whether a statement tells anything of today: no old denial, no question, nothing that is left unsaid."""
        cue, sentence, _, _ = self._texts[unit.id]
        unsaid = not_answered(fold(cue)) or withheld(unit, fold(cue)) or unit.statement.stance in {"asks", "refuses"}
        return not unsaid and not stale(unit, sentence)

    def _tell(self, unit: Unit) -> None:
        because = ", ".join(term for term, _ in self._key.core if term in unit.terms.core)
        link = Link("same_proposition", unit.id, self._draft.supports[0].id, f"both say {because}")
        self._draft.support(unit, link)
        self._draft.passing.add(unit.id)

    def _one(self, unit: Unit) -> None:
        cue, sentence, source, whole = self._texts[unit.id]
        context = self._context.get(unit.report, frozenset())
        share = self._focus.about(unit.terms, self._key, context)
        turned = self._focus.about(_with_opposites(unit.terms, self._key), self._key, context)
        refusing = unit.statement.stance == "refuses" and not by_denying_word(unit, cue)
        asking = unit.statement.stance == "asks" or (refusing and not self._disowns(unit))
        if stale(unit, sentence) or not_answered(fold(cue)) or withheld(unit, fold(cue)) or asking:
            return
        if unit.statement.quote == "event" and untrue(unit.said):  # "a report that he had approved the sale was wrong"
            return
        if share >= _ABOUT and false_source(source):
            self._deny(unit, "it is told as what a false report says")
        elif turned >= _ABOUT and self._turns(unit, cue) and not unlikely(sentence):
            self._deny(unit, "it says that this is not so")
        elif self._points(unit, cue, fold(sentence)):
            self._deny(unit, "it calls what was told untrue")
        elif not unlikely(sentence) and self._speaks_of(unit) and self._says_no(unit, cue):
            self._deny(unit, "who it is about says no to it")
        elif self._disputes(unit, sentence, turned):
            self._deny(unit, "its words dispute what was told")
        elif self._may_tell(unit) and max(share, self._led(unit, whole, context)) >= _TELLS:
            self._tell(unit)

    def _says_no(self, unit: Unit, cue: str) -> bool:
        return self._answers(unit) or self._contradicts(unit, cue) or self._again(unit)

    def _speaks_of(self, unit: Unit) -> bool:
        """Whether no opinion is told, nor that there is none of something that the claim does not name."""
        none = none_of(unit.said)
        return not opines(unit.said) and (not none or any(none & each.terms.core for each in self._stand))

    def _disputes(self, unit: Unit, sentence: str, share: float) -> bool:
        """Whether a sentence of a report that tells the claim sounds like one that says that it is not so."""
        if unit.report not in self._tellers or unit.mood == "may" or unit.statement.stance in {"hedges", "refuses"}:
            return False
        likely = disputes(sentence)
        if likely < (_LIKELY if calls_out(fold(sentence)) else _SURE):
            return False
        return share >= _NAMED or len(unit.terms.core - TALK) <= _FEW

    def _led(self, unit: Unit, whole: Terms, context: frozenset[str]) -> float:
        """The same of the sentence, where an outlet's own voice leads with it."""
        return self._focus.about(whole, self._key, context) if unit.early and unit.own else 0.0

    def _may_tell(self, unit: Unit) -> bool:
        if unit.negative or unit.mood == "open" or self._draft.holds(unit.id):
            return False
        return not (unit.terms.numbers and self._numbers and not unit.terms.numbers & self._numbers)

    def _turns(self, unit: Unit, cue: str) -> bool:
        if unit.mood == "open":
            return False
        if by_denying_word(unit, cue):
            return not unit.negative
        if calls_untrue(unit, fold(cue)) or untrue(unit.said):
            return True
        mine = {term for term, _ in self._key.core}
        against = any(opposed(term) & unit.terms.core for term in mine - unit.terms.core)
        return against != negates(unit.said, self._key)

    def _answers(self, unit: Unit) -> bool:
        """Whether whom the claim is about says shortly that there is no such plan or thing."""
        speaker = unit.speaker
        if speaker is None or unit.own or not answers_for(speaker, self._subject) or unit.report not in self._tellers:
            return False
        told = unit.terms.core - TALK
        held = self._told.get(unit.report, frozenset()) & told
        if len(told) <= 1 and own_plan_refused(unit.said):
            return True
        return unit.negative and bool(held & under(unit.said)) and len(told) <= 3 and 3 * len(held) >= len(told)

    def _disowns(self, unit: Unit) -> bool:
        """Whether whom the claim is about says to have no such plan: no refusal of what others ask, but a denial."""
        speaker = unit.speaker
        return speaker is not None and own_plan_refused(unit.said) and answers_for(speaker, self._subject)

    def _again(self, unit: Unit) -> bool:
        """Whether somebody who denies the claim in this report says shortly that what is told with it is not so."""
        speaker, told = unit.speaker, unit.terms.core - TALK
        if speaker is None or unit.own or not unit.negative or not 0 < len(told) <= _SHORT:
            return False
        before = (each for each in self._draft.denies if each.report == unit.report and each.speaker is not None)
        if all(each.speaker and each.speaker.key != speaker.key for each in before):
            return False
        return any(each.terms.core & told for each in self._draft.tellers)

    def _contradicts(self, unit: Unit, cue: str) -> bool:
        """Whether one with standing denies in other words what a statement for the claim says of the same people."""
        denying = by_denying_word(unit, cue)
        if unit.own or unit.speaker is None or unit.negative == denying:
            return False
        if not (answers_for(unit.speaker, self._subject) or official(unit.speaker)):
            return False
        turned = unit.terms.core - TALK if denying else unit.terms.core & under(unit.said) - TALK
        likely = [each for each in self._stand if each.id != unit.id and each.terms.core & turned]
        names = unit.terms.names | (self._context.get(unit.report, frozenset()) if denying else frozenset())
        return any(
            2 * len(each.terms.core & unit.terms.core) >= len(unit.terms.core)
            and 2 * len(names & each.terms.names) >= len(unit.terms.names)
            for each in likely
        )

    def _points(self, unit: Unit, cue: str, sentence: str) -> bool:
        """Whether a report that tells the claim calls it untrue without naming it."""
        if unit.report not in self._tellers or unit.mood == "may":
            return False
        if unit.early and despite_reports(unit.said):
            return True
        if unit.own and unit.lead and untrue(unit.said) and unit.terms.names & {name for name, _ in self._key.names}:
            return True
        if unit.own and gainsays(unit.said):
            return self._just_told(unit)
        what = says_what(unit)
        if what and not what & {term for each in self._stand for term in each.terms.core}:
            return False
        few = len(unit.terms.core - TALK) <= 3 or brands(unit.said)
        return few and (calls_untrue(unit, fold(cue)) or points(unit.said) or (unit.own and points(sentence)))

    def _just_told(self, unit: Unit) -> bool:
        """Whether what stands right before tells the claim."""
        before = [each for each in self._draft.supports if each.report == unit.report]
        return any(0 < unit.order[1] - each.order[1] <= _RIGHT_BEFORE for each in before)

    def _deny(self, unit: Unit, because: str) -> None:
        kept = [each for each in self._draft.supports if each.id != unit.id]
        if not [each for each in kept if each.id not in self._draft.passing]:
            return
        self._draft.supports[:] = kept
        here = [each for each in kept if each.report == unit.report]
        self._draft.deny(unit, Link("contradicts", unit.id, (here or kept)[0].id, because))
        self._draft.passing.add(unit.id)


def _with_opposites(terms: Terms, key: Key) -> Terms:
    """Terms, with those of a key whose opposite they hold."""
    more = frozenset(term for term, _ in key.core if (opposed(term) | akin(term)) & terms.core)
    return replace(terms, core=terms.core | more) if more else terms
