"""From scores to attributions: the best labels by Viterbi, cue by cue, window by window.

What is read in a window depends on nothing but its words, so it can be kept by their hash and never be read again.
"""

import base64
from collections.abc import Mapping, Sequence
from itertools import pairwise

import msgspec
import numpy as np
from numpy.typing import NDArray

from onrecord.read.encoder.session import Encoder, Floats, Scores
from onrecord.read.encoder.windows import Window
from onrecord.read.encoder.words import PARAGRAPH
from onrecord.text.hashes import digest

NEVER = -1e4
KINDS = ("person", "organisation", "place", "other")
_GOES_ON = {3: (2,), 5: (2, 4)}
LEAN = np.array([-0.5, 0, 0], dtype=np.float32)
"""Added to the scores for no nested cue: the labels to learn from leave more nested cues out than they name wrongly."""
Range = tuple[int, int]
"""Half-open word numbers of a window, or character offsets of a report."""


class Found(msgspec.Struct, frozen=True, array_like=True):
    """One cue of a window with its source and content, in words of the window."""

    cue: Range
    nested: bool
    score: float
    source: list[Range]
    content: list[Range]


class Seen(msgspec.Struct, frozen=True, array_like=True):
    """Words of a window that look like a name."""

    place: Range
    kind: str
    """person | organisation | place | other"""
    score: float


class Read(msgspec.Struct, frozen=True, array_like=True):
    """What is kept of a window."""

    found: list[Found]
    names: list[Seen]
    vectors: str
    """Its own sentences' vectors, 384 signed bytes each, in base 64."""


def key(window: Window) -> str:
    """The hash of a window: its pieces, their features and where its own words begin."""
    words = ",".join(f"{word.feature}:{'.'.join(map(str, word.pieces))}" for word in window.words)
    return digest("window", window.context, len(window.sentences), words)


def read(encoder: Encoder, window: Window) -> Read:
    """Reads one window."""
    scores = encoder.read(window)
    small = np.clip(np.rint(scores.vectors * 127), -127, 127).astype(np.int8)
    return Read(
        _attributions(encoder, window, scores),
        _names(window, scores),
        base64.b64encode(small.tobytes()).decode("ascii"),
    )


def recall(known: Mapping[str, str], name: str) -> Read | None:
    """A window's result as it was kept; None when it was not, or is damaged."""
    try:
        return msgspec.json.decode(known[name], type=Read)
    except (KeyError, msgspec.MsgspecError):
        return None


def kept(result: Read) -> str:
    """A window's result as it is kept."""
    return msgspec.json.encode(result).decode("ascii")


def vectors(result: Read) -> Floats:
    """The sentences' vectors (S, 384), each of length one."""
    rows = np.frombuffer(base64.b64decode(result.vectors), dtype=np.int8).reshape(-1, 384).astype(np.float32)
    lengths: Floats = np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9).astype(np.float32)
    return rows / lengths


def viterbi(scores: Floats, moves: Floats) -> NDArray[np.int64]:
    """The best labels of each of N sequences; scores (N, W, L), moves (L, L) from row to column."""
    count, length, labels = scores.shape
    best = scores[:, 0].copy()
    best[:, list(_GOES_ON[labels])] += NEVER
    back = np.zeros((length, count, labels), dtype=np.int64)
    into = np.ascontiguousarray(moves.T)
    for at in range(1, length):
        routes = best[:, None, :] + into
        routes.argmax(axis=2, out=back[at])
        best = np.maximum.reduce(routes, axis=2) + scores[:, at]
    path = np.zeros((count, length), dtype=np.int64)
    path[:, -1] = best.argmax(axis=1)
    rows = np.arange(count)
    for at in range(length - 1, 0, -1):
        path[:, at - 1] = back[at, rows, path[:, at]]
    return path


def _attributions(encoder: Encoder, window: Window, scores: Scores) -> list[Found]:
    both = viterbi(np.stack([scores.cues, scores.nested + LEAN]), encoder.cue_moves)
    cues: dict[Range, tuple[bool, float]] = {}
    for labels, logits, nested in ((both[0], scores.cues, False), (both[1], scores.nested, True)):
        for run in _runs(labels, 1):
            told = logits[run[0]] - logits[run[0]].max()
            sure = 1 - float(np.exp(told[0]) / np.exp(told).sum())
            if not any(run[0] < end and start < run[1] for start, end in cues):
                cues[run] = nested, round(sure, 3)
    if not cues:
        return []
    spots = sorted(cues)
    paths = viterbi(encoder.roles(scores.words, spots), encoder.role_moves)
    rows = []
    for spot, path in zip(spots, paths, strict=True):
        nested, sure = cues[spot]
        content = [piece for run in _runs(path, 3) for piece in _within(window, run, spot)]
        source = [piece for run in _runs(path, 1) for piece in _within(window, run, spot)]
        source = [piece for run in source for piece in _without(run, spots)]
        if content:
            rows.append(Found(spot, nested, sure, _nearest(source, spot), sorted(content)))
    return rows


def _names(window: Window, scores: Scores) -> list[Seen]:
    """The names in the window's own words, kind by kind."""
    odds = np.exp(scores.names - scores.names.max(axis=1, keepdims=True))
    odds /= odds.sum(axis=1, keepdims=True)
    best = scores.names.argmax(axis=1)
    rows = []
    for number, kind in enumerate(KINDS):
        begins, goes_on = 2 * number + 1, 2 * number + 2
        labels = np.where(best == begins, 1, np.where(best == goes_on, 2, 0))
        sure = odds[:, begins] + odds[:, goes_on]
        rows += [
            Seen((start, end), kind, round(float(sure[start:end].mean()), 3))
            for start, end in _runs(labels, 1)
            if start >= window.context
        ]
    return sorted(rows, key=lambda row: row.place)


def _within(window: Window, run: Range, cue: Range) -> list[Range]:
    """A run without the cue's own words, cut where a paragraph begins."""
    stops = [at for at in range(run[0] + 1, run[1]) if window.words[at].feature & PARAGRAPH]
    edges = [run[0], *stops, run[1]]
    return [piece for a, b in pairwise(edges) for piece in _without((a, b), [cue])]


def _without(run: Range, cues: Sequence[Range]) -> list[Range]:
    """A run without the words of some cues."""
    left = [run]
    for start, end in cues:
        left = [piece for a, b in left for piece in ((a, min(b, start)), (max(a, end), b)) if piece[0] < piece[1]]
    return left


def _nearest(runs: list[Range], cue: Range) -> list[Range]:
    """The run nearest to the cue."""
    return sorted(runs, key=lambda run: (max(run[0] - cue[1], cue[0] - run[1]), run))[:1]


def _runs(labels: NDArray[np.int64], first: int) -> list[Range]:
    """Half-open runs that begin with the label ``first`` (or its "goes on") and go on with the next."""
    found: list[Range] = []
    start = None
    for at, label in enumerate([*labels.tolist(), 0]):
        if start is not None and label != first + 1:
            found.append((start, at))
            start = None
        if start is None and label in (first, first + 1):
            start = at
    return found
