"""A report's own words: what it tells in its own voice, beside what it quotes.

Left out: headlines, captions, second printings, and standing lines that reports on different stories print alike. Kept
but marked: words inside quotation marks, in posts that a report prints, and in blocks that a colon announces.
"""

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from onrecord.records import Reading, Span
from onrecord.text.tables.posts import POST, SIGNED
from onrecord.text.words import fold
from onrecord.trace.passages.lines import RARE, Line, lines_of, places, weigh
from onrecord.trace.passages.quoted import Quoted

_POST, _SIGNED = re.compile(POST), re.compile(SIGNED)
_SPEAKING = frozenset({"i", "we", "my", "our", "me", "us", "myself", "ourselves"})
_AGAIN, _TELLING = 3, 3
"""How often a word stands in a report, and how much it tells at least (``weigh``), to be a term of its story."""
_PRINTED, _PRINTED_BY_ONE = 3, 2
"""Reports on as many different stories that print one line make it a standing one; fewer when one outlet's do."""
_LOOKED_AT = 8
"""Reports with one line that are compared with each other."""
_OTHER = 0.2
"""Share of telling words under which two reports are about different stories."""


class Told(NamedTuple):
    """The words of a report's body, in order, and how each is told."""

    key: str
    words: tuple[str, ...]
    spots: tuple[tuple[int, int], ...]
    """Where each word stands in the text."""
    quoted: tuple[bool, ...]
    named: tuple[bool, ...]
    """Names and figures, which two reporters share because they tell of the same thing."""
    terms: frozenset[str]
    """Telling words that come again and again: the story's own terms."""

    @property
    def reporting(self) -> int:
        """Words in the report's own voice."""
        return len(self.words) - sum(self.quoted)


def tell_apart(rows: Sequence[Reading], wanted: Collection[int] | None = None) -> dict[int, Told]:
    """The words of each wanted reading, by its place; standing lines are learned from all that are wanted."""
    body: dict[int, list[Line]] = defaultdict(list)
    for line in lines_of(rows, wanted):
        if line.sentence.part == "paragraph" and not line.sentence.repeats:
            body[line.row].append(line)
    standing = _standing(rows, body)
    quoted = Quoted(rows)
    return {row: _told(rows[row], [line for line in lines if line.words not in standing], quoted)
            for row, lines in sorted(body.items())}  # fmt: skip


def speaks(words: Iterable[str]) -> bool:
    """Whether somebody speaks in the words: reports hardly say "I" or "our" in their own voice."""
    return not _SPEAKING.isdisjoint(words)


def _told(reading: Reading, lines: Sequence[Line], quoted: Quoted) -> Told:
    text = reading.report.text
    posts = _posts(reading)
    words: list[str] = []
    spots: list[tuple[int, int]] = []
    flags: list[bool] = []
    named: list[bool] = []
    for line in lines:
        found = places(text, line.sentence.start, line.sentence.end)
        words += line.words
        spots += found
        flags += [True] * len(found) if _inside(posts, line.sentence.start) else quoted.flags(line)
        named += [(at > 0 and text[start].isupper()) or text[start].isdigit() for at, (start, _) in enumerate(found)]
    terms = frozenset(word for word, count in Counter(words).items() if count >= _AGAIN and weigh(word) >= _TELLING)
    return Told(reading.key, tuple(words), tuple(spots), tuple(flags), tuple(named), terms)


def _posts(reading: Reading) -> list[Span]:
    """The paragraphs that are posts: by what stands in them, or by the line that signs them."""
    body = [part for part in reading.parts if part.kind == "paragraph"]
    found = [Span(part.start, part.end) for part in body if _POST.search(reading.words(part))]
    for at, part in enumerate(reading.parts[1:]):
        above = reading.parts[at]
        if above.kind == "paragraph" and _SIGNED.search(reading.words(part)):
            found.append(Span(above.start, above.end))
    return sorted(found)


def _inside(spans: Sequence[Span], start: int) -> bool:
    at = bisect_right(spans, start, key=lambda span: span.start) - 1
    return at >= 0 and start < spans[at].end


def _standing(rows: Sequence[Reading], body: dict[int, list[Line]]) -> frozenset[tuple[str, ...]]:
    """Lines that reports on different stories print alike: subscription prompts, notes of the desk, standing text."""
    printed: dict[tuple[str, ...], set[int]] = defaultdict(set)
    for row, lines in body.items():
        for line in lines:
            printed[line.words].add(row)
    often = {words: groups for words, found in printed.items() if (groups := _groups(rows, found))}
    looked_at = sorted({row for groups in often.values() for group, _ in groups for row in group})
    topics = {
        row: frozenset(word for line in body[row] for word in line.words if weigh(word) >= RARE) for row in looked_at
    }
    return frozenset(
        words
        for words, groups in often.items()
        if any(_different([topics[row].difference(words) for row in group]) >= least for group, least in groups)
    )


def _groups(rows: Sequence[Reading], found: Collection[int]) -> list[tuple[list[int], int]]:
    """The reports with one line, all and those of one outlet, and of how many stories each group must be."""
    groups = [(sorted(found)[:_LOOKED_AT], _PRINTED)] if len(found) >= _PRINTED else []
    by_outlet: dict[str, list[int]] = defaultdict(list)
    for row in sorted(found) if len(found) >= _PRINTED_BY_ONE else ():
        by_outlet[fold(rows[row].report.outlet or "")].append(row)
    of_one = [
        same[:_LOOKED_AT] for outlet, same in sorted(by_outlet.items()) if outlet and len(same) >= _PRINTED_BY_ONE
    ]
    return [*groups, *((group, _PRINTED_BY_ONE) for group in of_one)]


def _different(topics: Sequence[frozenset[str]]) -> int:
    """How many reports are about stories of their own; one that tells nothing else is about none."""
    alike = {
        later
        for (_, one), (later, other) in combinations(enumerate(topics), 2)
        if len(one & other) >= _OTHER * min(len(one), len(other))
    }
    return len(topics) - len(alike)
