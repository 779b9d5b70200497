"""When an alert is sent, and which of the things that happened a watch asks for."""

import re
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from onrecord.errors import UsageError
from onrecord.records import Development, Watch

CONDITIONS = {
    "any": "whatever happens",
    "new_report": "a story or a report is new",
    "second_origin": "a claim has a second independent origin",
    "first_denial": "a claim is denied for the first time",
    "status": "a claim's status changed",
    "headline": "a headline says what its report does not bear out",
    "silent_edit": "a report was changed in substance without saying so",
    "date": "a date is near or was moved",
}
_KINDS = {
    "new_report": {"new_story", "new_report"},
    "second_origin": {"second_origin"},
    "first_denial": {"first_denial"},
    "status": {"status"},
    "headline": {"headline"},
    "date": {"date_near", "date_moved"},
}
_QUIET = re.compile(r"(\d\d):(\d\d)-(\d\d):(\d\d)")


def asked_for(watch: Watch, development: Development) -> bool:
    """Whether a watch's conditions ask for what happened; without any it asks for everything."""
    if not watch.when or "any" in watch.when:
        return True
    silent = development.kind == "edit" and development.after == "silent"
    return ("silent_edit" in watch.when and silent) or any(
        development.kind in _KINDS.get(each, ()) for each in watch.when
    )


TARGETS = ("https://", "http://", "mailto:", "apprise:", "push:")
"""How an address begins that alerts can go to."""


def check(watch: Watch) -> None:
    """Raises UsageError for an address, condition, interval, quiet time or zone that is none."""
    for each in watch.to:
        if not each.startswith(TARGETS):
            raise UsageError(f"alerts go to https://..., mailto:..., apprise:... or push:..., not {each!r}")
    for each in watch.when:
        if each not in CONDITIONS:
            raise UsageError(f"there is no condition {each!r}; there are {', '.join(CONDITIONS)}")
    if watch.every < 0:
        raise UsageError("the minutes between two alerts cannot be negative")
    due(watch, "", datetime(2031, 1, 1, tzinfo=UTC))


def due(watch: Watch, told: str, now: datetime) -> datetime:
    """When a watch may be told something that is there now: after its interval, outside its quiet hours."""
    at = max(now, datetime.fromisoformat(told) + timedelta(minutes=watch.every)) if told else now
    if not watch.quiet:
        return at
    start, end = _hours(watch.quiet)
    try:
        zone = ZoneInfo(watch.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise UsageError(f"there is no time zone {watch.zone!r}; one is Europe/Oslo") from None
    local = at.astimezone(zone)
    clock = local.time().replace(tzinfo=None)
    inside = start <= clock < end if start < end else (clock >= start or clock < end)
    if not inside or start == end:
        return at
    day = local.date() if clock < end else local.date() + timedelta(days=1)
    return datetime.combine(day, end, zone).astimezone(UTC)


def _hours(words: str) -> tuple[time, time]:
    found = _QUIET.fullmatch(words)
    try:
        if found:
            return time(int(found[1]), int(found[2])), time(int(found[3]), int(found[4]))
    except ValueError:
        pass
    raise UsageError(f"quiet hours are written as 22:00-07:00, not {words!r}")
