"""Passages between any two reports, and repeats inside one."""

from collections.abc import Sequence

from onrecord.records import Passage, Reading


def find_passages(readings: Sequence[Reading]) -> tuple[Passage, ...]:
    """Every identical, edited or paraphrased passage; a function of the set of readings."""
    return ()
