"""What happened in a story, and a story as lists show it."""

from dataclasses import dataclass

from onrecord.records.trace import Stretch


@dataclass(frozen=True, slots=True)
class Development:
    """One thing that changed in a story, said once."""

    id: str
    """Content hash of what changed, by its evidence: the same is never said twice, whatever story it is in by then."""
    at: str
    """When it was noticed (ISO 8601, UTC)."""
    story: str
    kind: str
    """new_story | new_report | new_origin | second_origin | first_denial | new_denial | status | headline | edit |
    date_near | date_moved"""
    text: str
    """What happened, in a sentence."""
    claim: str | None = None
    report: str | None = None
    """Key of the report that brought it."""
    before: str = ""
    """The status, day or wording that was."""
    after: str = ""
    because: tuple[Stretch, ...] = ()
    """The words that show it."""


@dataclass(frozen=True, slots=True)
class Outline:
    """A kept story in a line."""

    id: str
    title: str
    first: str | None
    last: str | None
    reports: int
    outlets: int
    status: str
    """Of the central claim; empty without one."""
    claim: str
    """The central claim's words."""
    changed_at: str
    """When the story last changed (ISO 8601, UTC)."""
