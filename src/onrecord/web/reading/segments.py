"""Text with marks that may lie over each other, cut where any of them begins or ends."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True, order=True)
class Mark:
    """A stretch of a text that is marked."""

    start: int
    end: int
    kind: str
    """What as: the name of a class on the page."""
    of: str = ""
    """What it belongs to: a statement's number."""
    title: str = ""
    href: str = ""


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of a text that the same marks lie over from its start to its end."""

    start: int
    end: int
    text: str
    kinds: tuple[str, ...] = ()
    of: tuple[str, ...] = ()
    title: str = ""
    href: str = ""


def cut(text: str, start: int, end: int, marks: Iterable[Mark]) -> tuple[Segment, ...]:
    """``text[start:end]`` in segments: put together again they are that text, whatever the marks.

    >>> [(row.text, row.kinds) for row in cut("He left.", 0, 8, [Mark(0, 7, "content"), Mark(3, 7, "cue")])]
    [('He ', ('content',)), ('left', ('content', 'cue')), ('.', ())]
    """
    inside = sorted(
        Mark(max(row.start, start), min(row.end, end), row.kind, row.of, row.title, row.href)
        for row in marks
        if max(row.start, start) < min(row.end, end)
    )
    return tuple(_segments(text, start, end, inside)) if start < end else ()


def _segments(text: str, start: int, end: int, marks: list[Mark]) -> Iterator[Segment]:
    cuts = sorted({start, end, *(row.start for row in marks), *(row.end for row in marks)})
    begins: dict[int, list[Mark]] = {}
    ends: dict[int, list[Mark]] = {}
    for row in marks:
        begins.setdefault(row.start, []).append(row)
        ends.setdefault(row.end, []).append(row)
    over: Counter[Mark] = Counter()
    for low, high in pairwise(cuts):
        over.subtract(ends.get(low, ()))
        over = +over
        fresh = begins.get(low, [])
        over.update(fresh)
        yield _segment(text, low, high, sorted(over), fresh)


def _segment(text: str, start: int, end: int, over: list[Mark], fresh: list[Mark]) -> Segment:
    """A segment under marks; a link stands on the first segment of its mark alone."""
    return Segment(
        start,
        end,
        text[start:end],
        tuple(sorted({row.kind for row in over})),
        tuple(dict.fromkeys(row.of for row in over if row.of)),
        "; ".join(dict.fromkeys(row.title for row in over if row.title)),
        next((row.href for row in fresh if row.href), ""),
    )
