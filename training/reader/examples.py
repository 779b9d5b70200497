"""Examples for the reader: windows of words with who says what, names, and what their sentences mean.

Everything is read from the corpora beside the checkout and kept in memory; no text of theirs is written anywhere.
"""

import gzip
import hashlib
import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from onrecord.read.encoder.decode import KINDS
from onrecord.read.encoder.windows import CONTEXT, LARGEST, size
from onrecord.read.encoder.words import Vocabulary, Word, case
from onrecord.text.sentences import split

PARAGRAPH = re.compile(r"[^\n](?:[^\n]|\n(?!\n))*")
UNKNOWN = -100
"""The label of a word that nobody labelled."""


@dataclass(slots=True)
class Attribution:
    """One attribution as sets of word numbers; ``nested`` when it stands inside another's content."""

    source: set[int]
    cue: set[int]
    content: set[int]
    nested: bool = False


@dataclass(slots=True)
class Document:
    """A text as words, with its sentences as half-open word numbers."""

    text: str
    words: list[Word]
    sentences: list[tuple[int, int]]
    attributions: list[Attribution] = field(default_factory=list)
    labelled: bool = True
    """Whether its attributions are known."""
    unsure: set[int] | None = None
    """Words of contents that may be cues of nested attributions; None where nobody looked inside contents."""
    names: list[int] | None = None
    """BIO numbers a word: 0, then B and I of each kind in ``KINDS``; None when nobody labelled them."""


def document(text: str, vocabulary: Vocabulary) -> Document:
    """A text as words and sentences, paragraph by paragraph."""
    words: list[Word] = []
    sentences: list[tuple[int, int]] = []
    for paragraph in PARAGRAPH.finditer(text):
        first = len(words)
        words.extend(vocabulary.words(text, *paragraph.span()))
        at = first
        for _, end in split(text, *paragraph.span()):
            start = at
            while at < len(words) and words[at].start < end:
                at += 1
            if at > start:
                sentences.append((start, at))
    return Document(text, words, sentences)


def numbers(words: Sequence[Word], spans: Iterable[Sequence[int]]) -> set[int]:
    """The numbers of the words that meet any of the character spans."""
    return {
        number for start, end in spans for number, word in enumerate(words) if word.start < end and start < word.end
    }


def attribute(found: Document, rows: Iterable[dict[str, Any]]) -> Document:
    """The document with its attributions; those without a cue teach nothing and are left out."""
    for row in rows:
        cue = numbers(found.words, row["cue"])
        content = numbers(found.words, row["content"])
        if cue and content:
            source = numbers(found.words, row["source"])
            found.attributions.append(Attribution(source, cue, content, row.get("inside") is not None))
    return found


def polnear(folder: Path, part: str, vocabulary: Vocabulary) -> list[Document]:
    """PolNeAR's articles (Newell et al., LREC 2018), each with its alphabetically first annotator's attributions."""
    found = []
    with gzip.open(folder / f"polnear_{part}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            first = min((one["annotator"] for one in row["attributions"]), default=None)
            rows = [one for one in row["attributions"] if one["annotator"] == first]
            found.append(attribute(document(row["text"], vocabulary), rows))
    return found


def conll(path: Path, vocabulary: Vocabulary, kinds: dict[str, str]) -> list[Document]:
    """Sentences with name labels, from two columns or more: the word and its BIO (or IO) label."""
    found = []
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        rows = [line.split() for line in block.split("\n") if line and not line.startswith(("#", "-DOCSTART-"))]
        rows = [row for row in rows if len(row) > 1]
        if len(rows) > 3:
            found.append(_named(rows, vocabulary, kinds))
    return found


def _named(rows: list[list[str]], vocabulary: Vocabulary, kinds: dict[str, str]) -> Document:
    if "iob2" in kinds:
        rows = [[row[1], row[2]] for row in rows if len(row) > 2]
    text = " ".join(row[0] for row in rows)
    found = document(text, vocabulary)
    labels: list[int] = []
    at, before = 0, ""
    starts: dict[int, str] = {}
    for row in rows:
        starts[at] = row[-1]
        at += len(row[0]) + 1
    label = "O"
    for word in found.words:
        fresh = word.start in starts
        label = starts.get(word.start, label)
        kind = kinds.get(label.split("-")[-1], "")
        if not kind:
            labels.append(UNKNOWN if "masked" in kinds and case(text[word.start : word.end]) else 0)
            before = ""
            continue
        begins = kind != before or (fresh and label.startswith("B-"))
        labels.append(1 + 2 * KINDS.index(kind) + (0 if begins else 1))
        before = kind
    found.names, found.labelled = labels, False
    return found


def windows(found: Document, chance: random.Random) -> Iterator[Document]:
    """The document in windows of random size, each with the end of the sentence before it."""
    first = 0
    while first < len(found.sentences):
        room = chance.randint(64, LARGEST)
        last = first
        while last < len(found.sentences):
            start, end = found.sentences[last]
            room -= size(found.words[start:end])
            if room < 0 and last > first:
                break
            last += 1
        yield part(found, first, last)
        first = last


def part(found: Document, first: int, last: int) -> Document:
    """The sentences from ``first`` to before ``last`` as a window of their own."""
    start, end = found.sentences[first][0], found.sentences[last - 1][1]
    begin = start
    room = CONTEXT
    while first and begin > found.sentences[first - 1][0]:
        room -= len(found.words[begin - 1].pieces)
        if room < 0:
            break
        begin -= 1
    end = min(end, start + LARGEST)  # a sentence longer than a window

    def moved(group: set[int]) -> set[int]:
        return {number - begin for number in group if begin <= number < end}

    return Document(
        found.text,
        found.words[begin:end],
        [(max(a, begin) - begin, min(b, end) - begin) for a, b in found.sentences[first:last]],
        [
            Attribution(moved(row.source), moved(row.cue), moved(row.content), row.nested)
            for row in found.attributions
            if any(begin <= number < end for number in row.cue)
        ],
        found.labelled,
        None if found.unsure is None else moved(found.unsure),
        found.names[begin:end] if found.names else None,
    )


class Swapper:
    """Puts other names in the place of a window's names, so that the reader learns no campaign by heart."""

    def __init__(self, texts: Iterable[str], vocabulary: Vocabulary) -> None:
        capital: Counter[str] = Counter()
        lower: Counter[str] = Counter()
        for text in texts:
            for word in re.findall(r"(?<=[a-z,] )[^\W\d_]{3,}", text):
                (capital if case(word) == 1 else lower)[word.lower()] += 1
        self._vocabulary = vocabulary
        self._names = sorted(word for word, count in capital.items() if count > 4 * lower[word])
        self._known = frozenset(self._names)

    def swap(self, found: Document, chance: random.Random) -> Document:
        """The window with each of its names replaced by another, the same one each time."""
        other: dict[str, str] = {}
        words = []
        for word in found.words:
            plain = found.text[word.start : word.end].lower()
            if word.feature % 4 in (1, 2) and plain in self._known:
                if plain not in other:
                    other[plain] = chance.choice(self._names)
                words.append(replace(word, pieces=self._vocabulary.pieces(other[plain])))
            else:
                words.append(word)
        return replace(found, words=words)


def held_out(key: str, share: int = 5) -> bool:
    """Whether a document belongs to the held-out fifth, by its key's hash."""
    return int(hashlib.sha256(key.encode()).hexdigest(), 16) % share == 0
