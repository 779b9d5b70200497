"""A report as a bag of telling words: what stands in its headline and lead counts more, names count more."""

import re
from collections import Counter
from functools import lru_cache
from itertools import islice
from math import log, sqrt
from typing import NamedTuple

from onrecord.records import Report
from onrecord.text.tables.common_words import BAND

_WORD = re.compile(r"[^\W_]+(?:[.,](?=\d)\d+)*")
_ENDING = re.compile(r"(?<=\w\w\w)(?:ings?|ed|es|s|e)\Z")
_STEM = 7
"""Letters that a term keeps: forms of one word mostly share them."""
_LEAST = 0.01
"""Weight of a term that every report has: texts of nothing else can still be compared."""

_UNKNOWN = 1.0
"""How often a term counts as seen that nothing is known of."""

Vector = dict[str, float]


LONG = 90
"""Terms of a report from which the likeness asked for is counted up and down."""


class Weights(NamedTuple):
    """What the vectors and the joining depend on; one setting for every kind of report."""

    lead: float = 2.5
    """How often a word of the headline and of the first words counts, beside 1 in the rest."""
    lead_words: int = 80
    title: float = 0.5
    """How much more a word of the headline counts."""
    often: float = 1.0
    """How much the logarithm of a count adds to a term's weight."""
    rare: float = 0.8
    """The power of a term's rarity."""
    terms: int = 150
    """Terms that a report keeps."""
    prior: float = 1000.0
    """How many reports the table of common words stands for beside those that were seen."""
    join: float = 0.14
    """Likeness (cosine) from which a report of ``LONG`` terms joins a story, where no other story is near."""
    short: float = 0.0
    """How much more is asked of a report with fewer terms, for each factor of e: short texts are alike by chance."""
    part: float = 0.5
    """How the likeness to a story lies between the mean likeness to its reports (0) and the cosine with its sum (1):
    the cosine grows with the story, so that large ones take in what is not theirs."""
    next: float = 0.3
    """How much of the likeness to the next story is asked for on top: what fits two stories ties to neither."""
    crowd: float = 0.5
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


def count(report: Report, weights: Weights) -> Vector:
    """Weighted counts of a report's terms: headline and lead count more. Names need no extra weight, they are rare."""
    title = _terms(report.title) if report.title else []
    found = title + _terms(report.text)
    counts: Vector = dict(Counter(found))
    for term in islice(found, weights.lead_words):
        counts[term] += weights.lead - 1
    for term in title:
        counts[term] += weights.title
    return counts


def _terms(text: str) -> list[str]:
    return list(map(term_of, _WORD.findall(text)))


class Rarity:
    """How rare a term is: by the table of common words at first, then more and more by the stories that were seen."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._seen = {term: weights.prior * 0.75 * 2.0**-band + 0.5 for term, band in _BAND.items()}
        self._reports = 0.0

    def learn(self, terms: Vector, turn: int) -> None:
        """Counts a story's report by its turn, the first 1, the second 1/2, the third 1/3: a hot story's own words stay
        telling however often it is reported. Terms count as they do in the report, so what leads name in story
        after story soon tells little.
        """
        seen = self._seen
        for term, number in terms.items():
            seen[term] = seen.get(term, _UNKNOWN) + number / turn
        self._reports += 1 / turn

    def vector(self, counts: Vector) -> Vector:
        """The heaviest terms of a report at length 1, heaviest first."""
        seen, often, rare = self._seen, self._weights.often, self._weights.rare
        everything = log(self._weights.prior + self._reports + 1)
        weighed = [
            (-(1 + often * log(number)) * (_LEAST if rarity < _LEAST else rarity) ** rare, term)
            for term, number in counts.items()
            if len(term) > 1
            for rarity in (everything - log(seen.get(term, _UNKNOWN)),)
        ]
        weighed.sort()
        del weighed[self._weights.terms :]
        length = sqrt(sum([weight * weight for weight, _ in weighed])) or 1.0
        return {term: -weight / length for weight, term in weighed}
