"""How others count who corroborates a claim: three baselines for ``evals.contested``.

Each takes the texts and the headlines of the reports that carry one claim and gives a number of origins.
"""

from collections.abc import Callable, Sequence

from onrecord.text.words import fold, words

HEADLINES_ALIKE = 0.55
"""Jaccard likeness of two headlines' words at which they are in one cluster."""
NEAR_DUPLICATES = 0.5
"""Share of the shorter text's five-word runs in the longer one at which a text is dropped as a near duplicate."""


def outlets(texts: Sequence[str], headlines: Sequence[str]) -> int:
    """Every report is an outlet's own (none of these corpora prints one outlet twice)."""
    return min(len(texts), len(headlines))


def headline_cluster(texts: Sequence[str], headlines: Sequence[str]) -> int:
    """The reports of the largest cluster of like headlines, single link; a report without one stands alone."""
    del texts
    bags = [frozenset(word.text for word in words(fold(headline))) for headline in headlines]
    groups: list[list[frozenset[str]]] = []
    for bag in bags:
        near = [group for group in groups if any(_jaccard(bag, other) >= HEADLINES_ALIKE for other in group)]
        groups = [group for group in groups if group not in near] + [[bag, *(each for group in near for each in group)]]
    return max(map(len, groups), default=0)


def near_duplicates(texts: Sequence[str], headlines: Sequence[str]) -> int:
    """The reports that are left when near duplicates of an earlier one are dropped."""
    del headlines
    kept: list[frozenset[tuple[str, ...]]] = []
    for text in texts:
        found = [word.text for word in words(fold(text))]
        runs = frozenset(tuple(found[at : at + 5]) for at in range(max(len(found) - 4, 1)))
        if not any(len(runs & other) >= NEAR_DUPLICATES * min(len(runs), len(other)) for other in kept):
            kept.append(runs)
    return len(kept)


def _jaccard(a: frozenset[str], b: frozenset[str]) -> float:
    return len(a & b) / len(a | b) if a and b else 0.0


BASELINES: dict[str, Callable[[Sequence[str], Sequence[str]], int]] = {
    "count_outlets": outlets,
    "count_headline_cluster": headline_cluster,
    "count_after_near_duplicates": near_duplicates,
}
