"""The names that everybody knows, found by their first word, longest first."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.read.names.lines import plain
from onrecord.text.tables.bodies import BODIES, GROUPS, KNOWN
from onrecord.text.tables.capitals import NOT_NAMES
from onrecord.text.tables.countries import CAPITALS, COUNTRIES
from onrecord.text.tables.places import CITIES, REGIONS, STATES
from onrecord.text.words import tokens


class Entry(NamedTuple):
    """A known name."""

    words: tuple[str, ...]
    kind: str
    name: str
    """The canonical name."""


def _rows() -> Iterator[tuple[str, str, str]]:
    for group in sorted(GROUPS):
        yield group, "group", group
    for name in sorted(COUNTRIES):
        yield name, "place", COUNTRIES[name]
    for place in sorted({*CAPITALS, *CITIES, *STATES, *REGIONS}):
        yield place, "place", place
    for name in sorted(KNOWN):
        yield name, "organisation", KNOWN[name]
    for body in sorted(BODIES):
        yield body, "organisation", body


def _build() -> dict[str, tuple[Entry, ...]]:
    index: dict[str, dict[tuple[str, ...], Entry]] = {}
    for words, kind, name in _rows():
        parts = tuple(word.text for word in tokens(plain(words)))
        index.setdefault(parts[0], {}).setdefault(parts, Entry(parts, kind, name))
    return {
        first: tuple(sorted(rows.values(), key=lambda row: (-len(row.words), row.words)))
        for first, rows in index.items()
    }


_INDEX = _build()
_FOLDED: dict[str, tuple[Entry, ...]] = {}
for _first, _entries in sorted(_INDEX.items()):
    _FOLDED[_first.upper()] = (
        *_FOLDED.get(_first.upper(), ()),
        *(e for e in _entries if len(e.words) > 1 or (len(e.words[0]) > 2 and e.words[0].lower() not in NOT_NAMES)),
    )
_CAPS_ONLY = frozenset(["UN", "EU", "UK", "U.S.", "U.K.", "U.N."])


def match(words: Sequence[str], at: int) -> Entry | None:
    """The longest known name that begins at a word (straight apostrophes)."""
    for entry in _INDEX.get(words[at], ()):
        size = len(entry.words)
        if size == 1 or tuple(words[at : at + size]) == entry.words:
            return entry
    return None


def match_caps(words: Sequence[str], at: int) -> Entry | None:
    """The longest known name at a word of a line in capitals; short words that are English words are none."""
    if words[at] in _CAPS_ONLY:
        return match(words, at)
    best: Entry | None = None
    for entry in _FOLDED.get(words[at].upper(), ()):
        size = len(entry.words)
        here = tuple(word.upper() for word in words[at : at + size])
        if here == tuple(word.upper() for word in entry.words) and (best is None or size > len(best.words)):
            best = entry
    return best
