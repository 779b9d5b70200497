"""Stories, one pass, online.

A single pass over sparse vectors (Allan, Papka and Lavrenko, "On-line New Event Detection and Tracking", SIGIR 1998):
each report joins the story it is most like, or begins one; no report waits for a later one.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date

from onrecord.records import Reading, Report, Story, Tie
from onrecord.text.hashes import digest
from onrecord.trace.stories.pool import Found, Pool
from onrecord.trace.stories.titles import title_of
from onrecord.trace.stories.vectors import Bag, Rarity, Terms, Vector, Weights, count

WEIGHTS = Weights()
"""One setting for every kind of report, chosen on development halves (``evals/stories.py``)."""


class Grouper:
    """Puts one report after the other into a story; its answers never change."""

    def __init__(self, weights: Weights = WEIGHTS) -> None:
        self._weights = weights
        self.terms = Terms()
        self._rarity = Rarity(weights)
        self._pool = Pool(weights, self.terms.names)

    def add(self, report: Report, published: str | None) -> tuple[Found, Bag]:
        """The story of a report, by number, and what the report's terms weigh."""
        counts = count(report, self.terms, self._weights)
        weighed = self._rarity.vector(counts)
        found = self._pool.add(weighed, _day(published))
        self._rarity.learn(counts, found.turn)
        return found, weighed


def group(reports: Iterable[Report]) -> Iterator[tuple[str, str]]:
    """(report key, story id) in input order, one pass: no report waits for a later one.

    A story's id is the digest of its first report's id.
    """
    grouper = Grouper()
    ids: list[str] = []
    for report in reports:
        found, _ = grouper.add(report, report.published)
        if found.fresh:
            ids.append(digest("story", report.id))
        yield report.key, ids[found.story]


def find_stories(readings: Sequence[Reading], sequence: Sequence[str]) -> tuple[Story, ...]:
    """The stories of a set of readings, taken in their order of publication; in the order of their first reports."""
    known = {reading.key: reading for reading in readings}
    grouper = Grouper()
    members: list[list[tuple[Reading, Found, Vector]]] = []
    for key in sequence:
        reading = known[key]
        found, weighed = grouper.add(reading.report, reading.published.value)
        if found.fresh:
            members.append([])
        members[found.story].append((reading, found, grouper.terms.of(weighed)))
    return tuple(_story(rows) for rows in members)


def one_story(readings: Sequence[Reading], sequence: Sequence[str], name: str) -> Story:
    """The story that readings are known to make, under an id that it has already."""
    known = {reading.key: reading for reading in readings}
    grouper = Grouper()
    added = ((known[key], *grouper.add(known[key].report, known[key].published.value)) for key in sequence)
    rows = [(reading, found, grouper.terms.of(weighed)) for reading, found, weighed in added]
    return replace(_story(rows), id=name)


def _story(rows: Sequence[tuple[Reading, Found, Vector]]) -> Story:
    """The record of a story."""
    days = sorted(reading.published.value for reading, _, _ in rows if reading.published.value)
    return Story(
        digest("story", rows[0][0].report.id),
        title_of([(reading, terms) for reading, _, terms in rows]),
        tuple(reading.key for reading, _, _ in rows),
        days[0] if days else None,
        days[-1] if days else None,
        tuple(Tie(reading.key, round(found.score, 4), _words(reading, found.words)) for reading, found, _ in rows),
    )


def _words(reading: Reading, terms: Iterable[str]) -> tuple[str, ...]:
    """The tying terms as the report spells them."""
    text = f"{reading.report.title or ''} {reading.report.text}"
    lower = text.lower()
    if len(lower) != len(text):  # a capital that folds to two letters: places differ
        return tuple(terms)
    found = [re.search(rf"(?<!\w){re.escape(term)}\w*", lower) for term in terms]
    return tuple(text[slice(*at.span())] if at else term for at, term in zip(found, terms, strict=True))


def _day(published: str | None) -> date | None:
    """The day of an ISO 8601 date or moment; None for anything else."""
    try:
        return date.fromisoformat(published[:10]) if published else None
    except ValueError:
        return None
