"""Why statements are tied, in lines that a person reads: reasons of one kind together, sentences by their numbers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from onrecord.records import Link

_KINDS = {
    "same_proposition": "Say the same",
    "copied": "Copied",
    "attributed_to": "Go back to one source",
    "restates": "Restates",
    "vague_report": "Speaks vaguely of it",
    "same_speaker": "One speaker",
    "common_upstream": "Come from one text",
    "denies_report": "Denies the report",
    "contradicts": "Says the opposite",
    "detail_of": "Adds a detail",
    "inherited": "Goes with it",
}
_SHOWN = 16


@dataclass(frozen=True, slots=True)
class Reason:
    """One reason, and what it ties."""

    kind: str
    because: str
    pairs: tuple[tuple[int, int], ...]
    """Numbers of sentences; twice the same where both statements stand in one."""
    more: int
    """How many pairs are not shown."""


def reasons(links: Iterable[Link], numbers: Mapping[str, int]) -> tuple[Reason, ...]:
    """Links of one kind and reason in one line, the kinds in the order of the table, then as they come."""
    found: dict[tuple[str, str], dict[tuple[int, int], None]] = {}
    for link in links:
        if link.a in numbers and link.b in numbers:
            pair = (numbers[link.a], numbers[link.b])
            found.setdefault((link.kind, link.because), {})[pair] = None
    order = {kind: at for at, kind in enumerate(_KINDS)}
    rows = sorted(found.items(), key=lambda row: order.get(row[0][0], len(order)))
    return tuple(
        Reason(
            _KINDS.get(kind, kind.replace("_", " ").capitalize()),
            because,
            tuple(sorted(pairs)[:_SHOWN]),
            max(len(pairs) - _SHOWN, 0),
        )
        for (kind, because), pairs in rows
    )
