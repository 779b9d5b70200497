"""The record as JSON, exactly as CONTRACT.md says: ``onrecord.read/1`` and ``onrecord.brief/1``.

Every function gives plain dicts, lists, strings and numbers, with their keys in one fixed order, so that the same
records are the same bytes.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict

from onrecord.records import (
    Brief,
    Claim,
    Copy,
    Entry,
    HeadlineCheck,
    Link,
    Origin,
    Passage,
    Record,
    Report,
    Skipped,
    Stretch,
)
from onrecord.records.trace import Direction
from onrecord.tell.export.reading import READ, Json, read_json, unread_json

BRIEF = "onrecord.brief/1"

__all__ = [
    "BRIEF",
    "READ",
    "Json",
    "body_text",
    "brief_json",
    "clean_json",
    "copy_json",
    "dumps",
    "group_json",
    "passage_json",
    "read_json",
    "skipped_json",
    "unclean_json",
    "unread_json",
]


def dumps(value: object) -> str:
    """One line of JSON: no escapes but the needed ones, keys in the order in which they were put."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False)


def brief_json(brief: Brief) -> Json:
    """The brief of a record; its reports stand in time order."""
    record = brief.record
    stories = {key: story.id for story in record.stories for key in story.reports}
    novel = dict(record.novel)
    return {
        "schema": BRIEF,
        "as_of": brief.as_of,
        "reports": [
            {
                **read_json(reading),
                "story": stories.get(reading.key),
                "novel": list(novel.get(reading.key, ())),
                "derived_from": list(record.order.sources_of(reading.key)),
            }
            for reading in record.readings
        ],
        "stories": _stories(record),
        "passages": [passage_json(row) for row in record.passages],
        "copies": [copy_json(row) for row in record.copies],
        "order": {
            "derived_from": [{"report": a, "from": b, "because": why} for a, b, why in record.order.derived_from],
            "because": [{"earlier": a, "later": b, "because": why} for a, b, why in record.order.because],
        },
        "claims": [_claim(row) for row in record.claims],
        "headline_checks": [_check(row) for row in record.checks],
        "timeline": [_entry(row) for row in brief.timeline],
        "agenda": [_entry(row) for row in brief.agenda],
        "missing": [{"text": text, "sentences": list(rows)} for text, rows in brief.missing],
        "judgements": [asdict(row) for row in record.judgements],
        "versions": [asdict(row) for row in record.versions],
        "skipped": skipped_json(brief.skipped),
    }


def skipped_json(rows: Iterable[Skipped]) -> list[Json]:
    """What was dropped, with its reason."""
    return [{"key": row.key, "reason": row.reason} for row in rows]


def clean_json(report: Report) -> Json:
    """A report's clean text: the title apart, the body alone where the format marks headline, byline and captions."""
    headline = next((part for part in report.marked if part.kind == "headline"), None)
    return {
        "key": report.key,
        "title": report.title or (report.text[headline.start : headline.end] if headline else None),
        "text": body_text(report),
        "published": report.published,
        "outlet": report.outlet,
        "language": report.language,
        "signs": list(report.signs),
    }


def body_text(report: Report) -> str:
    """The report's text without the parts that its format marks (headline, deck, byline, caption, credit)."""
    if not report.marked:
        return report.text
    pieces, at = [], 0
    for part in sorted(report.marked, key=lambda part: part.start):
        if part.kind != "paragraph":
            pieces.append(report.text[at : max(at, part.start)])
            at = max(at, part.end)
    pieces.append(report.text[at:])
    return "\n\n".join(piece.strip() for piece in pieces if piece.strip())


def unclean_json(row: Skipped) -> Json:
    """The line of ``clean --format jsonl`` for an input that was skipped."""
    return {"key": row.key, "skipped": row.reason}


def group_json(key: str, story: str | None) -> Json:
    """A report's story."""
    return {"key": key, "story": story}


def passage_json(passage: Passage) -> Json:
    """A run of text that stands in two places."""
    return {
        "a": _stretch(passage.a),
        "b": _stretch(passage.b),
        "kind": passage.kind,
        "similarity": passage.similarity,
        "of": passage.of,
        "edits": [{"a": edit.a, "b": edit.b} for edit in passage.edits],
    }


def copy_json(copy: Copy, direction: Direction | None = None) -> Json:
    """Two reports that carry one text, and which has it from which where that was asked."""
    row: Json = {
        "a": copy.a,
        "b": copy.b,
        "relation": copy.relation,
        "containment": copy.containment,
        "contained": {"a": copy.contained[0], "b": copy.contained[1]},
        "score": copy.score,
        "upstream": copy.upstream,
        "because": list(copy.because),
        "shared": [{"a": [one.start, one.end], "b": [other.start, other.end]} for one, other in copy.shared],
    }
    if direction is not None:
        row["direction"] = {
            "kind": direction.kind,
            "earlier": direction.earlier,
            "upstream": direction.upstream,
            "because": list(direction.because),
        }
    return row


def _stretch(stretch: Stretch) -> Json:
    return {"report": stretch.report, "start": stretch.start, "end": stretch.end}


def _stories(record: Record) -> list[Json]:
    return [
        {
            "id": story.id,
            "title": story.title,
            "reports": list(story.reports),
            "claims": [claim.id for claim in record.claims if claim.story == story.id],
            "first": story.first,
            "last": story.last,
            "ties": [{"report": tie.report, "score": tie.score, "words": list(tie.words)} for tie in story.ties],
        }
        for story in record.stories
    ]


def _links(rows: Sequence[Link]) -> list[Json]:
    return [asdict(row) for row in rows]


def _origin(row: Origin) -> Json:
    return {
        "name": row.name,
        "party": row.party,
        "anonymous": row.anonymous,
        "statements": list(row.statements),
        "links": _links(row.links),
    }


def _claim(row: Claim) -> Json:
    return {
        "id": row.id,
        "story": row.story,
        "text": row.text,
        "stated_in": row.stated_in,
        "status": row.status,
        "central": row.central,
        "detail_of": row.detail_of,
        "supports": list(row.supports),
        "denies": list(row.denies),
        "other": list(row.other),
        "origins": {
            "for": [_origin(origin) for origin in row.origins_for],
            "against": [_origin(origin) for origin in row.origins_against],
        },
        "history": [
            {"at": step.at, "report": step.report, "status": step.status, "because": list(step.because)}
            for step in row.history
        ],
        "links": _links(row.links),
        "standings": [{"name": standing.name, "because": standing.because} for standing in row.standings],
    }


def _check(row: HeadlineCheck) -> Json:
    return {
        "report": row.report,
        "start": row.start,
        "end": row.end,
        "text": row.text,
        "verdict": row.verdict,
        "claim": row.claim,
        "because": list(row.because),
        "note": row.note,
    }


def _entry(row: Entry) -> Json:
    return {
        "value": row.value,
        "text": row.text,
        "sentences": list(row.sentences),
        "certainty": row.certainty,
    }
