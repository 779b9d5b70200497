"""One attribution as words of its line."""

from dataclasses import dataclass, field

from onrecord.read.statements.cues import Cue
from onrecord.read.statements.phrases import Range


@dataclass(slots=True)
class Found:
    """One attribution, in words of its line."""

    cue: Cue
    source: Range | None
    content: list[Range]
    """Each a range of words."""
    kind: str
    """quote | clause | object | infinitive"""
    addressee: Range | None = None
    through: Range | None = None
    """Who quotes the source."""
    cited: list[Range] = field(default_factory=list)
    """Whom the source names in its turn."""
