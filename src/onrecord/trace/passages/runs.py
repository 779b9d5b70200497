"""Runs of words that stand in two reports: every four words in a row are looked up once, for all reports together."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]

LEAST = 4
"""Words of the shortest run."""
_COMMON = 100
"""Four words in more places tell nothing."""
_MIX = np.uint64(0x9E3779B97F4A7C15)
_STEP = np.uint64(0xBF58476D1CE4E5B9)


class Run(NamedTuple):
    """``a[a_start : a_start + size]`` equals ``b[b_start : b_start + size]``."""

    a_start: int
    b_start: int
    size: int


def shared_runs(texts: Sequence[Sequence[str]], least: int = 2) -> dict[tuple[int, int], list[Run]]:
    """Pairs ``(i, j)``, ``i < j``, of texts with their shared runs, longest first; no word is in two runs of a pair.

    Pairs that share fewer than ``least`` times four words in a row are left out.
    """
    hashes, owner, place = _grams(texts)
    found: dict[tuple[int, int], list[Run]] = defaultdict(list)
    for low, high, start, other, size in _diagonals(hashes, owner, place, least):
        found[low, high].append(Run(start, other, size))
    return {pair: list(_apart(runs)) for pair, runs in found.items()}


def _grams(texts: Sequence[Sequence[str]]) -> tuple[NDArray[np.uint64], Indices, Indices]:
    """A hash of every four words in a row, the text of each and its place there."""
    names: dict[str, int] = {}
    codes = np.fromiter((names.setdefault(word, len(names)) for text in texts for word in text), np.uint64)
    sizes = np.array([len(text) for text in texts], np.int64)
    owner = np.repeat(np.arange(len(texts)), sizes)
    place = np.arange(len(codes)) - np.repeat(np.cumsum(sizes) - sizes, sizes)
    count = max(0, len(codes) - LEAST + 1)
    hashes = np.zeros(count, np.uint64)
    codes = (codes + np.uint64(1)) * _MIX
    codes ^= codes >> np.uint64(31)
    for at in range(LEAST):
        hashes = (hashes ^ codes[at : at + count]) * _STEP
        hashes ^= hashes >> np.uint64(27)
    whole = owner[:count] == owner[LEAST - 1 :][:count]
    return hashes[whole], owner[:count][whole], place[:count][whole]


def _diagonals(
    hashes: NDArray[np.uint64], owner: Indices, place: Indices, least: int
) -> Iterator[tuple[int, int, int, int, int]]:
    """(text, later text, place, place in the later text, words) of every run."""
    low, high = _meetings(hashes, owner)
    a, b, start, other = owner[low], owner[high], place[low], place[high]
    order = np.lexsort((start, start - other, b, a))
    a, b, start, other = a[order], b[order], start[order], other[order]
    if not len(a):
        return
    pair = np.concatenate([[True], (a[1:] != a[:-1]) | (b[1:] != b[:-1])])
    many = np.diff(np.append(np.flatnonzero(pair), len(a)))
    on = pair | np.concatenate([[True], (start[1:] != start[:-1] + 1) | (other[1:] != other[:-1] + 1)])
    heads = np.flatnonzero(on)
    sizes = np.diff(np.append(heads, len(a))) + LEAST - 1
    enough = np.repeat(many >= least, many)[heads]
    rows = (a[heads], b[heads], start[heads], other[heads], sizes)
    yield from zip(*(row[enough].tolist() for row in rows), strict=True)


def _meetings(hashes: NDArray[np.uint64], owner: Indices) -> tuple[Indices, Indices]:
    """Every two places in different texts that hold the same four words."""
    order = np.argsort(hashes, kind="stable")
    sizes = np.diff(np.append(np.flatnonzero(np.append([True], np.diff(hashes[order]) != 0)), len(order)))
    starts = np.cumsum(sizes) - sizes
    lows, highs = [np.empty(0, np.int64)], [np.empty(0, np.int64)]
    for size in np.unique(sizes[(sizes > 1) & (sizes <= _COMMON)]):
        group = order[starts[sizes == size][:, None] + np.arange(size)]
        low, high = np.triu_indices(int(size), 1)
        lows.append(group[:, low].ravel())
        highs.append(group[:, high].ravel())
    low, high = np.concatenate(lows), np.concatenate(highs)
    apart = owner[low] != owner[high]
    return low[apart], high[apart]


def _apart(runs: list[Run]) -> Iterator[Run]:
    """The runs longest first, each without the words that a longer one has taken."""
    mine: set[int] = set()
    theirs: set[int] = set()
    for run in sorted(runs, key=lambda run: (-run.size, run)):
        free = [step for step in range(run.size) if run.a_start + step not in mine and run.b_start + step not in theirs]
        for first, size in _stretches(free):
            if size >= LEAST:
                mine.update(range(run.a_start + first, run.a_start + first + size))
                theirs.update(range(run.b_start + first, run.b_start + first + size))
                yield Run(run.a_start + first, run.b_start + first, size)


def _stretches(steps: Sequence[int]) -> Iterator[tuple[int, int]]:
    """(first, how many) of every row of consecutive numbers."""
    at = 0
    while at < len(steps):
        end = at
        while end + 1 < len(steps) and steps[end + 1] == steps[end] + 1:
            end += 1
        yield steps[at], end - at + 1
        at = end + 1
