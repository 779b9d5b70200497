"""What a statement says, in a form that can be compared: meanings, names, numbers, negation and mood."""

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from onrecord.records import Reading, Span
from onrecord.text.tables.countries import CAPITALS
from onrecord.text.tables.meaning import (
    AHEAD,
    COUNTED,
    EMPTY,
    MAY,
    MONTHS,
    MUST,
    NEGATIVE,
    OPEN,
    OWN_PLAN,
    WILLING,
)
from onrecord.text.words import Word, fold, words
from onrecord.trace.claims.stems import joined, meaning
from onrecord.trace.claims.who import Directory, Party, nation

_COUNTED = dict(zip(COUNTED, range(2, 13), strict=True))
_SCALES = {"thousand": 3, "million": 6, "mn": 6, "m": 6, "billion": 9, "bn": 9, "b": 9, "trillion": 12, "tn": 12}
_NUMBER = re.compile(r"(?:[a-z]{0,3}[$€£¥])?\s?(\d[\d,.]*\d|\d)([a-z%]*)")
_TURNS = re.compile(r"[,;:]\s|\b(?:but|although|though|because|which|who|until|unless|if|while|whereas)\b")
_HUNG = re.compile(
    r",?\s+(?:which|who|whose|after|when|while|although|though|because|following|including|with|that it|where)\b"
    r"|[;:]\s|,\s+(?:as|but)\s"
)
_ONLY = re.compile(
    r"\b(?:not|n't|isn't|wasn't|aren't) (?:just|only|merely|simply|so much|the only|necessarily)\b"
    r"|\bno doubt\b|\bnot least\b|\b(?:whether )?or not\b"
)
_RELATIVE = re.compile(r"\([^)]*\)|\b(?:who|which|whom|whose)\b[^,;]*")
_CAPITALS = frozenset(fold(city) for city in CAPITALS)


@dataclass(frozen=True, slots=True)
class Terms:
    """What some words hold."""

    core: frozenset[str]
    names: frozenset[str]
    numbers: frozenset[str]
    first: frozenset[str]
    """The names in front of the first other word that tells something: who it is about."""
    main: frozenset[str] = frozenset()
    """What the main clause says, without what is hung on to it."""


class Lexicon:
    """How rare each term is in a story, and which words are names there."""

    def __init__(self, readings: Sequence[Reading], directory: Directory) -> None:
        self.directory = directory
        self.persons = frozenset().union(
            *(party.tokens for _, party in sorted(directory.parties.items()) if party.kind == "person")
        )
        self._roles = {
            (fold(role.role).split(" of ")[0].split()[-1], directory.called(role.organisation).tokens, party.tokens)
            for reading in readings
            for name in reading.names
            if name.kind == "person" and (party := directory.named(reading.key, name.id))
            for role in name.roles
            if role.organisation and role.role
        }
        capital: Counter[str] = Counter()
        lower: Counter[str] = Counter()
        for reading in readings:
            for sentence in reading.sentences:
                if sentence.part == "paragraph":
                    for word in words(reading.report.text, sentence.start, sentence.end)[1:]:
                        (capital if word.text[:1].isupper() else lower)[fold(word.text)] += 1
        self._names = {word for word, times in capital.items() if times > lower[word] and word not in EMPTY}
        self._seen: Counter[str] = Counter()
        self._weights: dict[frozenset[str], float] = {}
        self._reports: dict[str, set[str]] = defaultdict(set)
        self._count = max(len(readings), 1)
        distinct = {
            (fold(reading.words(sentence)), reading.key, sentence.start): (reading, sentence)
            for reading in readings
            for sentence in reading.sentences
        }
        told: set[str] = set()
        for (said, key, _), (reading, sentence) in sorted(distinct.items(), key=lambda row: row[0]):
            terms = self.terms(reading, [Span(sentence.start, sentence.end)])
            for term in terms.core | terms.names:
                self._reports[term].add(key)
            if said not in told:
                told.add(said)
                self._seen.update(terms.core | terms.names)
        self.sentences = max(len(told), 2)
        self._leads = [self._lead(reading) for reading in readings]

    def _lead(self, reading: Reading) -> frozenset[str]:
        """The terms of a report's title, headline, deck and first three sentences."""
        body = [each.id for each in reading.sentences if each.part == "paragraph"][:3]
        early = [each for each in reading.sentences if each.part in {"headline", "deck"} or each.id in body]
        held = self.terms(reading, [Span(each.start, each.end) for each in early])
        title = self.terms_of(reading.report.title or "")
        return held.core | held.names | title.core | title.names

    def lead_shares(self) -> dict[str, float]:
        """Every term that a report's lead holds, with the share of the leads that hold it."""
        times = Counter(term for lead in self._leads for term in sorted(lead))
        return {term: count / self._count for term, count in times.items()}

    def in_leads(self, terms: Iterable[str]) -> float:
        """The mean share of some terms' weight that a report's lead holds, 0 to 1."""
        wanted = frozenset(terms)
        total = self.weight(wanted)
        shares = [self.weight(wanted & lead) / total for lead in self._leads] if total else []
        return math.fsum(shares) / len(shares) if shares else 0.0

    def weight(self, terms: Iterable[str]) -> float:
        """Rare terms count more: the sum of the logarithms of one plus sentences per sentence that holds the term."""
        wanted = frozenset(terms)
        if (known := self._weights.get(wanted)) is None:
            # fsum rounds once, at the end: the order of a set does not show
            known = math.fsum(math.log1p(self.sentences / max(self._seen[term], 1)) for term in wanted)
            self._weights[wanted] = known
        return known

    def terms(self, reading: Reading, spans: Sequence[Span], extra: frozenset[str] = frozenset()) -> Terms:
        """The terms of some stretches of a report."""
        core: set[str] = set()
        names: set[str] = set(extra)
        numbers: set[str] = set()
        main: set[str] = set()
        first: frozenset[str] | None = None
        said: set[str] = set()
        for span in spans:
            stop = span.start + main_clause(reading.report.text[span.start : span.end])
            held = self.directory.within(reading.key, span)
            found = words(reading.report.text, span.start, span.end)
            said.update(fold(word.text) for word in found)
            skip = False
            for at, word in enumerate(found):
                mention = next((party for start, end, party in held if start <= word.start < end), None)
                follower = fold(found[at + 1].text) if at + 1 < len(found) else ""
                kind, values = ("skip", frozenset[str]()) if skip else self._term(word, mention, follower)
                skip = kind == "core" and joined(fold(word.text), follower) is not None
                if kind == "core":
                    first = frozenset(names) if first is None else first
                    core |= values
                    main |= values if word.start < stop else frozenset()
                elif kind == "name":
                    names |= values
                elif kind == "number":
                    numbers |= values
        for head, organisation, person in self._roles:
            if head in said and organisation & names:
                names |= person
        return Terms(
            frozenset(core), frozenset(names), frozenset(numbers), first or frozenset(names), frozenset(main or core)
        )

    def spread(self, terms: Iterable[str]) -> float:
        """The mean share of the story's reports that hold a term; 0 without terms."""
        shares = [len(self._reports.get(term, ())) / self._count for term in sorted(terms)]
        return math.fsum(shares) / len(shares) if shares else 0.0

    def rarity(self, terms: Iterable[str]) -> float:
        """The weight of some terms, in terms that only one sentence of the story holds."""
        return self.weight(terms) / math.log1p(self.sentences)

    def terms_of(self, text: str) -> Terms:
        """The terms of words that stand in no report's text (a title beside it)."""
        core: set[str] = set()
        names: set[str] = set()
        numbers: set[str] = set()
        first: frozenset[str] | None = None
        found = words(text)
        for at, word in enumerate(found):
            follower = fold(found[at + 1].text) if at + 1 < len(found) else ""
            kind, values = self._term(word, self.directory.known(word.text), follower)
            if kind == "core":
                first = frozenset(names) if first is None else first
            {"core": core, "name": names, "number": numbers, "skip": set()}[kind].update(values)
        return Terms(frozenset(core), frozenset(names), frozenset(numbers), first or frozenset(names))

    def aliases(self, text: str) -> frozenset[str]:
        """The tokens of the name that one word stands for."""
        party = self.directory.known(text)
        return party.tokens if party else frozenset()

    def _term(self, word: Word, mention: Party | None, follower: str) -> tuple[str, frozenset[str]]:
        """What one word adds."""
        folded = fold(word.text).replace(".", "") if "." in word.text[1:] else fold(word.text)
        country = nation(word.text) or (nation(word.text, capitals=True) if folded in _CAPITALS else None)
        if country and not (mention and len(mention.tokens) > 1):
            return "name", frozenset([fold(country).replace(" ", "-")])
        if mention is not None:
            return "name", mention.tokens
        if value := number(folded, follower):
            return "number", frozenset([value])
        if phrase := joined(folded, follower):
            return "core", frozenset([meaning(phrase)])
        if folded in EMPTY or len(folded) < 2 or folded == "'s" or folded in MONTHS:
            return "skip", frozenset()
        if folded in self._names and folded not in _SCALES:
            return "name", frozenset([folded])
        parts = folded.split("-") if "-" in folded else [folded]
        return "core", frozenset(meaning(part) for part in parts if part not in EMPTY and len(part) > 1)


def number(folded: str, follower: str) -> str | None:
    """A number in one form ("1.4 billion", "$1.4bn" and "1,400,000,000" alike), or None."""
    if folded in _COUNTED:
        return str(_COUNTED[folded])
    found = _NUMBER.fullmatch(folded)
    if not found:
        return None
    tail = found[2]
    scale = _SCALES.get(tail) or _SCALES.get(follower, 0)
    try:
        value = float(found[1].replace(",", "")) * 10**scale
    except ValueError:
        return None
    return f"{value:g}" + ("%" if tail == "%" or follower in {"percent", "per"} else "")


def main_clause(text: str) -> int:
    """Where what is hung on to the first clause begins ("..., which it bought in May")."""
    for cut in _HUNG.finditer(text):
        if len(text[: cut.start()].split()) > 3:
            return cut.start()
    return len(text)


_FAILED = frozenset(("fail", "fails", "failed"))
"""They turn round what stands behind "to"; "a failed attempt" was made."""


def negated(said: str) -> bool:
    """Whether the first clause that tells something is turned round."""
    found = [word.text for word in words(_ONLY.sub(" ", first_clause(said)))]
    return any(
        (word in NEGATIVE and (word not in _FAILED or follower == "to"))
        or word.endswith("n't")
        or word.startswith("non-")
        for word, follower in pairwise([*found, ""])
    )


def first_clause(said: str) -> str:
    """The first clause of more than two words."""
    clauses = [clause for clause in _TURNS.split(_RELATIVE.sub(" ", said)) if clause and clause.strip()]
    return next((clause for clause in clauses if len(clause.split()) > 2), said)


def holds(said: str, phrases: Iterable[str]) -> bool:
    """Whether folded words hold one of the phrases, as whole words."""
    padded = re.sub(r"[^\w'%-]+", " ", f" {said} ")
    return any(f" {phrase} " in padded for phrase in phrases)


def mood(said: str) -> str:
    """Told as a fact, as ahead, as possible, as required, or as not known."""
    for name, phrases in (("open", OPEN), ("must", MUST), ("may", MAY), ("ahead", (*AHEAD, *OWN_PLAN))):
        if holds(said, phrases):
            return name
    return "fact"


def own_plan_refused(said: str) -> bool:
    """Whether the words refuse or deny a plan of the speaker's own."""
    return holds(first_clause(said.split(". ", maxsplit=1)[0]), OWN_PLAN)


def willing(said: str) -> bool:
    """Whether the words tell readiness rather than a fact."""
    return holds(said, WILLING)
