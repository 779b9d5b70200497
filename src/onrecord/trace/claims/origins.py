"""How many independent origins a side of a claim has, and why the rest are no origins of their own."""

from collections.abc import Sequence

from onrecord.records import Origin
from onrecord.text.tables.denial import OFFICIAL, SPEAKING_FOR
from onrecord.trace.claims.chains import Chains, Way
from onrecord.trace.claims.doubt import Side, settle
from onrecord.trace.claims.labels import governs
from onrecord.trace.claims.pool import Pool, party_of
from onrecord.trace.claims.printed import Key, printed
from onrecord.trace.claims.units import Unit
from onrecord.trace.claims.who import Party, belongs, tokens_of

_WORDING = 10
"""So many different words in common cannot be chance."""


def find_origins(units: Sequence[Unit], every: dict[str, Unit], chains: Chains, side: Side) -> tuple[Origin, ...]:
    """The origins behind some statements of one side of a claim, in the order they entered the story."""
    pool = Pool()
    for unit in sorted(units, key=lambda each: each.order):
        way = chains.way(unit, every)
        pool.add(key_of(unit, way, chains), unit, way)
    _short(pool, chains)
    _deepen(pool)
    _speak_for(pool)
    _copies(pool)
    _faceless(pool)
    _vague(pool)
    _unsaid(pool, chains)
    _unknown(pool)
    _own(pool, chains)
    settle(pool, side, chains)
    return tuple(
        _origin(pool, key, chains, side.subject) for key in pool.kinds("party", "outlet", "unnamed", "report", "own")
    )


def key_of(unit: Unit, way: Way, chains: Chains) -> Key:
    """Where a statement's way ends."""
    home = chains.outlet_of.get(unit.report)
    via = way.outlets[-1].key if way.outlets else ""
    if way.vague:
        cited = sorted(chains.cited(unit.report))
        return ("outlet", cited[0]) if len(cited) == 1 and not via else ("report", via)
    if way.end is None:
        return ("outlet", via) if via else ("own", unit.report)
    if way.unnamed:
        return ("unnamed", via) if via else ("unnamed", home.key) if home else ("unnamed", f"report {unit.report}")
    return "party", way.end.key


def _short(pool: Pool, chains: Chains) -> None:
    """An outlet called by the last word of its name only, where one other outlet here has that name in full."""
    for key in pool.kinds("outlet"):
        short = chains.outlets[key[1]].tokens if key[1] in chains.outlets else frozenset()
        full = [other for other in pool.kinds("outlet", "unnamed") if (held := chains.outlets.get(other[1])) is not None
                and len(short) == 1 and short < held.tokens and short <= tokens_of(held.label.split()[-1])]  # fmt: skip
        if len({other[1] for other in full}) == 1:
            pool.join(key, full[0], "attributed_to", f"{chains.outlets[key[1]].label} is short for the outlet's name")


def _deepen(pool: Pool) -> None:
    """An outlet that is seen to rest on somebody is that origin, not one more."""
    for key in pool.kinds("outlet"):
        for deeper in pool.kinds("unnamed", "party"):
            through = {party.key for unit in pool.members[deeper] for party in pool.ways[unit.id].outlets}
            if (key[1] in through and _on_one_thing(pool, key, deeper)) or (
                deeper[0] == "unnamed" and deeper[1] == key[1]
            ):
                pool.join(key, deeper, "attributed_to", "the outlet has it from there, as another report says")
                break
            writer = party_of(pool, deeper) if deeper[0] == "party" else None
            outlet = next(
                (p for unit in pool.members[key] for p in pool.ways[unit.id].outlets if p.key == key[1]), None
            )
            if writer and outlet and writer.kind == "person" and outlet.tokens <= writer.ties | writer.tokens:
                pool.join(key, deeper, "same_speaker", f"{writer.label} writes for {outlet.label}")
                break


def _on_one_thing(pool: Pool, key: Key, deeper: Key) -> bool:
    """Whether what an outlet says and what somebody told it have words in common: else it has more than that."""
    told = frozenset().union(*(unit.terms.core for unit in pool.members[deeper]))
    return any(unit.terms.core & told for unit in pool.members[key])


def _speak_for(pool: Pool) -> None:
    """An institution and the person who speaks for it are one voice."""
    for key in pool.kinds("party"):
        speaker = party_of(pool, key)
        if speaker is None or speaker.kind == "person":
            continue
        for other in pool.kinds("party"):
            person = party_of(pool, other)
            if other != key and person and person.kind == "person" and belongs(person, speaker.tokens):
                pool.join(key, other, "same_speaker", f"{person.label} speaks for {speaker.label}")
                break
    bodies = [key for key in pool.kinds("party") if _bodies(pool, key)]
    for at, key in enumerate(bodies):
        for other in bodies[:at]:
            pair = next(((a, b) for a in _bodies(pool, key) for b in _bodies(pool, other) if _one_voice(a, b)), None)
            if pair is not None and other in pool.members:
                pool.join(key, other, "same_speaker", f"{pair[0].label} and {pair[1].label} are one voice")
                break


def _bodies(pool: Pool, key: Key) -> list[Party]:
    """The institutions among those who speak for an origin, and persons who speak for a government."""
    ends = {end.key: end for unit in pool.members.get(key, ()) if (end := pool.ways[unit.id].end)}
    return [end for _, end in sorted(ends.items()) if end.kind != "person" or governs(" ".join(sorted(end.ties)))]


def _one_voice(a: Party, b: Party) -> bool:
    """Whether two bodies are one, or both speak for the government of one country."""
    if a.kind == "person" and b.kind == "person":
        return False
    if belongs(a, b.tokens) or belongs(b, a.tokens):
        return True
    both = all(governs(" ".join(sorted(each.tokens | each.ties))) for each in (a, b))
    mine, theirs = _country_of(a), _country_of(b)
    return both and (not mine or not theirs or bool(mine & theirs))


def _country_of(party: Party) -> frozenset[str]:
    """The names in a body's name, its country's above all."""
    tokens = party.tokens if party.kind != "person" else party.ties
    return frozenset(word for word in tokens if not governs(word) and word not in OFFICIAL | SPEAKING_FOR | {"prime"})


def _copies(pool: Pool) -> None:
    """The same long wording in two places is one telling, whoever it is put down to."""
    seen: list[tuple[frozenset[str], Key]] = []
    for key in pool.kinds("party", "unnamed", "outlet"):
        for unit in pool.members.get(key, ())[:]:
            said = frozenset(unit.said.split())
            if len(said) < _WORDING:
                continue
            before = next((k for held, k in seen if k != key and _same_wording(said, held) and k in pool.members), None)
            if before is not None:
                pool.join(key, before, "copied", "the same words in both")
                break
            seen.append((said, key))


def _same_wording(a: frozenset[str], b: frozenset[str]) -> bool:
    return len(a & b) >= 0.85 * min(len(a), len(b))


def _faceless(pool: Pool) -> None:
    """Unnamed people of one body are one voice with it and with each other."""
    for key in pool.kinds("unnamed"):
        body = _body(pool, key)
        for other in pool.kinds("party", "unnamed"):
            if other == key or not body:
                continue
            end = next((way.end for unit in pool.members[other] if (way := pool.ways[unit.id]).end), None)
            theirs = _body(pool, other) if other[0] == "unnamed" else (end.tokens | end.ties if end else frozenset())
            if body & theirs:
                pool.join(
                    key, other, "same_speaker", f"unnamed people of one body ({', '.join(sorted(body & theirs))})"
                )
                break


def _body(pool: Pool, key: Key) -> frozenset[str]:
    """The names in the descriptions of an origin's unnamed people."""
    labels = [way.end.label for unit in pool.members[key] if (way := pool.ways[unit.id]).end]
    return frozenset().union(*(tokens_of(word) for label in labels for word in label.split()[1:] if word[:1].isupper()))


def _vague(pool: Pool) -> None:
    """ "A report", "reports": the outlet that the story names for the same claim."""
    named = pool.kinds("outlet", "unnamed", "party")
    for key in pool.kinds("report"):
        if not named:
            continue
        reports = [unit.report for unit in pool.members[key]]
        near = next((each for each in named if any(unit.report in reports for unit in pool.members[each])), named[0])
        pool.join(key, near, "vague_report", "whose report it is, is said where the claim is attributed by name")


def _unsaid(pool: Pool, chains: Chains) -> None:
    """Unnamed sources of a report that itself names the outlet it follows are that outlet's."""
    for key in pool.kinds("unnamed"):
        if any(pool.ways[unit.id].outlets for unit in pool.members[key]):
            continue
        reports = {unit.report for unit in pool.members[key]}
        cited = frozenset().union(*(chains.cited(unit.report) for unit in pool.members[key]))
        for other in pool.kinds("unnamed", "outlet", "party"):
            through = {party.key for unit in pool.members[other] for party in pool.ways[unit.id].outlets}
            here = key[1].startswith("report ") or reports & {unit.report for unit in pool.members[other]}
            if other != key and here and (cited & through or (other[0] != "party" and other[1] in cited)):
                pool.join(key, other, "restates", "the same report names the outlet that has these sources")
                break


def _unknown(pool: Pool) -> None:
    """Unnamed people through no outlet that is known: nothing shows that others have not told of the same ones."""
    for key in pool.kinds("unnamed"):
        if not key[1].startswith("report "):
            continue
        others = [other for other in pool.kinds("unnamed", "outlet") if other != key]
        before = [other for other in others if not other[1].startswith("report ")] or others
        if before:
            pool.join(key, before[0], "restates", "who they are is not said: nothing shows a second origin")


def _own(pool: Pool, chains: Chains) -> None:
    """What an outlet tells in its own voice adds nothing where it is attributed elsewhere, or told by others too."""
    named = pool.kinds("party", "outlet", "unnamed", "report")
    for key in pool.kinds("own"):
        if named:
            near = next((each for each in named if any(u.report == key[1] for u in pool.members[each])), None)
            home = chains.outlet_of.get(key[1])
            near = near or next((each for each in named if home and each[1] == home.key), None)
            elsewhere = "told without a source; other reports say whose it is"
            pool.join(
                key, near or named[0], "restates", "the same report or outlet attributes it" if near else elsewhere
            )
            continue
        first = pool.kinds("own")[0]
        if chains.kin(key[1], first[1]):
            pool.join(key, first, "copied", "the two reports share text or outlet: one telling")
        else:
            pool.join(key, first, "restates", "neither says where it has it from: nothing shows a second origin")


def _origin(pool: Pool, key: Key, chains: Chains, subject: frozenset[str]) -> Origin:
    units = pool.members[key]
    ways = [pool.ways[unit.id] for unit in units]
    ends = [way.end for way in ways if way.end and (key[0] != "unnamed" or way.unnamed)]
    end = max(ends, key=lambda each: len(each.label.split()), default=None) if key[0] == "unnamed" else None
    end = end or next(iter(ends), None) or next((way.end for way in ways if way.end), None)
    outlet = chains.outlets.get(key[1]) or next(
        (way.outlets[-1] for way in ways if way.outlets and not way.vague), None
    )
    unnamed = key[0] == "unnamed"
    name = printed(key, end, outlet, units, chains)
    party = end is not None and not unnamed and belongs(end, subject)
    statements = tuple(unit.id for unit in units)
    links = tuple(dict.fromkeys(pool.links.get(key, ())))
    return Origin(name, party, unnamed, statements, links)
