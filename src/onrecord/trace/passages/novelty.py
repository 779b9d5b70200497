"""What each report says that no earlier report of its story said."""

from collections.abc import Sequence

from onrecord.records import Order, Passage, Reading, Story


def find_novel(
    readings: Sequence[Reading], passages: Sequence[Passage], order: Order, stories: Sequence[Story]
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """(report key, novel sentence ids), one a reading, in the order of ``order.sequence``."""
    return tuple((reading.key, tuple(s.id for s in reading.sentences)) for reading in readings)
