"""Single sentences that tell the same in other words, in reports that are about the same.

Two reports of one event share its names and its terms anyway. What shows that a sentence was made from another one are
plain words, a few of them in a row, and words that neither report uses elsewhere. The weights of a logistic were fitted
on the pairs of ``evals/aligned.json`` (448 pairs of sentences that share something, 44 of them one text).
"""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from functools import cache

from onrecord.trace.passages.align import blocks, other_figures
from onrecord.trace.passages.lines import RARE, Line
from onrecord.trace.passages.telling import Telling, Texts, common, likeness

_BIAS, _PLAIN, _NAMES, _LIKE, _RUN, _ONCE = -5.86, 0.17, -0.58, 8.85, 0.17, 0.58
_LONGEST = 8
"""Words in a row beyond which a longer run says no more."""
_SELDOM = 3
"""Sentences of both reports together that may hold a stem for it to be said once in each."""
_TOLD = 2
"""Shared words that are no names, without which nothing is told again."""
_SURE = math.log(0.4 / 0.6)
"""Probability from which one sentence was made from the other, as a logit."""
_STORY = 4
"""Names and figures that two reports share when they are about the same."""


def find_retold(
    lines: Sequence[Line], pairs: Iterable[tuple[Line, Line]], texts: Texts
) -> Iterator[tuple[Line, Line, float]]:
    """The pairs of which one sentence was made from the other, with the likeness of their telling words."""
    bodies: dict[int, list[Line]] = {}
    for line in lines:
        if line.sentence.part == "paragraph" and not line.sentence.repeats:
            bodies.setdefault(line.row, []).append(line)

    @cache
    def said(row: int) -> Counter[str]:
        return Counter(stem for line in bodies.get(row, ()) for stem in texts.of(line).stems)

    @cache
    def named(row: int) -> frozenset[str]:
        return frozenset(
            stem for line in bodies.get(row, ()) for stem, weight in texts.of(line).stems.items() if weight >= RARE - 1
        )

    for a, b in pairs:
        if a.row == b.row or {a.sentence.part, b.sentence.part} != {"paragraph"}:
            continue
        left, right = texts.of(a), texts.of(b)
        evidence, shared = _evidence(left, right)
        if evidence + _RUN * _LONGEST + _ONCE * len(shared) < _SURE or other_figures(left, right):
            continue
        if len(named(a.row) & named(b.row)) < _STORY:
            continue
        mine, theirs = said(a.row), said(b.row)
        once = sum(mine[stem] + theirs[stem] <= _SELDOM for stem in shared)
        run = min(_LONGEST, max((block.size for block in blocks(a.words, b.words)), default=0))
        if evidence + _RUN * run + _ONCE * once >= _SURE:
            yield a, b, likeness(left, right)


def _evidence(left: Telling, right: Telling) -> tuple[float, Set[str]]:
    """What the shared stems say for one sentence made from the other (a logit), and the stems."""
    total, shared = common(left, right)
    names = sum(left.stems[stem] >= RARE - 1 for stem in shared)
    plain = len(shared) - names
    if plain < _TOLD:
        return -math.inf, shared
    like = 2 * total / (left.total + right.total)
    return _BIAS + _PLAIN * plain + _NAMES * names + _LIKE * like, shared
