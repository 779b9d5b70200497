"""A name inside a line."""

from typing import NamedTuple

from onrecord.read.names.gazetteer import Entry


class Piece(NamedTuple):
    """Token range, what its words say of its kind, and the title in front."""

    start: int
    end: int
    kind: str
    """person | organisation | place | group | thing | given (a given name alone), or "" when its words do not tell."""
    canonical: str = ""
    """The usual name, where the tables know it; "*" for a single name that keeps its title ("Pope Francis")."""
    honorific: int = 0
    """How many tokens before ``start`` are a form of address or a rank."""
    role: tuple[int, int] = (0, 0)
    """Token range of a capitalised role before the name."""
    lead: tuple[int, int] = (0, 0)
    """Token range of the organisation or country before the role."""
    former: bool = False


def known(start: int, entry: Entry) -> Piece:
    """The piece of a name that the tables hold."""
    return Piece(start, start + len(entry.words), entry.kind, entry.name)
