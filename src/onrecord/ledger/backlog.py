"""What has been kept but not yet been read by a method, those first that somebody needs."""

from collections.abc import Collection

import msgspec

from onrecord.ledger.dialect import Value
from onrecord.ledger.ledger import Ledger
from onrecord.records import Report

_decode = msgspec.json.Decoder(Report).decode

_UNREAD = "NOT EXISTS (SELECT 1 FROM reading WHERE reading.report_id = report.id AND reading.made_by = ?)"


class Backlog:
    """The reports of a ledger that one method has not read."""

    def __init__(self, ledger: Ledger, made_by: str) -> None:
        self._engine = ledger._engine
        self._made_by = made_by

    def size(self) -> int:
        """How many there are."""
        sql = f"SELECT COUNT(*) FROM report WHERE {_UNREAD}"  # noqa: S608 - our own words
        return int(next(self._engine.rows(sql, (self._made_by,)))[0])

    def first(self, limit: int, stories: Collection[str] = ()) -> list[Report]:
        """Those to be read next: of the stories given, then of stories with two outlets or more, the newest."""
        values: list[Value] = [self._made_by]
        given = "0"
        if stories:
            given = f"placed.story IN ({', '.join('?' * len(stories))})"
            values.extend(sorted(stories))
        sql = (
            "SELECT report.body FROM report LEFT JOIN placed ON placed.report_id = report.id "  # noqa: S608 - our own words
            "LEFT JOIN kept_story ON kept_story.id = placed.story "
            f"WHERE {_UNREAD} "
            f"ORDER BY CASE WHEN {given} THEN 0 WHEN kept_story.outlets >= 2 THEN 1 ELSE 2 END, "
            "COALESCE(placed.day, '') DESC, report.id LIMIT ?"
        )
        return [_decode(body) for (body,) in self._engine.rows(sql, (*values, limit))]
