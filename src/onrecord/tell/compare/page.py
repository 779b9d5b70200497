"""What a comparison shows, before it is text or HTML."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a sentence."""

    text: str
    changed: bool = False
    """Whether the other report has something else here, or nothing."""
    quoted: bool = False
    """Whether it stands inside quotation marks."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One sentence of one report."""

    mark: str
    part: str
    """headline | deck | caption | paragraph"""
    pieces: tuple[Piece, ...]

    @property
    def text(self) -> str:
        """The whole sentence."""
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class Row:
    """A sentence of each report that are one, or a sentence that one report has alone."""

    kind: str
    """same | edited | reworded | alone"""
    a: Cell | None
    b: Cell | None
    quotation: bool
    """Whether it is what somebody said rather than reporting."""
    moved: bool = False
    """Whether it stands elsewhere in the second report."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two reports."""

    label: str
    """A | B"""
    key: str
    name: str
    """Its outlet, or its key."""
    headline: str
    when: str
    contained: float
    """Share of its reporting that stands in the other, 0 to 1."""
    alone: int
    """Sentences of reporting that it has alone."""
    quotes: int
    """Sentences of quotation that it has alone."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two reports side by side."""

    a: Side
    b: Side
    relation: str
    """What they are to each other, in words."""
    score: float
    direction: str
    because: tuple[str, ...]
    counts: tuple[tuple[str, int, int], ...]
    """(kind, pairs of sentences of reporting, of quotation) for same, edited and reworded."""
    rows: tuple[Row, ...]
