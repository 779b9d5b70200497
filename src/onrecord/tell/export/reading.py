"""One report's reading as JSON: ``onrecord.read/1``, as docs/reference/output.md says."""

from dataclasses import asdict
from typing import Any

from onrecord.records import Moment, Name, Published, Reading, Sentence, Skipped, Statement

READ = "onrecord.read/1"

Json = dict[str, Any]


def read_json(reading: Reading) -> Json:
    """One report by itself."""
    report, text = reading.report, reading.report.text
    return {
        "schema": READ,
        "key": report.key,
        "id": report.id,
        "title": report.title,
        "outlet": report.outlet,
        "url": report.url,
        "text": text,
        "language": report.language,
        "published": _published(reading.published),
        "signs": list(reading.report.signs),
        "parts": [
            {"kind": part.kind, "start": part.start, "end": part.end, "repeats": part.repeats} for part in reading.parts
        ],
        "sentences": [_sentence(row) for row in reading.sentences],
        "statements": [_statement(row, text) for row in reading.statements],
        "names": [_name(row, text) for row in reading.names],
        "moments": [_moment(row, text) for row in reading.moments],
        "bounds": [
            {
                **_span(row.start, row.end, text),
                "kind": row.kind,
                "value": row.value,
                "hard": row.hard,
                "because": row.because,
            }
            for row in reading.bounds
        ],
    }


def unread_json(row: Skipped) -> Json:
    """The line of ``read --format jsonl`` for an input that was skipped."""
    return {"schema": READ, "key": row.key, "skipped": row.reason}


def _span(start: int, end: int, text: str) -> Json:
    return {"start": start, "end": end, "text": text[start:end]}


def _published(published: Published) -> Json:
    return {
        "value": published.value,
        "how": published.how,
        "earliest": published.earliest,
        "latest": published.latest,
        "because": list(published.because),
    }


def _sentence(row: Sentence) -> Json:
    return {
        "id": row.id,
        "start": row.start,
        "end": row.end,
        "part": row.part,
        "mark": row.mark,
        "repeats": row.repeats,
    }


def _statement(row: Statement, text: str) -> Json:
    return {
        "id": row.id,
        "sentence": row.sentence,
        "source": _span(row.source.start, row.source.end, text) if row.source else None,
        "source_name": row.source_name,
        "source_kind": row.source_kind,
        "cue": [_span(span.start, span.end, text) for span in row.cue],
        "content": [_span(span.start, span.end, text) for span in row.content],
        "quote": row.quote,
        "stance": row.stance,
        "anonymous": row.anonymous,
        "chain": list(row.chain),
        "refers_to": row.refers_to,
        "inside": row.inside,
        "score": row.score,
        "made_by": row.made_by,
    }


def _name(row: Name, text: str) -> Json:
    return {
        "id": row.id,
        "kind": row.kind,
        "name": row.name,
        "aliases": list(row.aliases),
        "roles": [asdict(role) for role in row.roles],
        "members": list(row.members),
        "mentions": [{**_span(spot.start, spot.end, text), "sense": spot.sense} for spot in row.mentions],
    }


def _moment(row: Moment, text: str) -> Json:
    return {
        **_span(row.start, row.end, text),
        "type": row.type,
        "value": row.value,
        "when": row.when,
        "precision": row.precision,
        "mod": row.mod,
        "first": row.first,
        "last": row.last,
    }
