"""What is said, by how many, and where it stands."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Link:
    """Why two things are one, or why one answers the other."""

    kind: str
    """same_proposition | copied | attributed_to | restates | vague_report | same_speaker |
    common_upstream | denies_report | contradicts | detail_of | inherited"""
    a: str
    """Statement id (or report key)."""
    b: str
    because: str


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a piece of information entered the record: the end of a chain, copies collapsed."""

    name: str
    """As an editor would print it: "Halvik Courier, citing two unnamed officials"."""
    party: bool
    """True when it speaks of its own doing or interest."""
    anonymous: bool
    statements: tuple[str, ...]
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Standing:
    """Why a source can confirm or deny a claim."""

    name: str
    because: str


@dataclass(frozen=True, slots=True)
class Step:
    """A claim's status after one report."""

    at: str | None
    report: str
    status: str
    because: tuple[str, ...]
    """Statement ids."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One proposition and everything said for and against it."""

    id: str
    story: str
    text: str
    """The clearest wording among its statements, from the report that ``stated_in`` names."""
    stated_in: str
    """Id of the statement whose words ``text`` is."""
    status: str
    """asserted | unconfirmed | confirmed | disputed | refuted | withdrawn | announced | position | open"""
    supports: tuple[str, ...]
    denies: tuple[str, ...]
    other: tuple[str, ...]
    """Refusals, hedges, no comments, conditions: they neither support nor deny."""
    origins_for: tuple[Origin, ...]
    origins_against: tuple[Origin, ...]
    history: tuple[Step, ...]
    detail_of: str | None = None
    """Id of the claim that this one adds a detail to."""
    central: bool = False
    """True for the claim that the story turns on."""
    links: tuple[Link, ...] = ()
    standings: tuple[Standing, ...] = ()
    stances: tuple[tuple[str, str], ...] = ()
    """(report key, asserts | reports | reports_both | denies), for every report that has the claim, earliest first."""


@dataclass(frozen=True, slots=True)
class HeadlineCheck:
    """What a headline or deck clause says beside what its report's body says."""

    report: str
    start: int | None
    """None when the headline is a title that is not part of the text."""
    end: int | None
    text: str
    verdict: str
    """supported | attributed_only | omits_denial | unsupported"""
    claim: str | None
    because: tuple[str, ...]
    """Sentence ids of the body."""
    note: str = ""
