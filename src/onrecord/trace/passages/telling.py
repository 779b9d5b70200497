"""The telling words of a text: what two texts that tell the same share, whatever words they put around it."""

from collections.abc import Set
from typing import NamedTuple

from onrecord.trace.passages.lines import Line, stem, weigh

_TELLS = 2
"""Weight from which a word tells something."""


class Telling(NamedTuple):
    """The stems of a text that tell something."""

    stems: dict[str, float]
    total: float
    """The sum of their weights."""


class Stems(dict[str, tuple[str, float] | None]):
    """Word -> its stem and weight, None when it tells nothing; each word is looked up once."""

    def __missing__(self, word: str) -> tuple[str, float] | None:
        weight = weigh(word)
        found = self[word] = (stem(word), weight) if weight >= _TELLS else None
        return found


class Texts:
    """The telling stems of distinct texts, made once each."""

    def __init__(self) -> None:
        self._stems = Stems()
        self._told: dict[int, Telling] = {}

    def of(self, line: Line) -> Telling:
        """The telling stems of a line."""
        found = self._told.get(line.text)
        if found is None:
            found = self._told[line.text] = of_stems(dict(filter(None, map(self._stems.__getitem__, line.words))))
        return found


def of_stems(stems: dict[str, float]) -> Telling:
    """Stems with their sum."""
    return Telling(stems, sum(stems.values()))


def common(left: Telling, right: Telling) -> tuple[float, Set[str]]:
    """The weight of the shared stems (whole numbers: their order does not matter), and the stems."""
    shared = left.stems.keys() & right.stems.keys()
    return sum(map(left.stems.__getitem__, shared)), shared


def likeness(left: Telling, right: Telling) -> float:
    """Weights of shared stems over those of both texts, 0 to 1."""
    total = left.total + right.total
    return 2 * common(left, right)[0] / total if total else 0.0
