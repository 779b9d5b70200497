"""ISO 8601 dates and moments beside each other."""

from datetime import UTC, datetime


def is_after(value: str | None, moment: str) -> bool:
    """Whether a date or moment lies wholly after another; a date alone is its whole day, no zone is UTC.

    >>> is_after("2031-03-05", "2031-03-05T10:00"), is_after("2031-03-06", "2031-03-05")
    (False, True)
    """
    if value is None:
        return False
    if len(value) <= 10 or len(moment) <= 10:
        shared = min(len(value), len(moment), 10)
        return value[:shared] > moment[:shared]
    return instant(value) > instant(moment)


def instant(words: str) -> datetime:
    """A moment with its zone; without one it is UTC, and a date is its midnight. Raises ValueError for what is none.

    >>> instant("2031-03-05").isoformat()
    '2031-03-05T00:00:00+00:00'
    """
    moment = datetime.fromisoformat(words)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
