"""The weights, checked and loaded, and one window's scores."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from onrecord.errors import OnRecordError
from onrecord.read.encoder.windows import Window
from onrecord.read.encoder.words import Vocabulary

PLAIN = 3
"""The feature of the marks that open and close a window."""
Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Scores:
    """What the encoder makes of one window of W words with S sentences of its own."""

    words: Floats
    """(W, 384)"""
    cues: Floats
    """(W, 3) outside, begins, goes on."""
    nested: Floats
    """(W, 3) the same for cues inside another's content."""
    names: Floats
    """(W, 9) outside; begins and goes on for person, organisation, place, other."""
    vectors: Floats
    """(S, 384) of length one."""


class Encoder:
    """The network with its weights: reads one window at a time on one thread.

    Nothing beside a window and no number of threads changes what is read in it.
    """

    def __init__(self, encoder: bytes, roles: bytes, vocabulary: str, told: dict[str, Any]) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._encoder, self._roles = _session(encoder, options), _session(roles, options)
        self._near = int(told["near"])
        self.vocabulary = Vocabulary(vocabulary.split("\n"))
        self.made_by = str(told["made_by"])
        self.cue_moves = np.array(told["cue_moves"], dtype=np.float32)
        self.role_moves = np.array(told["role_moves"], dtype=np.float32)

    def read(self, window: Window) -> Scores:
        """The window's scores and vectors."""
        pieces = [self.vocabulary.first]
        features = [PLAIN]
        firsts = []
        for word in window.words:
            firsts.append(len(pieces))
            pieces.extend(word.pieces)
            features.extend([word.feature] * len(word.pieces))
        pieces.append(self.vocabulary.last)
        features.append(PLAIN)
        shares = np.zeros((len(window.sentences), len(pieces)), dtype=np.float32)
        for row, (_, start, end) in enumerate(window.sentences):
            last = firsts[end] if end < len(firsts) else len(pieces) - 1
            shares[row, firsts[start] : last] = 1 / max(1, last - firsts[start])
        feed = {
            "pieces": np.array([pieces], dtype=np.int64),
            "features": np.array([features], dtype=np.int64),
            "places": np.arange(len(pieces), dtype=np.int64)[None],
            "firsts": np.array(firsts, dtype=np.int64),
            "shares": shares,
        }
        words, scores, vectors = self._encoder.run(["words", "scores", "vectors"], feed)
        words = words.reshape(len(firsts), -1)
        return Scores(words, scores[:, :3], scores[:, 3:6], scores[:, 12:21], vectors)

    def roles(self, words: Floats, cues: Sequence[tuple[int, int]]) -> Floats:
        """The role scores (C, W, 5) of every word seen from each cue, a half-open range of words."""
        places = np.arange(len(words))
        own = np.zeros((len(cues), len(words)), dtype=np.int64)
        gaps = np.zeros_like(own)
        for row, (start, end) in enumerate(cues):
            own[row, start:end] = 1
            gaps[row] = np.minimum(places - start, 0) + np.maximum(places - end + 1, 0)
        means = np.stack([words[start:end].mean(axis=0) for start, end in cues])
        feed = {
            "words": words,
            "cues": means,
            "distances": np.clip(gaps, -self._near, self._near) + self._near,
            "own": own,
        }
        found: Floats = self._roles.run(["roles"], feed)[0]
        return found


def _session(graph: bytes, options: onnxruntime.SessionOptions) -> onnxruntime.InferenceSession:
    """A graph ready to run; not with SkipLayerNormalization, which takes five times what its parts take."""
    return onnxruntime.InferenceSession(
        graph, options, providers=["CPUExecutionProvider"], disabled_optimizers=["SkipLayerNormFusion"]
    )


@cache
def load(place: Traversable | None = None) -> Encoder:
    """The encoder with the weights that came with the package, or those of a folder; their hashes must hold."""
    folder = place or files("onrecord.read.encoder") / "weights"
    try:
        told = json.loads((folder / "weights.json").read_text(encoding="utf-8"))
        held = {name: (folder / name).read_bytes() for name in told["sha256"]}
    except FileNotFoundError as error:
        raise OnRecordError("the reader's weights are not there; install onrecord again") from error
    for name, wanted in told["sha256"].items():
        if hashlib.sha256(held[name]).hexdigest() != wanted:
            raise OnRecordError(f"the reader's weights are damaged ({name}); install onrecord again")
    vocabulary = held["vocabulary.txt"].decode("utf-8")
    return Encoder(held["encoder.onnx"], held["roles.onnx"], vocabulary, told)
