"""What the fields of an answer say (RFC 9110, RFC 9111)."""

import re
from collections.abc import Iterable
from email.utils import parsedate_to_datetime

Fields = dict[str, str]
_LONGEST = 7 * 24 * 3600.0  # nobody is waited for longer than a week
_MAX_AGE = re.compile(r"\b(?:s-maxage|max-age)\s*=\s*\"?(\d{1,9})")


def fields_of(pairs: Iterable[tuple[bytes, bytes]]) -> Fields:
    """The fields by lower-case name; repeated ones joined, but of Location only the first."""
    found: Fields = {}
    for raw_name, raw_value in pairs:
        name, value = raw_name.decode("ascii", "replace").lower(), raw_value.decode("utf-8", "replace")
        if name not in found:
            found[name] = value
        elif name != "location":
            found[name] += f", {value}"
    return found


def length_of(sent: Fields) -> int:
    """The length that is announced, in bytes; 0 when none is."""
    said = sent.get("content-length", "")
    return int(said) if re.fullmatch(r"\d{1,18}", said) else 0


def media_of(value: str) -> tuple[str, str | None]:
    """Media type and character set of a Content-Type.

    >>> media_of('text/html; Charset="utf-8"')
    ('text/html', 'utf-8')
    """
    media, _, rest = value.partition(";")
    found = re.search(r"charset\s*=\s*[\"']?([\w.:-]+)", rest, re.I)
    return media.strip().lower(), found.group(1) if found else None


def seconds_to_wait(value: str | None, now: float) -> float | None:
    """What Retry-After asks for, as seconds from ``now`` (POSIX time); None when it asks for nothing that is clear."""
    words = (value or "").strip()
    if re.fullmatch(r"\d{1,12}", words):
        return min(float(words), _LONGEST)
    try:
        wait = parsedate_to_datetime(words).timestamp() - now
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return min(wait, _LONGEST) if wait > 0 else None


def still_fresh(sent: Fields) -> float:
    """For how many seconds Cache-Control says the answer holds."""
    found = _MAX_AGE.search(sent.get("cache-control", "").lower())
    return float(found.group(1)) if found else 0.0
