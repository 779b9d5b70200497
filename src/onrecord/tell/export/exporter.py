"""What an exporter is, and the frame that it is given beside the record."""

from collections.abc import Callable
from dataclasses import dataclass

from onrecord.records import Brief


@dataclass(frozen=True, slots=True)
class Frame:
    """What an export needs and no record holds."""

    base: str = ""
    """What stands before /story/ID, /claim/ID and /report/ID, where pages of them are; empty when there are none."""
    now: str = ""
    """When it is written (ISO 8601); empty for the last day that the record itself knows."""
    ratings: tuple[tuple[str, str], ...] = ()
    """(name of a source, A-F): how reliable people hold it; the machine rates nobody."""


NO_FRAME = Frame()


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format that a brief can be had in."""

    name: str
    """As in ``onrecord export --format NAME``."""
    media_type: str
    suffix: str
    """The ending of its files, with the dot."""
    make: Callable[[Brief, Frame], str]
    """A pure function: the same brief and frame give the same text."""
    about: str = ""
    """What it is, in a line: the standard and its version."""

    def write(self, brief: Brief, frame: Frame = NO_FRAME) -> str:
        """The brief in this format, with a line end behind it. Every text can be encoded as UTF-8."""
        return self.make(brief, frame)
