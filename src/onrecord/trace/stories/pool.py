"""The stories so far, found through an inverted index: a report is held against those alone that share its terms.

What one report costs does not grow with the reports before it: a bounded number of postings is looked at, rare terms
first, and a story that nothing was added to for long is archived, which frees what it holds.
"""

from collections import defaultdict, deque
from datetime import date
from heapq import nlargest
from itertools import islice, repeat
from math import exp, log
from operator import mul
from typing import NamedTuple

from onrecord.trace.stories.vectors import LONG, Vector, Weights

_PROBES = 40
"""Heaviest terms of a report under which its story is listed, and through which stories are looked up."""
_POSTINGS = 2000
"""Entries of the index that one report looks at, at most."""
_CLOSE = 8
"""Stories that are then compared in full."""
_TIES = 6


class Found(NamedTuple):
    """The story that a report was put into."""

    story: int
    score: float
    words: tuple[str, ...]
    """The words that tie it to what was there before; heaviest first."""
    turn: int
    """Its place among the story's reports, from 1."""

    @property
    def fresh(self) -> bool:
        """Whether it began the story."""
        return self.turn == 1


class _Story:
    """The sum of a story's reports, its length squared, how many they are, what likeness is divided by, its days, and
    the turn of its latest report.
    """

    __slots__ = ("days", "reports", "size", "square", "sum", "turn")

    def __init__(self) -> None:
        self.reports = 0
        self.sum: Vector = {}
        self.square = 0.0
        self.size = 0.0
        self.days: tuple[date, date] | None = None
        self.turn = 0


class Pool:
    """Stories as sums of their reports' vectors."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._awake: dict[int, _Story] = {}
        self._begun = 0
        self._index: dict[str, dict[int, float]] = defaultdict(dict)
        self._queue: deque[tuple[int, int]] = deque()
        self._turn = 0
        self._today = date.min

    def add(self, terms: Vector, day: date | None) -> Found:
        """Puts a report into the story that is most like it, or into a new one. Terms come heaviest first."""
        self._turn += 1
        self._today = max(self._today, day or self._today)
        self._archive()
        likeness = {story: self._likeness(terms, self._awake[story], day) for story in self._near(terms)}
        best = min(likeness, key=lambda story: (-likeness[story], story), default=-1)
        fresh = best < 0 or likeness[best] < self._needed(terms, likeness)
        story = self._begin() if fresh else best
        tied = () if fresh else self._shared(terms, story)
        self._join(terms, story, day)
        return Found(story, 1.0 if fresh else likeness[best], tied, self._awake[story].reports)

    def _needed(self, terms: Vector, likeness: dict[int, float]) -> float:
        """The likeness that is asked for: more of a short report, and more where several stories are look-alikes."""
        weights = self._weights
        alone = weights.join * (1 + weights.short * log(LONG / (len(terms) + 1)))
        ranked = sorted(likeness.values(), reverse=True)
        return alone + weights.next * sum(ranked[1:2]) + weights.crowd * sum(ranked[2:]) / (_CLOSE - 2)

    def _near(self, terms: Vector) -> list[int]:
        """The stories that share most of the heaviest terms; terms that few stories hold are followed first."""
        lists = [(self._index[term], terms[term]) for term in islice(terms, _PROBES) if term in self._index]
        lists.sort(key=lambda row: len(row[0]))
        partial: dict[int, float] = defaultdict(float)
        left = _POSTINGS
        for postings, value in lists:
            left -= len(postings)
            if left < 0 and partial:
                break
            for story, weight in postings.items():
                partial[story] += value * weight
        awake = self._awake
        best = nlargest(_CLOSE, [(value / awake[story].size, -story) for story, value in partial.items()])
        return [-story for _, story in best]

    def _likeness(self, terms: Vector, story: _Story, day: date | None) -> float:
        """Between mean likeness to the story's reports and cosine with their sum, less for the days between."""
        total = story.sum
        shared: float = sum(map(mul, terms.values(), map(total.get, terms, repeat(0.0))))
        return shared / story.size * self._decay(story, day)

    def _decay(self, story: _Story, day: date | None) -> float:
        """How much likeness counts across the days between a report and the story's nearest end."""
        known = story.days
        if day is None or known is None:
            return 1.0
        gap = max((known[0] - day).days, (day - known[1]).days, 0)
        return exp(-gap / self._weights.days)

    def _shared(self, terms: Vector, story: int) -> tuple[str, ...]:
        """The terms that tie most."""
        total = self._awake[story].sum
        tied = {term: value * total[term] for term, value in terms.items() if term in total}
        return tuple(nlargest(_TIES, tied, key=lambda term: (tied[term], term)))

    def _begin(self) -> int:
        """A new story's number."""
        story = self._begun
        self._begun += 1
        self._awake[story] = _Story()
        self._queue.append((self._turn, story))
        return story

    def _join(self, terms: Vector, number: int, day: date | None) -> None:
        """Adds the report to the story's sum and to the index."""
        story = self._awake[number]
        total, square = story.sum, story.square
        for term, value in terms.items():
            old = total.get(term, 0.0)
            new = total[term] = old + value
            square += value * (old + new)
        index = self._index
        for term in islice(terms, _PROBES):
            index[term][number] = total[term]
        story.square, story.turn = square, self._turn
        story.reports += 1
        part = self._weights.part
        story.size = square ** (part / 2) * story.reports ** (1 - part)
        if day is not None:
            known = story.days or (day, day)
            story.days = (min(known[0], day), max(known[1], day))

    def _archive(self) -> None:
        """Takes out the stories that have slept long enough, by reports and, where days are known, by days."""
        while self._queue and self._queue[0][0] <= self._turn - self._weights.asleep:
            _, number = self._queue.popleft()
            story = self._awake[number]
            late = story.days is not None and (self._today - story.days[1]).days < self._weights.asleep_days
            if late or story.turn > self._turn - self._weights.asleep:
                self._queue.append((self._turn if late else story.turn, number))
                continue
            for term in story.sum:
                postings = self._index.get(term)
                if postings and postings.pop(number, None) is not None and not postings:
                    del self._index[term]
            del self._awake[number]
