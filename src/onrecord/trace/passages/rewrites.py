"""The third pass: stretches of several sentences that tell the same in other words and another order.

A sentence pair that is a little alike is no passage. Where the sentences beside it hold the same telling words too, as
stretches of up to five sentences, one stretch was rewritten from the other.
"""

from collections.abc import Iterable, Iterator, Sequence

from onrecord.trace.passages.align import Telling, likeness, telling
from onrecord.trace.passages.lines import RARE, Line

_REACH = 2
_ALIKE = 0.45
"""Share of the telling words of both stretches from which one is a rewrite of the other."""
_LEAST = 12
"""Telling words that both stretches need to share."""
_PLAIN = 5
"""Of them, those that are no names or figures: two reports of one event share its names anyway."""
_SENTENCE = 0.55
"""Share of a sentence's telling words in the other stretch from which the sentence is told there."""
_PAIR = 0.33
"""Likeness of two sentences under which they tell different things, whatever stands beside them."""


def find_rewrites(lines: Sequence[Line], anchors: Iterable[tuple[Line, Line]]) -> Iterator[tuple[Line, Line, float]]:
    """Sentence pairs inside rewritten stretches, and how alike their telling words are (0 to 1)."""
    at_place = {line[:2]: line for line in lines if line.sentence.part == "paragraph" and not line.sentence.repeats}
    told: dict[tuple[int, int], Telling] = {}
    seen = set()
    for a, b in anchors:
        if a.row == b.row:
            continue
        left, right = _stretch(at_place, a), _stretch(at_place, b)
        for line in (*left, *right):
            if line[:2] not in told:
                told[line[:2]] = telling(line.words)
        mine, theirs = _all(told, left), _all(told, right)
        if not _one_text(mine, theirs):
            continue
        turned = ((one, other) for other, one in _best(told, right, left, mine))
        for pair in (*_best(told, left, right, theirs), *turned):
            places = (pair[0][:2], pair[1][:2])
            if places not in seen:
                seen.add(places)
                yield *pair, likeness(told[places[0]], told[places[1]])


def _stretch(lines: dict[tuple[int, int], Line], middle: Line) -> list[Line]:
    spots = ((middle.row, middle.at + step) for step in range(-_REACH, _REACH + 1))
    return [lines[spot] for spot in spots if spot in lines]


def _all(told: dict[tuple[int, int], Telling], lines: Iterable[Line]) -> Telling:
    return {stem: weight for line in lines for stem, weight in told[line[:2]].items()}


def _one_text(left: Telling, right: Telling) -> bool:
    """Whether two stretches share so many telling words that one was made from the other."""
    shared = [stem for stem in left if stem in right]
    plain = sum(left[stem] < RARE - 1 for stem in shared)
    return len(shared) >= _LEAST and plain >= _PLAIN and likeness(left, right) >= _ALIKE


def _best(
    told: dict[tuple[int, int], Telling], left: Sequence[Line], right: Sequence[Line], whole: Telling
) -> Iterator[tuple[Line, Line]]:
    """Each left sentence that the right stretch tells, with the right sentence that tells most of it."""
    for line in left:
        mine = told[line[:2]]
        if not mine or _held(mine, whole) < _SENTENCE:
            continue
        _, _, other = max(((_held(mine, told[row[:2]]), -row.at, row) for row in right), key=lambda row: row[:2])
        if likeness(mine, told[other[:2]]) >= _PAIR:
            yield line, other


def _held(part: Telling, whole: Telling) -> float:
    """Share of a text's telling words that stand in another."""
    return sum(weight for stem, weight in part.items() if stem in whole) / sum(part.values())
