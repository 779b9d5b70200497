"""Which pairs of reports carry one text."""

from collections.abc import Sequence

from onrecord.records import Copy, Passage, Reading


def find_copies(readings: Sequence[Reading], passages: Sequence[Passage]) -> tuple[Copy, ...]:
    """Every pair of reports of which one derives from the other, or both from one text."""
    return ()
