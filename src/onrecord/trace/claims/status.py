"""Where a claim stands: a pure function of what is said, by whom."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Evidence:
    """What one statement weighs for one claim."""

    statement: str
    side: str
    """for | against"""
    origin: int
    """Which origin of its side it comes from."""
    own: bool
    """Told in an outlet's own voice."""
    named: bool
    """Somebody is named for it, and it is not seen only through an unnamed person."""
    outlet: bool
    """Its origin is an outlet or what unnamed people told one: second-hand to the reader."""
    standing: bool
    responsible: bool
    """It tells of the speaker's own doing."""
    interested: bool
    """A party, but not one that answers for it (a former chief)."""
    kind: str
    """fact | ahead | open | position | suspicion"""
    solid: bool = True
    """Its origin can stand beside another one: a name, or people whose outlet is known and follows no other origin."""
    debunks: bool = False
    """An outlet tells in its own voice that the thing was made up."""
    turn: str = ""
    """withdrawn | disowned, when the statement takes back what its origin said."""


def status_of(evidence: Sequence[Evidence]) -> str:
    """The contract's word for where a claim stands; the same for every order of the evidence."""
    support = [each for each in evidence if each.side == "for" and not each.turn]
    against = [each for each in evidence if each.side == "against" and not each.turn]
    turns = {each.turn for each in evidence}
    if "disowned" in turns:
        return "refuted"
    if "withdrawn" in turns:
        return "withdrawn"
    if not support:
        return "open"
    answered = any(each.standing or (each.named and not each.own) for each in against)
    debunked = {each.statement for each in against if each.debunks}
    if debunked and (answered or len(debunked) > 1):
        return "refuted"
    if answered or any(each.own for each in against):
        return "disputed"
    if all(each.kind == "open" for each in support):
        return "open"
    telling = [each for each in support if not each.own] or support
    if all(each.kind == "position" for each in telling):
        return "position"
    if all(each.own for each in support):
        return "asserted"
    return _told(telling)


def _told(telling: Sequence[Evidence]) -> str:
    """The status of what is attributed and not denied."""
    origins = {each.origin for each in telling}
    answerable = [each for each in telling if each.responsible and not each.outlet]
    second_hand = [each for each in telling if each.outlet]
    if any(each.kind == "ahead" for each in answerable):
        return "announced"
    facts = [each for each in telling if each.kind in {"fact", "ahead"}]
    heard = {each.origin for each in second_hand}
    if any(each.standing and not each.outlet and not each.interested and heard - {each.origin} for each in facts):
        return "confirmed"
    if len({each.origin for each in facts if each.solid}) > 1:
        return "confirmed"
    if answerable or any(each.standing and not each.interested for each in telling):
        return "asserted"
    return "unconfirmed" if origins else "asserted"
