"""Fingerprints by which a report that shares wording with another one is found without comparing the two.

A bottom-k sketch of each sentence (Broder, "On the resemblance and containment of documents", 1997): of its runs of
five words the two with the least hash. A copied sentence shares both, a lightly edited one mostly at least one.
"""

import zlib
from collections.abc import Iterable, Sequence

_RUN = 5
_KEPT = 2


def prints(sentences: Iterable[Sequence[str]]) -> tuple[int, ...]:
    """The fingerprints (63 bits) of sentences given as their folded words; sorted, each once.

    >>> one = "the strike was called off on monday".split()
    >>> prints([one]) == prints([["short"], one, one]), len(prints([one]))
    (True, 2)
    """
    found: set[int] = set()
    for words in sentences:
        runs = [" ".join(words[at : at + _RUN]).encode("utf-8", "surrogatepass") for at in range(len(words) - _RUN + 1)]
        least = sorted({(zlib.crc32(run), run) for run in runs})[:_KEPT]
        found.update((first & 0x7FFFFFFF) << 32 | zlib.crc32(run, 0x5EED) for first, run in least)
    return tuple(sorted(found))
