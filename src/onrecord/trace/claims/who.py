"""Who is who across reports: names that are one, the tokens they stand for, and whom they speak for."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from onrecord.records import Name, Reading, Span, Statement
from onrecord.text.tables.abbreviations import DOMAINS
from onrecord.text.tables.countries import CAPITALS, COUNTRIES, DEMONYMS
from onrecord.text.tables.denial import SPEAKING_FOR
from onrecord.text.words import fold, words
from onrecord.trace.claims.labels import is_nobody, is_unnamed

_ARTICLES = frozenset("the a an our his her its their this that".split())  # noqa: SIM905 - reads best as running words
_SITE = re.compile(rf"(?<=\w)\.(?:{'|'.join(sorted(DOMAINS - {'me', 'us', 'ai', 'co'}))}|co\.uk|fr|es|it|com\.au)$")
_REPORT_BY = re.compile(
    r"^(?:(?:a|an|the|this|one|new|earlier|recent|latest) )*(?:report|rumor|rumour|story|article|post|piece|account)s?"
    r" (?:from|by|in|on|at) (?:the )?(?=\w)"
)
_GOVERNED = {fold(capital): country for capital, country in CAPITALS.items()}
_NATIONS = {fold(word): country for table in (DEMONYMS, COUNTRIES) for word, country in sorted(table.items())}
_NATIONS |= {f"{word}s": country for word, country in sorted(_NATIONS.items()) if not word.endswith("s")}


@lru_cache(maxsize=1 << 15)
def nation(text: str, capitals: bool = False) -> str | None:
    """The country that a word or name stands for; a capital only where it may stand for its government."""
    if text in {"us", "Us", "it", "It"}:
        return None
    folded = fold(text).removeprefix("the ")
    return _NATIONS.get(folded) or (_GOVERNED.get(folded) if capitals else None)


def _country(name: str) -> frozenset[str]:
    return frozenset([fold(name).replace(" ", "-")])


@lru_cache(maxsize=1 << 15)
def plain(label: str) -> str:
    """A label folded, without articles, dots and a possessive ending."""
    folded = _SITE.sub("", _REPORT_BY.sub("", fold(label)))
    kept = [word for word in folded.replace(".", "").replace("'s", "").split() if word not in _ARTICLES]
    return " ".join(kept).strip(" ,:;-'\"")


def _report_by(label: str) -> int:
    """Where the outlet's name begins in "a report from the Tarn Chronicle"."""
    found = _REPORT_BY.match(label.lower())
    return found.end() if found else 0


@dataclass(frozen=True, slots=True)
class Party:
    """Somebody who says or does something, one across reports."""

    key: str
    label: str
    """As an editor would print it."""
    kind: str
    tokens: frozenset[str]
    """Folded words that stand for it in a proposition."""
    ties: frozenset[str] = frozenset()
    """Tokens of those it belongs to or speaks for: roles, organisations, countries."""
    former: bool = False


class Directory:
    """The names of a story's reports, joined where they are one."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self._names = {(reading.key, name.id): name for reading in readings for name in reading.names}
        groups = _joined(self._names)
        self._group = {place: group for group, places in groups.items() for place in places}
        self.parties = {
            group: _party(group, [self._names[place] for place in places]) for group, places in groups.items()
        }
        self._by_form: dict[str, str] = {}
        for group, places in sorted(groups.items()):
            for place in places:
                for form in _forms(self._names[place]):
                    self._by_form.setdefault(form, group)
        self._called: dict[str, Party] = {}
        self._squashed = {form.replace(" ", ""): group for form, group in sorted(self._by_form.items())}
        self._mentions = {
            reading.key: sorted(
                (mention.start, mention.end, mention.sense or "", self._group[reading.key, name.id])
                for name in reading.names
                for mention in name.mentions
            )
            for reading in readings
        }

    def named(self, report: str, name_id: str) -> Party | None:
        """The party that a name of a report is."""
        group = self._group.get((report, name_id))
        return self.parties[group] if group else None

    def called(self, label: str) -> Party:
        """The party that a label stands for; a party of its own when no name is called so."""
        known = self._called.get(label)
        if known is None:
            known = self._called[label] = self._find(label)
        return known

    def _find(self, label: str) -> Party:
        form = plain(label)
        group = self._by_form.get(form) or self._squashed.get(form.replace(" ", ""))
        if group is None and not is_unnamed(label):
            parts = form.split()
            runs = {" ".join(parts[a:b]) for a in range(len(parts)) for b in range(a + 1, min(a + 8, len(parts)) + 1)}
            inside = sorted(name for name in runs if len(name) > 3 and name in self._by_form)
            longest = max(inside, key=lambda name: (len(name), name), default=None)
            ends = longest is not None and form.endswith(longest)
            group = self._by_form[longest] if longest and ends else None
        if group is not None:
            return self.parties[group]
        country = nation(label, capitals=True)
        tokens = _country(country) if country else tokens_of(label)
        return Party(f"called:{form}", label[_report_by(label) :].strip(), "other", tokens, _ties(label))

    def known(self, label: str) -> Party | None:
        """The name that is called exactly so, if any."""
        group = self._by_form.get(plain(label))
        return self.parties[group] if group else None

    def within(self, report: str, span: Span) -> list[tuple[int, int, Party]]:
        """The mentions inside a stretch of a report, in order."""
        return [
            (start, end, self.parties[group])
            for start, end, _, group in self._mentions.get(report, ())
            if span.start <= start and end <= span.end
        ]

    def capital(self, report: str, start: int) -> bool:
        """Whether a mention of a capital stands for its government."""
        return any(at == start and sense == "government" for at, _, sense, _ in self._mentions.get(report, ()))

    def speaker(self, reading: Reading, statement: Statement) -> Party | None:
        """Who the source of a statement is; None in the outlet's own voice."""
        span = statement.source
        role = span.of(reading.report.text) if span else ""
        party = self.named(reading.key, statement.source_name) if statement.source_name else None
        if party is None and len(statement.chain) > 1 and (not span or plain(role) in _PRONOUNS):
            party = self.called(statement.chain[-1])
        if party is None and span:
            persons = [p for _, _, p in self.within(reading.key, span) if p.kind == "person"]
            party = persons[-1] if persons else self.called(role)
        if party is None or (is_nobody(party.label) and party.kind != "person"):
            return None
        return Party(
            party.key, party.label, party.kind, party.tokens, self._full(party.ties | _ties(role)),
            party.former or fold(role).startswith(("former ", "ex-")),
        )  # fmt: skip

    def _full(self, ties: frozenset[str]) -> frozenset[str]:
        """Ties, with the words of the name that one of them is short for ("FDA")."""
        known = (self.parties[group] for tie in sorted(ties) if (group := self._by_form.get(tie)))
        return ties.union(*(party.tokens for party in known if party.kind in {"organisation", "place", "group"}))


_PRONOUNS = frozenset("he she it they we i who him her them".split())  # noqa: SIM905 - reads best as running words


@lru_cache(maxsize=1 << 15)
def tokens_of(text: str) -> frozenset[str]:
    """Folded words of a name, countries by their name."""
    found: set[str] = set()
    for word in words(text):
        folded = fold(word.text).replace(".", "")
        country = nation(word.text)
        if country:
            found |= _country(country)
        elif folded not in _ARTICLES and folded not in {"'s", "of", "and", "for"}:
            found.add(folded)
    return frozenset(found)


def belongs(speaker: Party, other: frozenset[str]) -> bool:
    """Whether a party is, belongs to or speaks for the one that the tokens name."""
    return bool(other) and bool((speaker.tokens | speaker.ties) & other)


def _forms(name: Name) -> list[str]:
    forms = [plain(name.name), *(plain(alias) for alias in name.aliases)]
    return [form for form in forms if len(form) > 1 and form not in _PRONOUNS]


def _joined(names: dict[tuple[str, str], Name]) -> dict[str, list[tuple[str, str]]]:
    """Group key to the names of its reports: one form shared, and persons by an unambiguous surname."""
    by_form: dict[str, list[tuple[str, str]]] = defaultdict(list)
    surnames: dict[str, set[str]] = defaultdict(set)
    for place, name in sorted(names.items()):
        for form in _forms(name):
            by_form[form].append(place)
        if name.kind == "person" and " " in plain(name.name):
            surnames[plain(name.name).split()[-1]].add(plain(name.name).split()[0])
    for place, name in sorted(names.items()):
        surname = plain(name.name).split()[-1:] if name.kind == "person" else []
        firsts = surnames.get(surname[0], set()) if surname else set()
        if firsts and len({first[0] for first in firsts}) == 1:
            by_form[f"surname {surname[0]}"].append(place)
    parent = {place: place for place in names}

    def root(place: tuple[str, str]) -> tuple[str, str]:
        while parent[place] != place:
            place = parent[place]
        return place

    for form in sorted(by_form):
        first, *rest = by_form[form]
        for place in rest:
            low, high = sorted((root(first), root(place)))
            parent[high] = low
    groups: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for place in sorted(names):
        groups[root(place)].append(place)
    keyed: dict[str, list[tuple[str, str]]] = {}
    for places in groups.values():
        label = max((plain(names[place].name) for place in places), key=lambda form: (len(form), form))
        keyed.setdefault(f"name:{label}", []).extend(places)
    return keyed


def _party(key: str, names: Sequence[Name]) -> Party:
    longest = max((name.name for name in names), key=lambda form: (len(form), form))
    kinds = sorted(name.kind for name in names)
    kind = max(kinds, key=kinds.count)
    country = next((found for name in names for found in [nation(name.name)] if found), None)
    if country:
        tokens = _country(country)
    elif kind == "person":
        tokens = frozenset(plain(longest).split()[-1:])
    else:
        tokens = tokens_of(longest)
    roles = [role for name in names for role in name.roles]
    ties = _roles(f"{role.role} {role.organisation or ''}" for role in roles)
    return Party(key, longest, kind, tokens, ties, bool(roles) and all(role.former for role in roles))


def _roles(texts: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*(_ties(text) for text in texts))


@lru_cache(maxsize=1 << 15)
def _ties(text: str) -> frozenset[str]:
    """What a description with a role in it ties its bearer to: its words but the role nouns; a capital's country."""
    found = set(tokens_of(text))
    for word in words(text):
        country = nation(word.text, capitals=True)
        if country and word.text[:1].isupper():
            found |= _country(country)
    return frozenset(found - SPEAKING_FOR - {"former", "senior", "top", "unnamed", "supreme"})
