"""Statements or claims as a table: CSV (RFC 4180), for a spreadsheet.

Whatever a report says stands in a cell as text: a cell that a spreadsheet would take for a formula (it begins with one
of ``= + - @``, in any width, or a tab) gets an apostrophe in front, as OWASP's page on CSV injection advises. Every
cell is quoted and on one line.
"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO
from unicodedata import normalize

from onrecord.records import Brief, Claim
from onrecord.tell.export.exporter import Frame
from onrecord.tell.export.plain import content, line, outlet, place, speaker

_STATEMENTS = ("id", "report", "outlet", "published", "address", "start", "end", "source", "source_kind", "anonymous",
               "cue", "stance", "quote", "content", "chain", "claims", "score", "made_by")  # fmt: skip
_CLAIMS = ("id", "story", "text", "status", "central", "detail_of", "supports", "denies", "other", "origins_for",
           "origins_against", "names_for", "names_against", "first", "last")  # fmt: skip


def write_statements(brief: Brief, frame: Frame) -> str:
    """One row a statement, in the order of reports and places; offsets point into the report's text."""
    held: dict[str, list[str]] = {}
    for claim in brief.record.claims:
        for id in dict.fromkeys((*claim.supports, *claim.denies, *claim.other)):
            held.setdefault(id, []).append(claim.id)
    rows = []
    for reading in brief.record.readings:
        report = reading.report
        where = (report.key, outlet(reading), reading.published.value or "", place(reading, frame))
        for row in reading.statements:
            spans = row.content or row.cue
            start, end = (min(span.start for span in spans), max(span.end for span in spans)) if spans else ("", "")
            cue = " … ".join(span.of(report.text) for span in row.cue)
            who = (speaker(reading, row), row.source_kind, _yes(row.anonymous), cue)
            said = (row.stance, row.quote, content(reading, row), " < ".join(row.chain))
            rows.append(
                (row.id, *where, start, end, *who, *said, " ".join(held.get(row.id, ())), row.score, row.made_by)
            )
    return _table(_STATEMENTS, rows)


def write_claims(brief: Brief, frame: Frame) -> str:  # noqa: ARG001 - every exporter takes a frame
    """One row a claim, with how many statements and origins stand on each side."""
    return _table(_CLAIMS, map(_claim, brief.record.claims))


def _claim(row: Claim) -> tuple[object, ...]:
    days = [step.at for step in row.history if step.at]
    counts = (len(row.supports), len(row.denies), len(row.other), len(row.origins_for), len(row.origins_against))
    names = ("; ".join(each.name for each in side) for side in (row.origins_for, row.origins_against))
    head = (row.id, row.story, row.text, row.status, _yes(row.central), row.detail_of or "")
    return (*head, *counts, *names, min(days, default=""), max(days, default=""))


def _table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    sink = StringIO()
    table = csv.writer(sink, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    table.writerow(head)
    table.writerows([_cell(cell) for cell in row] for row in rows)
    return sink.getvalue()


def _cell(value: object) -> str:
    words = line(str(value))
    return f"'{words}" if normalize("NFKC", words[:1]).startswith(("=", "+", "-", "@")) else words


def _yes(value: bool) -> str:
    return "yes" if value else "no"
