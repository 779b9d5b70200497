"""What people say of the machine's work."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Anchor:
    """What a judgement is about, by what does not change when it is read again: the report, the place, the words."""

    report: str
    """The report's id, a hash of its content: offsets into it stay true."""
    address: str
    """Where the report stands (its url, else its key): a later version of it has the same."""
    key: str
    """The report's key, for people."""
    start: int | None = None
    """None where the whole report is meant."""
    end: int | None = None
    words: str = ""
    cue: str = ""
    """The cue of the statement meant; empty in the outlet's own voice."""


@dataclass(frozen=True, slots=True)
class Judgement:
    """One judgement; it outranks the machine's, and a later one outranks an earlier."""

    id: str
    kind: str
    """same_claim | other_claim | not_a_statement | speaker | same_origin | same_story | other_story"""
    a: Anchor
    b: Anchor | None
    """The other statement or report, where a judgement is about two."""
    says: str
    """Who spoke, for ``speaker`` ("outlet": nobody but the outlet); else empty."""
    by: str
    at: str
    """ISO 8601."""
    because: str = ""
