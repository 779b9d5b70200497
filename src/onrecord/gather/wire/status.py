"""What a provider says of an item's publication (IPTC news codes ``pubstatus``, and embargoes)."""

from dataclasses import replace
from datetime import UTC, datetime

from onrecord.errors import InputError, NotAReport
from onrecord.gather.layout import Block, Source, lay_out
from onrecord.gather.when import iso
from onrecord.records import Skipped
from onrecord.text.moments import instant

_CANCELED = frozenset({"canceled", "cancelled", "killed"})
_WITHHELD = frozenset({"withheld", "embargoed"})


def is_canceled(status: str | None) -> bool:
    """Whether a status, a word or a QCode, says that the provider took the item back."""
    return _word(status) in _CANCELED


def taken_back(source: Source, name: str | None, note: str | None) -> Skipped:
    """A canceled item: no report, but the notice that takes the place of its earlier versions.

    What a canceled item still carries of its text is no one's to print, so the notice has the provider's note alone.
    """
    said = f"Withdrawn by its provider: {note}" if note else "Withdrawn by its provider."
    notice = lay_out([Block("furniture", said)], replace(source, signs=("withdrawn",)))
    return Skipped(source.key, f"is canceled by its provider{f' ({name})' if name else ''}", notice)


def _word(status: str | None) -> str:
    return (status or "usable").rpartition(":")[2].rpartition("/")[2].strip().lower()


def heed(status: str | None, until: str | None, name: str | None = None) -> None:
    """Raises where an item is no one's to print: canceled, withheld, or under embargo.

    ``status`` is a word or a QCode such as ``stat:usable``; usable where there is none. ``until`` is when the embargo
    ends, empty for one without a known end, None where there is none. An item that is ``embargoed`` is free when that
    moment has come. ``name`` is the item's identifier.
    """
    said = _word(status)
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
