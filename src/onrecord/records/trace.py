"""What reports are beside each other."""

from dataclasses import dataclass

from onrecord.records.claim import Claim, HeadlineCheck
from onrecord.records.judgement import Judgement
from onrecord.records.reading import Reading


@dataclass(frozen=True, slots=True, order=True)
class Stretch:
    """A stretch of one report."""

    report: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Edit:
    """What one side of a passage has instead of the other."""

    a: str
    b: str


@dataclass(frozen=True, slots=True)
class Passage:
    """A run of text that stands in two reports, or twice in one (``a.report == b.report``).

    Where the order is known, ``a`` is the earlier report.
    """

    a: Stretch
    b: Stretch
    kind: str
    """identical | edited | paraphrase"""
    similarity: float
    """0 to 1."""
    of: str = "reporting"
    """reporting | quotation (what somebody said, which two reporters may both quote)"""
    edits: tuple[Edit, ...] = ()


@dataclass(frozen=True, slots=True)
class Copy:
    """Two reports of which one derives from the other, or both from one text."""

    a: str
    b: str
    relation: str
    """same_text | partial | quotes_only; none, where two reports are asked for by name"""
    containment: float
    """Share of the shorter text's reporting (words) that stands in the other, 0 to 1; 0 where only quotations are."""
    upstream: str | None = None
    """An agency that both carry, when the text says so."""
    because: tuple[str, ...] = ()
    score: float = 1.0
    """Probability that one derives from the other or both from one text, calibrated on pairs labelled by hand."""
    contained: tuple[float, float] = (0.0, 0.0)
    """Share of a's reporting that stands in b, and of b's that stands in a, 0 to 1."""
    shared: tuple[tuple[Stretch, Stretch], ...] = ()
    """Runs of reporting that stand in both, of a and of b, longest first."""


@dataclass(frozen=True, slots=True)
class Direction:
    """Which of two reports has its text from which."""

    kind: str
    """a_from_b | b_from_a | common (both from a third) | unknown"""
    earlier: str | None = None
    """Key of the report that came first, where that is known."""
    upstream: str | None = None
    """The agency, or the key of the report, that both have it from."""
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Tie:
    """Why a report is in a story."""

    report: str
    score: float
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Story:
    """The reports about one chain of events."""

    id: str
    title: str
    reports: tuple[str, ...]
    first: str | None
    last: str | None
    ties: tuple[Tie, ...] = ()


@dataclass(frozen=True, slots=True)
class Order:
    """Who came first, and who derives from whom."""

    sequence: tuple[str, ...]
    """Report keys, earliest first; ties by id, so that it is a function of the set."""
    derived_from: tuple[tuple[str, str, str], ...] = ()
    """(later key, earlier key, why)."""
    because: tuple[tuple[str, str, str], ...] = ()
    """(earlier key, later key, why): evidence for the order."""

    def sources_of(self, key: str) -> tuple[str, ...]:
        """The keys that a report derives from."""
        return tuple(sorted({up for down, up, _ in self.derived_from if down == key}))


@dataclass(frozen=True, slots=True)
class Change:
    """One sentence (or the title beside the text) that is not in both versions as it was."""

    kind: str
    """added | removed | changed | moved"""
    part: str
    """title | headline | deck | caption | paragraph"""
    before: Stretch | None
    """In the earlier version; None where it is not there, or is the title beside the text."""
    after: Stretch | None
    substantive: bool
    """False for what only repairs or dates the text: typos, marks, time stamps, links to other reports."""
    because: str
    edits: tuple[Edit, ...] = ()
    """What each has instead of the other; ``a`` is the earlier."""


@dataclass(frozen=True, slots=True)
class Version:
    """A later text at the same address beside the one before it."""

    address: str
    earlier: str
    """Key of the report."""
    later: str
    kind: str
    """substantive | cosmetic | same | withdrawn (its provider took it back)"""
    note: Stretch | None
    """Where the later one says that it was changed ("Correction: ..."), and the earlier does not."""
    note_kind: str | None
    """correction | update"""
    stamped: bool
    """Whether a time of updating is new, without a word on what was updated."""
    silent: bool
    """The headline or what somebody is said to have said changed, and no note says so."""
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """Everything known about a set of reports: a function of the set, not of its order."""

    readings: tuple[Reading, ...]
    """In the order of ``order.sequence``."""
    stories: tuple[Story, ...]
    order: Order
    passages: tuple[Passage, ...]
    copies: tuple[Copy, ...]
    novel: tuple[tuple[str, tuple[str, ...]], ...]
    """(report key, ids of the sentences that no earlier report of its story says)."""
    claims: tuple[Claim, ...]
    checks: tuple[HeadlineCheck, ...]
    judgements: tuple[Judgement, ...] = ()
    """What people judged; it is in the rest already."""
    before: tuple[Reading, ...] = ()
    """As the machine read them: the readings that judgements changed."""
    versions: tuple[Version, ...] = ()
    """Later texts at the same address, each beside the one before it."""

    def novel_in(self, key: str) -> tuple[str, ...]:
        """Ids of a report's novel sentences, in reading order."""
        return dict(self.novel).get(key, ())
