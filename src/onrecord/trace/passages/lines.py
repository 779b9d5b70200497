"""The sentences of all reports as words, in one order that does not depend on the order of the reports."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import NamedTuple

from onrecord.records import Reading, Sentence
from onrecord.text.tables.common_words import BAND
from onrecord.text.words import fold

# A number with its separators, or a run of letters and digits (soft hyphens and joiners may stand inside).
_WORD = re.compile(r"\d+(?:[.,]\d+)+(?!\w)|[^\W_]+(?:[\u00ad\u200b-\u200d\u2060][^\W_]+)*")
_ENDING = re.compile(r"(?<=\w\w\w)(?:ings?|ed|es|s)\Z")
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


def in_order(readings: Sequence[Reading]) -> list[Reading]:
    """The readings by report id, so that what follows is a function of the set."""
    return sorted(readings, key=lambda reading: (reading.report.id, reading.key))


def lines_of(rows: Sequence[Reading], wanted: Collection[int] | None = None) -> list[Line]:
    """Every sentence that holds a word, of every reading or of the wanted ones alone."""
    printed: dict[str, tuple[tuple[str, ...], int]] = {}
    spelled: dict[tuple[str, ...], tuple[tuple[str, ...], int]] = {}
    found: list[Line] = []
    for row, reading in enumerate(rows):
        if wanted is not None and row not in wanted:
            continue
        text = reading.report.text
        for at, sentence in enumerate(reading.sentences):
            raw = text[sentence.start : sentence.end]
            if raw not in printed:
                words = spell(raw)
                printed[raw] = spelled.setdefault(words, (words, len(spelled)))
            words, number = printed[raw]
            if words:
                found.append(Line(row, at, sentence, words, number, len(found)))
    return found


def spell(text: str) -> tuple[str, ...]:
    """The folded words of a text, without punctuation: texts that differ only in marks, spaces and case are equal.

    >>> spell("Meanwhile,the\\u00a0Mayor’s “plan”") == spell('meanwhile, the mayor\\'s "plan"')
    True
    """
    if text.isascii():
        return tuple(_WORD.findall(text.lower()))
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
