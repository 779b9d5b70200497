"""A report as a bag of telling words: what stands in its headline and lead counts more, names count more."""

import re
from collections import Counter
from functools import lru_cache
from math import log, sqrt
from typing import NamedTuple

from onrecord.records import Report
from onrecord.text.tables.common_words import BAND, BANDS

_WORD = re.compile(r"[^\W_]+(?:[.,](?=\d)\d+)*")
_PLURAL = re.compile(r"(?<=\w\w\w)(?:'s|s)\Z")
_LEAST = 0.01
"""Weight of a term that every report has: texts of nothing else can still be compared."""

Vector = dict[str, float]


class Weights(NamedTuple):
    """What the vectors and the joining depend on; one setting for every kind of report."""

    lead: float = 3.0
    """How often a word of the headline and of the first words counts, beside 1 in the rest."""
    lead_words: int = 140
    name: float = 1.0
    """How much more a capitalised word weighs than another of its rarity; names are rare already."""
    terms: int = 150
    """Terms that a report keeps."""
    prior: float = 300.0
    """How many reports the table of common words stands for beside those that were seen."""
    join: float = 0.125
    """Likeness (cosine) from which a report joins a story, where no other story is near."""
    crowd: float = 1.0
    """How much of the mean likeness to further stories is asked for on top: among look-alikes a report needs more."""
    days: float = 20.0
    """Days between a report and a story after which likeness counts 1/e."""
    asleep: int = 20_000
    """Reports that come after a story's latest one before it is archived: nothing is put into it any more."""
    asleep_days: int = 60
    """Days that have to pass as well, where days are known; reports may come in any order of their days."""


def count(report: Report, weights: Weights) -> tuple[Vector, frozenset[str]]:
    """Weighted counts of a report's terms, and which of them are names (capitalised and rare)."""
    text = f"{report.title}\n\n{report.text}" if report.title else report.text
    found = _WORD.findall(text)
    counts: Vector = {}
    names: set[str] = set()
    for at, word in enumerate(found):
        term = _PLURAL.sub("", word.lower())
        counts[term] = counts.get(term, 0.0) + (weights.lead if at < weights.lead_words else 1.0)
        if word[0].isupper():
            names.add(term)
    return counts, frozenset(term for term in names if _band(term) > len(BANDS) - 3)


@lru_cache(maxsize=1 << 18)
def _band(term: str) -> int:
    return min(BAND.get(term, len(BANDS)), BAND.get(term + "s", len(BANDS)))


class Rarity:
    """How rare a term is: by the table of common words at first, then more and more by the reports that were seen."""

    def __init__(self, prior: float) -> None:
        self._prior = prior
        self._seen: Counter[str] = Counter()
        self._reports = 0

    def learn(self, terms: Vector) -> None:
        """Counts one report, each term by its weighted count: what leads name again and again soon tells little."""
        self._seen.update(terms)
        self._reports += 1

    def of(self, term: str) -> float:
        """Inverse document frequency of a term."""
        known = self._prior * 0.75 * 2.0 ** -_band(term) if _band(term) < len(BANDS) else 0.5
        return log((self._prior + self._reports + 1) / (known + self._seen[term] + 0.5))


def vector(counts: Vector, names: frozenset[str], rarity: Rarity, weights: Weights) -> Vector:
    """The heaviest terms at length 1."""
    weighed = {
        term: (1 + log(number)) * max(_LEAST, rarity.of(term)) * (weights.name if term in names else 1.0)
        for term, number in counts.items()
        if len(term) > 1
    }
    return unit(dict(sorted(weighed.items(), key=lambda row: (-row[1], row[0]))[: weights.terms]))


def unit(terms: Vector) -> Vector:
    """The vector at length 1."""
    length = sqrt(sum(value * value for value in terms.values())) or 1.0
    return {term: value / length for term, value in terms.items()}
