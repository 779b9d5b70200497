"""The record as a bundle of STIX 2.1 (OASIS Standard of 10 June 2021): reports, notes, opinions, identities.

A ``report`` for each news report and one for each story, which refers to all of its objects; a ``note`` for each claim,
with where it stands; an ``opinion`` for each named speaker who supports a claim (``agree``) or denies it
(``disagree``). An opinion is its author's, never OnRecord's. Ids are UUIDs of version 5, so that the same things have
the same ids in every export.
"""

from collections.abc import Iterable, Iterator, Mapping

from onrecord.records import Brief, Claim, Reading, Statement, Story
from onrecord.tell.export.exporter import Frame
from onrecord.tell.export.plain import (
    Json,
    content,
    dump,
    headline,
    line,
    moment,
    outlet,
    page,
    speaker,
    subject,
    uuid5,
    web,
    written,
)
from onrecord.text.words import fold

_CLASSES = {"person": "individual", "organisation": "organization", "group": "group", "place": "unknown"}
_FIRST = "2026-01-01T00:00:00.000Z"  # when identities count as made: what they say of anybody never changes

_Said = Mapping[str, tuple[Reading, Statement]]


def write(brief: Brief, frame: Frame) -> str:
    """The bundle, its objects by type and id."""
    record, at = brief.record, written(brief, frame)
    said = {row.id: (reading, row) for reading in record.readings for row in reading.statements}
    rows = [_identity("OnRecord", "system")]
    rows += [_identity(outlet(reading), "organization") for reading in record.readings]
    rows += [_report(reading, at, frame) for reading in record.readings]
    reports = {reading.key: _id("report", reading.report.id) for reading in record.readings}
    for story in record.stories:
        held = [claim for claim in record.claims if claim.story == story.id]
        told = [reports[key] for key in story.reports if key in reports]
        made = [row for claim in held for row in _claim(claim, said, told, at, frame)]
        if refs := sorted({*told, *(str(row["id"]) for row in made)}):
            rows += [*made, _story(story, refs, at, frame)]
    unique: dict[str, Json] = {}
    for row in rows:
        unique.setdefault(str(row["id"]), row)
    found = [unique[name] for name in sorted(unique)]
    name = f"bundle--{uuid5('bundle', subject(brief)[0], at)}"
    return dump({"type": "bundle", "id": name, "objects": found})


def _id(kind: str, *name: str) -> str:
    return f"{kind}--{uuid5(kind, *name)}"


def _common(kind: str, created: str | None, at: str, *name: str) -> Json:
    """What every object has; it was last modified when it was written."""
    first = min(created or at, at)
    row: Json = {
        "type": kind,
        "spec_version": "2.1",
        "id": _id(kind, *name),
        "created_by_ref": _id("identity", "onrecord"),
    }
    return {**row, "created": first, "modified": at}


def _identity(name: str, kind: str) -> Json:
    row = {"type": "identity", "spec_version": "2.1", "id": _id("identity", fold(name))}
    return {**row, "created": _FIRST, "modified": _FIRST, "name": name, "identity_class": kind}


def _report(reading: Reading, at: str, frame: Frame) -> Json:
    day = moment(reading.published.value)
    return {
        **_common("report", day, at, reading.report.id),
        "name": headline(reading),
        "report_types": ["news-report"],
        "published": day or at,
        "object_refs": [_id("identity", fold(outlet(reading)))],
        "external_references": _references([reading], frame),
    }


def _story(story: Story, refs: list[str], at: str, frame: Frame) -> Json:
    first = moment(story.first)
    where = {"source_name": "OnRecord", "external_id": story.id}
    return {
        **_common("report", first, at, "story", story.id),
        "name": line(story.title) or "A story without a title",
        "report_types": ["news-story"],
        "published": first or at,
        "object_refs": refs,
        "external_references": [where | ({"url": page(frame, "story", story.id)} if frame.base else {})],
    }


def _claim(claim: Claim, said: _Said, told: list[str], at: str, frame: Frame) -> Iterator[Json]:
    """The claim's note, and the opinion of everybody who is named with a stance on it."""
    held = [said[id] for id in (*claim.supports, *claim.denies, *claim.other) if id in said]
    keys = {reading.report.id: reading for reading, _ in held}
    refs = [_id("report", id) for id in sorted(keys)] or told
    if not refs:
        return
    days = [day for reading in keys.values() if (day := moment(reading.published.value))]
    first = min(days, default=None)
    counts = f"{len(claim.origins_for)} independent origins for it, {len(claim.origins_against)} against it"
    yield {
        **_common("note", first, at, claim.id),
        "abstract": f"Claim, {claim.status}: {counts}",
        "content": line(claim.text) or "(no words)",
        "object_refs": refs,
        "external_references": _references((keys[id] for id in sorted(keys)), frame) or [_ours(claim)],
    }
    for (side, who), rows in _sides(claim, said).items():
        reading, row = rows[0]
        kind = next((name.kind for name in reading.names if name.id == row.source_name), "")
        yield _identity(who, _CLASSES.get(kind, "unknown"))
        unique = {each.report.id: each for each, _ in rows}
        yield {
            **_common("opinion", moment(reading.published.value), at, claim.id, side, fold(who)),
            "opinion": side,
            "authors": [who],
            "explanation": content(reading, row) or "(no words)",
            "object_refs": [_id("note", claim.id)],
            "external_references": _references(unique.values(), frame),
        }


def _sides(claim: Claim, said: _Said) -> dict[tuple[str, str], list[tuple[Reading, Statement]]]:
    """(agree | disagree, speaker) -> their statements; nobody unnamed, and no outlet in its own voice."""
    found: dict[tuple[str, str], list[tuple[Reading, Statement]]] = {}
    for side, ids in (("agree", claim.supports), ("disagree", claim.denies)):
        for reading, row in (said[id] for id in ids if id in said):
            who = speaker(reading, row)
            if who and not row.anonymous and row.source_kind not in {"own", "report", "unnamed"}:
                found.setdefault((side, who), []).append((reading, row))
    return found


def _references(readings: Iterable[Reading], frame: Frame) -> list[Json]:
    rows: list[Json] = []
    for reading in readings:
        where = web(reading) or (page(frame, "report", reading.report.id) if frame.base else None)
        row: Json = {"source_name": outlet(reading), "description": headline(reading), "external_id": reading.report.id}
        rows.append(row | ({"url": where} if where else {}))
    return rows


def _ours(claim: Claim) -> Json:
    return {"source_name": "OnRecord", "external_id": claim.id}
