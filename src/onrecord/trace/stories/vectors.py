"""A report as a bag of telling words: what stands in its headline and lead counts more, names count more."""

import re
from collections import Counter
from functools import lru_cache
from math import log, sqrt
from typing import NamedTuple

from onrecord.records import Report
from onrecord.text.tables.common_words import BAND, BANDS

_WORD = re.compile(r"[^\W_]+(?:[.,](?=\d)\d+)*")
_ENDING = re.compile(r"(?<=\w\w\w)(?:ings?|ed|es|s|e)\Z")
_STEM = 7
"""Letters that a term keeps: forms of one word mostly share them."""
_LEAST = 0.01
"""Weight of a term that every report has: texts of nothing else can still be compared."""

Vector = dict[str, float]


LONG = 90
"""Terms of a report from which the likeness asked for is counted up and down."""


class Weights(NamedTuple):
    """What the vectors and the joining depend on; one setting for every kind of report."""

    lead: float = 3.0
    """How often a word of the headline and of the first words counts, beside 1 in the rest."""
    lead_words: int = 80
    name: float = 1.0
    """How much more a capitalised word weighs than another of its rarity; names are rare already."""
    terms: int = 150
    """Terms that a report keeps."""
    prior: float = 300.0
    """How many reports the table of common words stands for beside those that were seen."""
    join: float = 0.15
    """Likeness (cosine) from which a report of ``LONG`` terms joins a story, where no other story is near."""
    short: float = 0.2
    """How much more is asked of a report with fewer terms, for each factor of e: short texts are alike by chance."""
    next: float = 0.1
    """How much of the likeness to the next story is asked for on top: what fits two stories ties to neither."""
    crowd: float = 0.7
    """How much of the mean likeness to further stories is asked for on top: among look-alikes a report needs more."""
    days: float = 6.0
    """Days between a report and a story after which likeness counts 1/e."""
    asleep: int = 20_000
    """Reports that come after a story's latest one before it is archived: nothing is put into it any more."""
    asleep_days: int = 60
    """Days that have to pass as well, where days are known; reports may come in any order of their days."""


@lru_cache(maxsize=1 << 18)
def term_of(word: str) -> str:
    """A word's term: folded, the ending off, cut short; numbers stay whole.

    >>> term_of("Strikes") == term_of("striking") and term_of("councillor") == term_of("councils")
    True
    """
    low = word.lower()
    return low if low[0].isdigit() else _ENDING.sub("", low)[:_STEM]


_BAND: dict[str, int] = {}
for _word, _band in BAND.items():
    _BAND[term_of(_word)] = min(_band, _BAND.get(term_of(_word), _band))
_NAMES = len(BANDS) - 3
"""Band after which a capitalised word counts as a name."""


def count(report: Report, weights: Weights) -> tuple[Vector, frozenset[str]]:
    """Weighted counts of a report's terms, and which of them are names (capitalised and rare)."""
    found = _WORD.findall(f"{report.title}\n\n{report.text}" if report.title else report.text)
    counts: Vector = {}
    names: set[str] = set()
    for word, number in Counter(found).items():
        term = term_of(word)
        counts[term] = counts.get(term, 0.0) + number
        if word[0].isupper() and _BAND.get(term, len(BANDS)) > _NAMES:
            names.add(term)
    for word, number in Counter(found[: weights.lead_words]).items():
        counts[term_of(word)] += number * (weights.lead - 1)
    return counts, frozenset(names)


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
        band = _BAND.get(term)
        known = 0.5 if band is None else self._prior * 0.75 * 2.0**-band
        return log((self._prior + self._reports + 1) / (known + self._seen[term] + 0.5))


def vector(counts: Vector, names: frozenset[str], rarity: Rarity, weights: Weights) -> Vector:
    """The heaviest terms at length 1, heaviest first."""
    weighed = [
        (-(1 + log(number)) * max(_LEAST, rarity.of(term)) * (weights.name if term in names else 1.0), term)
        for term, number in counts.items()
        if len(term) > 1
    ]
    weighed.sort()
    return unit({term: -weight for weight, term in weighed[: weights.terms]})


def unit(terms: Vector) -> Vector:
    """The vector at length 1."""
    length = sqrt(sum(value * value for value in terms.values())) or 1.0
    return {term: value / length for term, value in terms.items()}
