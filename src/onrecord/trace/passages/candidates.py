"""Which texts may share a passage: fingerprints in numpy, with bounded posting lists.

Two kinds of evidence. Winnowed shingles of five words (Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003): a run
of eight shared words always leaves a shared fingerprint. And, for what was reworded, pairs of telling words: two
sentences that share three of their most telling words share three such pairs.
"""

import zlib
from collections.abc import Sequence
from itertools import chain, combinations
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from onrecord.trace.passages.arrays import Indices, counted, distinct
from onrecord.trace.passages.lines import stem, weigh

Hashes = NDArray[np.uint64]

_SHINGLE = 5
_WINDOW = 4
_TELLING = 8
"""Most telling words of a sentence that make pairs."""
_COMMON = 100
"""A shingle in more distinct texts than this tells little: its texts are compared each with the next alone."""
_COMMON_PAIR = 40
_ENOUGH_PAIRS = 3
_BUCKET = np.uint64(42)
"""Bits off a hash; what is left tells most of those that stand alone."""
_NONE = np.uint64(2**64 - 1)
_BASE = np.uint64(0x9E3779B97F4A7C15)


class Near(NamedTuple):
    """What may share a passage."""

    pairs: list[tuple[int, int]]
    """``(i, j)``, ``i < j``, of texts that share a fingerprint or three telling words; sorted."""
    common: int = 0
    """Fingerprints in so many texts that these were compared each with the next alone."""


def candidates(texts: Sequence[tuple[str, ...]]) -> Near:
    """Which texts to compare."""
    if len(texts) < 2:
        return Near([])
    names = {word: at for at, word in enumerate(dict.fromkeys(chain.from_iterable(texts)))}
    words = np.fromiter(map(names.__getitem__, chain.from_iterable(texts)), np.int64)
    owner = np.repeat(np.arange(len(texts)), [len(text) for text in texts])
    hashes = np.fromiter((_hash(word) for word in names), np.uint64, len(names))
    copied, _, common = _pairs(*_fingerprints(hashes[words], owner), _COMMON)
    reworded, shared, _ = _pairs(*_telling(list(names), words, owner, len(texts)), _COMMON_PAIR)
    both = distinct(np.concatenate([copied, reworded[shared >= _ENOUGH_PAIRS]]))
    return Near(list(zip((both >> 32).tolist(), (both & 0xFFFFFFFF).tolist(), strict=True)), common)


def _hash(word: str) -> int:
    """A hash of 64 bits that is the same in every process."""
    data = word.encode("utf-8", "surrogatepass")
    return zlib.crc32(data) << 32 | zlib.crc32(data, 0x5EED)


def _fingerprints(words: Hashes, owner: Indices) -> tuple[Hashes, Indices]:
    """Winnowed shingles and the text of each; the least hash of every window is kept."""
    count = len(words) - _SHINGLE + 1
    if count < 1:
        return np.empty(0, np.uint64), np.empty(0, np.int64)
    shingles = np.zeros(count, np.uint64)
    for at in range(_SHINGLE):
        shingles = shingles * _BASE + words[at : at + count]
    shingles ^= shingles >> np.uint64(29)
    inside = owner[:count] == owner[_SHINGLE - 1 :]
    shingles[~inside] = _NONE
    padded = np.concatenate([shingles, np.full(_WINDOW, _NONE)])
    owners = np.concatenate([owner[:count], np.full(_WINDOW, -1)])
    windows = np.stack(
        [np.where(owners[at : at + count] == owner[:count], padded[at : at + count], _NONE) for at in range(_WINDOW)]
    )
    first = np.concatenate([[True], owner[1:count] != owner[: count - 1]])
    starts = np.flatnonzero(inside & (first | (windows[-1] != _NONE)))
    kept = distinct(starts + windows[:, starts].argmin(axis=0))
    return shingles[kept], owner[kept]


def _telling(names: list[str], words: Indices, owner: Indices, count: int) -> tuple[Hashes, Indices]:
    """Pairs of each text's most telling stems as hashes, and the text of each."""
    stems = {name: at for at, name in enumerate(dict.fromkeys(stem(word) for word in names))}
    of_word = np.fromiter((stems[stem(word)] for word in names), np.int64, len(names))
    weights = np.zeros(len(stems))
    np.maximum.at(weights, of_word, [weigh(word) for word in names])
    codes = distinct(owner * len(stems) + of_word[words])
    texts, found = codes // len(stems), codes % len(stems)
    spread = np.bincount(found, minlength=len(stems))
    use = (spread[found] > 1) & (weights[found] >= 2)
    texts, found = texts[use], found[use]
    hashes = np.fromiter((_hash(name) for name in stems), np.uint64, len(stems))[found]
    order = np.lexsort((hashes, -weights[found], texts))
    texts, hashes = texts[order], hashes[order]
    rank = np.arange(len(texts)) - np.searchsorted(texts, texts)
    top = np.full((count, _TELLING), _NONE)
    top[texts[rank < _TELLING], rank[rank < _TELLING]] = hashes[rank < _TELLING]
    low, high = (np.array(side) for side in zip(*combinations(range(_TELLING), 2), strict=True))
    a, b = top[:, low], top[:, high]
    pairs = np.where((a == _NONE) | (b == _NONE), _NONE, np.minimum(a, b) * _BASE ^ np.maximum(a, b))
    owners = np.repeat(np.arange(count), len(low))
    real = pairs.ravel() != _NONE
    return pairs.ravel()[real], owners[real]


def _pairs(hashes: Hashes, owner: Indices, common: int) -> tuple[Indices, Indices, int]:
    """Pairs of texts with one hash, as ``i << 32 | j``, how many hashes each pair shares, and how many are common.

    ``owner`` is in order.
    """
    twice = np.bincount((hashes >> _BUCKET).astype(np.int64))[(hashes >> _BUCKET).astype(np.int64)] > 1
    hashes, owner = hashes[twice], owner[twice]  # most stand alone, and are out before anything is sorted
    order = np.argsort(hashes, kind="stable")
    hashes, owner = hashes[order], owner[order]
    if not len(hashes):
        return np.empty(0, np.int64), np.empty(0, np.int64), 0
    fresh = np.concatenate([[True], (hashes[1:] != hashes[:-1]) | (owner[1:] != owner[:-1])])
    hashes, owner = hashes[fresh], owner[fresh]
    starts = np.flatnonzero(np.concatenate([[True], hashes[1:] != hashes[:-1]]))
    sizes = np.diff(np.append(starts, len(hashes)))
    found = [np.empty(0, np.int64)]
    for size in distinct(sizes[(sizes > 1) & (sizes <= common)]):
        group = owner[starts[sizes == size][:, None] + np.arange(size)]
        low, high = np.triu_indices(int(size), 1)
        found.append((group[:, low] << 32 | group[:, high]).ravel())
    for at in np.flatnonzero(sizes > common):  # each with the next alone, so that a hot story stays linear
        group = owner[starts[at] : starts[at] + sizes[at]]
        found.append(group[:-1] << 32 | group[1:])
    return *counted(np.concatenate(found)), int((sizes > common).sum())
