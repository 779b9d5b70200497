"""What a brief shows, before it is text, HTML or Markdown: every line with the places it stands on."""

from dataclasses import dataclass

from onrecord.records import Reading
from onrecord.tell.brief.places import Place


@dataclass(frozen=True, slots=True)
class Line:
    """One thing told, and where it stands."""

    text: str
    marks: tuple[Place, ...]
    note: str = ""


@dataclass(frozen=True, slots=True)
class ReportRow:
    """A report in the legend."""

    label: str
    name: str
    """Outlet, or file name."""
    outlet: str | None
    when: str
    how: str
    """How the day is known, and what the report derives from."""
    headline: str
    sentences: int
    """Sentences of its body."""
    copied: int
    """Those of them that stand in an earlier report too."""
    reading: Reading


@dataclass(frozen=True, slots=True)
class Side:
    """An origin of a claim, for or against, or a voice that is neither."""

    how: str
    """said by | told by | denied by ..."""
    name: str
    note: str
    marks: tuple[Place, ...]
    bare: tuple[Place, ...] = ()
    """Where the same is repeated without attribution."""


@dataclass(frozen=True, slots=True)
class ClaimRow:
    """A claim and where it stands."""

    id: str
    text: str
    marks: tuple[Place, ...]
    status: str
    central: bool
    minor: bool
    """Told in one outlet's own voice and contradicted by nobody."""
    sides: tuple[tuple[str, tuple[Side, ...]], ...]
    """("for", ...), ("against", ...), ("neither", ...), without the empty ones."""
    count: str
    """As "1 origin for, 1 against"."""
    history: Line | None
    details: tuple["ClaimRow", ...] = ()


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody's own words."""

    name: str
    role: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class NewRow:
    """What one report adds to those before it."""

    label: str
    name: str
    first: bool
    """True for the first report of the story; its lines are those that no other report has."""
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class DateRow:
    """A dated thing."""

    value: str
    when: str
    text: str
    certainty: str
    marks: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Warning:
    """A headline that says more than its report."""

    where: str
    """As "1:H", or "1:title" where the headline is not part of the text."""
    place: Place | None
    text: str
    verdict: str
    says: str
    """The verdict in words."""
    marks: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class StoryPage:
    """One story."""

    id: str
    title: str
    summary: str
    reports: tuple[ReportRow, ...]
    standing: tuple[Line, ...]
    claims: tuple[ClaimRow, ...]
    voices: tuple[Voice, ...]
    new: tuple[NewRow, ...]
    shared: tuple[Line, ...]
    ahead: tuple[DateRow, ...]
    behind: tuple[DateRow, ...]
    warnings: tuple[Warning, ...]
    missing: tuple[Line, ...]
    versions: tuple[Line, ...] = ()
    """What changed where a report was changed at its address."""
    glance: tuple[tuple[str, Line], ...] = ()
    """What an editor asks first, each answer under a word."""


@dataclass(frozen=True, slots=True)
class Page:
    """The whole brief."""

    title: str
    as_of: str | None
    stories: tuple[StoryPage, ...]
    skipped: tuple[tuple[str, str], ...]


def counted(number: int, thing: str) -> str:
    """A number with its noun.

    >>> counted(1, "report"), counted(3, "story")
    ('1 report', '3 stories')
    """
    if number == 1:
        return f"1 {thing}"
    return f"{number:,} {thing[:-1]}ies" if thing.endswith("y") else f"{number:,} {thing}s"
