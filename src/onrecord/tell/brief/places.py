"""Where everything stands: the short labels of reports and the marks of sentences."""

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.records import Reading, Record, Sentence, Statement, Stretch


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence's place: ``[label:mark]``."""

    label: str
    """Short name of the report: 1, 2, ... in time order."""
    mark: str
    rank: tuple[int, int]
    """Time order of the report, then the sentence's start."""
    reading: Reading
    sentence: Sentence

    @property
    def anchor(self) -> str:
        """A name for a link to it; the start makes a headline that is printed twice two places."""
        return f"s{self.label}-{self.sentence.start}"

    @property
    def words(self) -> str:
        """The sentence on one line."""
        return " ".join(self.reading.words(self.sentence).split())


@dataclass(frozen=True, slots=True)
class Places:
    """Looks up sentences and statements by id."""

    labels: dict[str, str]
    sentences: dict[str, Place]
    statements: dict[str, tuple[Reading, Statement]]
    twins: dict[str, str]
    """Sentence id -> id of the first sentence that says the same in the same words, or nearly so."""

    def of(self, ids: Iterable[str]) -> tuple[Place, ...]:
        """The places of the sentences, each once, in time and reading order. Unknown ids are left out."""
        found = {id: self.sentences[id] for id in ids if id in self.sentences}
        return tuple(sorted(found.values(), key=lambda place: place.rank))

    def said(self, ids: Iterable[str]) -> tuple[Place, ...]:
        """The places of the statements."""
        return self.of(self.statements[id][1].sentence for id in ids if id in self.statements)

    def called(self, origin: str) -> str:
        """An origin's name on the page: a report whose own voice it is goes by its label."""
        return f"report {self.labels[origin]} itself" if origin in self.labels else " ".join(origin.split())

    def twin(self, id: str) -> str:
        """One id for all sentences that copy each other."""
        return self.twins.get(id, id)


def find_places(record: Record) -> Places:
    """The places of a record's sentences and statements."""
    labels: dict[str, str] = {}
    sentences: dict[str, Place] = {}
    statements: dict[str, tuple[Reading, Statement]] = {}
    for number, reading in enumerate(record.readings, 1):
        labels[reading.key] = str(number)
        for row in reading.sentences:
            sentences.setdefault(row.id, Place(str(number), row.mark, (number, row.start), reading, row))
        for said in reading.statements:
            statements.setdefault(said.id, (reading, said))
    return Places(labels, sentences, statements, _twins(record))


def _twins(record: Record) -> dict[str, str]:
    """Each copied sentence's first printing, through the passages."""
    rows = {reading.key: reading.sentences for reading in record.readings}
    texts = {reading.key: reading.report.text for reading in record.readings}
    first: dict[str, str] = {}

    def root(id: str) -> str:
        while first.get(id, id) != id:
            id = first[id]
        return id

    rank = {row.id: (n, row.start) for n, reading in enumerate(record.readings) for row in reading.sentences}
    for passage in record.passages:
        if passage.kind == "paraphrase" or passage.of != "reporting":
            continue
        sides = [[row for row in rows.get(side.report, ()) if _covers(side, row)] for side in (passage.a, passage.b)]
        for a, b in _pairs(sides[0], sides[1], texts[passage.a.report], texts[passage.b.report]):
            one, two = sorted((root(a), root(b)), key=lambda id: rank[id])
            first[two] = one
    return {id: root(id) for id in first}


def _covers(side: Stretch, row: Sentence) -> bool:
    """Whether the stretch holds at least half of the sentence."""
    return 2 * (min(side.end, row.end) - max(side.start, row.start)) >= row.end - row.start


def _pairs(a: list[Sentence], b: list[Sentence], text_a: str, text_b: str) -> list[tuple[str, str]]:
    """Which sentence of one side is which of the other: one beside one, or those with most words in common."""
    if len(a) == len(b):
        return [(one.id, two.id) for one, two in zip(a, b, strict=True)]
    bags = [(two, set(text_b[two.start : two.end].casefold().split())) for two in b]
    pairs = []
    for one in a:
        words = set(text_a[one.start : one.end].casefold().split())
        best = max(bags, key=lambda row: (len(row[1] & words), -row[0].start), default=None)
        if best and 2 * len(best[1] & words) > len(words | best[1]):
            pairs.append((one.id, best[0].id))
    return pairs
