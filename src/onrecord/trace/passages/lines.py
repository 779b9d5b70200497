"""The sentences of all reports as words, in one order that does not depend on the order of the reports."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

import numpy as np

from onrecord.records import Reading, Sentence
from onrecord.text.tables.common_words import BAND
from onrecord.text.words import fold
from onrecord.trace.passages.arrays import Flags, Indices

# A number with its separators, or a run of letters and digits (soft hyphens and joiners may stand inside).
_WORD = re.compile(r"\d+(?:[.,]\d+)+(?!\w)|[^\W_]+(?:[\u00ad\u200b-\u200d\u2060][^\W_]+)*")
_FIGURE = re.compile(r"[0-9][.,][0-9]")
_SPACES = {code: " " for code in range(128) if not chr(code).isalnum()}
"""What stands between words, where a text is plain and has no figure with a separator; faster than the pattern."""
_ENDING = re.compile(r"(?<=\w\w\w)(?:ings?|ed|es|s)\Z")
_PARTS = {"headline": 0, "deck": 1, "caption": 2, "paragraph": 3}
RARE = len(set(BAND.values())) + 1.0
"""The weight of a word that is in no band: a name, or a word that few reports hold."""


class Line(NamedTuple):
    """A sentence and its words."""

    row: int
    """Its reading's place among all, by report id."""
    at: int
    """Its place in the reading."""
    sentence: Sentence
    words: tuple[str, ...]
    text: int
    """Which of the distinct texts it has: equal words, equal number."""
    number: int
    """Its place among all lines."""
    raw: str
    """As it is printed."""


class Columns(NamedTuple):
    """The lines as columns, by their numbers."""

    row: Indices
    spot: Indices
    """Reading and place in the reading as one number, ascending."""
    text: Indices
    part: Indices
    """The kind of part that it stands in, as a number."""
    body: Flags
    """Whether it stands in a paragraph."""
    top: Flags
    """Whether it is a headline or a deck."""
    repeats: Flags
    """Whether it is a second printing."""

    def beside(self, lines: Indices, steps: Indices) -> Indices:
        """The lines so many sentences behind (or before) each line in its report; -1 where there is none."""
        wanted = self.spot[lines][:, None] + steps
        found = np.minimum(np.searchsorted(self.spot, wanted), len(self.spot) - 1)
        return np.where(self.spot[found] == wanted, found, -1)


class Printings(NamedTuple):
    """The lines of each distinct text, in order."""

    lines: Indices
    starts: Indices
    """Where a text's lines begin among them, and how many there are; by the number of the text."""
    sizes: Indices

    def product(
        self, left: Indices, many: Indices, right: Indices, others: Indices
    ) -> tuple[Indices, Indices, Indices]:
        """For each row of ranges (start and size, twice) every line of one with every line of the other: which row,
        line, other line.
        """
        sizes = many * others
        row = np.repeat(np.arange(len(sizes)), sizes)
        step, width = np.arange(len(row)) - np.repeat(np.cumsum(sizes) - sizes, sizes), others[row]
        return row, self.lines[left[row] + step // width], self.lines[right[row] + step % width]


class _Once(dict[str, str]):
    """Word -> the same word, one object for all that are equal: a set has far fewer words than are printed."""

    def __missing__(self, word: str) -> str:
        self[word] = word
        return word


def in_order(readings: Sequence[Reading]) -> list[Reading]:
    """The readings by report id, so that what follows is a function of the set."""
    return sorted(readings, key=lambda reading: (reading.report.id, reading.key))


def lines_of(rows: Sequence[Reading], wanted: Collection[int] | None = None) -> list[Line]:
    """Every sentence that holds a word, of every reading or of the wanted ones alone."""
    printed: dict[str, tuple[tuple[str, ...], int, str]] = {}
    spelled: dict[tuple[str, ...], tuple[tuple[str, ...], int]] = {}
    found: list[Line] = []
    one = _Once()
    for row, reading in enumerate(rows):
        if wanted is not None and row not in wanted:
            continue
        text = reading.report.text
        for at, sentence in enumerate(reading.sentences):
            raw = text[sentence.start : sentence.end]
            known = printed.get(raw)
            if known is None:
                words = tuple(map(one.__getitem__, spell(raw)))
                known = printed[raw] = (*spelled.setdefault(words, (words, len(spelled))), raw)
            words, number, same = known  # one object for what is printed often
            if words:
                found.append(Line(row, at, sentence, words, number, len(found), same))
    return found


def columns_of(lines: Sequence[Line]) -> Columns:
    """Lines as columns."""
    count = len(lines)
    row, at, text = (np.fromiter((line[field] for line in lines), np.int64, count) for field in (0, 1, 4))
    part = np.fromiter((_PARTS[line.sentence.part] for line in lines), np.int64, count)
    repeats = np.fromiter((line.sentence.repeats for line in lines), np.bool_, count)
    return Columns(row, row << 32 | at, text, part, part == _PARTS["paragraph"], part < _PARTS["caption"], repeats)


def printings_of(columns: Columns) -> Printings:
    """The lines of each text."""
    sizes = np.bincount(columns.text)
    return Printings(np.argsort(columns.text, kind="stable"), np.cumsum(sizes) - sizes, sizes)


def spell(text: str) -> tuple[str, ...]:
    """The folded words of a text, without punctuation: texts that differ only in marks, spaces and case are equal.

    >>> spell("Meanwhile,the\\u00a0Mayor’s “plan”") == spell('meanwhile, the mayor\\'s "plan"')
    True
    """
    if text.isascii():
        low = text.lower()
        return tuple(_WORD.findall(low) if _FIGURE.search(low) else low.translate(_SPACES).split())
    return tuple(word.lower() if word.isascii() else fold(word) for word in _WORD.findall(text))


@lru_cache(maxsize=1 << 14)
def places(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Where the words of ``spell(text[start:end])`` stand, one for one."""
    return tuple((start + found.start(), start + found.end()) for found in _WORD.finditer(text[start:end]))


@lru_cache(maxsize=1 << 18)
def weigh(word: str) -> float:
    """How much it tells when two texts share a word: 0 for what every report holds, ``RARE`` for a name."""
    if len(word) == 1 and not word.isdigit():
        return 0.0
    return RARE - 1 if word[0].isdigit() else float(BAND.get(word, RARE))


@lru_cache(maxsize=1 << 18)
def stem(word: str) -> str:
    """A rough stem (ending off, six letters): forms of one word mostly share it.

    >>> stem("approved") == stem("approval") and stem("talks") == stem("talk")
    True
    """
    return word if word[0].isdigit() else _ENDING.sub("", word)[:6]
