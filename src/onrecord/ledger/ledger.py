"""What the ledger keeps and gives back."""

from collections.abc import Iterator
from dataclasses import replace

import msgspec

from onrecord.ledger.dialect import Engine, transaction
from onrecord.records import Reading, Report, Skipped
from onrecord.text.hashes import digest

_READ_BY = "rules/1"
_encode = msgspec.json.Encoder(order="deterministic").encode
_decode = msgspec.json.Decoder(Reading).decode


class Ledger:
    """An open ledger. Every ``add`` is one transaction: a killed run loses at most the report in hand."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def has(self, report: Report) -> bool:
        """Whether the report is there and was read."""
        rows = self._engine.rows("SELECT 1 FROM reading WHERE report_id = ? AND made_by = ?", (report.id, _READ_BY))
        return next(rows, None) is not None

    def add(self, reading: Reading, now: str) -> None:
        """Keeps a report and what was read in it; what is there already stays as it is. ``now`` is ISO 8601."""
        report = reading.report
        with transaction(self._engine):
            self._engine.run(
                "INSERT INTO report (id, key, address, published, body, added_at) VALUES (?, ?, ?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                (report.id, report.key, report.url or report.key, report.published or "", _text(report), now),
            )
            self._engine.run(
                "INSERT INTO reading (report_id, made_by, body, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                (report.id, _READ_BY, _text(reading), now),
            )

    def skip(self, row: Skipped, now: str) -> None:
        """Keeps what was dropped, with its reason, once."""
        self._engine.run(
            "INSERT INTO skipped (id, key, reason, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (digest("skipped", row.key, row.reason), row.key, row.reason, now),
        )

    def readings(self) -> Iterator[Reading]:
        """Every reading, by report id; the second version at an address has the key ``key#2``, and so on.

        Versions are counted by day of publication, then id: what is kept is a function of the set, not of its order.
        """
        rows = self._engine.rows(
            "SELECT reading.body, (SELECT COUNT(*) FROM report AS older WHERE older.address = report.address "
            "AND (older.published < report.published "
            "OR (older.published = report.published AND older.id < report.id))) "
            "FROM reading JOIN report ON report.id = reading.report_id "
            "WHERE reading.made_by = ? ORDER BY report.id",
            (_READ_BY,),
        )
        for body, older in rows:
            reading = _decode(body)
            if older:
                report = replace(reading.report, key=f"{reading.report.key}#{older + 1}")
                reading = replace(reading, report=report)
            yield reading

    def skipped(self) -> tuple[Skipped, ...]:
        """What was dropped, by key."""
        rows = self._engine.rows("SELECT key, reason FROM skipped ORDER BY key, reason")
        return tuple(Skipped(key, reason) for key, reason in rows)


def _text(record: Report | Reading) -> str:
    return _encode(record).decode("utf-8")
