"""Claims within and across the reports of a story."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

from onrecord.records import Claim, Link, Order, Origin, Passage, Reading, Step, Story
from onrecord.text.hashes import digest
from onrecord.trace.claims.build import Builder
from onrecord.trace.claims.doubt import Side
from onrecord.trace.claims.draft import Draft
from onrecord.trace.claims.evidence import Weigher
from onrecord.trace.claims.history import history_of
from onrecord.trace.claims.origins import find_origins
from onrecord.trace.claims.sides import stances
from onrecord.trace.claims.status import status_of
from onrecord.trace.claims.units import Unit, statement_of
from onrecord.trace.claims.wording import wording


class Judged(Protocol):
    """What people settled about claims (``onrecord.trace.judgements``); it outranks what is found here."""

    def drafts(self, drafts: Sequence[Draft], every: dict[str, Unit], first: Draft | None) -> list[Draft]:
        """The drafts merged and split; ``first`` is the central one."""
        ...

    def origins(self, origins: Sequence[Origin]) -> tuple[Origin, ...]:
        """One side's origins, with those made one that people judged to be one."""
        ...


def find_claims(
    readings: Sequence[Reading],
    stories: Sequence[Story],
    passages: Sequence[Passage],
    order: Order,
    judged: Judged | None = None,
) -> tuple[Claim, ...]:
    """The claims of every story, the central one first."""
    by_key = {reading.key: reading for reading in readings}
    places = {key: at for at, key in enumerate(order.sequence)}
    claims: list[Claim] = []
    for story in sorted(
        stories, key=lambda each: (min((places.get(key, 0) for key in each.reports), default=0), each.id)
    ):
        kept = sorted((key for key in set(story.reports) if key in by_key), key=lambda key: (places.get(key, 0), key))
        shared = [p for p in passages if p.a.report in story.reports and p.b.report in story.reports]
        claims += _of_story(story, [by_key[key] for key in kept], shared, order, judged)
    return tuple(claims)


def _of_story(
    story: Story, readings: Sequence[Reading], passages: Sequence[Passage], order: Order, judged: Judged | None
) -> list[Claim]:
    """One story's claims: the central one, then by where they are first told."""
    builder = Builder(readings, passages, order)
    drafts = builder.drafts()
    if not drafts:
        return []
    first = builder.first
    if judged:
        drafts = judged.drafts(drafts, builder.every, first)
    ids = {id(draft): _name(story, draft) for draft in drafts}
    ordered = sorted(drafts, key=lambda draft: (draft is not first, draft.place))
    days = [(reading.key, reading.published.value) for reading in readings]
    return [_claim(story, draft, builder, ids, days, draft is first, judged) for draft in ordered]


def _name(story: Story, draft: Draft) -> str:
    return digest("claim", story.id, *sorted(unit.id for unit in draft.tellers))


def _claim(  # noqa: PLR0917 - what one claim is put together from
    story: Story,
    draft: Draft,
    builder: Builder,
    ids: dict[int, str],
    days: Sequence[tuple[str, str | None]],
    is_central: bool,
    judged: Judged | None,
) -> Claim:
    subject = draft.subject(builder.directory)
    supports, denies = _sorted(draft.supports), _sorted(draft.denies)
    passing = frozenset(draft.passing)
    for_it = find_origins(supports, builder.every, builder.chains, Side(subject, passing))
    against = find_origins(denies, builder.every, builder.chains, Side(subject, passing, against=True))
    if judged:
        for_it, against = judged.origins(for_it), judged.origins(against)
    weigher = Weigher(builder, draft, for_it, against)
    evidence = weigher.evidence()
    report_of = {unit.id: unit.report for unit in (*supports, *denies)}
    said_by, text = wording(draft, builder.readings, builder.focus)
    if evidence and all(each.kind == "open" for each in evidence):
        for_it = ()
    return Claim(
        id=ids[id(draft)],
        story=story.id,
        text=text,
        stated_in=said_by.statement.id,
        status=status_of(evidence),
        supports=_statements(supports),
        denies=_statements(denies),
        other=_statements(_sorted(draft.other)),
        origins_for=tuple(map(_whole, for_it)),
        origins_against=tuple(map(_whole, against)),
        history=tuple(map(_told, history_of(evidence, report_of, days))),
        detail_of=ids.get(id(draft.detail_of)) if draft.detail_of else None,
        central=is_central,
        links=_links(draft, (*for_it, *against)),
        standings=weigher.standings(),
        stances=stances(draft, [key for key, _ in days]),
    )


def _sorted(units: Sequence[Unit]) -> list[Unit]:
    return sorted(units, key=lambda unit: (unit.order, unit.id))


def _statements(units: Sequence[Unit]) -> tuple[str, ...]:
    """The statements, each once, that some sentences of them stand for."""
    return tuple(dict.fromkeys(unit.statement.id for unit in units))


def _told(step: Step) -> Step:
    """A step by statements, not by their sentences."""
    return replace(step, because=tuple(dict.fromkeys(map(statement_of, step.because))))


def _whole(origin: Origin) -> Origin:
    """An origin by statements, not by their sentences."""
    told = tuple(dict.fromkeys(map(statement_of, origin.statements)))
    return replace(origin, statements=told, links=tuple(dict.fromkeys(map(_between, origin.links))))


def _between(link: Link) -> Link:
    return replace(link, a=statement_of(link.a), b=statement_of(link.b))


def _links(draft: Draft, origins: Sequence[Origin]) -> tuple[Link, ...]:
    """Every reason once, the claim's own first."""
    return tuple(dict.fromkeys(map(_between, [*draft.links, *(link for row in origins for link in row.links)])))
