"""Under which terms stories are listed, and what each weighs there: an inverted index in a few arrays.

A list holds places in two columns (story, weight), so that weights change in place and lists are joined as bytes.
"""

from array import array
from bisect import bisect_right
from itertools import accumulate

import numpy as np

from onrecord.trace.stories.vectors import Bag, Floats, Indices, grown

POSTINGS = 2000
"""Entries of the index that one report looks at, at most."""
NOWHERE = -1


class Postings:
    """The index."""

    def __init__(self) -> None:
        self._lists: dict[int, array[int]] = {}
        self._story = np.zeros(1 << 12, np.int64)
        self._weight = np.zeros(1 << 12)
        self._last = np.zeros(1 << 12, np.int64)
        """Of each story its last place among the entries that are looked at now."""
        self._free: list[int] = []
        self._used = 0

    def __len__(self) -> int:
        """Terms under which a story is listed."""
        return len(self._lists)

    def shared(self, probes: Bag) -> tuple[Indices, Floats]:
        """Stories that are listed under a report's terms, each once, and what they share with it.

        Terms that few stories have are followed first, until enough entries were looked at.
        """
        known = [(self._lists.get(term), value) for term, value in zip(*map(np.ndarray.tolist, probes), strict=True)]
        rows = sorted(((listed, value) for listed, value in known if listed), key=lambda row: len(row[0]))
        sizes = [len(listed) for listed, _ in rows]
        use = max(1, bisect_right(list(accumulate(sizes)), POSTINGS))
        places = np.frombuffer(b"".join(listed for listed, _ in rows[:use]), np.int32)
        worth = np.repeat([value for _, value in rows[:use]], sizes[:use]) * self._weight[places]
        stories, turns = self._story[places], np.arange(len(places))
        self._last[stories] = turns
        last = self._last[stories]
        once = np.flatnonzero(last == turns)
        return stories[once], np.bincount(last, worth)[once].astype(np.float64)

    def put(self, story: int, terms: Indices, places: Indices, values: Floats) -> Indices:
        """Lists a story under terms, where it stands already or (``NOWHERE``) anew; the places where it stands."""
        self._last = grown(self._last, story)
        fresh = np.flatnonzero(places == NOWHERE)
        if len(fresh):
            places = places.copy()
            places[fresh] = self._take(len(fresh))
            for term, place in zip(terms[fresh].tolist(), places[fresh].tolist(), strict=True):
                listed = self._lists.get(term)
                if listed is None:
                    self._lists[term] = array("i", (place,))
                else:
                    listed.append(place)
        self._story[places], self._weight[places] = story, values
        return places

    def drop(self, terms: Indices, places: Indices) -> None:
        """Takes a story out."""
        for term, place in zip(terms.tolist(), places.tolist(), strict=True):
            self._lists[term].remove(place)
            if not self._lists[term]:
                del self._lists[term]
        self._free += places.tolist()

    def _take(self, count: int) -> list[int]:
        """Free places."""
        again = [self._free.pop() for _ in range(min(count, len(self._free)))]
        first, self._used = self._used, self._used + count - len(again)
        self._story, self._weight = (grown(column, self._used) for column in (self._story, self._weight))
        return [*again, *range(first, self._used)]
