"""The stories so far, found through an inverted index: a report is held against those alone that share its terms.

What one report costs does not grow with the reports before it: a bounded number of postings is looked at, rare terms
first, and a story that nothing was added to for long is archived, which frees what it holds.
"""

from collections import deque
from collections.abc import Sequence
from datetime import date
from math import exp, log
from typing import NamedTuple

import numpy as np

from onrecord.trace.stories.postings import NOWHERE, Postings
from onrecord.trace.stories.vectors import LONG, Bag, Floats, Indices, Weights, grown

_PROBES = 40
"""Heaviest terms of a report under which its story is listed, and through which stories are looked up."""
_CLOSE = 8
"""Stories that are then compared in full."""
_TIES = 6
_DIGITS = 12
"""Decimals of a likeness: the order in which a processor adds tells nothing."""


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
    """The sum of a story's reports as columns (terms, sums, places in the index), its length squared, how many they
    are, its days, and the turn of its latest report.
    """

    __slots__ = ("days", "places", "reports", "square", "sums", "terms", "turn")

    def __init__(self) -> None:
        self.reports = 0
        self.terms: Indices = np.empty(0, np.int64)
        self.sums: Floats = np.empty(0)
        self.places: Indices = np.empty(0, np.int64)
        self.square = 0.0
        self.days: tuple[date, date] | None = None
        self.turn = 0


class Pool:
    """Stories as sums of what their reports' terms weigh; ``names`` are the terms by their numbers."""

    def __init__(self, weights: Weights, names: Sequence[str]) -> None:
        self._weights = weights
        self._names = names
        self._awake: dict[int, _Story] = {}
        self._begun = 0
        self._index = Postings()
        self._size = np.ones(1 << 12)
        """What a story's likeness is divided by."""
        self._value = np.zeros(1 << 12)
        """By term, what the report that is looked at has; 0 in between."""
        self._place = np.zeros(1 << 12, np.int64)
        """By term, its place in the story that is looked at; anything where the story has it not."""
        self._queue: deque[tuple[int, int]] = deque()
        self._turn = 0
        self._today = date.min

    def add(self, report: Bag, day: date | None) -> Found:
        """Puts a report into the story that is most like it, or into a new one. Terms come heaviest first."""
        self._turn += 1
        self._today = max(self._today, day or self._today)
        self._archive()
        likeness = self._likeness(report, day)
        best = min(likeness, key=lambda story: (-likeness[story], story), default=-1)
        fresh = best < 0 or likeness[best] < self._needed(len(report.terms), likeness)
        number = self._begin() if fresh else best
        story = self._awake[number]
        places = self._places(report.terms, story)
        tied = () if fresh else self._shared(report, story, places)
        self._join(report, number, places, day)
        return Found(number, 1.0 if fresh else likeness[best], tied, story.reports)

    def _needed(self, terms: int, likeness: dict[int, float]) -> float:
        """The likeness that is asked for: more of a short report, and more where several stories are look-alikes."""
        weights = self._weights
        alone = weights.join * (1 + weights.short * log(LONG / (terms + 1)))
        ranked = sorted(likeness.values(), reverse=True)
        return alone + weights.next * sum(ranked[1:2]) + weights.crowd * sum(ranked[2:]) / (_CLOSE - 2)

    def _near(self, report: Bag) -> list[int]:
        """The stories that share most of the heaviest terms."""
        stories, shared = self._index.shared(Bag(report.terms[:_PROBES], report.values[:_PROBES]))
        likely = shared / self._size[stories]
        if len(stories) > _CLOSE:
            top = likely >= np.partition(likely, -_CLOSE)[-_CLOSE]
            stories, likely = stories[top], likely[top]
        return stories[np.lexsort((stories, -likely))][:_CLOSE].tolist()  # type: ignore[no-any-return]  # numpy's Any

    def _likeness(self, report: Bag, day: date | None) -> dict[int, float]:
        """Between mean likeness to a near story's reports and cosine with their sum, less for the days between."""
        self._value = grown(self._value, len(self._names))
        self._value[report.terms] = report.values
        found = {}
        for number in self._near(report):
            story = self._awake[number]
            # Not "@": beyond 10,000 terms it wakes a thread on every core, which costs far more than the sum.
            shared = float((self._value.take(story.terms) * story.sums).sum()) / float(self._size[number])
            found[number] = round(shared * self._decay(story, day), _DIGITS)
        self._value[report.terms] = 0.0
        return found

    def _decay(self, story: _Story, day: date | None) -> float:
        """How much likeness counts across the days between a report and the story's nearest end."""
        known = story.days
        if day is None or known is None:
            return 1.0
        gap = max((known[0] - day).days, (day - known[1]).days, 0)
        return exp(-gap / self._weights.days)

    def _places(self, terms: Indices, story: _Story) -> Indices:
        """Where terms stand in the story's columns, ``NOWHERE`` for those that it has not."""
        count = len(story.terms)
        if not count:
            return np.full(len(terms), NOWHERE)
        self._place = grown(self._place, len(self._names))
        self._place[story.terms] = np.arange(count)
        places = np.minimum(self._place[terms], count - 1)
        return np.where(story.terms[places] == terms, places, NOWHERE)

    def _shared(self, report: Bag, story: _Story, places: Indices) -> tuple[str, ...]:
        """The terms that tie most."""
        known = places != NOWHERE
        terms, tied = report.terms[known], report.values[known] * story.sums[places[known]]
        if len(tied) > _TIES:
            top = tied >= np.partition(tied, -_TIES)[-_TIES]
            terms, tied = terms[top], tied[top]
        rows = zip(tied.tolist(), map(self._names.__getitem__, terms.tolist()), strict=True)
        return tuple(name for _, name in sorted(rows, reverse=True)[:_TIES])

    def _begin(self) -> int:
        """A new story's number."""
        story = self._begun
        self._begun += 1
        self._awake[story] = _Story()
        self._queue.append((self._turn, story))
        return story

    def _join(self, report: Bag, number: int, places: Indices, day: date | None) -> None:
        """Adds the report to the story's columns and to the index."""
        story = self._awake[number]
        fresh = report.terms[places == NOWHERE]
        places = places.copy()
        places[places == NOWHERE] = np.arange(len(story.terms), len(story.terms) + len(fresh))
        story.terms = np.concatenate([story.terms, fresh])
        story.sums = np.concatenate([story.sums, np.zeros(len(fresh))])
        story.places = np.concatenate([story.places, np.full(len(fresh), NOWHERE)])
        old = story.sums[places]
        new = story.sums[places] = old + report.values
        story.square += float(report.values @ (old + new))
        top = places[:_PROBES]
        story.places[top] = self._index.put(number, report.terms[:_PROBES], story.places[top], new[:_PROBES])
        story.turn = self._turn
        story.reports += 1
        part = self._weights.part
        self._size = grown(self._size, number)
        self._size[number] = story.square ** (part / 2) * story.reports ** (1 - part)
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
            listed = story.places != NOWHERE
            self._index.drop(story.terms[listed], story.places[listed])
            del self._awake[number]
