"""From a run of capitals to the names in it: titles off, kinds by their words."""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.read.names.gazetteer import Entry, match
from onrecord.read.names.lines import plain
from onrecord.text.tables.capitals import ADJECTIVES, GENERATIONS, NOT_ACRONYMS, NOT_NAMES, PARTICLES
from onrecord.text.tables.countries import ALSO_PEOPLE, DEMONYMS
from onrecord.text.tables.given_names import ALSO_WORDS, GIVEN
from onrecord.text.tables.organisations import CORPORATE, ORG_HEADS, ORG_TAILS, TITLE_OF, TOPICS
from onrecord.text.tables.places import PLACE_HEADS, PLACE_TAILS
from onrecord.text.tables.titles import ALONE, FORMER, HONORIFICS, KEPT, TITLE_HEADS, TITLE_MODIFIERS
from onrecord.text.words import Word

_WEAK = frozenset(
    """Church Post Press Watch Lions Bears Kings Knights Wild Mission Trust Club Gas Games Force Forces Court Forest Park Lake
    Hill Hills Rivers Bridge Hall Castle Tower Lane Street Field Beach Bay Village Square Parish Camp Gardens Station
    Page Power Banks Bank Guard Price Group Green Greens Gates Rhodes Fields Brook Heights Cape Coast Office Day
    Chamber Speed Stone Young Workers School Command Records Studios Pictures Board Campaign Union Shipping""".split()  # noqa: SIM905 - reads best as running words
)
"""Surnames as well as words that organisations and places end with."""


class Piece(NamedTuple):
    """A name inside a line: token range, what its words say of its kind, and the title in front."""

    start: int
    end: int
    kind: str
    """person | organisation | place | group, or "" when its words do not tell."""
    canonical: str = ""
    """The usual name, where the tables know it."""
    honorific: int = 0
    """How many tokens before ``start`` are a form of address or a rank."""
    role: tuple[int, int] = (0, 0)
    """Token range of a capitalised role before the name."""
    lead: tuple[int, int] = (0, 0)
    """Token range of the organisation or country before the role."""
    former: bool = False


def cut(tokens: Sequence[Word], start: int, end: int) -> list[Piece]:
    """The names in a run, left to right."""
    texts = [plain(word.text) for word in tokens[:end]]
    return _cut(texts, start, end)


def _cut(texts: Sequence[str], start: int, end: int) -> list[Piece]:
    while end > start and not _counts(texts[end - 1]):
        end -= 1
    if start >= end:
        return []
    entry = match(texts, start)
    if entry and start + len(entry.words) == end:
        return [_known(start, entry)]
    titled = _titled(texts, start, end)
    if titled is not None:
        return titled
    return _untitled(texts, start, end)


def _counts(word: str) -> bool:
    return word[0].isalnum() and word not in PARTICLES or word in {"al", "el"}


def _known(start: int, entry: Entry) -> Piece:
    return Piece(start, start + len(entry.words), entry.kind, entry.name)


def _titled(texts: Sequence[str], start: int, end: int) -> list[Piece] | None:
    """The person behind a title ("Acme Deputy Chief Executive Jane Doe"), and what stands before the title."""
    heads = [at for at in range(start, end) if texts[at] in TITLE_HEADS or texts[at] in HONORIFICS]
    if not heads:
        return None
    first = heads[0]
    while first > start and texts[first - 1] in TITLE_MODIFIERS | TOPICS and not _is_lead(texts, start, first):
        first -= 1
    role_end = _role_end(texts, first, end)
    if _ends_as_body(texts, role_end, end) and not texts[role_end] in GIVEN:
        return None if role_end < end or texts[end - 1] in ORG_TAILS | PLACE_TAILS else []
    name = role_end
    honorific = name
    while honorific > first and _is_address(texts, honorific - 1, first):
        honorific -= 1
    if first == name:
        return None
    if name >= end:
        if texts[first] == "St" or (first > start and texts[end - 1] in HONORIFICS - TITLE_HEADS):
            return None
        return _cut(texts, start, first) if first > start else []
    if honorific == first and not _can_be_name(texts, name, end, texts[first]):
        return None
    former = texts[first].lower().rstrip("-") in FORMER or (first > start and texts[first - 1].lower() in FORMER)
    role_start = first + 1 if former and texts[first].lower() in FORMER else first
    lead_end = first - 1 if first > start and texts[first - 1].lower() in FORMER else first
    pieces = _lead(texts, start, lead_end)
    role = (role_start, honorific) if honorific > role_start else (0, 0)
    person = Piece(
        name, end, "person", "", name - honorific, role, (start, lead_end) if lead_end > start else (0, 0), former
    )
    return [*pieces, *_persons(texts, person)]


def _is_address(texts: Sequence[str], at: int, first: int) -> bool:
    """Whether a word before a name is a form of address or a rank, not a role ("Attorney General")."""
    if texts[at] == ".":
        return at > first and _is_address(texts, at - 1, first)
    office = texts[at] == "General" and at > first and texts[at - 1] in TITLE_HEADS | {"Surgeon", "Solicitor", "Consul"}
    return texts[at] in HONORIFICS - TITLE_HEADS and not office


def _is_lead(texts: Sequence[str], start: int, first: int) -> bool:
    """Whether the words up to here are a known body or a ministry, which a role's modifiers must not eat."""
    return first - start > 1 and texts[first - 1] in ORG_TAILS and texts[first - 1] not in TITLE_MODIFIERS


def _role_end(texts: Sequence[str], first: int, end: int) -> int:
    """Where titles, ranks and "of State" end and the name begins."""
    at = first
    while at < end:
        word = texts[at]
        if word in TITLE_HEADS or word in HONORIFICS or word in TITLE_MODIFIERS or (word in TOPICS and at + 1 < end):
            at += 1
        elif word == "." and at > first:
            at += 1
        elif word in {"of", "for"} and at + 1 < end:
            at = _of_phrase(texts, at + 1, end)
        elif word in {"and", ","} and at + 1 < end and texts[at + 1] in TOPICS | TITLE_HEADS:
            at += 1
        else:
            break
    return at


def _of_phrase(texts: Sequence[str], at: int, end: int) -> int:
    """Where "of State", "of the European Commission", "of Finance and Trade" ends."""
    if texts[at] in {"the", "The"} and at + 1 < end:
        at += 1
    entry = match(texts, at)
    if entry:
        return at + len(entry.words)
    begun = at
    while at < end and (
        texts[at] in TOPICS
        or texts[at] in {"State", "Staff", "Treasury", "Court", "Police", "War", "Veterans", "Staff", "Operations"}
        or (texts[at] in {"and", ","} and at > begun)
    ):
        at += 1
    return max(at, begun + 1)


def _ends_as_body(texts: Sequence[str], name: int, end: int) -> bool:
    return name < end and texts[end - 1] in ORG_TAILS | PLACE_TAILS | CORPORATE and texts[end - 1] not in _WEAK


def _can_be_name(texts: Sequence[str], name: int, end: int, title: str) -> bool:
    """Whether a rank or form of address is followed by a person, not a place or a body ("King County")."""
    if title in ALONE or end - name > 1 or texts[name] in GIVEN:
        return not (texts[end - 1] in PLACE_TAILS | ORG_TAILS and texts[name] not in GIVEN and title not in ALONE)
    return (
        title in HONORIFICS
        and texts[name] not in NOT_NAMES
        and title
        not in {
            "Chief",
            "Staff",
            "Air",
            "Field",
            "Wing",
            "Master",
            "Spec",
            "Major",
            "General",
            "Private",
            "Petty",
            "Rear",
            "Vice",
            "Count",
        }
    )


def _persons(texts: Sequence[str], piece: Piece) -> list[Piece]:
    """The person, or two that "and" or a comma held together; known bodies behind a title are no persons."""
    entry = match(texts, piece.start)
    if entry and entry.words and piece.start + len(entry.words) == piece.end and not _also_person(texts, piece):
        return [_known(piece.start, entry)]
    size = piece.end - piece.start - sum(text == "." for text in texts[piece.start : piece.end])
    kept = texts[piece.start - 1 - (texts[piece.start - 1] == ".")] if piece.honorific else ""
    if size == 1 and kept in KEPT and piece.honorific:
        return [piece._replace(canonical="*")]
    return [piece]


def _also_person(texts: Sequence[str], piece: Piece) -> bool:
    return bool(piece.honorific or texts[piece.start] in ALSO_PEOPLE or texts[piece.start] in GIVEN)


def _lead(texts: Sequence[str], start: int, end: int) -> list[Piece]:
    return _untitled(texts, start, end) if end > start else []


def _untitled(texts: Sequence[str], start: int, end: int) -> list[Piece]:
    """The names of a run without a title."""
    while end > start and not _counts(texts[end - 1]):
        end -= 1
    if start >= end:
        return []
    entry = match(texts, start)
    if entry and start + len(entry.words) == end:
        return [_known(start, entry)]
    words = [text for text in texts[start:end] if text != "."]
    if all(_is_adjective(word) for word in words):
        return []
    if len(words) == 1:
        return _single(texts, start, end)
    kind = _kind(texts, start, end, words)
    if kind:
        return [Piece(start, end, kind)]
    if _is_adjective(texts[start]) and not entry:
        return _untitled(texts, start + 1, end)
    if texts[end - 1] in DEMONYMS or texts[end - 1] in ADJECTIVES:
        return _untitled(texts, start, end - 1)
    return _split_known(texts, start, end, entry)


def _single(texts: Sequence[str], start: int, end: int) -> list[Piece]:
    word = texts[start]
    if word in NOT_ACRONYMS or word in TITLE_HEADS or word in HONORIFICS or (len(word) == 1 and word != "X"):
        return []
    if word.lower() in NOT_NAMES or word in ORG_TAILS | ORG_HEADS | PLACE_TAILS:
        return []
    kind = "person" if word in GIVEN and word not in ALSO_WORDS else ""
    return [Piece(start, end, kind and "given")]


def _is_adjective(word: str) -> bool:
    """Whether a word is a people or its adjective, alone or in a compound (Franco-German aside)."""
    stem = word.removesuffix("s")
    if word in DEMONYMS or stem in DEMONYMS or word in ADJECTIVES:
        return True
    return "-" in word and (
        word.split("-")[0] in DEMONYMS or word.split("-")[-1].islower() or word.split("-")[-1] in DEMONYMS
    )


def _kind(texts: Sequence[str], start: int, end: int, words: Sequence[str]) -> str:
    """What the words of a longer run say by themselves."""
    first, last = words[0], words[-1]
    given = first in GIVEN and first not in ALSO_PEOPLE
    if given and len(words) == 2 and last in _WEAK:
        return "person"
    if last in CORPORATE or any(text in {"of", "for", "on"} for text in words[1:]):
        return _of_kind(words)
    if last in ORG_TAILS:
        return "organisation"
    if last in PLACE_TAILS or (first in PLACE_HEADS and not (given or len(words) > 3)):
        return "place" if last in PLACE_TAILS or len(words) <= 3 else ""
    if (
        first in ORG_HEADS
        and first not in TITLE_OF
        and not given
        and len(words) > 2
        and first not in {"American", "National", "Royal", "International"}
    ):
        return "organisation"
    if last in GENERATIONS or (given and len(words) <= 4) or first in {"Abu", "Mc"}:
        return "person"
    initials = [word for word in words[:-1] if len(word) == 1 and word.isupper()]
    if initials and len(words) <= 4 and len(last) > 1:
        return "person"
    if len(words) <= 4 and any(
        word.startswith(("al-", "Al-", "el-", "El-")) or word in {"bin", "ibn", "van", "von", "der", "de"}
        for word in words[1:]
    ):
        return "person"
    return ""


def _of_kind(words: Sequence[str]) -> str:
    """Organisation or place, by the word before "of"."""
    if words[0] in PLACE_HEADS | {"Isle", "Republic", "Kingdom", "State", "City", "Emirate", "Horn", "Sea", "Bay"}:
        return "place" if words[-1] not in ORG_TAILS else "organisation"
    if words[0] in TITLE_OF and words[-1] not in ORG_TAILS | CORPORATE:
        return ""
    return "organisation"


def _split_known(texts: Sequence[str], start: int, end: int, entry: Entry | None) -> list[Piece]:
    """A run that begins or ends with a known name is cut there when the rest is a person or known too."""
    if entry and start + len(entry.words) < end:
        rest = start + len(entry.words)
        behind = _untitled(texts, rest, end)
        if behind and behind[0].start == rest and (behind[0].canonical or behind[0].kind == "person"):
            if entry.name in ALSO_PEOPLE and behind[0].kind != "person":
                return [Piece(start, end, "")]
            return [_known(start, entry), *behind]
        if entry.kind == "place" and texts[start] in ALSO_PEOPLE | GIVEN:
            return [Piece(start, end, "person")]
        return [Piece(start, end, "organisation" if entry.kind == "place" else "thing")]
    return [Piece(start, end, "")]
