"""What stays of the ties of sentences that very many others are like."""

from itertools import combinations

import numpy as np

from onrecord.trace.passages.matches import EDITED, FEW, Matches, bounded, matches

LINES = 80
ROWS = np.arange(LINES) // 2
"""Two sentences a report."""


def all_alike() -> Matches:
    """Every sentence edited from every other, the less alike the further apart."""
    return matches((a, b, EDITED, 1 - (b - a) / 100, 0) for a, b in combinations(range(LINES), 2))


def ties(found: Matches) -> set[tuple[int, int]]:
    return set(zip(found.a.tolist(), found.b.tolist(), strict=True))


def test_the_earliest_partner_and_the_best_match_of_two_reports_stay() -> None:
    for since in (np.arange(LINES // 2), np.arange(LINES // 2)[::-1]):
        kept, full = bounded(all_alike(), ROWS, since)
        found = ties(kept)
        assert full == LINES
        earliest = int(np.flatnonzero(since[ROWS] == 0)[0])
        assert {(min(earliest, at), max(earliest, at)) for at in range(LINES) if at != earliest} <= found
        assert {(2 * a + 1, 2 * b) for a, b in combinations(range(LINES // 2), 2)} <= found
        assert len(found) < LINES * (LINES - 1) // 2


def test_who_has_few_keeps_them_all() -> None:
    few = matches((0, at, EDITED, 0.7, 0) for at in range(1, FEW + 1))
    kept, full = bounded(few, ROWS, np.arange(LINES // 2))
    assert full == 0
    assert ties(kept) == ties(few)
