"""Which statements say one thing: clusters of propositions."""

from collections import defaultdict
from collections.abc import Sequence

from onrecord.records import Link, Passage
from onrecord.text.tables.meaning import OPPOSITES
from onrecord.trace.claims.propositions import Lexicon
from onrecord.trace.claims.stems import meaning
from onrecord.trace.claims.units import Unit
from onrecord.trace.claims.who import belongs

SAME = 0.56
"""Least likeness of two propositions that are one; set on invented and open stories, see ``evals.claims``."""
_OPPOSED: dict[str, frozenset[str]] = {
    one: frozenset(meaning(word) for pair in OPPOSITES if one in map(meaning, pair) for word in pair) - {one}
    for one in sorted({meaning(word) for pair in OPPOSITES for word in pair})
}
_COMMON = 60
"""A term that more propositions hold proposes no pairs."""
_PARTNERS = 24
"""So many others, those that share the rarest terms, are compared with one statement."""
_MEMBERS = 8
"""So many members stand for a cluster when it is compared."""


def likeness(a: Unit, b: Unit, lexicon: Lexicon) -> float:
    """0 to 1: shared meanings and names, rare ones counting more; 0 where negation, mood or numbers disagree."""
    if a.said == b.said:
        return 1.0
    if a.negative != b.negative or not _moods_agree(a, b) or opposites(a, b):
        return 0.0
    return resemblance(a, b, lexicon)


def resemblance(a: Unit, b: Unit, lexicon: Lexicon) -> float:
    """The same, whether or not one of the two is negated."""
    numbers_a, numbers_b = a.terms.numbers, b.terms.numbers
    if numbers_a and numbers_b and not numbers_a & numbers_b:
        return 0.0
    if a.terms.core.isdisjoint(b.terms.core):
        return 0.0
    opposite = opposites(a, b)
    core = _overlap(a.terms.core - opposite, b.terms.core - opposite, lexicon)
    names = _overlap(a.terms.names, b.terms.names, lexicon)
    if core is None:
        return 0.0
    held, joint, _ = core
    shared = a.terms.core & b.terms.core - opposite
    weight = lexicon.rarity(shared) + len(numbers_a & numbers_b) * 0.5
    if names is None:
        score = (0.65 * held + 0.25 * joint) * _evidence(weight)
    else:
        weight += 0.5 * lexicon.rarity(a.terms.names & b.terms.names)
        whole = held > 0.99 and names[0] > 0.99 and joint >= 0.25 and _one_holds(a, b)
        score = 0.4 * held + 0.2 * joint + 0.25 * names[0] + 0.15 * names[1]
        score *= max(_evidence(weight), 0.8 if whole else 0.0)
    main = shared & a.terms.main & b.terms.main
    if not main:
        return 0.5 * score
    more = (a.terms.names ^ b.terms.names) & lexicon.persons - a.terms.first - b.terms.first
    score -= 0.15 if more else 0.0  # somebody more is named: rather a detail than the same
    told = min(len(a.terms.main), len(b.terms.main))
    one_subject = bool(a.terms.first & b.terms.first) and len(main) > 1 and 2 * len(main) >= told
    return min(1.0, score + 0.06) if one_subject else score


def _one_holds(a: Unit, b: Unit) -> bool:
    """Whether one of two says all that the other says."""
    return (a.terms.core <= b.terms.core and a.terms.names <= b.terms.names) or (
        b.terms.core <= a.terms.core and b.terms.names <= a.terms.names
    )


def opposites(a: Unit, b: Unit) -> frozenset[str]:
    """Meanings of which one is false where the other is true."""
    found = [(x, y) for x in a.terms.core & _OPPOSED.keys() for y in _OPPOSED[x] & b.terms.core]
    return frozenset(word for pair in found for word in pair)


def _overlap(a: frozenset[str], b: frozenset[str], lexicon: Lexicon) -> tuple[float, float, float] | None:
    """Share of the smaller, share of both, and weight of what two sets share; None where one is empty."""
    if not a or not b:
        return None
    shared = lexicon.weight(a & b)
    return shared / min(lexicon.weight(a), lexicon.weight(b)), shared / lexicon.weight(a | b), shared


def _evidence(weight: float) -> float:
    """How far shared terms of a weight can carry: one common word is no proof."""
    return min(1.0, weight / 1.5)


def _moods_agree(a: Unit, b: Unit) -> bool:
    return a.mood == b.mood or {a.mood, b.mood} in ({"fact", "ahead"}, {"may", "ahead"})


def cluster(
    units: Sequence[Unit], passages: Sequence[Passage], lexicon: Lexicon
) -> tuple[list[list[Unit]], list[Link]]:
    """Propositions that are one, the closest pairs first; every member has a link to why it is there."""
    parent = {unit.id: unit.id for unit in units}
    members: dict[str, list[Unit]] = {unit.id: [unit] for unit in units}
    links: list[Link] = []

    def root(name: str) -> str:
        while parent[name] != name:
            parent[name] = parent[parent[name]]
            name = parent[name]
        return name

    for score, sure, a, b, why in _pairs(units, passages, lexicon):
        low, high = sorted((root(a.id), root(b.id)))
        if low == high or not (sure or _same_voice(a, b) or _fit(members[low], members[high], lexicon)):
            continue
        parent[high] = low
        members[low] = sorted([*members[low], *members.pop(high)], key=lambda unit: unit.order)
        kind = "copied" if why.startswith("the same words") else "same_proposition"
        links.append(Link(kind, a.id, b.id, why if score == 1 else f"{why} (likeness {score:.2f})"))
    return sorted(members.values(), key=lambda group: group[0].order), links


def _same_voice(a: Unit, b: Unit) -> bool:
    """Whether one speaker, or one who speaks for the other, says both in one report."""
    if a.own or b.own or a.report != b.report or a.speaker is None or b.speaker is None:
        return False
    return (
        a.speaker.key == b.speaker.key or belongs(a.speaker, b.speaker.tokens) or belongs(b.speaker, a.speaker.tokens)
    )


def _fit(a: Sequence[Unit], b: Sequence[Unit], lexicon: Lexicon) -> bool:
    """Whether two clusters are alike on the whole, so that no chain of small steps joins what is apart."""
    scores = [likeness(x, y, lexicon) for x in stand_for(a) for y in stand_for(b)]
    return sum(scores) / len(scores) >= 0.75 * SAME


def stand_for(group: Sequence[Unit]) -> list[Unit]:
    """The members that say most, each wording once."""
    wordings = {unit.said: unit for unit in group}
    return sorted(wordings.values(), key=lambda unit: (-len(unit.terms.core | unit.terms.names), unit.order))[:_MEMBERS]


def _pairs(
    units: Sequence[Unit], passages: Sequence[Passage], lexicon: Lexicon
) -> list[tuple[float, bool, Unit, Unit, str]]:
    """Pairs worth joining, best first: (likeness, whether it needs no further check, the two, why)."""
    found: dict[tuple[str, str], tuple[float, bool, Unit, Unit, str]] = {}
    for a, b, why in [*_identical(units), *_nested(units), *_copied(units, passages)]:
        found.setdefault((a.id, b.id), (1.0, True, a, b, why))
    for a, b in _candidates(units):
        score = likeness(a, b, lexicon) + (0.1 if _same_voice(a, b) else 0.0)
        if score >= SAME:
            shared = sorted((a.terms.core | a.terms.names) & (b.terms.core | b.terms.names))
            found.setdefault((a.id, b.id), (score, False, a, b, f"both say {', '.join(shared)}"))
    return sorted(found.values(), key=lambda row: (-row[0], not row[1], row[2].order, row[3].order))


def _candidates(units: Sequence[Unit]) -> list[tuple[Unit, Unit]]:
    """Pairs that share a meaning which is not everywhere, for each statement those that share most."""
    by_term: dict[str, list[int]] = defaultdict(list)
    for at, unit in enumerate(units):
        for term in sorted(unit.terms.core):
            by_term[term].append(at)
    pairs: set[tuple[int, int]] = set()
    for at, unit in enumerate(units):
        shared: dict[int, float] = defaultdict(float)
        for term in sorted(unit.terms.core):
            if len(by_term[term]) <= _COMMON:
                for other in by_term[term]:
                    shared[other] += 1.0 / len(by_term[term])
        shared.pop(at, None)
        best = sorted(shared, key=lambda other: (-shared[other], abs(other - at), other))[:_PARTNERS]
        pairs |= {(min(at, other), max(at, other)) for other in best}
    return [(units[a], units[b]) for a, b in sorted(pairs)]


def _identical(units: Sequence[Unit]) -> list[tuple[Unit, Unit, str]]:
    """Statements of the same words, one after the other."""
    by_words: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        if len(unit.terms.core | unit.terms.names) > 1:
            by_words[unit.said].append(unit)
    return [
        (a, b, "the same words")
        for said in sorted(by_words)
        for a, b in zip(by_words[said], by_words[said][1:], strict=False)
    ]


def _nested(units: Sequence[Unit]) -> list[tuple[Unit, Unit, str]]:
    """An act or statement told inside another, when it is most of what the other says."""
    by_id = {unit.id: unit for unit in units}
    found = []
    for unit in units:
        outer = by_id.get(unit.statement.inside or "")
        if outer is not None and unit.terms.core <= outer.terms.core and 2 * len(unit.said) >= len(outer.said):
            found.append((outer, unit, "told inside it"))
    return found


def _copied(units: Sequence[Unit], passages: Sequence[Passage]) -> list[tuple[Unit, Unit, str]]:
    """Statements at the same place of a copied passage."""
    by_report: dict[str, list[Unit]] = defaultdict(list)
    for unit in units:
        by_report[unit.report].append(unit)
    found = []
    for passage in passages:
        if passage.a.report == passage.b.report or passage.kind == "paraphrase":
            continue
        left = [u for u in by_report[passage.a.report] if _inside(u, passage.a.start, passage.a.end)]
        right = [u for u in by_report[passage.b.report] if _inside(u, passage.b.start, passage.b.end)]
        for a in left:
            twin = next((b for b in right if _twins(a, b)), None)
            if twin is not None:
                low, high = sorted((a, twin), key=lambda unit: unit.order)
                found.append((low, high, "the same words, in a passage that both reports carry"))
    return found


def _inside(unit: Unit, start: int, end: int) -> bool:
    return all(start <= span.start and span.end <= end for span in unit.statement.content)


def _twins(a: Unit, b: Unit) -> bool:
    """Whether two statements of a copied passage are the same one in both reports."""
    shared = len(a.terms.core & b.terms.core)
    return a.said == b.said or (
        a.negative == b.negative
        and a.statement.quote == b.statement.quote
        and shared >= 0.8 * max(len(a.terms.core), len(b.terms.core), 1)
        and shared > 0
    )
