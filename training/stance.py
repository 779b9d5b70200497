"""A small stance model over two short texts: what the second says of the first (softmax regression, numpy alone).

``evals.stance`` trains and scores it by folds. It is measured and not shipped: the claims' own rules do not read it
(docs/decisions, "The central claim in every wording").
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.text.tables.denial import DENYING, REBUFFING, REPORTS, UNTRUE
from onrecord.text.tables.meaning import EMPTY, MAY, NEGATIVE, OPPOSITES
from onrecord.text.words import fold, words
from onrecord.trace.claims.propositions import holds
from onrecord.trace.claims.stems import meaning
from onrecord.trace.claims.turned import points, untrue

Matrix = NDArray[np.float64]
_SEEN = 4
"""A word of fewer training texts has no weight of its own."""
_STEPS = 120
_DECAY = 0.004
_HEDGES = (
    *MAY, "reportedly", "allegedly", "alleged", "rumored", "rumoured", "rumor", "rumors", "rumour", "claims", "claim",
    "says", "report", "reports", "said", "unconfirmed", "apparently", "suggests", "purported", "purportedly",
)  # fmt: skip
_OPPOSED = {(meaning(a), meaning(b)) for a, b in OPPOSITES} | {(meaning(b), meaning(a)) for a, b in OPPOSITES}


@dataclass(frozen=True)
class Pair:
    """Two texts, what the second says of the first, and whose fold they belong to."""

    a: str
    b: str
    label: str
    group: str


def dense(pair: Pair) -> list[float]:
    """What the two texts share and how the second turns the first, as numbers."""
    a, b = fold(pair.a), fold(pair.b)
    left, right = _terms(a), _terms(b)
    shared = left & right
    turned = [any(word in NEGATIVE or word.endswith("n't") for word in text.split()) for text in (a, b)]
    said = {word.text for word in words(b)}
    return [
        1.0,
        len(shared) / max(len(left), 1),
        len(shared) / max(len(right), 1),
        float(turned[0]),
        float(turned[1]),
        float(turned[0] != turned[1]),
        float(holds(b, UNTRUE)),
        float(holds(b, UNTRUE) and not holds(a, UNTRUE)),
        float(untrue(b)),
        float(points(b)),
        float(bool(said & (DENYING | REBUFFING))),
        float(bool(said & REPORTS)),
        float(holds(b, _HEDGES)),
        float(b.rstrip("'\" ").endswith("?") or b.startswith(("is ", "did ", "does ", "was ", "will ", "could "))),
        float("'" in b or '"' in b),
        float(any((x, y) in _OPPOSED for x in left for y in right)),
        min(len(right), 30) / 30,
    ]


def _terms(text: str) -> frozenset[str]:
    return frozenset(meaning(word.text) for word in words(text) if word.text not in EMPTY)


def _tokens(pair: Pair) -> list[str]:
    found = [word.text for word in words(fold(pair.b))]
    old = _terms(fold(pair.a))
    new = [f"new {meaning(word)}" for word in found if meaning(word) not in old]
    return [*found, *new]


class Model:
    """Weights by label over the dense numbers and the words that the training texts hold often.

    ``balanced`` lets every label count the same, however rare.
    """

    def __init__(self, pairs: Sequence[Pair], balanced: bool = False) -> None:
        times = Counter(token for pair in pairs for token in sorted(set(_tokens(pair))))
        self._place = {token: at for at, token in enumerate(sorted(t for t, n in times.items() if n >= _SEEN))}
        self.labels = sorted({pair.label for pair in pairs})
        x = self._matrix(pairs)
        y = np.array([[float(pair.label == label) for label in self.labels] for pair in pairs])
        times_of = y.sum(axis=0)
        share = (y @ (len(pairs) / (len(self.labels) * times_of)))[:, None] if balanced else np.ones((len(pairs), 1))
        self._weights = np.zeros((x.shape[1], len(self.labels)))
        speed = np.zeros_like(self._weights)
        for _ in range(_STEPS):
            slope = x.T @ ((_softmax(x @ self._weights) - y) * share) / len(pairs) + _DECAY * self._weights
            speed = 0.9 * speed - 0.5 * slope
            self._weights += speed

    def _matrix(self, pairs: Sequence[Pair]) -> Matrix:
        numbers = np.array([dense(pair) for pair in pairs])
        held = np.zeros((len(pairs), len(self._place)))
        for row, pair in enumerate(pairs):
            for token in _tokens(pair):
                if (at := self._place.get(token)) is not None:
                    held[row, at] = 0.5
        return np.hstack([numbers, held])

    def predict(self, pairs: Sequence[Pair]) -> list[str]:
        """The likeliest label of each pair."""
        best = np.argmax(self._matrix(pairs) @ self._weights, axis=1)
        return [self.labels[int(at)] for at in best]


def _softmax(rows: Matrix) -> Matrix:
    powers = np.exp(rows - rows.max(axis=1, keepdims=True))
    return np.asarray(powers / powers.sum(axis=1, keepdims=True))
