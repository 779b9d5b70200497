"""A story on one page."""

from dataclasses import dataclass

from onrecord.records.report import Skipped
from onrecord.records.trace import Record


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated thing, behind (timeline) or ahead (agenda) of the reading moment."""

    value: str
    """TIMEX3 value; for the agenda the first day meant, as far as known."""
    text: str
    sentences: tuple[str, ...]
    certainty: str = "told"
    """told | announced | open | said (by a source)"""


@dataclass(frozen=True, slots=True)
class Brief:
    """The record of a set of reports as of one moment, ready to be shown."""

    as_of: str | None
    record: Record
    timeline: tuple[Entry, ...]
    agenda: tuple[Entry, ...]
    missing: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """(what nobody says, sentence ids that show the gap)."""
    skipped: tuple[Skipped, ...] = ()
