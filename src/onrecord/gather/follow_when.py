"""When a subscription is asked next, and why: adaptive polling, back-off with jitter, Retry-After. Pure."""

from dataclasses import replace
from datetime import datetime, timedelta

from onrecord.records import Listed, Subscription

DEFAULT = 3600
"""Seconds between two polls of what is new here."""
SHORTEST, LONGEST = 900, 86_400
TRIES = 4
"""How often a page is asked for before what the list gave of it has to do."""
_JITTER = 0.1


def succeeded(row: Subscription, now: datetime, news: int, floor: float, chance: float) -> Subscription:
    """After a full answer: twice as often when there was news, half as often again when there was none.

    ``floor`` is the shortest interval in seconds that the feed or its server asks for, ``chance`` is in [0, 1).
    """
    pace = row.interval * (0.5 if news else 1.5) if row.succeeded_at else row.interval
    interval = int(min(max(pace, SHORTEST, min(floor, LONGEST)), LONGEST))
    return replace(
        row,
        interval=interval,
        tried_at=iso(now),
        succeeded_at=iso(now),
        failed_at=None,
        failures=0,
        reason=None,
        gone=False,
        next_at=_later(now, interval, chance),
        why="there was news" if news else "there was no news",
    )


def unchanged(row: Subscription, now: datetime, chance: float) -> Subscription:
    """After a 304: asked less often. An earlier failure stays told, for a 304 is no proof that anything can be read."""
    interval = int(min(max(row.interval * 1.5, SHORTEST), LONGEST))
    return replace(
        row,
        interval=interval,
        tried_at=iso(now),
        succeeded_at=row.succeeded_at if row.failures else iso(now),
        next_at=_later(now, interval, chance),
        why="it is unchanged",
    )


def failed(row: Subscription, now: datetime, reason: str, wait: float | None, chance: float) -> Subscription:
    """After a failure: the interval doubles with each one in a row up to a day, or it is what the server asked for.

    What was known of the last answer is forgotten: the next question is unconditional, so that no 304 can hide what
    was never read.
    """
    failures = row.failures + 1
    delay = min(row.interval * 2.0 ** min(failures - 1, 10), float(LONGEST))
    why = f"failed {failures} times in a row" if failures > 1 else "failed once"
    if wait is not None and wait > 0:
        delay, why = max(wait, 60.0), "the server asked to wait"
    return replace(
        row,
        etag=None,
        last_modified=None,
        tried_at=iso(now),
        failed_at=iso(now),
        failures=failures,
        reason=reason,
        next_at=_later(now, delay, chance),
        why=why,
    )


def gone(row: Subscription, now: datetime, reason: str) -> Subscription:
    """After a 410: not asked any more."""
    row = failed(row, now, reason, None, 0.0)
    return replace(row, gone=True, next_at="9999", why="never again: its server says that it is gone")


def put_off(row: Listed, now: datetime, reason: str, wait: float | None, chance: float, *, asked: bool) -> Listed:
    """A page that could not be had now: a later try; one that was not even asked for costs no try."""
    tries = row.tries + asked
    delay = max(wait or 0.0, 600 * 2.0**row.tries if asked else 60.0)
    return replace(row, tries=tries, next_at=_later(now, min(delay, LONGEST), chance), reason=reason, waiting=True)


def iso(moment: datetime) -> str:
    """A moment to the second."""
    return moment.isoformat(timespec="seconds")


def _later(now: datetime, delay: float, chance: float) -> str:
    """So many seconds from now, a little more by chance: feeds that began together drift apart, none comes early."""
    return iso(now + timedelta(seconds=delay * (1 + _JITTER * chance)))
