"""What somebody follows, and what they are told."""

from dataclasses import dataclass

from onrecord.records.development import Development


@dataclass(frozen=True, slots=True)
class Watch:
    """A subscription to what happens."""

    id: str
    kind: str
    """story | claim | name | search | outlet"""
    what: str
    """The id of the story, claim or name; the words of the search; the outlet's name."""
    when: tuple[str, ...] = ()
    """Of what kinds it is told: any, new_report, second_origin, first_denial, status, headline, silent_edit, date; none
    is any."""
    to: tuple[str, ...] = ()
    """Where alerts go: web addresses (signed), mailto: addresses, apprise:URL; none keeps them in the ledger alone."""
    every: int = 0
    """Minutes between two alerts at least; what happens between comes in one. 0 tells at once."""
    quiet: str = ""
    """Hours in which nothing is sent, as 22:00-07:00."""
    zone: str = "UTC"
    """Time zone of the quiet hours (IANA)."""
    label: str = ""
    added_at: str = ""
    secret: str = ""
    """With what alerts to web addresses are signed."""
    of: tuple[str, ...] = ()
    """The statements that supported the claim when it was first watched: claims change their ids, these stay."""
    secret_from: str = ""
    """Where the secret is kept, so that the ledger does not hold it: env:NAME or file:PATH."""


@dataclass(frozen=True, slots=True)
class Alert:
    """What happened that a watch is about, since it was last told."""

    id: str
    """Content hash of the watch and what happened: the same alert is never made twice."""
    watch: str
    at: str
    since: str
    """When the watch was last told; empty for its first alert."""
    title: str
    developments: tuple[Development, ...]


@dataclass(frozen=True, slots=True)
class Delivery:
    """One alert on its way to one address."""

    key: str
    """The same at every try, so that a receiver can tell a second delivery from a second alert."""
    alert: str
    target: str
    state: str
    """waiting | sending | sent | dead"""
    tries: int
    next_at: str
    reason: str
    """Why the last try failed."""
