"""What a run of shared words tells: little where two reporters would write the same without having read each other."""

import re
from collections.abc import Sequence

from onrecord.text.tables.formulas import FORMULAS
from onrecord.trace.passages.lines import weigh
from onrecord.trace.passages.reporting import Told
from onrecord.trace.passages.runs import Run

_EXPECTED, _COMMON = 0.3, 0.7
"""What counts a name, a figure, a term of the story or a word of a set phrase, and what one of the commonest words."""
_AROUND = 12
"""Words beside a run among which a set phrase may begin or end."""
_FORMULA = re.compile("|".join(rf"\b(?:{pattern})\b" for pattern in FORMULAS))


def worth(a: Told, b: Told, run: Run) -> float:
    """The words of a run, with those for little that both write because they tell of the same thing, as all do."""
    found = 0.0
    formula = in_formula(a.words, run.a_start, run.size)
    for step in range(run.size):
        at, beside = run.a_start + step, run.b_start + step
        word = a.words[at]
        term = word in a.terms and word in b.terms
        expected = a.named[at] or b.named[beside] or term or formula[step]
        found += _EXPECTED if expected else 1.0 if weigh(word) else _COMMON
    return found


def in_formula(words: Sequence[str], start: int, size: int) -> list[bool]:
    """For each word of ``words[start : start + size]`` whether it belongs to a set phrase of news writing.

    >>> in_formula("the envoy spoke on condition of anonymity in Oslo".split(), 0, 9)
    [False, False, True, True, True, True, True, False, False]
    """
    first = max(0, start - _AROUND)
    around = words[first : start + size + _AROUND]
    ends = []
    at = -1
    for word in around:
        at += len(word) + 1
        ends.append(at)
    flags = [False] * len(around)
    for match in _FORMULA.finditer(" ".join(around)):
        for place, end in enumerate(ends):
            flags[place] = flags[place] or match.start() < end <= match.end()
    return flags[start - first : start - first + size]
