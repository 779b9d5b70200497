"""How a claim's status came about, report by report."""

from collections.abc import Mapping, Sequence

from onrecord.records import Step
from onrecord.trace.claims.status import Evidence, status_of


def history_of(
    evidence: Sequence[Evidence], report_of: Mapping[str, str], sequence: Sequence[tuple[str, str | None]]
) -> tuple[Step, ...]:
    """The status after each report that changed it; ``sequence`` is (report key, day), earliest first."""
    steps: list[Step] = []
    for at, (report, day) in enumerate(sequence):
        seen = {key for key, _ in sequence[: at + 1]}
        known = [each for each in evidence if report_of[each.statement] in seen]
        new = sorted({each.statement for each in known if report_of[each.statement] == report})
        if not new or not any(each.side == "for" for each in known):
            continue
        status = status_of(known)
        if not steps or steps[-1].status != status:
            because = _deciding(known, new) if steps else tuple(new)
            steps.append(Step(day, report, status, because))
    return tuple(steps)


def _deciding(known: Sequence[Evidence], new: Sequence[str]) -> tuple[str, ...]:
    """Of a report's statements, those that turned the status: denials and turns if there are any, else all."""
    turned = {each.statement for each in known if each.side == "against" or each.turn}
    return tuple(name for name in new if name in turned) or tuple(new)
