"""A report with what is known of it: its statements, headlines, who else carries it, its other versions."""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from onrecord.records import Claim, HeadlineCheck, Moment, Name, Order, Reading, Record, Statement, Version
from onrecord.tell.brief.places import Place, Places, find_places
from onrecord.tell.brief.positions import content_words
from onrecord.web.reading.said import Voice, voices_of
from onrecord.web.reading.text import Block, blocks, windows

SIDES = ("for", "against", "neither")


@dataclass(frozen=True, slots=True)
class StatementRow:
    """A statement that somebody makes in the report."""

    number: int
    statement: Statement
    voice: Voice
    content: str
    start: int
    """Where its sentence begins."""
    mark: str
    inside: int | None
    """Number of the statement that it is part of."""
    answers: Place | None
    claims: tuple[tuple[Claim, str], ...]
    """Claims, and on which side it is told."""


@dataclass(frozen=True, slots=True)
class Carrier:
    """Another report that has sentences of this one."""

    reading: Reading
    label: str
    kinds: tuple[tuple[str, int], ...]
    share: float | None
    """Share of this report's reporting that stands in the other; None where only sentences were matched."""
    earlier: bool


@dataclass(frozen=True, slots=True)
class Other:
    """Another version at the report's address."""

    reading: Reading
    label: str
    later: bool
    version: Version | None


@dataclass(frozen=True, slots=True)
class ReportPage:
    """Everything that a report's page shows."""

    reading: Reading
    label: str
    address: str
    blocks: tuple[Block, ...]
    window: int
    windows: tuple[tuple[int, int], ...]
    statements: tuple[StatementRow, ...]
    own: tuple[tuple[Statement, str, int, tuple[tuple[Claim, str], ...]], ...]
    """What the outlet tells in its own voice and a claim is made of."""
    checks: tuple[tuple[HeadlineCheck, tuple[Place, ...], Claim | None], ...]
    carriers: tuple[Carrier, ...]
    others: tuple[Other, ...]
    names: tuple[tuple[Name, int], ...]
    dates: tuple[tuple[Moment, int], ...]
    """A time expression, and where its sentence begins."""


def alone(reading: Reading) -> Record:
    """The record of a report that is in no story yet."""
    return Record((reading,), (), Order((reading.key,)), (), (), (), (), ())


def build_report(record: Record, reading: Reading, at: int = 0) -> ReportPage:
    """The page of one of a record's reports; of a long one the part that holds an offset."""
    places = find_places(record)
    spans = windows(reading)
    window = next((n for n, (low, high) in enumerate(spans) if low <= at < high), 0)
    low, high = spans[window]
    starts = {row.id: row.start for row in reading.sentences}
    inside = {row.id: row.inside for row in reading.statements}
    ordered = sorted(
        (row for row in reading.statements if low <= starts.get(row.sentence, -1) < high),
        key=lambda row: (starts[row.sentence], row.content[0].start if row.content else 0, _depth(row, inside), row.id),
    )
    numbered = dict(enumerate((row for row in ordered if row.source or row.cue), 1))
    sides = _sides(record, reading)
    named = [(row, len(row.mentions)) for row in reading.names if row.mentions]
    return ReportPage(
        reading,
        places.labels[reading.key],
        web_address(reading),
        blocks(reading, places, numbered, low, high),
        window,
        spans,
        tuple(_rows(reading, numbered, places, sides)),
        tuple((row, content_words(reading, row), starts[row.sentence], sides[row.id])
              for row in ordered if not row.source and not row.cue and row.id in sides),
        tuple(_checks(record, reading, places)),
        tuple(_carriers(record, reading, places)),
        tuple(_others(record, reading, places)),
        tuple(sorted(named, key=lambda row: (-row[1], row[0].name, row[0].id))),
        tuple((row, _sentence_at(reading, row.start)) for row in reading.moments if row.type in ("DATE", "TIME")),
    )  # fmt: skip


def _depth(row: Statement, inside: Mapping[str, str | None]) -> int:
    """In how many others a statement stands."""
    depth, at = 0, row.inside
    while at is not None and depth < len(inside):
        depth, at = depth + 1, inside.get(at)
    return depth


def web_address(reading: Reading) -> str:
    """The report's address when it is one of the web's; nothing else becomes a link."""
    url = reading.report.url or ""
    try:
        parts = urlsplit(url)
        safe = parts.scheme in ("http", "https") and parts.hostname and "@" not in parts.netloc and url.isprintable()
    except ValueError:
        return ""
    return url if safe and not any(letter in url for letter in ' "<>\\^`{|}') else ""


def _sides(record: Record, reading: Reading) -> dict[str, tuple[tuple[Claim, str], ...]]:
    mine = {row.id for row in reading.statements}
    found: dict[str, list[tuple[Claim, str]]] = {}
    for claim in record.claims:
        for side, names in zip(SIDES, (claim.supports, claim.denies, claim.other), strict=True):
            for name in names:
                if name in mine:
                    found.setdefault(name, []).append((claim, side))
    return {name: tuple(rows) for name, rows in found.items()}


def _rows(
    reading: Reading,
    numbered: Mapping[int, Statement],
    places: Places,
    sides: Mapping[str, tuple[tuple[Claim, str], ...]],
) -> Iterator[StatementRow]:
    numbers = {row.id: number for number, row in numbered.items()}
    sentences = {row.id: row for row in reading.sentences}
    for number, row in numbered.items():
        sentence = sentences[row.sentence]
        answered = places.said([row.refers_to]) if row.refers_to else ()
        yield StatementRow(
            number,
            row,
            voices_of([(reading, row)])[0],
            content_words(reading, row),
            sentence.start,
            sentence.mark,
            numbers.get(row.inside or ""),
            answered[0] if answered else None,
            sides.get(row.id, ()),
        )


def _checks(
    record: Record, reading: Reading, places: Places
) -> Iterator[tuple[HeadlineCheck, tuple[Place, ...], Claim | None]]:
    claims = {row.id: row for row in record.claims}
    for row in record.checks:
        if row.report == reading.key:
            yield row, places.of(row.because), claims.get(row.claim or "")


def _carriers(record: Record, reading: Reading, places: Places) -> Iterator[Carrier]:
    """The other reports with its sentences, those with most first."""
    readings = {row.key: row for row in record.readings}
    counts: dict[str, Counter[str]] = {}
    for row in record.passages:
        for mine, other in ((row.a, row.b), (row.b, row.a)):
            if mine.report == reading.key and other.report != reading.key and other.report in readings:
                kind = "quotation" if row.of == "quotation" else row.kind
                counts.setdefault(other.report, Counter())[kind] += 1
    shares = {}
    for copy in record.copies:
        if reading.key in (copy.a, copy.b):
            mine_first = copy.a == reading.key
            shares[copy.b if mine_first else copy.a] = copy.contained[0 if mine_first else 1]
    rank = {row.key: at for at, row in enumerate(record.readings)}
    for key in sorted(counts, key=lambda key: (-shares.get(key, 0.0), -counts[key].total(), rank[key])):
        kinds = tuple(sorted(counts[key].items()))
        yield Carrier(readings[key], places.labels[key], kinds, shares.get(key), rank[key] < rank[reading.key])


def _others(record: Record, reading: Reading, places: Places) -> Iterator[Other]:
    """The other versions at its address, in time order."""
    rank = {row.key: at for at, row in enumerate(record.readings)}
    told = {frozenset((row.earlier, row.later)): row for row in record.versions}
    for row in record.readings:
        pair = frozenset((row.key, reading.key))
        same = row.report.url is not None and row.report.url == reading.report.url
        if row.key != reading.key and (same or pair in told):
            yield Other(row, places.labels[row.key], rank[row.key] > rank[reading.key], told.get(pair))


def _sentence_at(reading: Reading, start: int) -> int:
    return next((row.start for row in reading.sentences if row.start <= start < row.end), start)
