"""Sorted arrays of numbers as sets; sorting takes less time than numpy's hash table."""

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]
Flags = NDArray[np.bool_]


def distinct(values: Indices) -> Indices:
    """The values in order, each once."""
    return counted(values)[0]


def counted(values: Indices) -> tuple[Indices, Indices]:
    """The values in order, each once, and how often each is there."""
    ordered = np.sort(values)
    heads = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]])) if len(ordered) else ordered
    return ordered[heads], np.diff(np.append(heads, len(ordered)))


def held(values: Indices, known: Indices) -> Flags:
    """For each value whether it is among the known ones, which are in order."""
    if not len(known):
        return np.zeros(values.shape, np.bool_)
    found: Flags = known[np.minimum(np.searchsorted(known, values), len(known) - 1)] == values
    return found
