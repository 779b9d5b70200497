"""A claim while it is being put together."""

from collections import Counter
from dataclasses import dataclass, field

from onrecord.records import Link, Standing
from onrecord.trace.claims.units import Unit
from onrecord.trace.claims.who import Directory

_OFTEN = 3
"""Whom at least one in so many of those begin with whom most begin with, a claim is about."""


@dataclass(slots=True, eq=False)
class Draft:
    """One proposition and what was found about it so far."""

    supports: list[Unit]
    denies: list[Unit] = field(default_factory=list)
    other: list[Unit] = field(default_factory=list)
    links: list[Link] = field(default_factory=list)
    standings: list[Standing] = field(default_factory=list)
    detail_of: "Draft | None" = None
    passing: set[str] = field(default_factory=set)
    """Statements that only hold most of what it turns on: they word no claim and begin no origin."""

    @property
    def tellers(self) -> list[Unit]:
        """The supports that say it as such."""
        return [unit for unit in self.supports if unit.id not in self.passing]

    @property
    def place(self) -> tuple[int, int, int]:
        """Where its first statement stands in the story."""
        return min(unit.order for unit in self.supports)

    def holds(self, name: str) -> bool:
        """Whether a unit supports it."""
        return any(unit.id == name for unit in self.supports)

    def told_by(self, statement: str | None) -> bool:
        """Whether any sentence of a statement supports it."""
        return any(unit.statement.id == statement for unit in self.supports)

    def names(self) -> frozenset[str]:
        """Every name that its statements say."""
        return frozenset().union(*(unit.terms.names for unit in self.supports))

    def subject(self, directory: Directory) -> frozenset[str]:
        """Who it is about: the names it begins with, and whom their bearers belong to."""
        counts = Counter(name for unit in self.tellers or self.supports for name in unit.terms.first)
        most = max(counts.values(), default=0)
        first = frozenset(name for name, count in counts.items() if _OFTEN * count >= most)
        ties = (party.ties for _, party in sorted(directory.parties.items()) if party.tokens & first)
        return first.union(*ties)

    def deny(self, unit: Unit, link: Link) -> None:
        """A statement against it, with why."""
        if not any(each.id == unit.id for each in (*self.denies, *self.supports)):
            self.denies.append(unit)
            self.links.append(link)

    def note(self, unit: Unit, link: Link | None = None) -> None:
        """A statement that neither supports nor denies it."""
        if not any(each.id == unit.id for each in (*self.denies, *self.supports, *self.other)):
            self.other.append(unit)
            if link:
                self.links.append(link)

    def support(self, unit: Unit, link: Link) -> None:
        """One more statement for it, with why."""
        if not any(each.id == unit.id for each in (*self.supports, *self.denies)):
            self.supports.append(unit)
            self.links.append(link)
