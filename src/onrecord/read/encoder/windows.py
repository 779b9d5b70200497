"""Windows: stretches of sentences that the encoder reads at once.

Where a window ends is decided by the words themselves (content-defined chunking: Muthitacharoen et al., 2001), not by
how far the report has gone, so that a stretch that stands in two reports falls into the same windows and is read once.
"""

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.read.encoder.words import Word

LARGEST = 200
"""WordPieces of a window's own sentences at most."""
SMALLEST = 112
"""WordPieces below which no window ends, but the last."""
CONTEXT = 24
"""WordPieces of the sentence before that are read with it at most."""


@dataclass(frozen=True, slots=True)
class Window:
    """Words that are read at once; the first ``context`` of them belong to the window before."""

    words: tuple[Word, ...]
    context: int
    sentences: tuple[tuple[int, int, int], ...]
    """The window's own sentences: number in the report, and half-open word numbers."""


def size(words: Sequence[Word]) -> int:
    """How many WordPieces."""
    return sum(len(word.pieces) for word in words)


def cut(sentences: Sequence[Sequence[Word]]) -> list[Window]:
    """The windows of one report's sentences, in order; a sentence stands whole in one of them if it fits."""
    windows: list[Window] = []
    held: list[tuple[int, Sequence[Word]]] = []
    before: Sequence[Word] = ()
    count = 0
    for number, run in ((number, run) for number, whole in enumerate(sentences) for run in _runs(whole)):
        length = size(run)
        if held and count + length > LARGEST:
            windows.append(_window(held, before))
            before, held, count = held[-1][1], [], 0
        held.append((number, run))
        count += length
        if count >= SMALLEST and _ends(run):
            windows.append(_window(held, before))
            before, held, count = run, [], 0
    if held:
        windows.append(_window(held, before))
    return windows


def _ends(sentence: Sequence[Word]) -> bool:
    """Whether a window may end after these words: one sentence in three, by a checksum of its last pieces."""
    last = ",".join(str(piece) for word in sentence[-8:] for piece in word.pieces)
    return zlib.crc32(last.encode()) % 3 == 0


def _runs(sentence: Sequence[Word]) -> list[Sequence[Word]]:
    """A sentence that is longer than a window in runs that fit; any other as it is."""
    if size(sentence) <= LARGEST:
        return [sentence] if sentence else []
    runs: list[list[Word]] = [[]]
    count = 0
    for word in sentence:
        if count + len(word.pieces) > LARGEST:
            runs.append([])
            count = 0
        runs[-1].append(word)
        count += len(word.pieces)
    return list(runs)


def _window(held: Sequence[tuple[int, Sequence[Word]]], before: Sequence[Word]) -> Window:
    room = CONTEXT
    first = len(before)
    while first and room >= len(before[first - 1].pieces):
        first -= 1
        room -= len(before[first].pieces)
    words = list(before[first:])
    context = len(words)
    spans: list[tuple[int, int, int]] = []
    for number, run in held:
        spans.append((number, len(words), len(words) + len(run)))
        words.extend(run)
    return Window(tuple(words), context, tuple(spans))
