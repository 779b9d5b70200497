"""What a learned reader takes for names, as evidence of their kind."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.read.names.scan import Found

POINTS = 4
"""What the reader's word counts, when it is sure, beside the points of the words around a name."""
SURE = 0.5


class Seen(NamedTuple):
    """Half-open character offsets that look like a name."""

    start: int
    end: int
    kind: str
    """person | organisation | place | other"""
    score: float
    """0 to 1."""


def weigh(found: Sequence[Found], seen: Sequence[Seen]) -> list[Found]:
    """The mentions with what was seen in their place among their points."""
    starts = [row.start for row in seen]
    rows = []
    for each in found:
        near = seen[max(0, bisect_left(starts, each.start) - 1) : bisect_left(starts, each.end)]
        points = Counter(each.points)
        for row in near:
            shared = min(row.end, each.end) - max(row.start, each.start)
            if 2 * shared > max(row.end - row.start, each.end - each.start) and row.score > SURE:
                points[row.kind] += round(POINTS * row.score)
        rows.append(each._replace(points=points))
    return rows
