"""The third pass: stretches of several sentences that tell the same in other words and another order.

A sentence pair that is a little alike is no passage. Where the sentences beside it hold the same telling words too, as
stretches of up to five sentences, one stretch was rewritten from the other.
"""

from collections.abc import Iterable, Iterator, Sequence

from onrecord.trace.passages.lines import RARE, Line
from onrecord.trace.passages.telling import Telling, Texts, common, likeness, of_stems

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


def find_rewrites(
    lines: Sequence[Line], anchors: Iterable[tuple[Line, Line]], texts: Texts
) -> Iterator[tuple[Line, Line, float]]:
    """Sentence pairs inside rewritten stretches, and how alike their telling words are (0 to 1)."""
    at_place = {line[:2]: line for line in lines if line.sentence.part == "paragraph" and not line.sentence.repeats}
    whole: dict[int, tuple[list[Line], Telling]] = {}
    seen = set()
    for a, b in anchors:
        if a.row == b.row:
            continue
        (left, mine), (right, theirs) = (_around(whole, at_place, line, texts) for line in (a, b))
        if not _one_text(mine, theirs):
            continue
        turned = ((one, other) for other, one in _best(texts, right, left, mine))
        for one, other in (*_best(texts, left, right, theirs), *turned):
            if (one.number, other.number) not in seen:
                seen.add((one.number, other.number))
                yield one, other, likeness(texts.of(one), texts.of(other))


def _around(
    known: dict[int, tuple[list[Line], Telling]], lines: dict[tuple[int, int], Line], middle: Line, texts: Texts
) -> tuple[list[Line], Telling]:
    """The sentences around one, and what they tell together."""
    if middle.number not in known:
        spots = ((middle.row, middle.at + step) for step in range(-_REACH, _REACH + 1))
        found = [lines[spot] for spot in spots if spot in lines]
        stems: dict[str, float] = {}
        for line in found:
            stems.update(texts.of(line).stems)
        known[middle.number] = found, of_stems(stems)
    return known[middle.number]


def _one_text(left: Telling, right: Telling) -> bool:
    """Whether two stretches share so many telling words that one was made from the other."""
    total, shared = common(left, right)
    if len(shared) < _LEAST or 2 * total < _ALIKE * (left.total + right.total):
        return False
    return sum(left.stems[stem] < RARE - 1 for stem in shared) >= _PLAIN


def _best(texts: Texts, left: Sequence[Line], right: Sequence[Line], whole: Telling) -> Iterator[tuple[Line, Line]]:
    """Each left sentence that the right stretch tells, with the right sentence that tells most of it."""
    for line in left:
        mine = texts.of(line)
        if not mine.stems or _held(mine, whole) < _SENTENCE:
            continue
        _, _, other = max(((_held(mine, texts.of(row)), -row.at, row) for row in right), key=lambda row: row[:2])
        if likeness(mine, texts.of(other)) >= _PAIR:
            yield line, other


def _held(part: Telling, whole: Telling) -> float:
    """Share of a text's telling words that stand in another."""
    return common(part, whole)[0] / part.total if part.total else 0.0
