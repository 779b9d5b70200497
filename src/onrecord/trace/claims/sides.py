"""On which side of a claim each report stands."""

from collections.abc import Mapping, Sequence

from onrecord.trace.claims.draft import Draft
from onrecord.trace.claims.turned import untrue
from onrecord.trace.claims.units import Unit


def stances(draft: Draft, sequence: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """(report key, asserts | reports | reports_both | denies), for every report that has the claim, in their order.

    A report denies where the denial is its point: it denies in its own voice, or in its lead, or passes nothing on.
    """
    told: Mapping[str, list[Unit]] = _by_report(draft.supports)
    against: Mapping[str, list[Unit]] = _by_report(draft.denies)
    found = [(key, _one(told.get(key, []), against.get(key, []))) for key in sequence]
    return tuple((key, stance) for key, stance in found if stance)


def _by_report(units: Sequence[Unit]) -> dict[str, list[Unit]]:
    found: dict[str, list[Unit]] = {}
    for unit in units:
        found.setdefault(unit.report, []).append(unit)
    return found


def _one(told: Sequence[Unit], against: Sequence[Unit]) -> str:
    if not against:
        return ("asserts" if any(unit.own for unit in told) else "reports") if told else ""
    if not told or any(_is_point(unit) for unit in against) or len(against) > len(told):
        return "denies"
    first = min(unit.order for unit in against)
    return "denies" if first < min(unit.order for unit in told) else "reports_both"


def _is_point(unit: Unit) -> bool:
    """Whether a denial stands where a report says what it is about, or is the outlet's own."""
    return unit.lead or (unit.own and (unit.early or untrue(unit.said)))
