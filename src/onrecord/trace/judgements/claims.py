"""Judgements of claims and origins: what is one proposition, and what came from one mouth."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from onrecord.records import Anchor, Judgement, Link, Origin, Reading
from onrecord.trace.claims.draft import Draft
from onrecord.trace.claims.units import Unit
from onrecord.trace.judgements.anchors import Anchors, in_time


class Settled:
    """What people settled about claims; the claims room asks it before a claim is weighed."""

    def __init__(self, readings: Sequence[Reading], judgements: Iterable[Judgement]) -> None:
        self._anchors = Anchors(readings)
        self._judgements = in_time(judgements)

    def drafts(self, drafts: Sequence[Draft], every: dict[str, Unit], first: Draft | None) -> list[Draft]:
        """The drafts merged and split; ``first`` swallows whatever it is merged with."""
        kept = list(drafts)
        for judgement in self._judgements:
            a, b = self._unit(judgement.a, every), self._unit(judgement.b, every)
            if a is None or b is None or a is b:
                continue
            if judgement.kind == "same_claim":
                _join(kept, a, b, _because(judgement, "both say the same"), first)
            elif judgement.kind == "other_claim":
                _part(kept, a, b, _because(judgement, "the two do not say the same"))
        return kept

    def origins(self, origins: Sequence[Origin]) -> tuple[Origin, ...]:
        """One side's origins, with those made one that people judged to be one."""
        kept = list(origins)
        for judgement in self._judgements:
            if judgement.kind != "same_origin":
                continue
            a, b = (self._ids(each) for each in (judgement.a, judgement.b))
            mine = next((row for row in kept if a & set(row.statements)), None)
            theirs = next((row for row in kept if b & set(row.statements)), None)
            if mine is None or theirs is None or mine is theirs:
                continue
            low, high = sorted((mine, theirs), key=kept.index)
            link = Link("judged", high.statements[0], low.statements[0], _because(judgement, "both have one origin"))
            kept[kept.index(low)] = replace(
                low,
                party=low.party or high.party,
                anonymous=low.anonymous and high.anonymous,
                statements=(*low.statements, *(each for each in high.statements if each not in low.statements)),
                links=(*low.links, *high.links, link),
            )
            kept.remove(high)
        return tuple(kept)

    def _ids(self, anchor: Anchor | None) -> set[str]:
        return {statement.id for _, statement in self._anchors.statements(anchor)}

    def _unit(self, anchor: Anchor | None, every: dict[str, Unit]) -> Unit | None:
        found = (every.get(statement.id) for _, statement in self._anchors.statements(anchor))
        return next((unit for unit in found if unit is not None), None)


def _because(judgement: Judgement, what: str) -> str:
    note = f": {judgement.because}" if judgement.because else ""
    return f"{judgement.by} judged on {judgement.at[:10]} that {what}{note}"


def _join(drafts: list[Draft], a: Unit, b: Unit, because: str, first: Draft | None) -> None:
    """Makes one claim of those that hold the two statements."""
    link = Link("judged", b.id, a.id, because)
    mine = next((draft for draft in drafts if draft.holds(a.id)), None)
    theirs = next((draft for draft in drafts if draft.holds(b.id) and draft is not mine), None)
    if any(draft.holds(a.id) and draft.holds(b.id) for draft in drafts):
        return
    if mine is None and theirs is None:
        drafts.append(Draft([a, b], links=[link]))
        return
    if mine is None or theirs is None:
        target, moved = (mine, b) if mine else (theirs, a)
        assert target is not None
        _without(target, {moved.id})
        target.support(moved, link)
        return
    into, gone = (
        (theirs, mine) if theirs is first or (mine is not first and theirs.place < mine.place) else (mine, theirs)
    )
    drafts.remove(gone)
    _without(into, {unit.id for unit in gone.supports})
    into.links.append(link)
    for unit in gone.supports:
        into.support(unit, link)
    for unit in gone.denies:
        into.deny(unit, link)
    for unit in gone.other:
        into.note(unit)
    into.links += [each for each in gone.links if each not in into.links]
    for draft in drafts:
        if draft.detail_of is gone:
            draft.detail_of = into if draft is not into else None


def _without(draft: Draft, names: set[str]) -> None:
    """Leaves statements out of what stands against or beside a claim."""
    draft.denies[:] = [unit for unit in draft.denies if unit.id not in names]
    draft.other[:] = [unit for unit in draft.other if unit.id not in names]


def _part(drafts: list[Draft], a: Unit, b: Unit, because: str) -> None:
    """Takes a statement, and what is worded more like it, out of every claim that holds the other too."""
    for draft in [each for each in drafts if each.holds(a.id) and each.holds(b.id)]:
        moved = [unit for unit in draft.supports if unit is b or (unit is not a and _nearer(unit, b, a))]
        names = {unit.id for unit in moved}
        draft.supports[:] = [unit for unit in draft.supports if unit.id not in names]
        mine = [link for link in draft.links if link.a in names or link.b in names]
        draft.links[:] = [link for link in draft.links if link not in mine]
        against = {link.a for link in mine if link.b in names}
        denying = [unit for unit in draft.denies if unit.id in against]
        draft.denies[:] = [unit for unit in draft.denies if unit not in denying]
        if not any(other.holds(b.id) for other in drafts):
            kept = [link for link in mine if link.a in names | against and link.b in names]
            drafts.append(Draft(moved, denying, links=[*kept, Link("judged", b.id, a.id, because)]))


def _nearer(unit: Unit, b: Unit, a: Unit) -> bool:
    return _shared(unit, b) > _shared(unit, a)


def _shared(one: Unit, other: Unit) -> float:
    mine, theirs = set(one.said.split()), set(other.said.split())
    return len(mine & theirs) / max(1, len(mine | theirs))
