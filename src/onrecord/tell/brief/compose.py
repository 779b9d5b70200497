"""From the record to the brief."""

from collections.abc import Sequence

from onrecord.records import Brief, Record, Skipped


def compose(record: Record, skipped: Sequence[Skipped] = (), as_of: str | None = None) -> Brief:
    """The brief of a record as of a moment (default: the day of its last report)."""
    return Brief(as_of, record, (), (), (), tuple(skipped))
