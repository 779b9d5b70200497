"""From the record to the brief."""

from collections.abc import Sequence

from onrecord.records import Brief, Record, Skipped
from onrecord.tell.brief.dated import find_dated
from onrecord.tell.brief.missing import find_missing
from onrecord.tell.brief.places import find_places
from onrecord.tell.brief.titles import titled


def compose(record: Record, skipped: Sequence[Skipped] = (), as_of: str | None = None) -> Brief:
    """The brief of a record as of a moment (ISO 8601; default: the day of its last dated report).

    What was to come when a report told it, but lies behind the moment, is in the timeline.
    """
    record = titled(record)
    moment = as_of or max((day for row in record.readings if (day := (row.published.value or "")[:10])), default=None)
    places = find_places(record)
    timeline, agenda = find_dated(record, places, moment)
    return Brief(moment, record, timeline, agenda, find_missing(record, places), tuple(skipped))
