"""Stories, one pass, online."""

from collections.abc import Iterable, Iterator, Sequence

from onrecord.records import Reading, Report, Story
from onrecord.text.hashes import digest


def group(reports: Iterable[Report]) -> Iterator[tuple[str, str]]:
    """(report key, story id) in input order, one pass: no report waits for a later one."""
    for report in reports:
        yield report.key, digest("story", report.id)


def find_stories(readings: Sequence[Reading], sequence: Sequence[str]) -> tuple[Story, ...]:
    """The stories of a set of readings, taken in their order of publication."""
    keys = tuple(sequence)
    return (Story(digest("story", *keys), keys[0], keys, None, None),) if keys else ()
