"""From a run of capitals to the names in it: titles off, kinds by their words."""

from collections.abc import Sequence

from onrecord.read.names.gazetteer import Entry, match, match_caps
from onrecord.read.names.lines import plain
from onrecord.read.names.piece import Piece, known
from onrecord.read.names.titled import titled
from onrecord.text.tables.capitals import (
    ADJECTIVES,
    COMPASS,
    GENERATIONS,
    NOT_ACRONYMS,
    NOT_NAMES,
    PARTICLES,
    PRODUCTS,
    THINGS,
)
from onrecord.text.tables.common_words import BAND
from onrecord.text.tables.countries import ALSO_PEOPLE, DEMONYMS
from onrecord.text.tables.given_names import ALSO_WORDS, GIVEN
from onrecord.text.tables.organisations import CORPORATE, ORG_HEADS, ORG_TAILS, TITLE_OF, WEAK_HEADS, WEAK_TAILS
from onrecord.text.tables.places import PLACE_HEADS, PLACE_OF, PLACE_TAILS, STATE_CODES
from onrecord.text.tables.titles import HONORIFICS, TITLE_HEADS
from onrecord.text.words import Word

_NO_NAME = ORG_TAILS | ORG_HEADS | PLACE_TAILS | NOT_ACRONYMS | TITLE_HEADS | HONORIFICS | COMPASS
_FAMILY = frozenset(["bin", "ibn", "van", "von", "der", "de", "al", "el", "bint", "ben", "ter", "ten", "af"])


def cut(tokens: Sequence[Word], start: int, end: int) -> list[Piece]:
    """The names in a run, left to right."""
    texts = [plain(word.text) for word in tokens[:end]]
    last = end
    while last > start and not _counts(texts[last - 1]):
        last -= 1
    if last <= start:
        return []
    entry = match(texts, start)
    if entry and start + len(entry.words) == last:
        return [known(start, entry)]
    if all(text.isupper() for text in texts[start:last]) and len("".join(texts[start:last])) > 6:
        entry = match_caps(texts, start)
        if entry and start + len(entry.words) <= last:
            return [known(start, entry)]
    pieces = titled(texts, start, last, _untitled)
    return _untitled(texts, start, last) if pieces is None else pieces


def _counts(word: str) -> bool:
    """Whether a run may end with a word."""
    return (word[0].isalnum() and word not in PARTICLES) or word in {"al", "el"}


def _untitled(texts: Sequence[str], start: int, end: int) -> list[Piece]:
    """The names of a run without a title."""
    while end > start and not _counts(texts[end - 1]):
        end -= 1
    if start >= end:
        return []
    entry = match(texts, start)
    if entry and start + len(entry.words) == end:
        return [known(start, entry)]
    words = [text for text in texts[start:end] if text != "."]
    if all(is_adjective(word) for word in words):
        return []
    if len(words) == 1:
        return _single(texts, start, end)
    kind = _kind(words)
    if kind == "organisation" and (split := _split_last(texts, start, end)):
        return split
    if kind:
        return [Piece(start, end, kind)]
    if is_adjective(texts[start]) and not entry:
        return _untitled(texts, start + 1, end)
    if is_adjective(texts[end - 1]):
        return _untitled(texts, start, end - 1)
    return _split_first(texts, start, end, entry) or _split_last(texts, start, end) or [Piece(start, end, "")]


def _single(texts: Sequence[str], start: int, end: int) -> list[Piece]:
    word = texts[start]
    if word in STATE_CODES and start and texts[start - 1] == ",":
        return [Piece(start, end, "place", STATE_CODES[word])]
    if len(word) > 2 and word[1] == "-" and word[0] in "RDIL":
        return []  # a party and a state: "R-Ohio"
    if len(word) == 1 or word in _NO_NAME or word.split("'")[0].lower() in NOT_NAMES or "$" in word:
        return []
    if start and texts[start - 1].replace(",", "").replace(".", "").isdigit() and word.isupper():
        return []  # a unit: "84 MW"
    if word in PRODUCTS or word in THINGS:
        return [Piece(start, end, "thing")]
    return [Piece(start, end, "given" if word in GIVEN and word not in ALSO_WORDS else "")]


def is_adjective(word: str) -> bool:
    """Whether a word is a people or its adjective, alone or in a compound ("Franco-German", "US-led")."""
    if word in DEMONYMS or word.removesuffix("s") in DEMONYMS or word in ADJECTIVES:
        return True
    if "-" not in word:
        return False
    first, *_, last = word.split("-")
    return first in DEMONYMS or last in DEMONYMS or (last.islower() and (first.isupper() or last in BAND))


def _kind(words: Sequence[str]) -> str:
    """What the words of a longer run say by themselves."""
    first, last = words[0], words[-1].rsplit("-", 1)[-1]
    given = first in GIVEN and first not in ALSO_PEOPLE
    if given and len(words) == 2 and last in WEAK_TAILS:
        return "person"
    if last in CORPORATE:
        return "organisation"
    if last in THINGS and not (given and last not in {"Cup", "Award", "Prize", "Act"}):
        return "thing"
    if any(text in {"of", "for", "on"} for text in words[1:]):
        return _of_kind(words)
    if last in ORG_TAILS:
        return "organisation"
    if last in PLACE_TAILS or (first in PLACE_HEADS and not given and len(words) <= 3):
        return "place"
    if first in ORG_HEADS - TITLE_OF - WEAK_HEADS and not given and len(words) > 2:
        return "organisation"
    return "person" if _is_person(words, given) else ""


def _is_person(words: Sequence[str], given: bool) -> bool:
    first, last = words[0], words[-1]
    if len(words) > 4 or any(char.isdigit() for word in words for char in word):
        return False
    if given or first == "Abu" or (last in GENERATIONS and first not in THINGS and words[-2] not in THINGS):
        return True
    initials = any(word.isupper() and (len(word) == 1 or "." in word) for word in words[:-1])
    family = any(word in _FAMILY or word.lower().startswith(("al-", "el-")) for word in words[1:])
    return (initials and len(last) > 1) or (family and first not in PLACE_HEADS)


def _of_kind(words: Sequence[str]) -> str:
    """Organisation or place, by the word before "of"."""
    if words[0] in PLACE_OF:
        return "organisation" if words[-1] in ORG_TAILS else "place"
    if words[0] in THINGS:
        return "thing"
    if words[0] in TITLE_OF and words[-1] not in ORG_TAILS | CORPORATE:
        return ""
    return "organisation"


def _split_first(texts: Sequence[str], start: int, end: int, entry: Entry | None) -> list[Piece]:
    """A run that begins with a known name: two names, a person ("Paris Hilton"), a club or a product."""
    if not entry:
        return []
    rest = start + len(entry.words)
    behind = _untitled(texts, rest, end)
    if behind and behind[0].start == rest and (behind[0].canonical or behind[0].kind == "person"):
        return [known(start, entry), *behind]
    if entry.kind == "place" and (texts[start] in ALSO_PEOPLE or texts[start] in GIVEN):
        return [Piece(start, end, "person")]
    return [Piece(start, end, "organisation" if entry.kind == "place" else "thing")]


def _split_last(texts: Sequence[str], start: int, end: int) -> list[Piece]:
    """A run that ends with a known name behind a name that is whole by itself."""
    for at in range(start + 1, end):
        entry = match(texts, at)
        if entry and at + len(entry.words) == end and texts[at - 1] not in {"of", "the", "for", "on", "and", "&", "."}:
            front = _untitled(texts, start, at)
            if front and front[0].kind == "organisation" and at - start > 1 and not front[0].canonical:
                return [*front, known(at, entry)]
            if len(texts[start]) > 1 and texts[start].lower() in BAND and at - start == 1 and texts[start] not in GIVEN:
                return [known(at, entry)]
    return []
