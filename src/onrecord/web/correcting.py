"""What can be judged of a claim, a statement, a report or a story, as the forms of the desk offer it."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from onrecord.ledger import Ledger
from onrecord.pipeline import picking
from onrecord.records import Brief, Claim, Reading, Record, Statement
from onrecord.trace.judgements import anchor_of

_STORIES = 40


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that can be chosen, or that is shown."""

    id: str
    words: str
    who: str = ""
    """Who said it, or which outlet printed it."""
    href: str = ""


@dataclass(frozen=True, slots=True)
class Subject:
    """What is judged, and beside what."""

    kind: str
    id: str
    story: str
    words: str
    who: str
    href: str
    claims: tuple[Choice, ...] = ()
    """Other claims of the story."""
    statements: tuple[Choice, ...] = ()
    """The statements of a claim or report, or those beside a statement in its claim."""
    names: tuple[str, ...] = ()
    """Who is named in a statement's report."""
    reports: tuple[Choice, ...] = ()
    stories: tuple[Choice, ...] = ()
    """Other stories, the last changed first."""


def subject(ledger: Ledger, kind: str, name: str, story: str) -> Subject | None:
    """What an address names; None where it is not there."""
    if kind == "story":
        return _story(ledger, name)
    if not story and kind in {"claim", "report"}:
        story = next(iter(ledger.stories_with(kind, name, 1)), "")
    brief = ledger.story(story) if story else None
    if brief is None:
        return None
    once = ledger.once_supported_by(name) if kind == "claim" else ()
    return _in_story(ledger, brief, kind, name, once)


def together(ledger: Ledger, stories: Iterable[str]) -> Record | None:
    """What some kept stories hold, as one record to judge in; None where none is there."""
    briefs = [brief for name in dict.fromkeys(stories) if name and (brief := ledger.story(name))]
    if not briefs:
        return None
    records = [brief.record for brief in briefs]
    return replace(
        records[0],
        readings=tuple(row for each in records for row in each.readings),
        claims=tuple(row for each in records for row in each.claims),
        before=tuple(row for each in records for row in each.before),
    )


def first_report(brief: Brief, other_than: str = "") -> str | None:
    """The id of a story's earliest report that is not a certain one."""
    record = brief.record
    ids = {row.key: row.report.id for row in record.readings}
    return next((ids[key] for key in record.stories[0].reports if ids[key] != other_than), None)


def _story(ledger: Ledger, name: str) -> Subject | None:
    brief = ledger.story(name)
    if brief is None:
        return None
    story = brief.record.stories[0]
    return Subject(
        "story", story.id, story.id, story.title, f"{len(story.reports)} reports", f"/story/{story.id}",
        reports=tuple(map(_report, brief.record.readings)), stories=_others(ledger, story.id),
    )  # fmt: skip


def _in_story(ledger: Ledger, brief: Brief, kind: str, name: str, once: Collection[str]) -> Subject | None:
    record, story = brief.record, brief.record.stories[0].id
    if kind == "claim":
        claim = next((row for row in record.claims if row.id == name), None) or picking.holding(record, tuple(once))
        return _claim(record, story, claim) if claim else None
    if kind == "report":
        reading = next((row for row in record.readings if name in {row.report.id, row.key}), None)
        return _whole(ledger, story, reading) if reading else None
    for reading in record.readings:
        for statement in reading.statements:
            if statement.id == name:
                return _statement(record, story, reading, statement)
    return None


def _claim(record: Record, story: str, claim: Claim) -> Subject:
    return Subject(
        "claim", claim.id, story, claim.text, claim.status, f"/claim/{claim.id}",
        claims=_claims(record, {claim.id}), statements=_statements(record, _all(claim)),
    )  # fmt: skip


def _whole(ledger: Ledger, story: str, reading: Reading) -> Subject:
    shown = _report(reading)
    return Subject(
        "report", shown.id, story, shown.words, shown.who, shown.href,
        statements=tuple(_said(reading, row) for row in reading.statements), stories=_others(ledger, story),
    )  # fmt: skip


def _statement(record: Record, story: str, reading: Reading, statement: Statement) -> Subject:
    said = _said(reading, statement)
    holding = [row for row in record.claims if statement.id in _all(row)]
    beside = [each for row in holding for each in _all(row) if each != statement.id]
    names = sorted({row.name for row in reading.names if row.kind in {"person", "organisation", "group"}})
    return Subject(
        "statement", said.id, story, said.words, said.who, said.href,
        claims=_claims(record, {row.id for row in holding}), statements=_statements(record, beside), names=tuple(names),
    )  # fmt: skip


def _all(claim: Claim) -> tuple[str, ...]:
    return (*claim.supports, *claim.denies, *claim.other)


def _claims(record: Record, without: Collection[str]) -> tuple[Choice, ...]:
    rows = sorted((row for row in record.claims if row.id not in without), key=lambda row: (not row.central, row.text))
    return tuple(Choice(row.id, row.text, row.status, f"/claim/{row.id}") for row in rows)


def _statements(record: Record, names: Collection[str]) -> tuple[Choice, ...]:
    return tuple(_said(reading, row) for reading in record.readings for row in reading.statements if row.id in names)


def _said(reading: Reading, statement: Statement) -> Choice:
    report = reading.report
    start = next((row.start for row in reading.sentences if row.id == statement.sentence), 0)
    who = statement.source.of(report.text) if statement.source else "the outlet itself"
    words = anchor_of(reading, statement).words
    return Choice(statement.id, words, f"{who}, {report.outlet or reading.key}", f"/report/{report.id}#s{start}")


def _report(reading: Reading) -> Choice:
    report = reading.report
    words = report.title or report.text.strip().partition("\n")[0]
    return Choice(report.id, words, report.outlet or reading.key, f"/report/{report.id}")


def _others(ledger: Ledger, story: str) -> tuple[Choice, ...]:
    rows = ledger.stories(_STORIES + 1).rows
    return tuple(Choice(row.id, row.title, "", f"/story/{row.id}") for row in rows if row.id != story)[:_STORIES]
