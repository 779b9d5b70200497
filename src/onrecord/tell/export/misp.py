"""The record as an event for MISP (Internet-Draft draft-dulaunoy-misp-core-format), in its own templates.

The brief is an event report. Each report is a ``news-media`` object; each claim a ``narrative``; each attributed
statement an ``annotation`` that annotates its report; each claim's two scales an ``intelligence-source-assessment``
(see ``admiralty``). Nothing is an indicator (``to_ids`` is false), nothing correlates, nothing leaves the receiving
organisation (distribution 0), the threat level is undefined. UUIDs are of version 5: the same things have the same.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime

from onrecord.records import Brief, Claim, Origin, Reading, Statement
from onrecord.tell.brief.markdown import render_markdown
from onrecord.tell.export.admiralty import CREDIBILITY, RELIABILITY, credibility, reliability
from onrecord.tell.export.exporter import Frame
from onrecord.tell.export.plain import (
    Json,
    content,
    dump,
    headline,
    line,
    outlet,
    speaker,
    subject,
    uuid5,
    web,
    whole,
    written,
)

_TEMPLATES = {
    "news-media": ("691463c5-5302-4847-9bec-4c56ccfec677", "3"),
    "annotation": ("5d8dc046-15a1-4ca3-a09f-ed4ede7c4487", "3"),
    "narrative": ("83bea299-514a-4719-a84b-f6fd0997fac1", "4"),
    "intelligence-source-assessment": ("2d3a5895-6c54-50b5-bd25-ce33e974c50a", "1"),
}
"""Name -> UUID and version in MISP's own list of object templates."""

_Values = Sequence[tuple[str, str, str]]
"""(relation, type, value) of each attribute; empty values are left out."""


def write(brief: Brief, frame: Frame) -> str:
    """One event, unpublished, with its analysis under way."""
    record, at = brief.record, written(brief, frame)
    name, title = subject(brief)
    stamp = str(int(datetime.fromisoformat(at).timestamp()))
    rows = [_news(reading, stamp, name) for reading in record.readings]
    rows += [
        _statement(reading, row, stamp, name)
        for reading in record.readings
        for row in reading.statements
        if row.source is not None and content(reading, row)
    ]
    for claim in record.claims:
        rows += [_claim(claim, stamp, name), *_assessments(claim, stamp, name, frame)]
    event: Json = {
        "uuid": uuid5("misp-event", name),
        "info": title,
        "date": at[:10],
        "timestamp": stamp,
        "threat_level_id": "4",
        "analysis": "1",
        "distribution": "0",
        "published": False,
        "Object": rows,
        "EventReport": [_page(brief, name, title, stamp)],
    }
    return dump({"Event": event})


def _page(brief: Brief, name: str, title: str, stamp: str) -> Json:
    text = whole(render_markdown(brief))
    return {
        "uuid": uuid5("misp-report", name),
        "name": title,
        "content": text,
        "distribution": "5",
        "timestamp": stamp,
        "deleted": False,
    }


def _news(reading: Reading, stamp: str, event: str) -> Json:
    values = (
        ("source", "text", outlet(reading)),
        ("title", "text", headline(reading)),
        ("link", "link", web(reading) or ""),
    )
    day = line(reading.published.value or "")
    return _object("news-media", (event, reading.report.id), values, stamp, f"published {day}" if day else "")


def _statement(reading: Reading, row: Statement, stamp: str, event: str) -> Json:
    words = f"{speaker(reading, row) or 'unnamed'} {row.stance} ({row.quote}): {content(reading, row)}"
    values = (("text", "text", words), ("type", "text", "Annotation"), ("format", "text", "text"))
    spans = f"{row.content[0].start}-{row.content[-1].end} of {reading.report.id}"
    made = _object("annotation", (event, row.id), values, stamp, spans)
    target = _uuid("news-media", event, reading.report.id)
    return made | {"ObjectReference": [_reference(made, target, "annotates", stamp)]}


def _claim(claim: Claim, stamp: str, event: str) -> Json:
    counts = f"{len(claim.origins_for)} independent origins for it, {len(claim.origins_against)} against it"
    values = (("narrative-summary", "text", line(claim.text) or "(no words)"),)
    return _object("narrative", (event, claim.id), values, stamp, f"{claim.status}: {counts}")


def _assessments(claim: Claim, stamp: str, event: str, frame: Frame) -> list[Json]:
    """One for each origin that stands for the claim."""
    rank, why = credibility(claim)
    target = _uuid("narrative", event, claim.id)
    rows = []
    for number, origin in enumerate(claim.origins_for):
        values = _values(origin, reliability(origin.name, frame), rank, why)
        made = _object("intelligence-source-assessment", (event, claim.id, str(number), origin.name), values, stamp)
        rows.append(made | {"ObjectReference": [_reference(made, target, "relates", stamp)]})
    return rows


def _values(origin: Origin, letter: str, rank: str, why: str) -> _Values:
    return (
        ("source-summary", "text", line(origin.name) or "unnamed"),
        ("source-type", "text", "OSINT"),
        ("source-reliability", "text", f"{letter} - {RELIABILITY[letter]}"),
        ("information-credibility", "text", f"{rank} - {CREDIBILITY[rank]}"),
        ("evaluation", "text", f"Counted, not judged: {why}"),
    )


def _object(template: str, name: Sequence[str], values: _Values, stamp: str, comment: str = "") -> Json:
    template_uuid, version = _TEMPLATES[template]
    return {
        "uuid": _uuid(template, *name),
        "name": template,
        "meta-category": "misc",
        "template_uuid": template_uuid,
        "template_version": version,
        "timestamp": stamp,
        "distribution": "5",
        "comment": comment,
        "deleted": False,
        "Attribute": [
            _attribute(kind, relation, value, stamp, (template, *name)) for relation, kind, value in values if value
        ],
        "ObjectReference": [],
    }


def _attribute(kind: str, relation: str, value: str, stamp: str, within: Sequence[str]) -> Json:
    return {
        "uuid": uuid5("misp-attribute", *within, relation),
        "object_relation": relation,
        "type": kind,
        "category": "External analysis" if kind == "link" else "Other",
        "value": value,
        "to_ids": False,
        "disable_correlation": True,
        "distribution": "5",
        "timestamp": stamp,
        "deleted": False,
    }


def _reference(made: Mapping[str, object], target: str, how: str, stamp: str) -> Json:
    return {
        "uuid": uuid5("misp-reference", str(made["uuid"]), target),
        "object_uuid": made["uuid"],
        "referenced_uuid": target,
        "relationship_type": how,
        "comment": "",
        "timestamp": stamp,
    }


def _uuid(template: str, *name: str) -> str:
    return uuid5(f"misp-{template}", *name)
