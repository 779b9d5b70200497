"""The origins of one side of a claim while they are being joined."""

from onrecord.records import Link
from onrecord.trace.claims.chains import Way
from onrecord.trace.claims.printed import Key
from onrecord.trace.claims.units import Unit
from onrecord.trace.claims.who import Party


class Pool:
    """Origins being joined; the first of two in the order of the story keeps its key."""

    def __init__(self) -> None:
        self.members: dict[Key, list[Unit]] = {}
        self.ways: dict[str, Way] = {}
        self.links: dict[Key, list[Link]] = {}

    def add(self, key: Key, unit: Unit, way: Way) -> None:
        """Puts a statement to the origin where its way ends."""
        held = self.members.setdefault(key, [])
        if held:
            kind = "same_speaker" if key[0] in {"party", "unnamed"} else "attributed_to"
            self.links.setdefault(key, []).append(Link(kind, unit.id, held[0].id, _same(key)))
        held.append(unit)
        self.ways[unit.id] = way

    def join(self, key: Key, into: Key, kind: str, because: str) -> None:
        """Makes one origin part of another."""
        if key == into or key not in self.members or into not in self.members:
            return
        moved = self.members.pop(key)
        first = self.members[into][0].id
        links = self.links.setdefault(into, [])
        links += [*self.links.pop(key, []), *(Link(kind, unit.id, first, because) for unit in moved)]
        self.members[into] = sorted([*self.members[into], *moved], key=lambda unit: unit.order)

    def kinds(self, *kinds: str) -> list[Key]:
        """The origins of some kinds, in the order they entered the story."""
        return sorted((key for key in self.members if key[0] in kinds), key=lambda key: self.members[key][0].order)


def _same(key: Key) -> str:
    return {
        "outlet": "both name the same outlet",
        "unnamed": "unnamed people through the same outlet cannot be told apart: one origin",
        "report": "an unnamed report",
        "own": "the same report's own voice",
    }.get(key[0], "the same speaker")


def party_of(pool: Pool, key: Key) -> Party | None:
    """Who stands at the end of an origin's ways, if anybody."""
    return next((way.end for unit in pool.members.get(key, ()) if (way := pool.ways[unit.id]).end), None)
