"""The blocks of a report's text: paragraphs and single lines, before anybody says what they are."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from onrecord.records import Part

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
_ENDED = re.compile(r"[.!?…。！？؟।][\"'”’»›)\]\s]*\Z")
_DOTTED = re.compile(r"(?:\b[^\W\d_]\.){2,}\Z")
_SHORT = 14
"""So few words may be a headline that ends with an abbreviation."""
_WRAPPED = 100
"""Lines are taken as wrapped by hand when none in the text is longer (characters)."""


@dataclass(frozen=True)
class Block:
    """A stretch of text between line ends."""

    start: int
    end: int
    words: str
    after_gap: bool
    """Whether a blank line (or nothing) stands before it."""
    marked: str | None = None
    """The kind of part that the format gave it."""

    @cached_property
    def size(self) -> int:
        """How many words it has."""
        return len(self.words.split())

    @cached_property
    def ended(self) -> bool:
        """Whether it ends as a sentence does."""
        tail = self.words[-24:]  # an abbreviation ends short lines without ending a sentence: "... talks in the U.S."
        return bool(_ENDED.search(tail)) and not (self.size <= _SHORT and _DOTTED.search(tail))


def find_blocks(text: str, marked: Iterable[Part] = ()) -> list[Block]:
    """The blocks of a text in order; they hold every character that is not white space.

    Stretches that the format marked are blocks of their own; of two that overlap the first in the text counts.
    """
    blocks: list[Block] = []
    width = max((found.end() - found.start() for found in _LINE.finditer(text)), default=0)
    at = 0
    for part in sorted(marked, key=lambda part: (part.start, -part.end)):
        start, end = _trim(text, max(part.start, 0), part.end)
        if start >= at and start < end:
            blocks.extend(_between(text, at, start, width))
            blocks.append(Block(start, end, text[start:end], True, part.kind))
            at = end
    blocks.extend(_between(text, at, len(text), width))
    return blocks


def _between(text: str, start: int, end: int, width: int) -> Iterator[Block]:
    """The unmarked blocks of a stretch, lines that were wrapped by hand joined."""
    begin, last, gap = -1, start, True
    for found in _LINE.finditer(text, start, end):
        a, b = _trim(text, *found.span())
        if a == b:
            continue
        blank = begin < 0 or _is_gap(text[last:a])
        if begin >= 0 and (blank or not _is_wrapped(text[begin:last], text[a:b], width)):
            yield Block(begin, last, text[begin:last], gap)
            begin, gap = a, blank
        elif begin < 0:
            begin = a
        last = b
    if begin >= 0:
        yield Block(begin, last, text[begin:last], gap)


def _is_gap(between: str) -> bool:
    return "\u2029" in between or len(between.replace("\r\n", "\n").splitlines()) > 1


def _is_wrapped(above: str, below: str, width: int) -> bool:
    """Whether a line only stands below the one before because its first word did not fit there."""
    line = above.splitlines()[-1].strip()
    first = below.split(maxsplit=1)[0]
    return width <= _WRAPPED and len(line) + 1 + len(first) > width and line != below


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    words_ = text[start:end]
    start += len(words_) - len(words_.lstrip())
    return start, start + len(words_.strip())
