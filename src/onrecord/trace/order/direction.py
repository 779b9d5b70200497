"""Which of two reports has the shared text from which, or that both have it from a third."""

from collections import defaultdict
from collections.abc import Sequence

from onrecord.records import Copy, Order
from onrecord.records.trace import Direction

_TEXT = frozenset({"same_text", "partial"})
Ways = dict[str, tuple[str, ...]]
"""Report -> how its text came from there."""


def find_direction(copy: Copy, order: Order) -> Direction:
    """The direction of a pair, from the order of the set that it stands in; ``unknown`` when nothing tells.

    A report that another derives from over further reports is its source too. Two reports that share text and derive
    from one third report, or carry an agency's text, have it in common, even if the agency's report is not there.
    """
    return find_directions([copy], order)[0]


def find_directions(copies: Sequence[Copy], order: Order) -> tuple[Direction, ...]:
    """The direction of each pair."""
    ups: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for later, up, why in order.derived_from:
        ups[later].append((up, why))
    first: dict[frozenset[str], list[tuple[str, str]]] = defaultdict(list)
    for early, late, why in order.because:
        first[frozenset((early, late))].append((early, why))
    turn = {key: at for at, key in enumerate(order.sequence)}
    ways = {key: _upstream(key, ups) for key in {key for copy in copies for key in (copy.a, copy.b)}}
    return tuple(
        _direction(copy, ways[copy.a], ways[copy.b], first[frozenset((copy.a, copy.b))], turn) for copy in copies
    )


def _direction(
    copy: Copy, over_a: Ways, over_b: Ways, first: Sequence[tuple[str, str]], turn: dict[str, int]
) -> Direction:
    whys = tuple(why for _, why in first)
    earlier = first[0][0] if first else None
    if copy.b in over_a:
        return Direction("a_from_b", copy.b, None, over_a[copy.b])
    if copy.a in over_b:
        return Direction("b_from_a", copy.a, None, over_b[copy.a])
    if copy.relation in _TEXT:
        both = sorted(over_a.keys() & over_b.keys(), key=lambda key: turn.get(key, -1))
        if both:
            return Direction("common", earlier, both[-1], (f"both derive from {both[-1]}",))
        if copy.upstream:
            return Direction("common", earlier, copy.upstream, copy.because[1:])
    return Direction("unknown", earlier, None, whys)


def _upstream(key: str, ups: dict[str, list[tuple[str, str]]]) -> Ways:
    """Every report that a report derives from, near or far, and why; over further reports the way is told."""
    found: Ways = {}
    waiting: list[tuple[str, tuple[str, ...]]] = [(key, ())]
    while waiting:
        here, way = waiting.pop(0)
        for up, why in ups.get(here, ()):
            if up not in found and up != key:
                found[up] = (*way, why if here == key else f"{here} has it from {up}: {why}")
                waiting.append((up, found[up]))
    return found
