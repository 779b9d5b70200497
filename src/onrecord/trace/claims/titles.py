"""Which claim a story turns on."""

import math
from collections.abc import Mapping, Sequence

from onrecord.trace.claims.chains import Chains
from onrecord.trace.claims.draft import Draft
from onrecord.trace.claims.focus import Focus, Key
from onrecord.trace.claims.propositions import Lexicon
from onrecord.trace.claims.units import Unit

POSITIONS = frozenset("refuses wants calls_on asks praises criticises hedges".split())  # noqa: SIM905 - reads best so
"""Stances of those who tell no fact."""
SAME_KEY = 0.4
"""Least share of the key of a negated claim in one that affirms it."""
NEAR = 0.7
"""Least nearness to the leads of the central claim, as a share of the nearest claim's."""


def central(
    drafts: Sequence[Draft], chains: Chains, every: Mapping[str, Unit], lexicon: Lexicon, focus: Focus
) -> tuple[Draft, list[Draft]]:
    """The claim that a story turns on: told in most reports, headlines and leads, contested, second-hand.

    Where what is told most is a negation, the claim is what it negates, and the second is what negates it.
    """
    near = {id(draft): _nearness(draft, focus) for draft in drafts}
    least = NEAR * max(near.values())
    kept = [draft for draft in drafts if near[id(draft)] >= least]
    told = [draft for draft in kept if any(unit.statement.stance not in POSITIONS for unit in draft.supports)]

    def rank(draft: Draft) -> tuple[float, list[int]]:
        return weight(draft, chains, every, lexicon, focus), [-n for n in draft.place]

    best = max(told or kept, key=rank)
    if not _negated(best):
        return best, []
    key = focus.key(best.supports)
    alike = [draft for draft in drafts if max(_held(unit, key) for unit in draft.supports) >= SAME_KEY]
    affirmed = [draft for draft in alike if not any(unit.negative for unit in draft.supports)]
    if not affirmed:
        return best, []
    return max(affirmed, key=rank), [draft for draft in alike if _negated(draft)]


def _negated(draft: Draft) -> bool:
    return all(unit.negative for unit in draft.supports)


def _held(unit: Unit, key: Key) -> float:
    """How much of a key a statement holds, terms and names, 0 to 1; nothing without a name of it."""
    terms = math.fsum(weight for term, weight in key.core if term in unit.terms.core)
    names = math.fsum(weight for name, weight in key.names if name in unit.terms.names)
    return 0.6 * terms + 0.4 * names if names or not key.names else 0.0


def weight(draft: Draft, chains: Chains, every: Mapping[str, Unit], lexicon: Lexicon, focus: Focus) -> float:
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
    positive = 0 if all(_turned(unit) for unit in draft.supports) else 6
    whole = max(
        lexicon.spread(unit.terms.core | unit.terms.names) * (1.0 if len(unit.terms.core) > 1 else 0.5)
        for unit in draft.supports
    )
    score = (
        4.0 * whole
        + 12.0 * min(1.5, _nearness(draft, focus))
        + 1.0 * len(reports)
        + 2.0 * len(leads)
        + 0.8 * len(early)
        + len(headlines)
    )
    score += 0.5 * min(len(spots), 2 * len(reports)) + 1.5 * min(len(rumoured), 3)
    score += min(len(answers), 4) * 3.0 + (3.0 if second_hand else 0.0) + positive
    return score if draft.detail_of is None else score * 0.4


def _nearness(draft: Draft, focus: Focus) -> float:
    """How near a claim is to what the leads share: its nearest statement and the mean, halves."""
    near = [focus.nearness(unit) * (0.6 if _turned(unit) else 1.0) for unit in draft.supports]
    return 0.5 * max(near) + 0.5 * math.fsum(near) / len(near)


def _turned(unit: Unit) -> bool:
    """Whether a statement is negated anywhere."""
    found = unit.said.split()
    return unit.negative or any(word in {"not", "never"} or word.endswith("n't") for word in found)
