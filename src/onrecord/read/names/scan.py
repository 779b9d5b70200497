"""Every name that stands in a line, one by one."""

from collections import Counter
from typing import NamedTuple

from onrecord.read.names.context import evidence
from onrecord.read.names.cut import cut
from onrecord.read.names.gazetteer import match
from onrecord.read.names.lines import Line, Usage, plain
from onrecord.read.names.piece import Piece
from onrecord.read.names.runs import find_runs
from onrecord.text.tables.capitals import SUBJECT_VERBS
from onrecord.text.tables.countries import COUNTRIES, DEMONYMS
from onrecord.text.tables.organisations import MINISTRY_TOPICS, MINISTRY_WORDS


class Found(NamedTuple):
    """One place where a name stands, before names are put together."""

    line: int
    piece: Piece
    start: int
    """Offset into the text, form of address included."""
    end: int
    words: str
    """The name as printed, without form of address, white space single, apostrophes straight."""
    points: Counter[str]
    nested: bool = False


def scan(text: str, lines: list[Line], known: Usage) -> list[Found]:
    """The names of the plain lines, in order; a nested name follows the one that holds it."""
    found = []
    for number, line in enumerate(lines):
        if line.style != "plain":
            continue
        texts = [plain(word.text) for word in line.tokens]
        pieces = [piece for start, end in find_runs(line, known) for piece in cut(line.tokens, start, end)]
        places = frozenset(piece.start for piece in pieces if piece.kind == "place")
        bodies = frozenset(piece.end for piece in pieces if piece.kind == "organisation")
        for piece in pieces:
            points = evidence(texts, piece, places, bodies)
            if _is_accident(texts, piece, points, line, known):
                continue
            found.append(_found(text, line, number, piece, points))
            found.extend(
                _found(text, line, number, inner, Counter())._replace(nested=True) for inner in _inside(texts, piece)
            )
        found.extend(_found(text, line, number, piece, Counter()) for piece in _ministries(texts))
    return sorted(found, key=lambda each: (each.line, each.piece.start, -each.piece.end))


def _is_accident(texts: list[str], piece: Piece, points: Counter[str], line: Line, known: Usage) -> bool:
    """Whether an unknown word has its capital only because it opens a sentence, as far as anything tells."""
    if piece.kind or piece.end - piece.start > 1 or piece.start not in line.opening:
        return False
    after = texts[piece.end] if piece.end < len(texts) else ""
    acts = after in SUBJECT_VERBS or after == "'s"
    return not acts and not known.capital[texts[piece.start]] and max(points.values()) < 2


def spelled(line: Line, start: int, end: int, text: str) -> str:
    """The words of a token range as printed, white space single, apostrophes straight."""
    return " ".join(plain(text[line.tokens[start].start : line.tokens[end - 1].end]).split())


def _found(text: str, line: Line, number: int, piece: Piece, points: Counter[str]) -> Found:
    first = line.tokens[piece.start - piece.honorific]
    last = line.tokens[piece.end - 1]
    return Found(number, piece, first.start, last.end, spelled(line, piece.start, piece.end, text), points)


def _inside(texts: list[str], piece: Piece) -> list[Piece]:
    """The country, city or body that an organisation's name begins or ends with."""
    if piece.kind != "organisation" or piece.end - piece.start < 2:
        return []
    inner = []
    entry = match(texts[: piece.end], piece.start)
    if entry and (
        entry.words[0] in COUNTRIES
        or " ".join(entry.words) in COUNTRIES
        or entry.name in {"United Nations", "European Union"}
    ):
        inner.append(Piece(piece.start, piece.start + len(entry.words), entry.kind, entry.name))
    if not piece.canonical and "of" in texts[piece.start : piece.end]:
        at = max(at for at in range(piece.start, piece.end) if texts[at] == "of") + 1
        at += at < piece.end and texts[at] == "the"
        entry = match(texts[: piece.end], at) if at < piece.end else None
        if entry and entry.kind == "place" and at + len(entry.words) == piece.end:
            inner.append(Piece(at, piece.end, "place", entry.name))
    return [each for each in inner if (each.start, each.end) != (piece.start, piece.end)]


def _ministries(texts: list[str]) -> list[Piece]:
    """Ministries in small letters: "Norway's foreign ministry", "the Norwegian interior ministry"."""
    pieces = []
    for at, word in enumerate(texts):
        if word not in MINISTRY_WORDS or at < 2:
            continue
        start = at
        while start and texts[start - 1] in MINISTRY_TOPICS:
            start -= 1
        if start == at or not start:
            continue
        owner, begun = "", start
        if texts[start - 1] == "'s" and start > 1:
            begun = start - 2
            while begun and " ".join(texts[begun : start - 1]) not in COUNTRIES and start - begun < 4:
                begun -= 1
            owner = COUNTRIES.get(" ".join(texts[begun : start - 1]), "")
        else:
            begun = start - 1
            owner = DEMONYMS.get(texts[begun], "")
        if owner:
            adjective = next((demonym for demonym, country in DEMONYMS.items() if country == owner), owner)
            name = " ".join([adjective, *texts[start : at + 1]])
            pieces.append(Piece(begun, at + 1, "organisation", name))
    return pieces
