"""How the information came, as a drawing: origins, the outlets that cite them, reports; and a strip of dates.

Geometry alone, in SVG user units; the template draws it.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord.records import Claim, Origin
from onrecord.tell.brief.clause import quoted, short
from onrecord.tell.brief.days import day_words
from onrecord.tell.brief.page import ReportRow, StoryPage
from onrecord.tell.brief.places import Places
from onrecord.text.tables.prospects import UNNAMED
from onrecord.text.words import fold

_WIDE, _GAP, _ROW, _AIR = 196, 74, 18, 20
_LETTERS, _LINES = 21, 4
_NAMELESS = re.compile(rf"\b(?:{UNNAMED})\b", re.IGNORECASE)
_MOST_ORIGINS, _MOST_REPORTS = 8, 12
_PASSAGE = 240


@dataclass(frozen=True, slots=True)
class Node:
    """A box."""

    kind: str
    """for | against | via | report | pass (no box, room for a line)"""
    tag: str
    lines: tuple[str, ...]
    x: int
    y: int
    width: int
    height: int
    unnamed: bool = False
    href: str = ""


@dataclass(frozen=True, slots=True)
class Edge:
    """A line from box to box."""

    kind: str
    """for | against | copy"""
    path: str
    x: float
    """The middle of the line."""
    y: float
    words: str = field(default="", compare=False)
    """The passage that a copy took over, on hovering."""


@dataclass(frozen=True, slots=True)
class Flow:
    """The drawing of one claim."""

    width: int
    height: int
    nodes: tuple[Node, ...]
    edges: tuple[Edge, ...]
    told: str
    """The drawing in words, for those who do not see it."""
    left_out: int


@dataclass(frozen=True, slots=True)
class _Way:
    """How one origin's information came."""

    side: str
    end: str
    via: str
    unnamed: bool
    reports: tuple[str, ...]
    """Labels of the reports that have it from there."""
    copies: tuple[tuple[str, str, str], ...]
    """(label it was copied from, label, the copy's words)."""


def draw_flow(claim: Claim, story: StoryPage, places: Places) -> Flow | None:
    """The drawing of how a claim came; None when no report can be shown."""
    sides = [("for", origin) for origin in claim.origins_for] + [("against", each) for each in claim.origins_against]
    ways = [_way(side, origin, places) for side, origin in sides][:_MOST_ORIGINS]
    used = sorted({int(label) for way in ways for label in (*way.reports, *(pair[1] for pair in way.copies))})
    labels = [str(number) for number in used[:_MOST_REPORTS]]
    if not ways or not labels:
        return None
    rows = {row.label: row for row in story.reports}
    columns = _columns(ways, [rows[label] for label in labels if label in rows])
    height = max(sum(node.height + _AIR for node in column.values()) for column in columns) + _AIR
    placed = [_stack(column, number, height) for number, column in enumerate(columns)]
    width = len(columns) * _WIDE + (len(columns) - 1) * _GAP + (104 if any(way.copies for way in ways) else 4)
    return Flow(
        width,
        height,
        tuple(node for column in placed for node in column.values() if node.kind != "pass"),
        _edges(ways, placed),
        _in_words(ways),
        len(used) - len(labels),
    )


def _way(side: str, origin: Origin, places: Places) -> _Way:
    rows = [places.statements[id] for id in origin.statements if id in places.statements]
    # What somebody is told to have done is no way that the news came; of the others, the one that leads furthest.
    ways = [row for _, row in rows]
    ways = [row for row in ways if not origin.anonymous or row.anonymous or _NAMELESS.search(row.chain[-1])] or ways
    told = [row.chain for row in ways if row.quote != "event"] or [row.chain for row in ways]
    chain = max(told, key=len, default=())
    chain = chain[1:] if chain[:1] == ("outlet",) else chain
    first: dict[str, str] = {}
    direct: dict[str, None] = {}
    copies: dict[str, tuple[str, str]] = {}
    said = places.of(row.sentence for _, row in rows)
    for place in said:
        source = first.setdefault(places.twin(place.sentence.id), place.label)
        if source == place.label:
            direct[place.label] = None
        else:
            copies.setdefault(place.label, (source, short(place.words, _PASSAGE)))
    return _Way(
        side,
        chain[-1] if len(chain) > 1 else places.called(origin.name),
        chain[0] if len(chain) > 1 else "",
        origin.anonymous,
        tuple(direct),
        tuple((source, label, words) for label, (source, words) in copies.items() if label not in direct),
    )


def _columns(ways: Sequence[_Way], reports: Sequence[ReportRow]) -> list[dict[str, Node]]:
    """The boxes of each column by key, without their place."""
    ends: dict[str, Node] = {}
    via: dict[str, Node] = {}
    for way in ways:
        tag = f"origin {way.side}" + (", unnamed" if way.unnamed else "")
        ends.setdefault(_key(way), _node(way.side, tag, way.end, unnamed=way.unnamed))
        if way.via:
            via.setdefault(fold(way.via), _node("via", "cited by", way.via))
        else:
            # Room in the middle for its lines to pass.
            via.setdefault(_key(way), Node("pass", "", (), 0, 0, _WIDE, 8))
    if all(node.kind == "pass" for node in via.values()):
        via = {}
    shown = {
        row.label: _node("report", f"report {row.label}, {_day(row)}", row.name, href=f"#report-{row.label}")
        for row in reports
    }
    return [column for column in (ends, via, shown) if column]


def _node(kind: str, tag: str, name: str, *, unnamed: bool = False, href: str = "") -> Node:
    lines = wrap(name, _LETTERS, _LINES)
    return Node(kind, tag, lines, 0, 0, _WIDE, 30 + _ROW * len(lines), unnamed, href)


def _stack(column: dict[str, Node], number: int, height: int) -> dict[str, Node]:
    """The column's boxes one below another, in the middle."""
    free = height - sum(node.height for node in column.values())
    air = free / (len(column) + 1)
    placed = {}
    at = air
    for key, node in column.items():
        x = number * (_WIDE + _GAP) + 2
        placed[key] = Node(
            node.kind, node.tag, node.lines, x, round(at), node.width, node.height, node.unnamed, node.href
        )
        at += node.height + air
    return placed


def _edges(ways: Sequence[_Way], placed: Sequence[dict[str, Node]]) -> tuple[Edge, ...]:
    ends, reports = placed[0], placed[-1]
    via = placed[1] if len(placed) > 2 else {}
    found: dict[Edge, None] = {}
    for way in ways:
        here = ends[_key(way)]
        if way.via:
            found[_across(here, via[fold(way.via)], way.side)] = None
            here = via[fold(way.via)]
        over = via.get(_key(way)) if not way.via else None
        for label in way.reports:
            if label in reports:
                found[_across(here, reports[label], way.side, over)] = None
        for source, label, words in way.copies:
            if source in reports and label in reports:
                told = f"report {label} has from report {source}: {quoted(words)}"
                found[_beside(reports[source], reports[label], told)] = None
    return tuple(found)


def _across(a: Node, b: Node, kind: str, over: Node | None = None) -> Edge:
    """A line from the right of one box to the left of another, through the room between others where it passes any."""
    x1, y1, x2, y2 = a.x + a.width, a.y + a.height // 2, b.x - 7, b.y + b.height // 2
    if over is None:
        bend = max((x2 - x1) // 2, 20)
        return Edge(kind, f"M{x1} {y1}C{x1 + bend} {y1} {x2 - bend} {y2} {x2} {y2}", (x1 + x2) / 2, (y1 + y2) / 2)
    left, right, y = over.x, over.x + over.width, over.y + over.height // 2
    half, rest = (left - x1) // 2, (x2 - right) // 2
    into = f"M{x1} {y1}C{x1 + half} {y1} {left - half} {y} {left} {y}H{right}"
    return Edge(kind, f"{into}C{right + rest} {y} {x2 - rest} {y2} {x2} {y2}", (left + right) / 2, y)


def _beside(a: Node, b: Node, words: str) -> Edge:
    x, y1, y2 = a.x + a.width, a.y + a.height // 2 + 6, b.y + b.height // 2 - 4
    out = 34 + min(abs(y2 - y1) // 10, 18)
    return Edge("copy", f"M{x} {y1}C{x + out} {y1} {x + out} {y2} {x + 7} {y2}", x + out * 3 / 4, (y1 + y2) / 2, words)


def _day(row: ReportRow) -> str:
    value = row.reading.published.value
    return day_words(value[:10]) if value else row.when


def _in_words(ways: Sequence[_Way]) -> str:
    parts = []
    for way in ways:
        how = f"{way.end}{f', cited by {way.via},' if way.via else ''} stands {way.side} the claim"
        how += f" in report {', '.join(way.reports)}" if way.reports else ""
        how += "".join(f"; report {label} copies it from report {source}" for source, label, _ in way.copies)
        parts.append(how)
    return ". ".join(parts) + "."


def _key(way: _Way) -> str:
    return f"{way.side} {fold(way.end)}"


def wrap(words: str, letters: int, lines: int) -> tuple[str, ...]:
    """The words in lines of so many letters, at most so many lines; a long word is cut."""
    rows: list[str] = []
    for word in " ".join(words.split()).split(" "):
        piece = word if len(word) <= letters else word[: letters - 1] + "…"
        if rows and len(rows[-1]) + 1 + len(piece) <= letters:
            rows[-1] += " " + piece
        else:
            rows.append(piece)
    if len(rows) > lines:
        rows = [*rows[: lines - 1], rows[lines - 1][: letters - 1].rstrip(" ,.") + "…"]
    return tuple(rows)
