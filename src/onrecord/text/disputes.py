"""How much a sentence sounds like one that says that something told is not so, whatever it is about.

A logistic regression over runs of one to three words (``tables/disputing.py``, trained by ``training/disputes.py``).
It knows no topic: a run has a weight only if sentences of several stories hold it.
"""

import math
import re
from functools import lru_cache

from onrecord.text.tables.disputing import BIAS, WEIGHTS
from onrecord.text.words import fold

_TOKEN = re.compile(r"[^\W\d][\w']*|\d[\d.,]*\w*|[?!]")
LONGEST = 3
"""So many words at most in a run."""
_FEWEST = 4
"""A sentence of fewer words counts as one of so many."""


def runs(sentence: str) -> tuple[frozenset[str], int]:
    """The runs of one to three words of a sentence, its ends marked, and how many words it has."""
    found = ["0" if word[0].isdigit() else word for word in _TOKEN.findall(fold(sentence))]
    marked = ["^", *found, "$"]
    return frozenset(
        " ".join(marked[at : at + size]) for size in range(1, LONGEST + 1) for at in range(len(marked) - size + 1)
    ), len(found)


def scale(count: int) -> float:
    """What a run of a sentence of so many words weighs."""
    return 1 / math.sqrt(6 * max(count, _FEWEST))


@lru_cache(maxsize=4096)
def disputes(sentence: str) -> float:
    """The log odds that a sentence disputes something told; over 0 is more likely than not."""
    found, count = runs(sentence)
    return BIAS + scale(count) * math.fsum(WEIGHTS[run] for run in found if run in WEIGHTS)
