"""Which mentions are one name: kinds by agreement, surnames, short forms, abbreviations."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from onrecord.read.names.lines import Line, Usage, plain
from onrecord.read.names.scan import Found
from onrecord.text.tables.bodies import KNOWN
from onrecord.text.tables.capitals import NOT_NAMES
from onrecord.text.tables.common_words import BAND
from onrecord.text.tables.countries import ALSO_PEOPLE, COUNTRIES, DEMONYMS
from onrecord.text.tables.organisations import GENERIC

Key = tuple[str, str]
"""Kind and canonical name."""


class Tie(NamedTuple):
    """A mention and the name it belongs to."""

    found: Found
    key: Key


def link(found: list[Found], lines: list[Line], known: Usage) -> list[Tie]:
    """Every mention with its kind and canonical name, in the order given."""
    kinds = _kinds(found, known)
    people = People({each.words for each in found if kinds[each.words] == "person" and " " in each.words})
    bodies = _bodies(found, kinds, lines)
    ties = []
    recent: dict[str, int] = {}
    for at, each in enumerate(found):
        kind = "place" if each.nested and each.piece.kind == "place" else kinds[each.words]
        if each.nested and each.piece.canonical:
            kind = each.piece.kind
        if kind == "person" or (kind in {"other", "place", "organisation"} and _is_surname(each, kind, people)):
            name = _person(each, people, recent)
            recent[name] = at
            ties.append(Tie(each, ("person", name)))
        else:
            name = bodies.get(each.words) or each.piece.canonical or each.words
            ties.append(Tie(each, (kind, name)))
    return ties


class People:
    """The full names of people, by their first and by their last word."""

    def __init__(self, names: Iterable[str]) -> None:
        self.first: dict[str, list[str]] = defaultdict(list)
        self.last: dict[str, list[str]] = defaultdict(list)
        for name in sorted(names):
            for word, index in zip((_parts(name)[:1], _parts(name)[-1:]), (self.first, self.last), strict=True):
                index["".join(word)].append(name)

    def ending(self, words: str) -> list[str]:
        """The full names with the last word of these words."""
        return self.last.get("".join(_parts(words)[-1:]), [])


def _kinds(found: Iterable[Found], known: Usage) -> dict[str, str]:
    """One kind for every printed form."""
    points: dict[str, Counter[str]] = defaultdict(Counter)
    for each in found:
        tally = points[each.words]
        tally.update(each.points)
        if each.piece.kind:
            tally[f"is {each.piece.kind}"] += 1
        if each.piece.canonical and each.piece.kind != "person":
            tally["known"] += 1
    kinds = {words: _kind(words, tally, known) for words, tally in points.items()}
    bodies: dict[str, list[str]] = defaultdict(list)
    for words, kind in kinds.items():
        if kind == "organisation":
            bodies[words.partition(" ")[0]].append(words)
    for words, tally in points.items():
        sure = tally["is person"] or tally["is given"] or tally["known"]
        if not sure and " " not in words and any(_is_corporate(words, body) for body in bodies.get(words, ())):
            kinds[words] = "organisation"  # a company speaks and acts like a person
    return kinds


def _kind(words: str, tally: Counter[str], known: Usage) -> str:
    person, body, place = tally["person"], tally["organisation"], tally["place"]
    if tally["is group"]:
        return "group"
    if tally["is person"]:
        return "person"
    if tally["known"]:
        return max(("place", "organisation"), key=lambda kind: tally[f"is {kind}"])
    if tally["is organisation"] or tally["is place"]:
        if tally["is place"] > tally["is organisation"]:
            return "organisation" if body > max(2, place) else "place"
        return "place" if place > max(4, body) else "organisation"
    if tally["is given"]:
        return "person" if person + 2 >= max(body, place) else ("place" if place > body else "organisation")
    if tally["is thing"]:
        return "organisation" if max(body, person) > 2 + place else "other"
    best = max(person, body, place)
    if tally["other"] > best:
        return "other"
    parts = words.replace(".", " ").split()
    if best >= 2:
        return "person" if person == best else "place" if place == best else "organisation"
    if len(parts) == 1 or len(parts) > 3:
        return "other"
    if any(part.lower() in BAND or any(map(str.isdigit, part)) for part in parts):
        return "other"
    if any(
        part.lower() in known.lower
        or part.lower() in NOT_NAMES
        or not part[0].isupper()
        or (not part.isalpha() and "-" not in part and "'" not in part)
        for part in parts
    ):
        return "other"
    return "person"


def _is_surname(each: Found, kind: str, people: People) -> bool:
    """Whether a single word that is no person by itself is the last name of one in the report."""
    words = each.words
    if " " in words or not any(_short(words, full) for full in people.ending(words)):
        return False
    return kind == "other" or ((words in ALSO_PEOPLE or not each.piece.canonical) and each.points["place"] < 3)


def _short(words: str, full: str) -> bool:
    """Whether words are the last name of a fuller one (with its particles or without)."""
    short, long = _parts(words), _parts(full)
    return len(short) < len(long) and long[-len(short) :] == short


@lru_cache(maxsize=4096)
def _parts(words: str) -> tuple[str, ...]:
    bare = [part for part in words.casefold().replace(".", " ").split() if part not in {"jr", "sr", "ii", "iii"}]
    return tuple(part.removeprefix("al-").removeprefix("el-") for part in bare)


def _person(each: Found, people: People, recent: dict[str, int]) -> str:
    """The fullest form of a person's name; of two that share a last name the one named last."""
    words = each.words
    fuller = [full for full in people.ending(words) if _short(words, full) or _same(words, full)]
    if not fuller and " " not in words:
        fuller = people.first.get(words.casefold(), [])
        fuller = fuller if len(fuller) == 1 else []
    if not fuller:
        if each.piece.canonical == "*":
            return "*" + words
        return words
    longest = {_root(full, people) for full in fuller}
    return max(sorted(longest), key=lambda full: (recent.get(full, -1), len(full)))


def _root(full: str, people: People) -> str:
    """The longest name that is the same person's."""
    return max(
        (other for other in people.ending(full) if other == full or _same(full, other) or _short(full, other)),
        key=lambda other: (len(_parts(other)), other),
    )


def _same(a: str, b: str) -> bool:
    """Whether two full names differ by a middle name or an initial only."""
    left, right = _parts(a), _parts(b)
    if len(left) < 2 or len(right) < 2 or left[-1] != right[-1]:
        return False
    return left[0] == right[0] or (left[0][0] == right[0][0] and min(len(left[0]), len(right[0])) == 1)


def _bodies(found: list[Found], kinds: dict[str, str], lines: list[Line]) -> dict[str, str]:
    """Printed forms of organisations and things to their canonical name."""
    forms = sorted(
        {each.words for each in found if kinds[each.words] in {"organisation", "other", "group"} and not each.nested}
    )
    canonical = {
        each.words: each.piece.canonical for each in found if each.piece.canonical and each.piece.kind != "person"
    }
    full = [form for form in forms if " " in form]
    near: dict[str, list[str]] = defaultdict(list)  # by the words at either end
    for form in full:
        for word in {form.split()[0], form.split()[-1]}:
            near[word].append(form)
    names: dict[str, str] = dict(canonical)
    for form in forms:
        if form in canonical:
            continue
        bare = form.partition(" ")[2]
        if form.split()[0] in COUNTRIES and bare in KNOWN:
            names[form] = KNOWN[bare]
            continue
        fuller = [
            other
            for other in sorted({*near[form.split()[0]], *near[form.split()[-1]]})
            if other != form and (_is_corporate(form, other) or _is_national(form, other))
        ]
        if len(fuller) == 1:
            names[form] = canonical.get(fuller[0], fuller[0])
    for short, long in _abbreviations(found, lines, full, forms):
        names[short] = names.get(long, long)
    return names


def _is_corporate(form: str, other: str) -> bool:
    """Whether the other is the form with "Inc" and the like behind it."""
    rest = other.removeprefix(form + " ").rstrip(".").split()
    return other.startswith(form + " ") and all(word in GENERIC["company"] for word in rest)


def _is_national(form: str, other: str) -> bool:
    """Whether the other is the form with a country or the body above it in front."""
    front = other.removesuffix(" " + form)
    known = front in COUNTRIES or front in DEMONYMS or front in KNOWN
    return " " in form and other.endswith(" " + form) and known


def _abbreviations(found: list[Found], lines: list[Line], full: list[str], forms: list[str]) -> list[tuple[str, str]]:
    """Capitals that stand in brackets behind a name, or that are the initials of just one."""
    pairs = []
    for before, after in pairwise(found):
        if before.line != after.line or after.piece.start != before.piece.end + 1 or " " in after.words:
            continue
        bracket = lines[after.line].tokens[before.piece.end].text == "("
        if bracket and after.words[0].isupper() and after.words[0] in _initials(before.words) and " " in before.words:
            pairs.append((after.words, before.words))
    defined = {short for short, _ in pairs}
    initials: dict[str, list[str]] = defaultdict(list)
    for name in full:
        initials[_initials(name)].append(name)
    for form in forms:
        letters = form.replace(".", "")
        if form in defined or form in KNOWN or not (letters.isupper() and 2 <= len(letters) <= 6 and " " not in form):
            continue
        fitting = initials.get(letters, [])
        if len(fitting) == 1:
            pairs.append((form, fitting[0]))
    return pairs


def _initials(words: str) -> str:
    return "".join(part[0] for part in plain(words).replace("-", " ").split() if part[0].isupper())
