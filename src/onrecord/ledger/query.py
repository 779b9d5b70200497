"""The query form that people know: words, "exact phrases", -not, OR, from:, said:, before:, after:, status:."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from onrecord.errors import UsageError
from onrecord.text.search_words import search_words

STATUSES = (
    "asserted",
    "unconfirmed",
    "confirmed",
    "disputed",
    "refuted",
    "withdrawn",
    "announced",
    "position",
    "open",
)
_PIECE = re.compile(
    r"""(?P<minus>-)?(?:(?P<field>[A-Za-z]+):)?(?:["“”](?P<phrase>[^"“”]*)["“”]?|(?P<word>[^\s"“”]+))"""
)
_FIELDS = {"from", "said", "before", "after", "status"}
_SIBILANT = ("ss", "us", "is")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand one after the other; ``exact`` when they were quoted, ``prefix`` when a ``*`` ended them."""

    words: tuple[str, ...]
    exact: bool = False
    prefix: bool = False

    def forms(self) -> tuple[tuple[str, ...], ...]:
        """The wordings that meet the term: an unquoted word also in its plural or singular."""
        *before, last = self.words
        if self.exact or self.prefix or len(last) < 3 or not last.isalpha():
            return (self.words,)
        other = last[:-1] if last.endswith("s") and not last.endswith(_SIBILANT) else f"{last}s"
        return (self.words, (*before, other))

    def inside(self, words: Sequence[str]) -> bool:
        """Whether a text, given as its search words, meets the term."""
        return any(self._stands(form, words) for form in self.forms())

    def _stands(self, form: tuple[str, ...], words: Sequence[str]) -> bool:
        size = len(form)
        for at in range(len(words) - size + 1):
            if tuple(words[at : at + size - 1]) == form[:-1]:
                last = words[at + size - 1]
                if last == form[-1] or (self.prefix and last.startswith(form[-1])):
                    return True
        return False


Choice = tuple[Term, ...]
"""Terms of which one must be met."""


@dataclass(frozen=True, slots=True)
class Query:
    """A search, understood."""

    text: tuple[Choice, ...] = ()
    without: tuple[tuple[str, Term], ...] = ()
    """What must not be met, with its field: "" (the text), "from" or "said"."""
    outlets: tuple[Term, ...] = ()
    speakers: tuple[Term, ...] = ()
    statuses: tuple[str, ...] = ()
    after: str | None = None
    """The first day that is wanted (ISO 8601)."""
    before: str | None = None
    """The first day that is not wanted any more."""

    def told(self, words: Sequence[str]) -> bool:
        """Whether words and exclusions of the query are met by one text, given as its search words."""
        wanted = all(any(term.inside(words) for term in choice) for choice in self.text)
        return wanted and not any(term.inside(words) for field, term in self.without if not field)


def parse(line: str) -> Query:
    """The query that a line asks for.

    Raises UsageError for a field that is unknown or empty, a day that is none, a status that is none, and a query
    that only says what must not be there.

    >>> parse('strike "called off" -ferry from:gazette after:2031-03-05').after
    '2031-03-05'
    """
    pieces = [_piece(found) for found in _PIECE.finditer(line)]
    terms = [(each, _term(each)) for each in pieces if each.field in {"", "from", "said"}]
    days = {each.field: _day(each) for each in pieces if each.field in {"before", "after"}}
    query = Query(
        _choices(pieces),
        tuple((each.field, term) for each, term in terms if term and each.minus),
        tuple(term for each, term in terms if term and each.field == "from" and not each.minus),
        tuple(term for each, term in terms if term and each.field == "said" and not each.minus),
        tuple(_status(each.raw) for each in pieces if each.field == "status"),
        days.get("after"),
        days.get("before"),
    )
    wanted = query.text or query.outlets or query.speakers or query.statuses
    if not wanted and (query.without or not days):
        raise UsageError("a search needs a word that must be there")
    return query


class _Piece(NamedTuple):
    field: str
    raw: str
    quoted: bool
    minus: bool


def _piece(found: re.Match[str]) -> _Piece:
    quoted = found["phrase"] is not None
    raw = found["phrase"] if quoted else found["word"]
    field = (found["field"] or "").lower()
    if field and field not in _FIELDS:
        raise UsageError(f"there is no field {field}: in a search; there are {', '.join(sorted(_FIELDS))}")
    if found["minus"] and field in {"before", "after", "status"}:
        raise UsageError(f"{found[0]}: only words, from: and said: can be left out")
    if (field and not search_words(raw)) or (not quoted and raw[-1] == ":" and raw[:-1].lower() in _FIELDS):
        raise UsageError(f"{found[0]} needs a word behind it")
    return _Piece(field, raw, quoted, bool(found["minus"]))


def _choices(pieces: Sequence[_Piece]) -> tuple[Choice, ...]:
    """The words that must be there; OR binds the two beside it."""
    text: list[Choice] = []
    either = False
    for each in pieces:
        if each.raw == "OR" and not (each.quoted or each.field or each.minus):
            either = bool(text)
        elif not each.field and not each.minus and (term := _term(each)):
            text[-1:] = [(*text[-1], term)] if either else [*text[-1:], (term,)]
            either = False
    return tuple(text)


def _term(piece: _Piece) -> Term | None:
    words = tuple(search_words(piece.raw))
    return Term(words, piece.quoted, not piece.quoted and piece.raw.endswith("*")) if words else None


def _day(piece: _Piece) -> str:
    try:
        return date.fromisoformat(piece.raw).isoformat()
    except ValueError:
        raise UsageError(f"{piece.field}: takes a day such as 2031-03-05, not {piece.raw!r}") from None


def _status(raw: str) -> str:
    if raw.lower() not in STATUSES:
        raise UsageError(f"there is no status {raw!r}; there are {', '.join(STATUSES)}")
    return raw.lower()
