"""What comes in: items, reports, and what was skipped."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Item:
    """One thing that a gatherer found, before it is known to be a report."""

    key: str
    data: bytes
    kind: str
    """text | html | feed | newsml | nitf | ninjs | iptc7901 | mail | warc | jsonl | parquet"""
    url: str | None = None


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a report with one job on the page."""

    kind: str
    """headline | deck | byline | dateline | caption | credit | paragraph | furniture"""
    start: int
    end: int
    repeats: bool = False
    """True for a second printing of an earlier part (headline or caption printed twice)."""


@dataclass(frozen=True, slots=True)
class Report:
    """One text that an outlet published."""

    key: str
    """Unique within the set at hand: the path as typed, or the id that the input gave."""
    id: str
    """Content hash over address (url, else key), title and text."""
    text: str
    """What all offsets point into; for a plain text file the file itself, line ends kept."""
    title: str | None = None
    """A headline that came beside the text and is not part of it."""
    published: str | None = None
    """ISO 8601 date or moment that came with the report; None when it came without."""
    published_how: str = "unknown"
    """stated (a field of the input or a date line) | metadata (of the page or feed) | unknown"""
    url: str | None = None
    outlet: str | None = None
    language: str = "en"
    """BCP 47 tag."""
    kind: str = "text"
    """The kind of the item it came from."""
    marked: tuple[Part, ...] = ()
    """Parts that the format itself marks (h1, figcaption, a byline field), as offsets into text."""
    version: int = 1
    """Which of the texts at its address it is, as the ledger counts them."""
    seen: str | None = None
    """When a later version came (ISO 8601), where its day of publication does not tell it from the one before."""
    signs: tuple[str, ...] = ()
    """What its page is, where that matters: paywalled (the text may be its opening alone), live (a live blog),
    withdrawn (the notice of a provider that took an item back)."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """An input or a step that was dropped, kept with its reason (one line)."""

    key: str
    reason: str
    notice: Report | None = None
    """What takes the place of the earlier versions of an item that its provider took back."""
