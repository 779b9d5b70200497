"""The names of one report."""

from onrecord.records import Name, Part, Report, Sentence


def find_names(
    report: Report, parts: tuple[Part, ...], sentences: tuple[Sentence, ...]
) -> tuple[Name, ...]:
    """Every name that the report's sentences, captions and bylines hold, in order of first mention."""
    return ()
