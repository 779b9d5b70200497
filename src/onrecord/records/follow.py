"""What is followed on the web, and how it fares. This is state, not record: it changes in place."""

from dataclasses import dataclass

from onrecord.records.report import Report


@dataclass(frozen=True, slots=True)
class Subscription:
    """An address that is asked again and again. Moments are ISO 8601, UTC."""

    address: str
    kind: str = ""
    """feed | sitemap | page; empty until it was read once."""
    title: str | None = None
    folder: str | None = None
    """Where it stood in an OPML file."""
    added_at: str = ""
    moved_from: tuple[str, ...] = ()
    """Earlier addresses that redirected here for good."""
    etag: str | None = None
    last_modified: str | None = None
    interval: int = 3600
    """Seconds between two polls; adapts to what comes."""
    tried_at: str | None = None
    succeeded_at: str | None = None
    """When it was last read to the end."""
    failed_at: str | None = None
    failures: int = 0
    """Failures in a row; only a full answer clears them."""
    reason: str | None = None
    """Why it last failed, until it is read again."""
    next_at: str = ""
    """When it is asked next; empty to ask at once."""
    why: str = "is new"
    """Why then."""
    gone: bool = False
    """True when its server says that it is gone for good; it is not asked any more."""


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of a feed or sitemap: an address, what the list itself gave of it, and whether its page is wanted."""

    address: str
    subscription: str
    mark: str
    """Hash of what the list said of it; another mark means that it changed."""
    kind: str = "page"
    """page | sitemap"""
    report: Report | None = None
    """What the list itself gave, for when the page cannot be had."""
    published: str | None = None
    waiting: bool = False
    """Whether its page is still to be fetched."""
    tries: int = 0
    next_at: str = ""
    reason: str | None = None
    """Why its page was not had."""
