"""One report's sentences through the encoder: attributions in character offsets, and sentence vectors."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from onrecord.read.encoder.decode import Range, Read, kept, key, read, recall, vectors
from onrecord.read.encoder.session import Encoder, Floats
from onrecord.read.encoder.windows import Window, cut
from onrecord.read.encoder.words import Word
from onrecord.read.names import Seen


class Memory(Protocol):
    """Where results are kept by hash, so that nothing is read twice."""

    def recall(self, hashes: Sequence[str]) -> Mapping[str, str]:
        """What is known of some windows."""
        ...

    def remember(self, results: Mapping[str, str]) -> None:
        """Keeps results."""
        ...


@dataclass(frozen=True, slots=True)
class Attribution:
    """One cue with its source and content as half-open character offsets."""

    cue: Range
    nested: bool
    score: float
    """How sure the cue is, 0-1."""
    source: tuple[Range, ...]
    content: tuple[Range, ...]


@dataclass(frozen=True, slots=True)
class Encoded:
    """A report as the encoder reads it."""

    attributions: tuple[Attribution, ...]
    names: tuple[Seen, ...]
    vectors: Floats
    """(sentences, 384), rows of length one; zeros for a sentence without words."""
    windows: int
    fresh: int
    """How many of the windows were not known before."""


class Recent:
    """A memory in this process, of the last windows."""

    def __init__(self, most: int = 50_000) -> None:
        self._most = most
        self._held: dict[str, str] = {}

    def recall(self, hashes: Sequence[str]) -> Mapping[str, str]:
        """What is known of some windows."""
        return {name: self._held[name] for name in hashes if name in self._held}

    def remember(self, results: Mapping[str, str]) -> None:
        """Keeps results; the oldest go when there are too many."""
        self._held.update(results)
        while len(self._held) > self._most:
            del self._held[next(iter(self._held))]


def encode(encoder: Encoder, sentences: Sequence[Sequence[Word]], memory: Memory) -> Encoded:
    """Reads the sentences of one report, window by window; windows that the memory knows cost nothing."""
    windows = cut(sentences)
    hashes = [key(window) for window in windows]
    known = memory.recall(hashes)
    fresh: dict[str, Read] = {}
    means = np.zeros((len(sentences), 384), dtype=np.float32)
    found: dict[Range, Attribution] = {}
    names: list[Seen] = []
    for window, name in zip(windows, hashes, strict=True):
        result = recall(known, name) or fresh.get(name)
        if result is None:
            result = fresh[name] = read(encoder, window)
        for (number, _, _), vector in zip(window.sentences, vectors(result), strict=True):
            means[number] += vector
        _gather(window, result, found)
        names.extend(Seen(*_chars(window, row.place), row.kind, row.score) for row in result.names)
    memory.remember({name: kept(result) for name, result in sorted(fresh.items())})
    lengths = np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-9)
    rows = tuple(found[cue] for cue in sorted(found))
    return Encoded(rows, tuple(names), (means / lengths).astype(np.float32), len(windows), len(fresh))


def _gather(window: Window, result: Read, found: dict[Range, Attribution]) -> None:
    """Adds a window's attributions; a cue of the window before gets what goes on in this one."""
    for row in result.found:
        cue = _chars(window, row.cue)
        if row.cue[0] >= window.context:
            source = tuple(_chars(window, piece) for piece in row.source)
            content = tuple(_chars(window, piece) for piece in row.content)
            found[cue] = Attribution(cue, row.nested, row.score, source, content)
        elif cue in found:
            before = found[cue]
            more = tuple(_chars(window, (max(a, window.context), b)) for a, b in row.content if b > window.context)
            found[cue] = Attribution(cue, before.nested, before.score, before.source, (*before.content, *more))


def _chars(window: Window, run: Range) -> Range:
    return window.words[run[0]].start, window.words[run[1] - 1].end
