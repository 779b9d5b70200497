"""The sequence of reports and the direction of copying."""

from collections.abc import Sequence

from onrecord.records import Copy, Order, Passage, Reading


def find_order(readings: Sequence[Reading], passages: Sequence[Passage], copies: Sequence[Copy]) -> Order:
    """Earliest first, with the evidence; ties by report id."""
    rows = sorted(readings, key=lambda r: (r.published.value or "", r.report.id))
    return Order(tuple(r.key for r in rows))
