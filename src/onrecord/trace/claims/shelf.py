"""Where a story's claims are found again by their terms, so that no statement is set beside every claim."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

from onrecord.trace.claims.draft import Draft
from onrecord.trace.claims.units import Unit

COMMON = 60
"""A term that more claims hold finds none: it tells no two apart."""
NEAREST = 40
"""So many claims, those that share most terms, are looked at for one statement."""


class Shelf:
    """A story's claims by term, by report, by statement and by sentence, as they are when it is made."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self.drafts = drafts
        self._by_term: dict[str, list[int]] = defaultdict(list)
        self._by_report: dict[str, list[int]] = defaultdict(list)
        self._by_sentence: dict[str, list[int]] = defaultdict(list)
        self._holder: dict[str, int] = {}
        for at, draft in enumerate(drafts):
            for term in sorted(frozenset().union(*(unit.terms.core for unit in draft.supports))):
                self._by_term[term].append(at)
            for report in sorted({unit.report for unit in draft.supports}):
                self._by_report[report].append(at)
            for sentence in sorted({unit.sentence.id for unit in draft.supports}):
                self._by_sentence[sentence].append(at)
            for unit in draft.supports:
                self._holder.setdefault(unit.id, at)

    def near(self, terms: Iterable[str]) -> list[Draft]:
        """The claims that share a term which is not everywhere, those that share most first cut, in story order."""
        times = Counter(
            at
            for term in sorted(terms)
            if len(self._by_term.get(term, ())) <= COMMON
            for at in self._by_term.get(term, ())
        )
        best = sorted(times, key=lambda at: (-times[at], at))[:NEAREST]
        return [self.drafts[at] for at in sorted(best)]

    def told_in(self, report: str) -> list[Draft]:
        """The claims that a report tells."""
        return [self.drafts[at] for at in self._by_report.get(report, ())]

    def stated_by(self, sentence: str) -> list[Draft]:
        """The claims that a sentence tells."""
        return [self.drafts[at] for at in self._by_sentence.get(sentence, ())]

    def holder(self, name: str | None) -> Draft | None:
        """The claim that a statement supports."""
        at = self._holder.get(name or "")
        return None if at is None else self.drafts[at]

    def put(self, unit: Unit, draft: Draft) -> None:
        """One more statement of a claim on the shelf."""
        at = next((n for n in self._by_report.get(draft.supports[0].report, ()) if self.drafts[n] is draft), None)
        if at is not None:
            self._holder.setdefault(unit.id, at)
