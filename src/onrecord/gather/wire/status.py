"""What a provider says of an item's publication (IPTC news codes ``pubstatus``, and embargoes)."""

from datetime import UTC, datetime

from onrecord.errors import InputError, NotAReport
from onrecord.gather.when import iso
from onrecord.text.moments import instant

_CANCELED = frozenset({"canceled", "cancelled", "killed"})
_WITHHELD = frozenset({"withheld", "embargoed"})


def heed(status: str | None, until: str | None, name: str | None = None) -> None:
    """Raises where an item is no one's to print: canceled, withheld, or under embargo.

    ``status`` is a word or a QCode such as ``stat:usable``; usable where there is none. ``until`` is when the embargo
    ends, empty for one without a known end, None where there is none. An item that is ``embargoed`` is free when that
    moment has come. ``name`` is the item's identifier.
    """
    said = (status or "usable").rpartition(":")[2].rpartition("/")[2].strip().lower()
    of = f" ({name})" if name else ""
    if said in _CANCELED:
        raise NotAReport(f"is canceled by its provider{of}")
    if said == "withheld":
        raise NotAReport(f"is withheld by its provider{of}")
    if until is not None and not _past(until):
        raise InputError(f"is under embargo {f'until {until}' if until else 'without a known end'}{of}")
    if said in _WITHHELD and until is None:
        raise InputError(f"is under embargo without a known end{of}")


def _past(until: str) -> bool:
    """Whether a moment has come; one without a zone is UTC, and a day is over at its end."""
    moment = iso(until)
    if moment is None:
        return False
    return instant(moment if "T" in moment else f"{moment}T23:59:59") <= datetime.now(UTC)
