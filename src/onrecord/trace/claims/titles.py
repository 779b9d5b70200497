"""Which claim a story turns on."""

from collections import Counter
from collections.abc import Mapping, Sequence

from onrecord.trace.claims.chains import Chains
from onrecord.trace.claims.draft import Draft
from onrecord.trace.claims.propositions import Lexicon
from onrecord.trace.claims.units import Unit


def central(drafts: Sequence[Draft], chains: Chains, every: Mapping[str, Unit], lexicon: Lexicon) -> Draft:
    """The claim that a story turns on: told in most reports, headlines and leads, contested, second-hand."""
    return max(drafts, key=lambda draft: (weight(draft, chains, every, lexicon), [-n for n in draft.place]))


def weight(draft: Draft, chains: Chains, every: Mapping[str, Unit], lexicon: Lexicon) -> float:
    """How much a story turns on a claim: who carries it and where, whether it is second-hand, rumoured, answered."""
    reports = {unit.report for unit in draft.supports}
    both = (*draft.supports, *draft.denies)
    leads = {unit.report for unit in both if unit.lead}
    early = {unit.report for unit in both if unit.lead or unit.early}
    headlines = {unit.report for unit in draft.supports if unit.sentence.part in {"headline", "deck"}}
    spots = {unit.sentence.id for unit in draft.supports}
    answers = {unit.sentence.id for unit in draft.denies}
    ways = [chains.way(unit, dict(every)) for unit in draft.supports]
    second_hand = any(way.outlets or way.unnamed or way.vague for way in ways)
    rumoured = {unit.report for unit, way in zip(draft.supports, ways, strict=True) if way.vague}
    positive = 0 if all(unit.negative for unit in draft.supports) else 1
    key = _key(draft)
    whole = max(
        lexicon.spread(unit.terms.core | unit.terms.names) * (1.0 if len(unit.terms.core) > 1 else 0.5)
        for unit in draft.supports
    )
    score = (
        4.0 * whole
        + 20.0 * lexicon.in_leads(key) * min(1.0, len(key) / 4)
        + 1.0 * len(reports)
        + 2.0 * len(leads)
        + 0.8 * len(early)
        + len(headlines)
    )
    score += 0.5 * min(len(spots), 2 * len(reports)) + 1.5 * min(len(rumoured), 3)
    score += min(len(answers), 4) * 3.0 + (3.0 if second_hand else 0.0) + positive
    return score if draft.detail_of is None else score * 0.4


def _key(draft: Draft) -> frozenset[str]:
    """The terms that at least half of a claim's statements hold; of two, what both hold where that tells anything."""
    times = Counter(term for unit in draft.supports for term in sorted(unit.terms.core | unit.terms.names))
    kept = frozenset(term for term, count in times.items() if 2 * count >= max(len(draft.supports), 3))
    shortest = min(draft.supports, key=lambda unit: (len(unit.terms.core) < 2, len(unit.terms.core), unit.order))
    return kept if len(kept) > 2 else shortest.terms.core | shortest.terms.names
