"""A report as a bag of telling words: what stands in its headline and lead counts more, names count more."""

import re
from functools import lru_cache
from math import log, sqrt
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.records import Report
from onrecord.text.tables.common_words import BAND

_WORD = re.compile(r"[^\W_]+(?:[.,](?=\d)\d+)*")
_FIGURE = re.compile(r"[0-9][.,][0-9]")
_MARKS = "\u2018\u2019\u201c\u201d\u2013\u2014\u2026\u00a0"
"""Marks beyond ASCII that many texts have; without them most are plain."""
_SPACES = {code: " " for code in range(128) if not chr(code).isalnum()}
_KNOWN = 1 << 20
"""Words of which it is kept which term they are."""
_DIGITS = 9
"""Decimals of a weight: as many as every machine agrees on."""
_ENDING = re.compile(r"(?<=\w\w\w)(?:ings?|ed|es|s|e)\Z")
_STEM = 7
"""Letters that a term keeps: forms of one word mostly share them."""
_LEAST = 0.01
"""Weight of a term that every report has: texts of nothing else can still be compared."""

_UNKNOWN = 1.0
"""How often a term counts as seen that nothing is known of."""

Vector = dict[str, float]
Indices = NDArray[np.int64]
Floats = NDArray[np.float64]

LONG = 90
"""Terms of a report from which the likeness asked for is counted up and down."""


class Bag(NamedTuple):
    """Terms by their numbers, each once, and how often each is there or how much it weighs."""

    terms: Indices
    values: Floats


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


_FIRST = ("", *_BAND)


class Terms(dict[str, int]):
    """Word -> the number of its term, 0 for a single letter; each word is looked up once."""

    def __init__(self) -> None:
        super().__init__()
        self.names = list(_FIRST)
        """The terms by their numbers."""
        self._numbers = {term: number for number, term in enumerate(_FIRST)}

    def __missing__(self, word: str) -> int:
        if len(self) > _KNOWN:
            self.clear()
        term = term_of(word)
        number = self._numbers.setdefault(term, len(self.names)) if len(term) > 1 else 0
        if number == len(self.names):
            self.names.append(term)
        self[word] = number
        return number

    def of(self, bag: Bag) -> Vector:
        """A bag with the terms themselves, in its order."""
        return dict(zip(map(self.names.__getitem__, bag.terms.tolist()), bag.values.tolist(), strict=True))


def count(report: Report, terms: Terms, weights: Weights) -> Bag:
    """Weighted counts of a report's terms, in the order in which they are there: headline and lead count more. Names
    need no extra weight, they are rare.
    """
    title = _words(report.title) if report.title else []
    found = title + _words(report.text)
    numbers = np.fromiter(map(terms.__getitem__, found), np.int64, len(found))
    values = np.ones(len(found))
    values[: weights.lead_words] += weights.lead - 1
    values[: len(title)] += weights.title
    keys = np.sort(numbers << 32 | np.arange(len(found)))  # by term, then by place
    numbers, places = keys >> 32, keys & 0xFFFFFFFF
    heads = np.flatnonzero(np.concatenate([numbers[:1] > 0, numbers[1:] != numbers[:-1]]))
    counts = np.add.reduceat(values[places], heads) if len(heads) else values[:0]
    order = np.argsort(places[heads])
    return Bag(numbers[heads][order], counts[order])


def _words(text: str) -> list[str]:
    """Runs of letters and digits, as they are written or in small letters."""
    for mark in _MARKS:
        text = text.replace(mark, " ")
    if text.isascii() and not _FIGURE.search(text):
        return text.translate(_SPACES).split()
    return _WORD.findall(text)


class Rarity:
    """How rare a term is: by the table of common words at first, then more and more by the stories that were seen."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._seen = np.full(1 << 16, _UNKNOWN)
        bands = np.fromiter(_BAND.values(), np.float64, len(_BAND))
        self._seen[1 : len(_FIRST)] = weights.prior * 0.75 * 2.0**-bands + 0.5
        self._reports = 0.0

    def learn(self, counts: Bag, turn: int) -> None:
        """Counts a story's report by its turn, the first 1, the second 1/2, the third 1/3: a hot story's own words stay
        telling however often it is reported. Terms count as they do in the report, so what leads name in story
        after story soon tells little.
        """
        self._seen[counts.terms] += counts.values / turn
        self._reports += 1 / turn

    def vector(self, counts: Bag) -> Bag:
        """The heaviest terms of a report at length 1, heaviest first; of two as heavy the one that stands first."""
        self._seen = grown(self._seen, int(counts.terms.max(initial=0)), _UNKNOWN)
        rarity = log(self._weights.prior + self._reports + 1) - np.log(self._seen[counts.terms])
        weighed = (1 + self._weights.often * np.log(counts.values)) * np.maximum(rarity, _LEAST) ** self._weights.rare
        top = np.argsort(-weighed.round(_DIGITS), kind="stable")[: self._weights.terms]
        heaviest = weighed[top]
        heaviest /= sqrt(heaviest @ heaviest) or 1.0
        return Bag(counts.terms[top], heaviest.round(_DIGITS))


def grown(values: NDArray[Any], place: int, rest: float = 0) -> NDArray[Any]:
    """The values, or twice as many of them and more, so that one stands at the place."""
    if place < len(values):
        return values
    return np.concatenate([values, np.full(max(len(values), place + 1 - len(values)), rest, values.dtype)])
