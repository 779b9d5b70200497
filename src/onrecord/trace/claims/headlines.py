"""What a headline says beside what the body says."""

from collections.abc import Sequence

from onrecord.records import Claim, HeadlineCheck, Reading


def check_headlines(readings: Sequence[Reading], claims: Sequence[Claim]) -> tuple[HeadlineCheck, ...]:
    """One check for every headline and for every clause of a deck."""
    return ()
