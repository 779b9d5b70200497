"""Claims within and across the reports of a story."""

from collections.abc import Sequence

from onrecord.records import Claim, Order, Passage, Reading, Story


def find_claims(
    readings: Sequence[Reading], stories: Sequence[Story], passages: Sequence[Passage], order: Order
) -> tuple[Claim, ...]:
    """The claims of every story, the central one first."""
    return ()
