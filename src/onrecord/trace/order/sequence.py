"""The sequence of reports and the direction of copying."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from heapq import heapify, heappop, heappush

from onrecord.records import Copy, Order, Passage, Published, Reading
from onrecord.text.moments import instant
from onrecord.trace.order.evidence import Evidence, Facts, facts, strongest, weigh_pair

_UNKNOWN = "9999-99-99"
"""Stands behind every day: an undated report comes last unless something says otherwise."""
_ENOUGH = 1.5
"""Weight of evidence from which it is said who has the shared text from whom."""
Pair = tuple[str, str]


def find_order(readings: Sequence[Reading], passages: Sequence[Passage], copies: Sequence[Copy]) -> Order:
    """Earliest first, with the evidence; ties by report id.

    Days of publication come first, then moments of one day, then what two reports that share text show themselves.
    A report derives from another when it carries its text or says that it has it from there, and which was first is
    known; what is not known is left out.
    """
    known = {reading.key: reading for reading in readings}
    copied = {_pair(copy.a, copy.b): copy for copy in copies}
    shared: dict[Pair, list[Passage]] = defaultdict(list)
    for passage in passages:
        if passage.a.report != passage.b.report:
            shared[_pair(passage.a.report, passage.b.report)].append(passage)
    found: dict[Pair, list[Evidence]] = {}
    shown = {key: facts(known[key]) for key in {key for pair in (*shared, *copied) for key in pair}}
    for pair in sorted({*shared, *copied}):
        found[pair] = _between(shown[pair[0]], shown[pair[1]], shared[pair], copied.get(pair))
    edges = {pair: net for pair, rows in found.items() if (net := _net(rows))}
    sequence = _sequence(readings, edges)
    turn = {key: at for at, key in enumerate(sequence)}
    because = sorted(
        {
            (row.earlier, row.later, row.why)
            for pair in edges
            for row in found[pair]
            if turn[row.earlier] < turn[row.later]
        },
        key=lambda row: (turn[row[0]], turn[row[1]], row[2]),
    )
    return Order(sequence, _derived(found, edges, copied, shared, turn), tuple(because))


def _pair(a: str, b: str) -> Pair:
    return (a, b) if a < b else (b, a)


def _between(a: Facts, b: Facts, passages: Sequence[Passage], copy: Copy | None) -> list[Evidence]:
    """The evidence of two reports: of their days and moments alone where these are known to differ."""
    dated = _dated(a.reading, b.reading)
    shown = weigh_pair(a, b, passages, copy)
    if dated is None:
        return [*shown, *_likely(a.reading, b.reading)]
    return [dated, *(row for row in shown if row.earlier == dated.earlier)]


def _dated(a: Reading, b: Reading) -> Evidence | None:
    """What the moments of publication say: a day is coarser than a moment; inferred days must lie apart."""
    for early, late in ((a, b), (b, a)):
        one, other = early.published, late.published
        if one.value is None or other.value is None:
            return None
        if "inferred" in (one.how, other.how):
            last, first = one.latest or one.value, other.earliest or other.value
            if last[:10] < first[:10]:
                return Evidence(early.key, late.key, 5.0, f"published {one.value}, before {other.value}")
        elif _before(one, other):
            return Evidence(early.key, late.key, 10.0, f"published {one.value}, before {other.value}")
    return None


def _likely(a: Reading, b: Reading) -> list[Evidence]:
    """What two different best days say, where the days that they may be overlap: more than wording does."""
    one, other = (a.published.value or "")[:10], (b.published.value or "")[:10]
    if len(one) < 10 or len(other) < 10 or one == other:
        return []
    early, late = (a, b) if one < other else (b, a)
    why = f"published {early.published.value}, as far as can be told, before {late.published.value}"
    return [Evidence(early.key, late.key, 3.5, why)]


def _before(a: Published, b: Published) -> bool:
    """Whether one is known to be the earlier; two values of one day compare only when both are moments."""
    one, other = _moment(a.value), _moment(b.value)
    if one and other:
        return one < other
    return (a.value or "")[:10] < (b.value or "")[:10]


def _moment(value: str | None) -> datetime | None:
    """A moment in UTC; None for a bare day and for what is no moment."""
    if value is None or len(value) <= 10:
        return None
    try:
        return instant(value)
    except ValueError:
        return None


def _net(rows: Iterable[Evidence]) -> Evidence | None:
    """The direction in which the evidence of a pair points, with the weight that is left; None when it balances."""
    ranked = strongest(rows)
    if not ranked:
        return None
    first = ranked[0].earlier
    left = sum(row.weight if row.earlier == first else -row.weight for row in ranked)
    if left == 0:
        return None
    lead = ranked[0] if left > 0 else next(row for row in ranked if row.earlier != first)
    return lead._replace(weight=abs(left))


def _sequence(readings: Sequence[Reading], edges: dict[Pair, Evidence]) -> tuple[str, ...]:
    """Earliest first: by day, within a day as the evidence says (strongest first, no circles); ties by moment, id."""
    after = _known([reading.key for reading in readings], strongest(edges.values()))
    own = {reading.key: (reading.published.value or _UNKNOWN)[:10] for reading in readings}
    rank = {reading.key: (_clock(reading), reading.report.id, reading.key) for reading in readings}
    day = _pulled(after, own)
    waiting = dict.fromkeys(after, 0)
    for ahead in after.values():
        for key in ahead:
            waiting[key] += 1
    heap = [(day[key], *rank[key]) for key, count in waiting.items() if not count]
    heapify(heap)
    sequence: list[str] = []
    while heap:
        key = heappop(heap)[-1]
        sequence.append(key)
        for later in sorted(after[key]):
            waiting[later] -= 1
            if not waiting[later]:
                heappush(heap, (day[later], *rank[later]))
    return tuple(sequence)


def _clock(reading: Reading) -> str:
    """The moment within the day, for ties; behind all moments for a bare day."""
    moment = _moment(reading.published.value)
    return moment.astimezone(UTC).isoformat() if moment else "~"


def _known(keys: Iterable[str], edges: Iterable[Evidence]) -> dict[str, set[str]]:
    """Each report's later ones, by the strongest evidence that makes no circle."""
    after: dict[str, set[str]] = {key: set() for key in keys}
    ahead: dict[str, set[str]] = {key: set() for key in after}
    behind: dict[str, set[str]] = {key: set() for key in after}
    for edge in edges:
        if edge.earlier == edge.later or edge.earlier in ahead[edge.later]:
            continue
        after[edge.earlier].add(edge.later)
        if edge.later not in ahead[edge.earlier]:
            first, last = behind[edge.earlier] | {edge.earlier}, ahead[edge.later] | {edge.later}
            for key in first:
                ahead[key] |= last
            for key in last:
                behind[key] |= first
    return after


def _pulled(after: dict[str, set[str]], own: dict[str, str]) -> dict[str, str]:
    """Each report's day, or that of a report that it is known to precede, whichever is earlier."""
    before: dict[str, set[str]] = {key: set() for key in after}
    for key, later in after.items():
        for each in later:
            before[each].add(key)
    day = dict(own)
    for start in sorted(own, key=lambda key: (own[key], key)):
        stack = [start]
        while stack:
            key = stack.pop()
            for earlier in before[key]:
                if day[earlier] > day[key]:
                    day[earlier] = day[key]
                    stack.append(earlier)
    return day


def _derived(
    found: dict[Pair, list[Evidence]],
    edges: dict[Pair, Evidence],
    copied: dict[Pair, Copy],
    shared: dict[Pair, list[Passage]],
    turn: dict[str, int],
) -> tuple[tuple[str, str, str], ...]:
    """(later, earlier, why) for pairs of which the later carries the other's text or says that it has it from there."""
    rows: dict[Pair, str] = {}
    for pair, edge in edges.items():
        if turn[edge.earlier] > turn[edge.later]:
            continue
        stated = [row.why for row in found[pair] if row.derives and row.earlier == edge.earlier]
        copy = copied.get(pair)
        carried = copy is not None and copy.relation != "quotes_only"
        if copy and copy.upstream and not stated:
            continue  # both have it from the agency
        if stated or (carried and edge.weight >= _ENOUGH):
            why = [*stated, *([copy.because[0]] if copy and carried else []), edge.why]
            rows[edge.later, edge.earlier] = "; ".join(dict.fromkeys(why))
    ups: dict[str, set[str]] = defaultdict(set)
    for later, earlier in rows:
        ups[later].add(earlier)
    kept = [(*pair, why) for pair, why in rows.items() if not _through(pair, ups, shared)]
    return tuple(sorted(kept, key=lambda row: (turn[row[0]], turn[row[1]])))


def _through(pair: Pair, ups: Mapping[str, set[str]], shared: dict[Pair, list[Passage]]) -> bool:
    """Whether all that two reports share stands in a third from which both have it."""
    later, earlier = pair
    mine = _starts(later, shared.get(_pair(*pair), ()))
    common = sorted(ups.get(later, set()) & ups.get(earlier, set()))
    return bool(mine) and any(mine <= _starts(later, shared.get(_pair(later, up), ())) for up in common)


def _starts(key: str, passages: Iterable[Passage]) -> set[int]:
    """Where a report's copied sentences begin."""
    return {side.start for row in passages if row.kind != "paraphrase" for side in (row.a, row.b) if side.report == key}
