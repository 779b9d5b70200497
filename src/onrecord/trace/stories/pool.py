"""The stories so far, found through an inverted index: a report is held against those alone that share its terms."""

from collections import defaultdict
from datetime import date
from heapq import nlargest
from math import exp, sqrt
from typing import NamedTuple

from onrecord.trace.stories.vectors import Vector, Weights

_PROBES = 40
"""Heaviest terms through which stories are looked up."""
_CLOSE = 8
"""Stories that are then compared in full."""
_TIES = 6


class Found(NamedTuple):
    """The story that a report was put into."""

    story: int
    score: float
    words: tuple[str, ...]
    """The words that tie it to what was there before; heaviest first."""
    fresh: bool


class Pool:
    """Stories as sums of their reports' vectors."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._sums: list[Vector] = []
        self._squares: list[float] = []
        self._days: list[tuple[date, date] | None] = []
        self._index: dict[str, dict[int, float]] = defaultdict(dict)

    def add(self, terms: Vector, day: date | None) -> Found:
        """Puts a report into the story that is most like it, or into a new one. Terms come heaviest first."""
        likeness = {story: self._likeness(terms, story, day) for story in self._near(terms)}
        best = min(likeness, key=lambda story: (-likeness[story], story), default=-1)
        fresh = best < 0 or likeness[best] < self._needed(likeness)
        story = len(self._sums) if fresh else best
        found = Found(story, 1.0 if fresh else likeness[best], () if fresh else self._shared(terms, story), fresh)
        self._join(terms, story, day)
        return found

    def _needed(self, likeness: dict[int, float]) -> float:
        """The likeness that is asked for: more where several stories are look-alikes; the two nearest may be one."""
        crowd = sorted(likeness.values(), reverse=True)[2:]
        return self._weights.join + self._weights.crowd * sum(crowd) / (_CLOSE - 2)

    def _near(self, terms: Vector) -> list[int]:
        """The stories that share most of the report's heaviest terms."""
        partial: dict[int, float] = defaultdict(float)
        for term in list(terms)[:_PROBES]:
            for story, weight in self._index.get(term, {}).items():
                partial[story] += terms[term] * weight
        return nlargest(_CLOSE, partial, key=lambda story: (partial[story] / sqrt(self._squares[story]), -story))

    def _likeness(self, terms: Vector, story: int, day: date | None) -> float:
        """Cosine with the story's sum, less for the days between."""
        total = self._sums[story]
        shared = sum(value * total[term] for term, value in terms.items() if term in total)
        return shared / sqrt(self._squares[story]) * self._decay(story, day)

    def _decay(self, story: int, day: date | None) -> float:
        """How much likeness counts across the days between a report and the story's nearest end."""
        known = self._days[story]
        if day is None or known is None:
            return 1.0
        gap = max((known[0] - day).days, (day - known[1]).days, 0)
        return exp(-gap / self._weights.days)

    def _shared(self, terms: Vector, story: int) -> tuple[str, ...]:
        """The terms that tie most."""
        tied = {term: value * self._sums[story].get(term, 0.0) for term, value in terms.items()}
        return tuple(nlargest(_TIES, (term for term in sorted(tied) if tied[term] > 0), key=lambda term: tied[term]))

    def _join(self, terms: Vector, story: int, day: date | None) -> None:
        """Adds the report to the story's sum and to the index."""
        if story == len(self._sums):
            self._sums.append({})
            self._squares.append(0.0)
            self._days.append(None)
        total = self._sums[story]
        for term, value in terms.items():
            old = total.get(term, 0.0)
            total[term] = old + value
            self._squares[story] += value * (2 * old + value)
            self._index[term][story] = old + value
        known = self._days[story]
        if day is not None:
            self._days[story] = (min(known[0], day), max(known[1], day)) if known else (day, day)
