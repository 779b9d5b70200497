"""Whom the words of a source mean: "Holm", "she", "the minister", "the company"."""

import re
from collections.abc import Iterable, Sequence

from onrecord.read.names.gender import gender
from onrecord.records import Name
from onrecord.text.tables.organisations import GENERIC
from onrecord.text.tables.titles import (
    DETERMINERS,
    FORMER,
    ROLE_HEADS,
    ROLE_STOPS,
    TITLE_HEADS,
)
from onrecord.text.words import fold
from onrecord.text.words import words as split

_PRONOUNS = {"he": "m", "him": "m", "himself": "m", "she": "f", "her": "f", "herself": "f"}
_PEOPLE_APART = frozenset(
    "of at in from for with by close near inside familiar briefed on within who that".split()  # noqa: SIM905 - reads best as running words
)
_POSSESSIVE = re.compile(r"['’]s?$")
_REACH = 1500
"""How many characters back a pronoun or "the minister" may look."""


def resolve(words: str, names: Sequence[Name], at: int) -> str | None:
    """The id of the name that a source's words mean, None where they are not sure to mean one.

    ``at`` is where the words begin in the text; pronouns and bare roles look back from there. A person is known by
    a printed name anywhere in the words' head ("Acme spokeswoman Jane Doe"), a body by its name as the head ("the
    ministry" by the last ministry named). "Officials at Acme" and "an Acme spokesman" name nobody: None.
    """
    said = [fold(word.text) for word in split(_POSSESSIVE.sub("", words.strip()))]
    if not said:
        return None
    if len(said) == 1 and said[0] in _PRONOUNS:
        return _pronoun(_PRONOUNS[said[0]], names, at)
    return _by_name(said, words, names, at) or _by_role(said, names, at)


def _by_name(said: list[str], words: str, names: Sequence[Name], at: int) -> str | None:
    """The name whose printed form is the head of the words; of several the longest, then the nearest."""
    best: tuple[int, int, str] | None = None
    for name in names:
        for form in (name.name, *name.aliases):
            if not _written(form, words):
                continue
            parts = [fold(word.text) for word in split(form)]
            if parts and _is_head(said, parts, name.kind):
                rank = (len(parts), -_distance(name, at), name.id)
                best = max(best, rank) if best else rank
    return best[2] if best else None


def _written(form: str, words: str) -> bool:
    """Short names of capitals must stand in capitals ("IS", "US")."""
    return not (form.isupper() and len(form) < 4) or form in words


def _is_head(said: list[str], form: list[str], kind: str) -> bool:
    """Whether a form is what the words are about, not what somebody in them belongs to."""
    size = len(form)
    places = [i for i in range(len(said) - size + 1) if said[i : i + size] == form]
    if not places:
        return False
    first, last = places[0], places[-1] + size
    before, after = said[: places[-1]], said[first + size :]
    if kind == "person":
        if last == len(said) or (first == 0 and "'s" not in after[:1]):
            return _one_person(before if last == len(said) else after)
        return False
    leads = all(word in DETERMINERS or word.endswith("ly") for word in before)
    if last == len(said):
        return leads
    return first <= 1 and leads and after[:1] == ["which"]


def _one_person(rest: list[str]) -> bool:
    """Whether nothing beside a name makes its bearer a bystander ("people close to Doe", "Doe's lawyer")."""
    apart = [word for word in rest if word in _PEOPLE_APART - {"of"}]
    plural = {"sources", "people", "officials", "supporters", "lawyers", "aides", "friends", "allies", "critics"}
    if plural & set(rest) or "'s" in rest[-1:]:
        return False
    heads = {word for word in rest if word in ROLE_HEADS or word.title() in TITLE_HEADS or word == "who"}
    return not apart or bool(heads) or "and" in rest


def _by_role(said: list[str], names: Sequence[Name], at: int) -> str | None:
    """ "The minister", "the company's spokeswoman", "the former mayor", "the ministry"."""
    if said[0] not in {"the", "this", "that"} or len(said) > 5:
        return None
    rest = [word for word in said[1:] if word not in FORMER]
    if not rest or any(word in ROLE_STOPS and word != "of" for word in rest):
        return None
    if rest[-1] in GENERIC and len(rest) == 1:
        return _nearest(_bodies(rest[-1], names), at)
    return _nearest(_holders(rest, names), at, alone=True)


def _bodies(word: str, names: Sequence[Name]) -> list[Name]:
    """The organisations that "the company" may mean; any that fits none of the nouns may be a company."""
    marks = {fold(mark) for mark in GENERIC[word]}
    bodies = [name for name in names if name.kind == "organisation"]
    return [
        name
        for name in bodies
        if marks & {fold(part.text) for form in (name.name, *name.aliases) for part in split(form)}
    ]


def _holders(rest: list[str], names: Iterable[Name]) -> list[Name]:
    """The persons one of whose roles ends with these words ("minister" for "Deputy Foreign Minister")."""
    kin = {"spokesperson": {"spokesman", "spokeswoman", "spokesperson"}, "leader": {"leader"}, "chief": {"chief"}}
    fitting = []
    for name in names:
        for role in name.roles:
            held = [fold(word.text) for word in split(role.role)]
            heads = kin.get(rest[-1], {rest[-1]})
            if (
                held
                and name.kind == "person"
                and (held[-1] in heads or held[0] == rest[-1])
                and set(rest[:-1]) <= {*held, *_owner(role.organisation)}
            ):
                fitting.append(name)
                break
    return fitting


def _owner(organisation: str | None) -> set[str]:
    return {fold(word.text) for word in split(organisation or "")} | {"'s"}


def _pronoun(wanted: str, names: Sequence[Name], at: int) -> str | None:
    """The last person named before who can be meant; None when somebody of unknown gender came later."""
    people = [(spot, name) for name in names if name.kind == "person" and (spot := _last(name, at)) is not None]
    for _, name in sorted(people, key=lambda row: (-row[0], row[1].id)):
        known = gender(name)
        if known == wanted:
            return name.id
        if known is None:
            return name.id if all(gender(other) not in {None, wanted} or other is name for _, other in people) else None
    return None


def _nearest(fitting: Sequence[Name], at: int, *, alone: bool = False) -> str | None:
    """The one named last before; with ``alone`` None when two stand so near that either may be meant."""
    near = sorted(((spot, name.id) for name in fitting if (spot := _last(name, at)) is not None), reverse=True)
    if not near or (alone and len(near) > 1 and near[0][0] - near[1][0] < 80):
        return None
    return near[0][1]


def _last(name: Name, at: int) -> int | None:
    """Where a name last stood before an offset, within reach."""
    spots = [spot.start for spot in name.mentions if at - _REACH <= spot.start < at]
    return max(spots, default=None)


def _distance(name: Name, at: int) -> int:
    return min((abs(at - spot.start) for spot in name.mentions), default=1 << 30)
