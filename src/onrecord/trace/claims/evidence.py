"""What each statement weighs for a claim."""

from collections.abc import Sequence

from onrecord.records import Origin, Standing
from onrecord.text.tables.denial import DISOWNING, MADE_UP, RETRACTING
from onrecord.text.words import fold
from onrecord.trace.claims.build import Builder
from onrecord.trace.claims.draft import Draft
from onrecord.trace.claims.propositions import holds, own_plan_refused, willing
from onrecord.trace.claims.standing import responsible, standing_of
from onrecord.trace.claims.status import Evidence
from onrecord.trace.claims.titles import POSITIONS
from onrecord.trace.claims.units import Unit


class Weigher:
    """Weighs the statements of one claim."""

    def __init__(self, builder: Builder, draft: Draft, for_it: Sequence[Origin], against: Sequence[Origin]) -> None:
        self._builder = builder
        self._draft = draft
        self._origins = {
            (side, name): (at, origin)
            for side, origins in (("for", for_it), ("against", against))
            for at, origin in enumerate(origins)
            for name in origin.statements
        }

        ways = (builder.chains.way(unit, builder.every) for unit in draft.supports)
        self._outlets = frozenset(way.outlets[-1].key for way in ways if way.outlets and (way.unnamed or not way.end))
        self._solid = {"for": self._independent(for_it), "against": self._independent(against)}

    def _independent(self, origins: Sequence[Origin]) -> frozenset[int]:
        """Places of the origins that stand by themselves: known for what they are, and following none before them."""
        builder = self._builder
        found: set[int] = set()
        through: set[str] = set()
        for at, origin in enumerate(origins):
            units = [builder.every[name] for name in origin.statements]
            ways = [builder.chains.way(unit, builder.every) for unit in units]
            outlets = {party.key for way in ways for party in way.outlets}
            homes = {home.key for unit in units if (home := builder.chains.outlet_of.get(unit.report))}
            known = any(way.end is not None and (not way.unnamed or way.outlets) and not way.vague for way in ways)
            known = known or (origin.anonymous and bool(homes) and not outlets)
            cited = frozenset().union(*(builder.chains.cited(unit.report) for unit in units))
            if known and not (origin.anonymous and through & (cited | outlets | homes)):
                found.add(at)
            through |= outlets or homes
        return frozenset(found)

    def evidence(self) -> list[Evidence]:
        """One piece a statement, in the order of the story."""
        sides = [(unit, "for") for unit in self._draft.supports] + [(unit, "against") for unit in self._draft.denies]
        rows = sorted(sides, key=lambda row: (row[0].order, row[0].id))
        return [self._one(unit, side) for unit, side in rows if (side, unit.id) in self._origins]

    def standings(self) -> tuple[Standing, ...]:
        """Everybody with standing who speaks for or against it, once each."""
        found: dict[str, Standing] = {}
        for unit in sorted([*self._draft.supports, *self._draft.denies], key=lambda each: (each.order, each.id)):
            standing = standing_of(unit, self._draft, self._builder.directory, self._builder.chains.outlets)
            if standing is not None:
                found.setdefault(standing.name, standing)
        return tuple(found.values())

    def _one(self, unit: Unit, side: str) -> Evidence:
        at, origin = self._origins[side, unit.id]
        way = self._builder.chains.way(unit, self._builder.every)
        voice = self._voice(unit)
        second_hand = side == "for" and any(party.key in self._outlets for party in way.outlets)
        settles = not way.unnamed and not second_hand
        outlets = self._builder.chains.outlets
        standing = standing_of(voice, self._draft, self._builder.directory, outlets) if settles else None
        answers = responsible(voice, outlets) and settles
        return Evidence(
            statement=unit.id,
            side=side,
            origin=at,
            own=way.end is None and not way.outlets and not way.vague,
            named=not way.unnamed and not way.vague and (way.end is not None or bool(way.outlets)),
            outlet=way.end is None or way.unnamed or way.vague,
            standing=standing is not None,
            responsible=answers,
            interested=bool(voice.speaker and voice.speaker.former) or (origin.party and not answers),
            kind=_kind(unit),
            solid=at in self._solid[side],
            debunks=side == "against" and unit.own and holds(unit.said, MADE_UP),
            turn=self._turn(unit, side),
        )

    def _voice(self, unit: Unit) -> Unit:
        """The statement whose speaker answers for an act told inside it."""
        outer = self._builder.every.get(unit.statement.inside or "")
        return outer if outer is not None and unit.statement.quote == "event" else unit

    def _turn(self, unit: Unit, side: str) -> str:
        """Whether the origin takes back what it said (the words, and the same outlet or speaker)."""
        if side != "against" or unit.speaker is None:
            return ""
        said = fold(self._builder.sentence(unit))
        mine = {origin.name for (s, _), (_, origin) in self._origins.items() if s == "for"}
        same = any(fold(unit.speaker.label) in fold(name) for name in mine)
        if same and holds(said, DISOWNING):
            return "disowned"
        return "withdrawn" if same and holds(said, RETRACTING) else ""


def _kind(unit: Unit) -> str:
    """Fact, future, open question, position or suspicion."""
    stance = unit.statement.stance
    if unit.mood == "open" and unit.own:
        return "open"
    if stance == "suspects":
        return "suspicion"
    if stance in POSITIONS and unit.statement.quote != "event":
        return "position"
    if not unit.own and (own_plan_refused(unit.said) or willing(unit.said)):
        return "position"
    return "ahead" if unit.mood == "ahead" or stance in {"plans", "promises"} else "fact"
