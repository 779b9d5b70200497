"""What a person or organisation said, story by story and claim by claim, the newest first."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from onrecord.records import Brief, Claim, Name, Outline, Reading, Record, Role, Statement
from onrecord.tell.brief.places import Place, Places, find_places
from onrecord.text.words import fold
from onrecord.web.reading.said import Said, tell_said


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence of theirs on a claim."""

    said: Said
    also: tuple[Place, ...]
    """Where else the sentence stands."""
    turned: str
    """The side on which they were last before, where it was another; else empty."""


@dataclass(frozen=True, slots=True)
class OnClaim:
    """What they said on one claim, the newest first: what stands below was said before."""

    claim: Claim
    words: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class InStory:
    """What they said in one story."""

    outline: Outline
    claims: tuple[OnClaim, ...]
    besides: tuple[Said, ...]
    """What no claim was made of."""
    acts: tuple[Said, ...]
    """What is told of their doing, in others' words."""
    reports: int
    """Reports that name them."""


@dataclass(frozen=True, slots=True)
class NamePage:
    """Everything that the page of a name shows."""

    name: Name
    roles: tuple[tuple[str, int], ...]
    """What they are called, and in how many reports."""
    aliases: tuple[str, ...]
    people: tuple[tuple[Name, str], ...]
    """Of an organisation: who speaks or works for it, and as what."""
    stories: tuple[InStory, ...]


def build_name(rows: Iterable[tuple[Outline, Brief]], asked: str) -> NamePage | None:
    """The page of a name in some stories; None where none of them has it."""
    known = [(outline, brief, find_places(brief.record)) for outline, brief in rows]
    readings = [reading for _, brief, _ in known for reading in brief.record.readings]
    found = [name for reading in readings for name in reading.names if name.id == asked]
    if not found:
        return None
    shown = max(found, key=lambda row: (len(row.mentions), row.name))
    return NamePage(
        shown,
        tuple(_roles(found)),
        tuple(alias for alias, _ in Counter(alias for name in found for alias in name.aliases).most_common()),
        tuple(_people(readings, shown)) if shown.kind == "organisation" else (),
        tuple(_in_story(outline, brief.record, places, asked) for outline, brief, places in known),
    )


def _roles(found: Iterable[Name]) -> Iterator[tuple[str, int]]:
    """Roles with the number of reports that give them; the case of letters makes no other role."""
    words = [words for name in found for words in dict.fromkeys(map(role_words, name.roles))]
    spelled = {fold(each): each for each in reversed(words)}
    for folded, count in Counter(map(fold, words)).most_common():
        yield spelled[folded], count


def role_words(role: Role) -> str:
    """A role on one line: "former chair, Velden Council"."""
    words = " ".join((("former " if role.former else "") + role.role).split())
    house = role.organisation
    return f"{words}, {house}" if house and fold(house) not in fold(words) else words


def _in_story(outline: Outline, record: Record, places: Places, asked: str) -> InStory:
    mine = {row.id: row for reading in record.readings for row in reading.statements if row.source_name == asked}
    own = {name for name, row in mine.items() if row.quote != "event"}
    told: set[str] = set()
    claims = tuple(_claims(record.claims, own, places, told))
    return InStory(
        outline,
        claims,
        _rest(mine.values(), own - told, places),
        _rest(mine.values(), mine.keys() - own, places),
        sum(any(name.id == asked for name in reading.names) for reading in record.readings),
    )


def _claims(claims: Sequence[Claim], own: set[str], places: Places, told: set[str]) -> Iterator[OnClaim]:
    """The claims that they spoke on; a sentence that two claims have stands under the first. Fills ``told``."""
    for claim in sorted(claims, key=lambda row: (not row.central, row.detail_of is not None, row.id)):
        by_side = (("neither", claim.other), ("against", claim.denies), ("for", claim.supports))
        sides = {name: side for side, names in by_side for name in names if name in own and name not in told}
        told.update(sides)
        rows = tell_said(sides, places)
        if rows:
            yield OnClaim(claim, tuple(reversed(list(_words(rows, places)))))


def _words(rows: Sequence[Said], places: Places) -> Iterator[Words]:
    """The sentences in time order, copies collapsed, with every change of side."""
    groups: dict[tuple[str, str], list[Said]] = {}
    for row in rows:
        groups.setdefault((row.side, places.twin(row.place.sentence.id)), []).append(row)
    last = ""
    for (side, _), group in groups.items():
        yield Words(group[0], tuple(row.place for row in group[1:]), last if last != side else "")
        last = side


def _rest(rows: Iterable[Statement], wanted: set[str], places: Places) -> tuple[Said, ...]:
    """Statements without a claim, the newest first; those inside others of them stand in the same sentence."""
    return tuple(reversed(tell_said({row.id: "neither" for row in rows if row.id in wanted}, places)))


def _people(readings: Iterable[Reading], house: Name) -> Iterator[tuple[Name, str]]:
    names = {fold(each).removeprefix("the ") for each in (house.name, *house.aliases)}
    told: dict[str, tuple[Name, str]] = {}
    for reading in readings:
        for name in reading.names:
            for role in name.roles:
                if (
                    name.kind == "person"
                    and role.organisation
                    and fold(role.organisation).removeprefix("the ") in names
                ):
                    told.setdefault(name.id, (name, " ".join(role.role.split())))
    yield from sorted(told.values(), key=lambda row: (row[0].name, row[0].id))
