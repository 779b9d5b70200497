"""In doubt one origin: what shows no source or standing of its own is no origin beside one that does."""

from dataclasses import dataclass

from onrecord.text.words import fold, words
from onrecord.trace.claims.chains import Chains
from onrecord.trace.claims.pool import Pool, party_of
from onrecord.trace.claims.printed import Key
from onrecord.trace.claims.standing import answers_for, official, speaks_for

_KINDS = ("party", "outlet", "unnamed", "report", "own")


@dataclass(frozen=True, slots=True)
class Side:
    """What is known about one side of a claim before its origins are."""

    subject: frozenset[str]
    """Name tokens of whom the claim is about."""
    passing: frozenset[str] = frozenset()
    """Statements that tell or deny it in passing."""
    against: bool = False


def settle(pool: Pool, side: Side, chains: Chains) -> None:
    """Joins what cannot be shown to be an origin of its own to the first that can."""
    _one_name(pool, chains)
    _no_outlet(pool, side, chains)
    _spokesman(pool)
    keys = pool.kinds(*_KINDS)
    stands = {key: _stands(pool, key, side.subject) for key in keys}
    told = [key for key in keys if any(unit.id not in side.passing for unit in pool.members[key])] or keys
    named = [key for key in told if key[0] != "own"] or told
    first = next(iter([*(key for key in keys if side.against and stands[key]), *named]), None)
    for key in keys:
        if first is None or key == first:
            continue
        if stands[key]:
            if not side.against and _by_way_of(pool, key, chains):
                pool.join(key, first, "restates", "the report has it from the outlet that it names")
        elif key not in told:
            pool.join(key, first, "restates", "told in passing: nothing shows a second origin")
        elif key[0] == "outlet":
            pool.join(key, first, "restates", "whom the outlet has it from is not said: nothing shows a second origin")
        elif key[0] == "party" and all(chains.hearsay(unit) for unit in pool.members[key]):
            pool.join(key, first, "restates", "only passes on what is rumoured: no second origin")
        elif key[0] == "party" and (_beside(pool, key) or _beside(pool, first) or (side.against and stands[first])):
            pool.join(key, first, "restates", "speaks where it is told already, without standing: no second origin")


def _spokesman(pool: Pool) -> None:
    """Somebody's spokesman without a name and a person who speaks for the same one are one voice."""
    for key in pool.kinds("party"):
        end = party_of(pool, key)
        if end is None or not end.key.startswith("called:") or not speaks_for(end.label):
            continue
        for other in pool.kinds("party"):
            person = party_of(pool, other)
            if other != key and person and person.kind == "person" and answers_for(person, end.ties | end.tokens):
                pool.join(key, other, "same_speaker", f"{person.label} speaks for the same as {end.label}")
                break


def _one_name(pool: Pool, chains: Chains) -> None:
    """Outlets whose names differ by a space or a dot."""
    seen: dict[str, Key] = {}
    for key in pool.kinds("outlet", "unnamed"):
        outlet = chains.outlets.get(key[1])
        form = "".join(_words(outlet.label)) if outlet else ""
        if form and form in seen:
            pool.join(key, seen[form], "attributed_to", "both name the same outlet")
        elif form:
            seen[form] = key


def _no_outlet(pool: Pool, side: Side, chains: Chains) -> None:
    """Unnamed people seen through whom the claim is about, who is no outlet that asked them."""
    for key in [] if side.against else pool.kinds("unnamed"):
        outlet = chains.outlets.get(key[1])
        if outlet is None or not outlet.tokens or not outlet.tokens <= side.subject:
            continue
        other = next((other for other in pool.kinds("unnamed", "outlet") if other != key), None)
        if other is not None:
            pool.join(key, other, "restates", f"{outlet.label} is whom it is about: nothing shows a second origin")


def _words(label: str) -> list[str]:
    """The folded words of a label without articles, in their order."""
    return [fold(word.text) for word in words(label) if fold(word.text) not in {"the", "a"}]


def _stands(pool: Pool, key: Key, subject: frozenset[str]) -> bool:
    """Whether it is a named party that the claim is about, or a body that has the facts by its office."""
    end = party_of(pool, key)
    if key[0] != "party" or end is None:
        return False
    return answers_for(end, subject) or official(end)


def _beside(pool: Pool, key: Key) -> bool:
    """Whether every report that it speaks in has the claim from another origin too."""
    mine = {unit.report for unit in pool.members[key]}
    others = {unit.report for other, units in pool.members.items() if other != key for unit in units}
    return mine <= others


def _by_way_of(pool: Pool, key: Key, chains: Chains) -> bool:
    """Whether most reports that a party speaks in name an outlet that has it, and none says that it confirmed."""
    others = [(other[1], units) for other, units in pool.members.items() if other != key]
    told = {name for name, _ in others}
    told |= {outlet.key for _, units in others for unit in units for outlet in pool.ways[unit.id].outlets}
    units = pool.members[key]
    reports = {unit.report for unit in units}
    citing = {unit.report for unit in units if chains.cited(unit.report) & told or chains.hearsay(unit)}
    return 2 * len(citing) > len(reports) and not any(chains.confirms(unit) for unit in units)
