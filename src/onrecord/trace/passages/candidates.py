"""Which texts may share a passage: fingerprints in numpy, with bounded posting lists.

Two kinds of evidence. Winnowed shingles of five words (Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003): a run
of eight shared words always leaves a shared fingerprint. And, for what was reworded, pairs of telling words: two
sentences that share three of their most telling words share three such pairs.
"""

import zlib
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import chain, combinations, count, pairwise
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
_COMMON = 24
"""A shingle in more distinct texts than this tells little: its texts are compared each with the next few alone."""
_COMMON_PAIR = 40
_NEXT = 6
"""How many these are: a hot story's cost stays linear."""
_ENOUGH_PAIRS = 3
_CHUNK = 1 << 16
"""Words or texts that are looked at in one go: as many as stay near the processor."""
_BUCKETS = 24
"""Bits of a hash by which pairs are counted roughly, before those that may be many are counted right."""
_NONE = np.uint64(2**64 - 1)
_BASE = np.uint64(0x9E3779B97F4A7C15)


class Near(NamedTuple):
    """What may share a passage."""

    pairs: list[tuple[int, int]]
    """``(i, j)``, ``i < j``, of texts that share a fingerprint or three telling words; sorted."""
    common: int = 0
    """Fingerprints in so many texts that these were compared each with the next few alone."""


def candidates(texts: Sequence[tuple[str, ...]]) -> Near:
    """Which texts to compare."""
    if len(texts) < 2:
        return Near([])
    numbers: dict[str, int] = defaultdict(count().__next__)
    sizes = np.fromiter(map(len, texts), np.int64, len(texts))
    words = np.fromiter(map(numbers.__getitem__, chain.from_iterable(texts)), np.int64, int(sizes.sum()))
    names = list(numbers)
    hashes = np.fromiter(map(_hash, names), np.uint64, len(names))
    copied, common = _pairs(*_fingerprints(hashes, words, sizes), _COMMON, _NEXT)
    reworded, _ = _pairs(*_telling(names, words, sizes), _COMMON_PAIR, 1)
    both = distinct(np.concatenate([_often(copied, 1), _often(reworded, _ENOUGH_PAIRS)]))
    return Near(list(zip((both >> 32).tolist(), (both & 0xFFFFFFFF).tolist(), strict=True)), common)


def _hash(word: str) -> int:
    """A hash of 64 bits that is the same in every process."""
    data = word.encode("utf-8", "surrogatepass")
    return zlib.crc32(data) << 32 | zlib.crc32(data, 0x5EED)


def _fingerprints(hashes: Hashes, words: Indices, sizes: Indices) -> tuple[Hashes, Indices]:
    """Winnowed shingles of all texts and the text of each."""
    found = [(np.empty(0, np.uint64), np.empty(0, np.int64))]
    ends = np.cumsum(sizes)
    for first, last in _chunks(ends):
        owner = np.repeat(np.arange(first, last), sizes[first:last])
        found.append(_winnowed(hashes[words[ends[first] - sizes[first] : ends[last - 1]]], owner))
    shingles, owners = zip(*found, strict=True)
    return np.concatenate(shingles), np.concatenate(owners)


def _chunks(ends: Indices) -> Iterator[tuple[int, int]]:
    """(first, beyond the last) of texts that together have about as many words as are looked at in one go."""
    marks = np.searchsorted(ends, np.arange(0, int(ends[-1]), _CHUNK), "right")
    yield from pairwise([*distinct(marks).tolist(), len(ends)])


def _winnowed(words: Hashes, owner: Indices) -> tuple[Hashes, Indices]:
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


def _telling(names: list[str], words: Indices, sizes: Indices) -> tuple[Hashes, Indices]:
    """Pairs of each text's most telling stems as hashes, and the text of each."""
    top = _top(names, words, sizes)
    low, high = (np.array(side) for side in zip(*combinations(range(_TELLING), 2), strict=True))
    found = [(np.empty(0, np.uint64), np.empty(0, np.int64))]
    for first in range(0, len(top), _CHUNK // _TELLING):
        some = top[first : first + _CHUNK // _TELLING]
        a, b = some[:, low], some[:, high]
        place, which = np.nonzero((a != _NONE) & (b != _NONE))
        a, b = a[place, which], b[place, which]
        found.append((np.minimum(a, b) * _BASE ^ np.maximum(a, b), place + first))
    pairs, owners = zip(*found, strict=True)
    return np.concatenate(pairs), np.concatenate(owners)


def _top(names: list[str], words: Indices, sizes: Indices) -> Hashes:
    """A row a text: hashes of the stems that tell most, of those in more than one text."""
    numbers: dict[str, int] = defaultdict(count().__next__)
    of_word = np.fromiter((numbers[stem(word)] for word in names), np.int64, len(names))
    hashes = np.fromiter(map(_hash, numbers), np.uint64, len(numbers))
    order = np.argsort(hashes)
    of_word = np.argsort(order)[of_word]  # numbered by hash, which breaks ties
    weights = np.zeros(len(numbers), np.int64)
    np.maximum.at(weights, of_word, [int(weigh(word)) for word in names])
    less = int(weights.max(initial=0)) - weights
    tells = (weights >= 2)[of_word][words]
    codes = distinct(np.repeat(np.arange(len(sizes)), sizes)[tells] * len(numbers) + of_word[words[tells]])
    texts, found = np.divmod(codes, len(numbers))
    often = np.bincount(found, minlength=len(numbers))[found] > 1
    texts, found = texts[often], found[often]
    codes = np.sort((texts * (less.max(initial=0) + 1) + less[found]) * len(numbers) + found)
    rank = np.arange(len(texts)) - np.searchsorted(texts, texts)
    use = rank < _TELLING
    top = np.full((len(sizes), _TELLING), _NONE)
    top[texts[use], rank[use]] = hashes[order][codes[use] % len(numbers)]
    return top


def _pairs(hashes: Hashes, owner: Indices, common: int, few: int) -> tuple[Indices, int]:
    """Pairs of texts with one hash, as ``i << 32 | j``, once for each that they share, and how many are common.

    The texts of a common hash are paired each with the next few alone.
    """
    if not len(hashes):
        return np.empty(0, np.int64), 0
    bits = np.uint64(int(owner.max()).bit_length())
    keys = np.sort(
        hashes >> bits << bits | owner.astype(np.uint64)
    )  # one sort of both: the rest of a hash tells enough
    keys = keys[np.concatenate([[True], keys[1:] != keys[:-1]])]
    hashes, owner = keys >> bits, (keys & (np.uint64(1) << bits) - np.uint64(1)).astype(np.int64)
    starts = np.flatnonzero(np.concatenate([[True], hashes[1:] != hashes[:-1]]))
    sizes = np.diff(np.append(starts, len(hashes)))
    found = [np.empty(0, np.int64)]
    for size in distinct(sizes[(sizes > 1) & (sizes <= common)]):
        group = owner[starts[sizes == size][:, None] + np.arange(size)]
        low, high = np.triu_indices(int(size), 1)
        found.append((group[:, low] << 32 | group[:, high]).ravel())
    for at in np.flatnonzero(sizes > common):
        group = owner[starts[at] : starts[at] + sizes[at]]
        found += [group[:-step] << 32 | group[step:] for step in range(1, few + 1)]
    return np.concatenate(found), int((sizes > common).sum())


def _often(pairs: Indices, least: int) -> Indices:
    """The pairs that are there at least so often, in order, each once."""
    if least > 1:
        buckets = (pairs.astype(np.uint64) * _BASE >> np.uint64(64 - _BUCKETS)).astype(np.int64)
        pairs = pairs[np.bincount(buckets)[buckets] >= least]  # most are there once, and are out before the sort
    pairs, often = counted(pairs)
    return pairs[often >= least]
