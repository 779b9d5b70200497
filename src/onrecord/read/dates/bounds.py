"""What a report's own text says about its day of publication."""

from onrecord.records import Bound, Part, Report, Sentence


def find_bounds(
    report: Report, parts: tuple[Part, ...], sentences: tuple[Sentence, ...]
) -> tuple[Bound, ...]:
    """The bounds that hold for the report, each with the words that give it."""
    return ()
