"""The names of one report."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace

from onrecord.read.names.headings import find_in_headings
from onrecord.read.names.lines import Line, plain, read_lines, usage
from onrecord.read.names.link import Key, Tie, link
from onrecord.read.names.members import find_members
from onrecord.read.names.piece import Piece
from onrecord.read.names.roles import page, roles, shared
from onrecord.read.names.scan import scan
from onrecord.read.names.seen import Seen, weigh
from onrecord.read.names.senses import sense
from onrecord.records import Mention, Name, Part, Report, Role, Sentence
from onrecord.text.hashes import digest
from onrecord.text.tables.titles import KEPT
from onrecord.text.words import fold


def find_names(
    report: Report, parts: tuple[Part, ...], sentences: tuple[Sentence, ...], seen: Sequence[Seen] = ()
) -> tuple[Name, ...]:
    """Every name that the report's sentences, captions and bylines hold, in order of first mention.

    Rules and tables decide; what a learned reader has ``seen`` is evidence beside the words around a name. A word that
    only a headline in capitals writes large is a name when the body or a table knows it. Photo credits and furniture
    give no names. The same name has the same id in every report.
    """
    lines = read_lines(report, parts, sentences)
    known = usage(lines)
    ties = link(weigh(scan(report.text, lines, known), seen), lines, known)
    told = _roles(report.text, lines, ties)
    mentions = _mentions(lines, ties)
    forms = _forms(report.text, ties)
    for key, spans in sorted(find_in_headings(lines, forms).items()):
        mentions[key].extend(spans)
        forms.setdefault(key, set())
    members = find_members(lines, ties)
    names = [_name(key, spots, forms[key], told.get(key, ()), members.get(key, ())) for key, spots in mentions.items()]
    return tuple(sorted(_merged(names), key=lambda name: (name.mentions[0].start, name.mentions[0].end, name.id)))


def _merged(names: list[Name]) -> list[Name]:
    """Spellings of one name that differ by case alone ("iNews", "INews") as one, under the one used most."""
    alike: dict[str, list[Name]] = defaultdict(list)
    for name in names:
        alike[name.id].append(name)
    merged = []
    for rows in alike.values():
        best = min(rows, key=lambda row: (-len(row.mentions), row.mentions[0].start, row.name))
        if len(rows) > 1:
            forms = {form for row in rows for form in (row.name, *row.aliases)} - {best.name}
            best = replace(
                best,
                aliases=tuple(sorted(forms, key=lambda form: (-len(form), form))),
                roles=_distinct([role for row in rows for role in row.roles]),
                members=tuple(dict.fromkeys(member for row in rows for member in row.members)),
                mentions=tuple(
                    sorted({spot for row in rows for spot in row.mentions}, key=lambda at: (at.start, at.end))
                ),
            )
        merged.append(best)
    return merged


def _mentions(lines: list[Line], ties: list[Tie]) -> defaultdict[Key, list[Mention]]:
    mentions: defaultdict[Key, list[Mention]] = defaultdict(list)
    for found, key in ties:
        meant = None
        if key[0] == "place":
            texts = [plain(word.text) for word in lines[found.line].tokens]
            meant = sense(texts, found.piece.start, found.piece.end)
        mentions[key].append(Mention(found.start, found.end, meant))
    return mentions


def _forms(text: str, ties: list[Tie]) -> dict[Key, set[str]]:
    """Every printed form of every name."""
    forms: dict[Key, set[str]] = defaultdict(set)
    for found, key in ties:
        forms[key].add(found.words)
        forms[key].add(" ".join(plain(text[found.start : found.end]).split()))
    return dict(forms)


def _roles(text: str, lines: list[Line], ties: list[Tie]) -> dict[Key, tuple[Role, ...]]:
    """The roles of every person over all lines, the more telling of two like ones."""
    by_line: dict[int, list[Tie]] = defaultdict(list)
    for tie in ties:
        if not tie.found.nested:
            by_line[tie.found.line].append(tie)
    told: dict[Key, list[Role]] = defaultdict(list)
    for number, here in sorted(by_line.items()):
        if not any(tie.key[0] == "person" for tie in here):
            continue
        made = page(lines[number], text, [(tie.found.piece, tie.key[0]) for tie in here])
        before: tuple[Piece, list[Role]] | None = None
        for tie in here:
            if tie.key[0] == "person":
                own = shared(made, before, tie.found.piece, roles(made, tie.found.piece))
                told[tie.key].extend(own)
                before = (tie.found.piece, own)
    return {key: _distinct(rows) for key, rows in told.items() if rows}


def _distinct(rows: list[Role]) -> tuple[Role, ...]:
    """Roles without those that another one says more fully."""
    kept: dict[tuple[str, bool], Role] = {}
    for role in rows:
        slot = (fold(role.role), role.former)
        if slot not in kept or (kept[slot].organisation is None and role.organisation):
            kept[slot] = role
    return tuple(kept.values())


def _name(key: Key, spots: list[Mention], forms: set[str], told: tuple[Role, ...], members: tuple[str, ...]) -> Name:
    kind, name = key
    spots = sorted(set(spots), key=lambda spot: (spot.start, spot.end))
    if name.startswith("*"):
        name = _with_title(name[1:], forms)
    aliases = tuple(sorted(forms - {name}, key=lambda form: (-len(form), form)))
    return Name(digest("name", kind, fold(name)), kind, name, aliases, told, members, tuple(spots))


def _with_title(name: str, forms: set[str]) -> str:
    """A single name keeps "Pope", "King" or "Dr."."""
    titled = [form for form in forms if form.endswith(" " + name) and form.split()[0].rstrip(".") in KEPT]
    return min(titled, key=lambda form: (len(form), form), default=name)
