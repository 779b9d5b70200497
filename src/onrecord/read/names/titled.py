"""Capitalised titles before a person: ranks, forms of address, roles with the body they belong to."""

from collections.abc import Callable, Sequence

from onrecord.read.names.gazetteer import match
from onrecord.read.names.piece import Piece, known
from onrecord.text.tables.capitals import NOT_NAMES
from onrecord.text.tables.countries import ALSO_PEOPLE
from onrecord.text.tables.given_names import GIVEN
from onrecord.text.tables.organisations import CORPORATE, ORG_TAILS, TITLE_TOPICS, TOPICS, WEAK_TAILS
from onrecord.text.tables.places import PLACE_TAILS
from onrecord.text.tables.titles import ALONE, FORMER, HONORIFICS, KEPT, OFFICES, TITLE_HEADS, TITLE_MODIFIERS

_TITLES = TITLE_HEADS | HONORIFICS
_BEFORE_HEAD = TITLE_MODIFIERS | TOPICS
_IN_TITLE = _TITLES | TITLE_MODIFIERS
_ADDRESS = HONORIFICS - TITLE_HEADS
_BODY = (ORG_TAILS | PLACE_TAILS | CORPORATE) - WEAK_TAILS
_LEAD = ORG_TAILS - TITLE_MODIFIERS
_TAILS = ORG_TAILS | PLACE_TAILS
_PARTS_OF_TITLE = frozenset(
    ["Staff", "Air", "Field", "Wing", "Spec", "Major", "General", "Private", "Petty", "Rear", "Count", "Master"]
)


def titled(
    texts: Sequence[str], start: int, end: int, rest: Callable[[Sequence[str], int, int], list[Piece]]
) -> list[Piece] | None:
    """The person behind a title ("Acme Deputy Chief Executive Jane Doe") and what stands before it.

    None when the run holds no title that a person follows; ``rest`` cuts what stands before the title.
    """
    first = next((at for at in range(start, end) if texts[at] in _TITLES), end)
    if first == end:
        return None
    while first > start and texts[first - 1] in _BEFORE_HEAD and not (first - start > 1 and texts[first - 1] in _LEAD):
        first -= 1
    name = _role_end(texts, first, end)
    if name < end and texts[end - 1] in _BODY and texts[name] not in GIVEN:
        return None
    if name >= end:
        return _no_person(texts, start, first, end, rest)
    address = name
    while address > first and _is_address(texts, address - 1, first):
        address -= 1
    if first == name or (address == first and not _can_be_name(texts, name, end, texts[first])):
        return None
    return _person(texts, (start, first, address, name, end), rest)


def _person(
    texts: Sequence[str],
    marks: tuple[int, int, int, int, int],
    rest: Callable[[Sequence[str], int, int], list[Piece]],
) -> list[Piece]:
    start, first, address, name, end = marks
    inside = texts[first].lower() in FORMER
    outside = first > start and texts[first - 1].lower() in FORMER
    role = (first + inside, address) if address > first + inside else (0, 0)
    lead = (start, first - outside) if first - outside > start else (0, 0)
    person = Piece(name, end, "person", "", name - address, role, lead, inside or outside)
    return [*(rest(texts, *lead) if lead[1] else []), *_persons(texts, person)]


def _no_person(
    texts: Sequence[str], start: int, first: int, end: int, rest: Callable[[Sequence[str], int, int], list[Piece]]
) -> list[Piece] | None:
    """A title without a name is none; a ministry or a court whose name merely holds one is left to others."""
    body = next((at + 1 for at in range(first + 1, end - 1) if texts[at] in {"of", "for"}), end)
    if body < end and texts[first] in TITLE_HEADS and first == start:
        body += texts[body] == "the" and body + 1 < end
        topical = all(text in TITLE_TOPICS or text in {"and", ","} for text in texts[body:end])
        return [] if topical else rest(texts, body, end)
    if texts[end - 1] in _TAILS or (first > start and texts[end - 1] in _ADDRESS):
        return None
    return rest(texts, start, first) if first > start else []


def _is_address(texts: Sequence[str], at: int, first: int) -> bool:
    """Whether a word before a name is a form of address or a rank, not a role ("Attorney General")."""
    if texts[at] == ".":
        return at > first and _is_address(texts, at - 1, first)
    office = texts[at] == "General" and at > first and texts[at - 1] in OFFICES
    return texts[at] in _ADDRESS and not office


def _role_end(texts: Sequence[str], first: int, end: int) -> int:
    """Where titles, ranks and "of State" end and the name begins."""
    at = first
    while at < end:
        word = texts[at]
        follows = texts[at + 1] if at + 1 < end else ""
        if word in _IN_TITLE or (word in TOPICS and follows) or (word == "." and at > first):
            at += 1
        elif word in {"of", "for"} and follows:
            at = _of_phrase(texts, at + 1, end)
        elif word in {"and", ","} and (follows in TOPICS or follows in TITLE_HEADS):
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
    while at < end and (texts[at] in TITLE_TOPICS or (texts[at] in {"and", ","} and at > begun)):
        at += 1
    return max(at, begun + 1)


def _can_be_name(texts: Sequence[str], name: int, end: int, title: str) -> bool:
    """Whether a rank or form of address is followed by a person, not a place or a body ("King County")."""
    given = texts[name] in GIVEN
    if title in ALONE or end - name > 1 or given:
        return given or title in ALONE or texts[end - 1] not in _TAILS
    return title in HONORIFICS and texts[name].lower() not in NOT_NAMES and title not in _PARTS_OF_TITLE


def _persons(texts: Sequence[str], piece: Piece) -> list[Piece]:
    """The person; a known body or place behind a title is none."""
    entry = match(texts, piece.start)
    whole = entry is not None and piece.start + len(entry.words) == piece.end
    if entry and whole and not (piece.honorific or texts[piece.start] in ALSO_PEOPLE or texts[piece.start] in GIVEN):
        return [known(piece.start, entry)]
    size = piece.end - piece.start - sum(text == "." for text in texts[piece.start : piece.end])
    before = texts[piece.start - 1 - (texts[piece.start - 1] == ".")] if piece.honorific else ""
    return [piece._replace(canonical="*") if size == 1 and before in KEPT else piece]
