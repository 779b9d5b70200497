"""What one report says, read by itself."""

from dataclasses import dataclass, replace
from typing import Self

from onrecord.records.report import Part, Report


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of a report's text."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words of the span."""
        return text[self.start : self.end]

    def holds(self, other: "Span") -> bool:
        """Whether the other span lies inside this one."""
        return self.start <= other.start and other.end <= self.end

    def meets(self, other: "Span") -> bool:
        """Whether the spans share a character."""
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Sentence:
    """The unit of reading. Headlines and decks count as sentences; furniture never does."""

    id: str
    start: int
    end: int
    part: str
    """Kind of the part it stands in: headline | deck | caption | paragraph."""
    mark: str
    """Short place on the page: "H", "D", "C1", or "1", "2", ... through the body paragraphs."""
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """One attribution (source, cue, content: PARC, PolNeAR), or one assertion in the outlet's own voice.

    In the outlet's own voice ``source`` is None and ``cue`` is empty.
    """

    id: str
    sentence: str
    """Id of the sentence that holds the cue (or the content, without a cue)."""
    source: Span | None
    source_name: str | None
    """Id of the name that the source resolves to."""
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    """Without a leading "that" and without outer quotation marks."""
    quote: str
    """direct | mixed | indirect | fragment | event"""
    stance: str
    """asserts | denies | insists | refuses | hedges | asks | calls_on | promises | plans | wants |
    suspects | allows | praises | criticises"""
    anonymous: bool
    chain: tuple[str, ...]
    """How it came, nearest first: ("outlet", "Halvik Courier", "two unnamed officials")."""
    source_kind: str
    """own | person | institution | outlet | report | unnamed | collective"""
    refers_to: str | None = None
    """Id of the statement that this one answers ("the report was not correct")."""
    inside: str | None = None
    """Id of the statement whose content this one stands in (nesting)."""
    score: float = 1.0
    made_by: str = "rules/1"


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where a name stands."""

    start: int
    end: int
    sense: str | None = None
    """government | city, where a capital can be either."""


@dataclass(frozen=True, slots=True)
class Role:
    """What somebody is, and where."""

    role: str
    organisation: str | None = None
    former: bool = False


@dataclass(frozen=True, slots=True)
class Name:
    """A person, organisation, place or group as one report presents it."""

    id: str
    kind: str
    """person | organisation | place | group | other"""
    name: str
    aliases: tuple[str, ...] = ()
    roles: tuple[Role, ...] = ()
    members: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class Moment:
    """One time expression (TIMEX3 type and value, ISO 8601; TimeML 1.2.1)."""

    start: int
    end: int
    type: str
    """DATE | TIME | DURATION | SET"""
    value: str
    """TIMEX3 value; X stands for what is not known (XXXX-09-18)."""
    when: str
    """past | present | ahead, seen from the report's publication."""
    precision: str
    """time | day | week | weekend | month | season | quarter | year | decade | century | open"""
    mod: str | None = None
    """TIMEX3 mod: START | MID | END | APPROX | MORE_THAN | LESS_THAN | BEFORE | AFTER ..."""
    first: str | None = None
    """ISO date of the first day meant, when known."""
    last: str | None = None
    """ISO date of the last day meant, when known."""


@dataclass(frozen=True, slots=True)
class Bound:
    """One thing that a report's own text says about its day of publication."""

    start: int
    end: int
    kind: str
    """not_before | not_after | weekday | not_month | far (the day is over a week away) | year"""
    value: str
    """An ISO date with or without year (XXXX-09-18), a weekday 1-7 (ISO 8601), a month 01-12."""
    hard: bool
    because: str


@dataclass(frozen=True, slots=True)
class Published:
    """When a report was published, and how that is known."""

    value: str | None
    """ISO 8601 date or moment."""
    how: str
    """stated | metadata | inferred | unknown"""
    earliest: str | None = None
    latest: str | None = None
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Reading:
    """One report, read."""

    report: Report
    parts: tuple[Part, ...]
    sentences: tuple[Sentence, ...]
    statements: tuple[Statement, ...]
    names: tuple[Name, ...]
    moments: tuple[Moment, ...]
    bounds: tuple[Bound, ...]
    published: Published

    @property
    def key(self) -> str:
        """The report's key."""
        return self.report.key

    def words(self, spot: Span | Part | Sentence | Moment | Mention) -> str:
        """The words of anything that has a start and an end."""
        return self.report.text[spot.start : spot.end]

    def at(self, published: Published, moments: tuple[Moment, ...]) -> Self:
        """The same reading with another day of publication."""
        return replace(self, published=published, moments=moments)
