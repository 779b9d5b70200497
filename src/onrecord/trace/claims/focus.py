"""What a story turns on: the terms that its leads share, and whether a statement is about a claim in those terms.

Rare terms tell two propositions of a story apart (``link``); what tells what a whole story is about is the opposite,
the terms that most reports lead with (the centroid of Radev et al., "Centroid-based summarization of multiple
documents", 2004). A claim's key is its own terms, weighed by how many leads hold them.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.text.tables.denial import MADE_UP, REPORTS, UNTRUE
from onrecord.text.tables.meaning import VAGUE
from onrecord.trace.claims.propositions import Lexicon, Terms
from onrecord.trace.claims.stems import meaning
from onrecord.trace.claims.units import Unit

_ABOUT_TALK = (
    "website", "site", "internet", "viral", "confirm", "online", "true", "correct", "accurate", "isn't", "wasn't",
    "doesn't", "don't", "didn't", "reason", "thankfully", "fortunately", "sadly", "incident", "else", "anywhere",
)  # fmt: skip
TALK = frozenset(meaning(word) for word in (*REPORTS, *UNTRUE, *MADE_UP, *VAGUE, *_ABOUT_TALK) if " " not in word)
"""What is said of reports, not in them."""
_KEPT = 4
"""So many terms and so many names make a claim's key."""


@dataclass(frozen=True, slots=True)
class Key:
    """What a claim turns on."""

    core: tuple[tuple[str, float], ...]
    """Terms with their weights, the heaviest first; the weights sum to one."""
    names: tuple[tuple[str, float], ...]

    @property
    def head(self) -> str:
        """The heaviest term; empty where there is none."""
        return self.core[0][0] if self.core else ""


class Focus:
    """What a story's leads share."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._share = {term: share for term, share in lexicon.lead_shares().items() if term not in TALK}

    def nearness(self, unit: Unit) -> float:
        """How near a statement is to what the leads share, from 0 on: shared terms over the root of its length."""
        return self._mass(unit.terms.core - TALK) + 0.4 * self._mass(unit.terms.names)

    def _mass(self, terms: frozenset[str]) -> float:
        return math.fsum(self._share.get(term, 0.0) ** 2 for term in terms) / math.sqrt(2 + len(terms))

    def key(self, supports: Sequence[Unit]) -> Key:
        """The key of a claim with these supports."""
        return Key(
            self._weighed(Counter(t for u in supports for t in u.terms.core - TALK), len(supports)),
            self._weighed(Counter(t for u in supports for t in u.terms.names), len(supports)),
        )

    def _weighed(self, times: Counter[str], count: int) -> tuple[tuple[str, float], ...]:
        rows = {term: self._share.get(term, 0.0) ** 2 * min(1.0, 2 * n / count) for term, n in times.items()}
        best = sorted(rows.items(), key=lambda row: (-row[1], row[0]))[:_KEPT]
        best = [row for row in best if row[1] >= 0.2 * best[0][1]] if best else []
        total = math.fsum(weight for _, weight in best)
        return tuple((term, weight / total) for term, weight in best) if total else ()

    def about(self, terms: Terms, key: Key, context: frozenset[str]) -> float:
        """The share of a claim's key that some terms hold, 0 to 1; its names may stand in the context."""
        held = math.fsum(weight for term, weight in key.core if term in terms.core)
        names = terms.names | context
        return held if not key.names or any(name in names for name, _ in key.names) else 0.7 * held
