"""Puts two reports side by side, sentence by sentence."""

from collections.abc import Sequence
from typing import NamedTuple

from onrecord.records import Copy, Passage, Reading, Sentence, Span
from onrecord.records.trace import Direction
from onrecord.tell.compare.page import Cell, Comparison, Row, Side
from onrecord.tell.compare.pieces import changes, pieces, quoted_share, quotes_of

_KINDS = {"identical": "same", "edited": "edited", "paraphrase": "reworded"}
_RANK = {"identical": 2, "edited": 1, "paraphrase": 0}
_RELATIONS = {
    "same_text": "one text",
    "partial": "partly one text",
    "quotes_only": "only quotations are shared",
    "none": "two texts of their own",
}


class Page(NamedTuple):
    """One report, ready to be laid beside the other."""

    reading: Reading
    sentences: tuple[Sentence, ...]
    quotes: tuple[Span, ...]

    def place(self, start: int) -> int | None:
        """The place of the sentence that begins there."""
        return next((at for at, sentence in enumerate(self.sentences) if sentence.start == start), None)


class Match(NamedTuple):
    """Sentences of both reports that are one, by their places."""

    a: int
    b: int
    passage: Passage


def compare(one: Reading, other: Reading, passages: Sequence[Passage], copy: Copy, direction: Direction) -> Comparison:
    """Two reports side by side: ``one`` is on the left, and the rows follow its order."""
    a, b = _page(one), _page(other)
    matches = _matches(a, b, passages)
    rows = _rows(a, b, matches)
    shares = dict(zip((copy.a, copy.b), copy.contained, strict=True))
    counts = tuple(
        (kind, _count(rows, kind, quotation=False), _count(rows, kind, quotation=True)) for kind in _KINDS.values()
    )
    return Comparison(
        _side("A", a, shares.get(one.key, 0.0), [row for row in rows if row.b is None]),
        _side("B", b, shares.get(other.key, 0.0), [row for row in rows if row.a is None]),
        _RELATIONS[copy.relation],
        copy.score,
        _direction(one, other, copy, direction),
        _because(one, other, copy, direction),
        counts,
        tuple(rows),
    )


def _count(rows: Sequence[Row], kind: str, *, quotation: bool) -> int:
    return sum(row.kind == kind and row.quotation == quotation for row in rows)


def _page(reading: Reading) -> Page:
    kept = tuple(sentence for sentence in reading.sentences if not sentence.repeats)
    return Page(reading, kept, tuple(quotes_of(reading)))


def _matches(a: Page, b: Page, passages: Sequence[Passage]) -> list[Match]:
    """One counterpart a sentence, the best first; sorted by their places in the first report."""
    found = []
    for passage in passages:
        sides = {passage.a.report: passage.a.start, passage.b.report: passage.b.start}
        if len(sides) == 2 and sides.keys() == {a.reading.key, b.reading.key}:
            left, right = a.place(sides[a.reading.key]), b.place(sides[b.reading.key])
            if left is not None and right is not None:
                found.append(Match(left, right, passage))
    found.sort(key=lambda row: (-_RANK[row.passage.kind], -row.passage.similarity, abs(row.a - row.b), row.a, row.b))
    taken: tuple[set[int], set[int]] = (set(), set())
    kept = []
    for match in found:
        if match.a not in taken[0] and match.b not in taken[1]:
            taken[0].add(match.a)
            taken[1].add(match.b)
            kept.append(match)
    return sorted(kept, key=lambda row: row.a)


def _rows(a: Page, b: Page, matches: Sequence[Match]) -> list[Row]:
    """The first report's sentences in order; those that the second has alone behind what stands above them there."""
    by_a = {match.a: match for match in matches}
    steady = _steady([match.b for match in matches])
    matched = {match.b for match in matches}
    rows: list[Row] = []
    at = 0
    for place in range(len(a.sentences)):
        match = by_a.get(place)
        if match is None:
            rows.append(_alone(a, place, left=True))
            continue
        if match.b in steady:
            rows += [_alone(b, other, left=False) for other in range(at, match.b) if other not in matched]
            at = match.b + 1
        rows.append(_pair(a, b, match, moved=match.b not in steady))
    rows += [_alone(b, other, left=False) for other in range(at, len(b.sentences)) if other not in matched]
    return rows


def _steady(places: Sequence[int]) -> set[int]:
    """The longest rising subsequence: what stands in one order in both reports."""
    best: list[tuple[int, ...]] = [()]
    for place in places:
        below = [row for row in best if not row or row[-1] < place]
        best.append((*max(below, key=len), place))
    longest: tuple[int, ...] = max(best, key=len)
    return set(longest)


def _alone(page: Page, place: int, *, left: bool) -> Row:
    sentence = page.sentences[place]
    cell = Cell(sentence.mark, sentence.part, pieces(page.reading.report.text, sentence, page.quotes, ()))
    quotation = quoted_share(sentence, page.quotes) > 0.5
    return Row("alone", cell if left else None, None if left else cell, quotation)


def _pair(a: Page, b: Page, match: Match, *, moved: bool) -> Row:
    kind = _KINDS[match.passage.kind]
    left, right = a.sentences[match.a], b.sentences[match.b]
    mine, theirs = changes(a.reading.words(left), b.reading.words(right)) if kind == "edited" else ([], [])
    cells = (
        Cell(left.mark, left.part, pieces(a.reading.report.text, left, a.quotes, mine)),
        Cell(right.mark, right.part, pieces(b.reading.report.text, right, b.quotes, theirs)),
    )
    return Row(kind, *cells, match.passage.of == "quotation", moved)


def _side(label: str, page: Page, contained: float, alone: Sequence[Row]) -> Side:
    report, day = page.reading.report, page.reading.published
    top = next((page.reading.words(s) for s in page.sentences if s.part == "headline"), report.title or "")
    quotes = sum(row.quotation for row in alone)
    return Side(
        label,
        report.key,
        report.outlet or report.key,
        " ".join(top.split()),
        f"{(day.value or '')[:10]} ({day.how})" if day.value else "day of publication unknown",
        contained,
        len(alone) - quotes,
        quotes,
    )


def _because(one: Reading, other: Reading, copy: Copy, direction: Direction) -> tuple[str, ...]:
    """The reasons, each once; "it" is the later report, by its label."""
    whys = dict.fromkeys(why for told in (*copy.because, *direction.because) for why in told.split("; "))
    later = other if direction.earlier == one.key else one
    label = {one.key: "A", other.key: "B"}[later.key] if direction.earlier else None
    return tuple(f"{label} {why[3:]}" if label and why.startswith("it ") else why for why in whys)


def _direction(one: Reading, other: Reading, copy: Copy, direction: Direction) -> str:
    """Which has its text from which, by the labels of the page."""
    labels = {one.key: "A", other.key: "B"}
    if direction.kind in {"a_from_b", "b_from_a"}:
        late, early = (copy.a, copy.b) if direction.kind == "a_from_b" else (copy.b, copy.a)
        return f"{labels[late]} derives from {labels[early]}"
    if direction.kind == "common":
        return f"both carry text of {direction.upstream}"
    apart = copy.relation in {"quotes_only", "none"}
    first = f"; {labels[direction.earlier]} came first" if direction.earlier else ""
    return ("neither derives from the other" if apart else "not known which has it from which") + first
