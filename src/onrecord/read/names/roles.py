"""What a person is, and where: roles before and behind a name."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from onrecord.read.names.lines import Line, plain
from onrecord.read.names.piece import Piece
from onrecord.read.names.scan import spelled
from onrecord.records import Role
from onrecord.text.tables.countries import DEMONYMS
from onrecord.text.tables.titles import (
    DETERMINERS,
    FORMER,
    ROLE_HEADS,
    ROLE_PREPOSITIONS,
    ROLE_STOPS,
    TITLES_IN_FULL,
)

_COPULAS = frozenset(["is", "was", "became", "becomes", "remains", "as"])
_LONGEST = 5


class Page(NamedTuple):
    """A line, its words and the names in it."""

    line: Line
    texts: Sequence[str]
    text: str
    by_start: dict[int, Piece]
    by_end: dict[int, Piece]
    people: frozenset[int]
    """Where persons begin, forms of address and capitalised roles included."""


def page(line: Line, text: str, pieces: Sequence[tuple[Piece, str]]) -> Page:
    """A line made ready for ``roles``; ``pieces`` with their settled kinds, outermost only."""
    others = [piece for piece, kind in pieces if kind != "person"]
    return Page(
        line,
        [plain(word.text) for word in line.tokens],
        text,
        {piece.start: piece for piece in others},
        {piece.end: piece for piece in others},
        frozenset(_front(piece) for piece, kind in pieces if kind == "person"),
    )


def roles(here: Page, person: Piece) -> list[Role]:
    """The roles that the line gives a person, in order, none twice."""
    given = [*_capitalised(here, person), *_before(here, person), *_apposed(here, person), *_behind(here, person)]
    return list(dict.fromkeys(role for role in given if role.role))


def shared(here: Page, before: tuple[Piece, list[Role]] | None, person: Piece, own: list[Role]) -> list[Role]:
    """ "Acme chief Jane Doe and deputy chief John Roe": the second one's organisation is the first one's."""
    if not before or not own or own[0].organisation or not before[1]:
        return own
    between = here.texts[before[0].end : _front(person)]
    role = [plain(word) for word in own[0].role.split()]
    if list(between) not in (["and", *role], [",", "and", *role], ["and"]):
        return own
    return [replace(own[0], organisation=before[1][0].organisation), *own[1:]]


def _front(piece: Piece) -> int:
    return piece.role[0] if piece.role[1] else piece.start - piece.honorific


def _capitalised(here: Page, person: Piece) -> list[Role]:
    """ "Acme Chief Executive Jane Doe", "Norway's Deputy Foreign Minister Jane Doe"."""
    start, end = person.role
    if not end:
        return []
    while end > start and here.texts[end - 1] in {".", ","}:
        end -= 1
    organisation, former = None, person.former
    if person.lead[1]:
        organisation = _organisation(here, *person.lead)
    else:
        organisation, former = _owner(here, start, person.former)
    role = spelled(here.line, start, end, here.text)
    return [Role(TITLES_IN_FULL.get(role, role), organisation, former)]


def _owner(here: Page, at: int, former: bool = False) -> tuple[str | None, bool]:
    """The organisation, country or demonym that ends at a token, and whether "former" stands around it."""
    if at and here.texts[at - 1].lower() in FORMER:
        at, former = at - 1, True
    if at and here.texts[at - 1] == "-" and at > 1 and here.texts[at - 2].lower() == "ex":
        return None, True
    owned = at - 1 if at and here.texts[at - 1] in {"'s", "'"} else at
    piece = here.by_end.get(owned)
    if piece:
        before = here.texts[piece.start - 1].lower() if piece.start else ""
        return spelled(here.line, piece.start, piece.end, here.text), former or before in FORMER
    if at and here.texts[at - 1] in DEMONYMS:
        before = here.texts[at - 2].lower() if at > 1 else ""
        return DEMONYMS[here.texts[at - 1]], former or before in FORMER
    return None, former


def _organisation(here: Page, start: int, end: int) -> str:
    words = spelled(here.line, start, end, here.text)
    return DEMONYMS.get(words, words)


def _walk(texts: Sequence[str], end: int) -> int:
    """Where the role that ends before a token begins; ``end`` itself when there is none."""
    if not end or texts[end - 1].lower() not in ROLE_HEADS or not texts[end - 1][0].isalpha():
        return end
    at = end - 1
    while at and end - at < _LONGEST and _modifies(texts[at - 1]):
        at -= 1
    return at


def _modifies(word: str) -> bool:
    return word[0].islower() and word.replace("-", "").isalpha() and word not in ROLE_STOPS and word not in FORMER


def _before(here: Page, person: Piece) -> list[Role]:
    """ "Acme deputy spokeswoman Jane Doe", "founder and former chief executive Jane Doe"."""
    end = _front(person)
    at = _walk(here.texts, end)
    if at == end:
        return []
    organisation, former = _owner(here, at)
    found = [Role(spelled(here.line, at, end, here.text), organisation, former)]
    if at > 1 and here.texts[at - 1] == "and" and (first := _walk(here.texts, at - 1)) < at - 1:
        owner, once = _owner(here, first)
        found = [
            Role(spelled(here.line, first, at - 1, here.text), owner, once),
            Role(found[0].role, organisation or owner, former),
        ]
    return found


def _apposed(here: Page, person: Piece) -> list[Role]:
    """ "the mayor of Springfield, Jane Doe", "its president, Jane Doe"."""
    front = _front(person)
    if front < 3 or here.texts[front - 1] != ",":
        return []
    end = front - 1
    place = here.by_end.get(end)
    if place:
        at = place.start - (here.texts[place.start - 1] == "the")
        if not at or here.texts[at - 1] not in {"of", "at", "for"}:
            return []
        start = _walk(here.texts, at - 1)
        if start == at - 1:
            return []
        owner = spelled(here.line, place.start, place.end, here.text)
        former = start > 0 and here.texts[start - 1].lower() in FORMER
        return [Role(spelled(here.line, start, at - 1, here.text), owner, former)]
    start = _walk(here.texts, end)
    if start == end or not start:
        return []
    organisation, former = _owner(here, start)
    led = here.texts[start - 1].lower()
    return (
        [Role(spelled(here.line, start, end, here.text), organisation, former)]
        if organisation or led in DETERMINERS | {"'s"}
        else []
    )


def _behind(here: Page, person: Piece) -> list[Role]:
    """ "Jane Doe, 45, chief executive of Acme", "Jane Doe is the mayor of Springfield"."""
    texts, at = here.texts, person.end
    if at < len(texts) and texts[at] in {",", "(", "–", "—"}:
        at += 1
        if at + 1 < len(texts) and texts[at].isdigit() and texts[at + 1] == ",":
            at += 2
        if at < len(texts) and texts[at] == "who":
            at += 1
    elif not (at < len(texts) and texts[at] in _COPULAS):
        return []
    if at < len(texts) and texts[at] in _COPULAS:
        at += 1
        at += at < len(texts) and texts[at] in {"now", "also", "currently", "still"}
    elif at and texts[at - 1] == "who":
        return []
    found: list[Role] = []
    while at < len(texts) and len(found) < 3:
        role, at = _phrase(here, at)
        if role is None:
            break
        found.append(role)
        if at < len(texts) and texts[at] == "and":
            at += 1
        else:
            break
    return found


def _phrase(here: Page, at: int) -> tuple[Role | None, int]:
    """A role that begins at a token ("the former deputy head of Acme"), and where it ends."""
    texts, former, owner = here.texts, False, None
    at += at < len(texts) and texts[at].lower() in DETERMINERS
    if at < len(texts) and texts[at].lower() in FORMER:
        former, at = True, at + 1
    piece = here.by_start.get(at)
    if piece:
        owner, at = spelled(here.line, piece.start, piece.end, here.text), piece.end
        at += at < len(texts) and texts[at] in {"'s", "'"}
    elif at < len(texts) and texts[at] in DEMONYMS:
        owner, at = DEMONYMS[texts[at]], at + 1
    if at < len(texts) and texts[at].lower() in FORMER:
        former, at = True, at + 1
    end = _head(texts, at)
    if end == at or end in here.people:
        return None, at
    start, owner_at = at, end
    while owner_at < len(texts) and texts[owner_at] in ROLE_PREPOSITIONS and owner is None:
        target = owner_at + 1
        target += target < len(texts) and texts[target] in {"the", "The"}
        behind = here.by_start.get(target)
        if behind:
            return Role(
                spelled(here.line, start, end, here.text),
                spelled(here.line, behind.start, behind.end, here.text),
                former,
            ), behind.end
        stop = target
        while stop < len(texts) and stop - target < 3 and _modifies(texts[stop]):
            stop += 1
        if stop == target or texts[owner_at] != "of":
            break
        end = owner_at = stop
    return Role(spelled(here.line, start, end, here.text), owner, former), end


def _head(texts: Sequence[str], at: int) -> int:
    """The end of the role whose first word this is; the same place when no role head comes."""
    end, head = at, at
    while end < len(texts) and end - at < _LONGEST and (_modifies(texts[end]) or texts[end].lower() in ROLE_HEADS):
        end += 1
        if texts[end - 1].lower() in ROLE_HEADS:
            head = end
    return head
