"""A ledger as JSON Lines, and back: another machine imports them and exports the same bytes.

What can be worked out again (the indexes, the claims) is left out. The first line names the form; every other line is
``{"table": ..., "row": {column: value}}``, by table, then by the row's key.
"""

import json
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

import msgspec

from onrecord.errors import LedgerError
from onrecord.ledger import judgements, reports, stories
from onrecord.ledger.dialect import Engine, snapshot, transaction
from onrecord.text.hashes import digest
from onrecord.text.moments import is_after

FORM = "onrecord.ledger/1"
_TABLES: dict[str, tuple[tuple[str, ...], str]] = {
    "report": (("id", "key", "address", "published", "body", "added_at", "hash"), "id"),
    "reading": (("report_id", "made_by", "body", "created_at", "hash"), "report_id, created_at, made_by"),
    "skipped": (("id", "key", "reason", "created_at"), "id"),
    "sentence_result": (("hash", "made_by", "body", "created_at"), "hash, made_by"),
    "judgement": (("id", "body", "created_at", "withdrawn_at", "withdrawn_by"), "id"),
}
_LINES = 500


def export(engine: Engine, as_of: str | None = None) -> Iterator[str]:
    """Every line, without line ends; one view of the ledger, whatever others write meanwhile.

    With ``as_of`` the ledger as it was at that moment: without what came into it later or was withdrawn later.
    """
    with snapshot(engine):
        yield _line({"schema": FORM})
        for table, (columns, order) in _TABLES.items():
            sql = f"SELECT {', '.join(columns)} FROM {table} ORDER BY {order}"  # noqa: S608 - our own names
            for values in engine.rows(sql):
                row = dict(zip(columns, values, strict=True))
                if as_of is None or _was(row, as_of):
                    yield _line({"table": table, "row": row})


def _was(row: dict[str, str], as_of: str) -> bool:
    """Whether a row was there at a moment; a later withdrawal is taken from it."""
    if row.get("withdrawn_at") and is_after(row["withdrawn_at"], as_of):
        row["withdrawn_at"] = row["withdrawn_by"] = ""
    return not is_after(row.get("added_at") or row["created_at"], as_of)


def load(engine: Engine, lines: Iterable[str]) -> int:
    """Takes in what another ledger exported, and gives the number of lines that were new; some hundred a transaction.

    Stopped at any moment and run again, it ends as if it had not been. Raises LedgerError for what is no such line,
    or was damaged on its way.
    """
    rows = iter(enumerate(lines, 1))
    if _object(next(rows, (1, ""))).get("schema") != FORM:
        raise LedgerError(f"line 1 does not say that this is {FORM}")
    fresh = 0
    while some := list(islice(rows, _LINES)):
        with transaction(engine):
            taken = [row for each in some if _take(engine, *(row := _checked(each[0], _object(each))))]
            read = {row["report_id"] for table, row in taken if table == "reading"}
            readings = list(reports.readings(engine, read))
            reports.index(engine, readings, "")
            stories.wait(engine, [(row.report.id, row.published.value) for row in readings])
            fresh += len(taken)
    return fresh


def _line(value: dict[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _object(numbered: tuple[int, str]) -> dict[str, Any]:
    number, line = numbered
    try:
        value = json.loads(line)
    except ValueError:
        value = None
    if not isinstance(value, dict):
        raise LedgerError(f"line {number} is not a JSON object")
    return value


def _checked(number: int, value: dict[str, Any]) -> tuple[str, dict[str, str]]:
    """The table and row of a line whose columns are there and whose hash is right."""
    table, row = value.get("table"), value.get("row")
    if table == "judgement" and isinstance(row, dict):
        row.setdefault("withdrawn_by", "")  # exports from before it was noted
    columns = _TABLES[table][0] if isinstance(table, str) and table in _TABLES else ()
    if not columns or not isinstance(row, dict) or tuple(row) != columns:
        raise LedgerError(f"line {number} is no row of a ledger")
    if not all(isinstance(each, str) for each in row.values()):
        raise LedgerError(f"line {number} holds something else than words")
    if table in {"report", "reading"} and row["hash"] != digest(row["body"]):
        raise LedgerError(f"line {number} was damaged: its hash is not that of its text")
    return str(table), row


def _take(engine: Engine, table: str, row: dict[str, str]) -> bool:
    """Inserts a row; False when it is there."""
    key = ("report_id", "made_by") if table == "reading" else tuple(row)[: 2 if table == "sentence_result" else 1]
    found = engine.rows(
        f"SELECT 1 FROM {table} WHERE {' AND '.join(f'{each} = ?' for each in key)}",  # noqa: S608 - our own names
        tuple(row[each] for each in key),
    )
    if next(found, None) is not None:
        if table == "judgement" and row["withdrawn_at"]:
            judgements.withdraw(engine, row["id"], row["withdrawn_at"], row["withdrawn_by"])
        return False
    marks = ", ".join("?" * len(row))
    engine.run(f"INSERT INTO {table} ({', '.join(row)}) VALUES ({marks})", tuple(row.values()))  # noqa: S608 - our own
    return True


def check(engine: Engine) -> Iterator[str]:
    """What is wrong with a ledger, a line each; nothing for one that is whole."""
    yield from engine.damage()
    with snapshot(engine):
        for name, body, kept in engine.rows("SELECT id, body, hash FROM report ORDER BY id"):
            if kept != digest(body):
                yield f"report {name} was changed: its hash is not that of its text"
        yield from _misread(engine)
        for name, body in engine.rows("SELECT id, body FROM judgement ORDER BY id"):
            if not judgements.readable(body):
                yield f"judgement {name} cannot be read"
        for (name,) in engine.rows(
            "SELECT id FROM report WHERE NOT EXISTS (SELECT 1 FROM entry WHERE entry.report_id = report.id "
            "AND entry.withdrawn_at = '') ORDER BY id"
        ):
            yield f"report {name} is not in the search"


def _misread(engine: Engine) -> Iterator[str]:
    """Readings that were changed, cannot be read, or are of another report."""
    for name, made_by, body, kept in engine.rows(
        "SELECT report_id, made_by, body, hash FROM reading ORDER BY report_id, made_by"
    ):
        if kept != digest(body):
            yield f"the reading of report {name} by {made_by} was changed: its hash is not that of its text"
            continue
        try:
            reading = reports.decode(body)
        except msgspec.DecodeError as error:
            yield f"the reading of report {name} by {made_by} cannot be read: {error}"
            continue
        if reading.report.id != name:
            yield f"the reading of report {name} by {made_by} is of report {reading.report.id}"
        elif any(row.end > len(reading.report.text) for row in reading.sentences):
            yield f"the reading of report {name} by {made_by} points outside its text"
