"""Which pairs of reports carry one text.

Copying is judged on reporting: words inside quotation marks, captions and headlines are left out of the count, because
two reporters may quote the same man and print the same picture.
"""

from collections import defaultdict
from collections.abc import Sequence
from typing import NamedTuple

from onrecord.records import Copy, Passage, Reading
from onrecord.trace.passages.align import blocks
from onrecord.trace.passages.credits import Credit, agency_of
from onrecord.trace.passages.lines import Line, in_order, lines_of
from onrecord.trace.passages.quoted import Quoted

_RUN = 6
"""Shared words in a row that two reporters hardly write by chance."""
_PARTIAL = 12
"""Shared words of reporting (in such runs) from which something was copied."""
_SAME = 0.7
"""Share of the shorter report's reporting from which two reports are one text."""


class Shared(NamedTuple):
    """What two reports share, in words."""

    reporting: tuple[int, int]
    """Words of reporting that stand in the other report, on each side."""
    runs: int
    """The same, counting long runs alone."""
    sentences: int
    quoted: int


def find_copies(readings: Sequence[Reading], passages: Sequence[Passage]) -> tuple[Copy, ...]:
    """Every pair of reports of which one derives from the other, or both from one text; sorted by keys.

    ``a`` is the report with the lesser id. Containment is of the shorter report's reporting, quotations removed.
    """
    rows = in_order(readings)
    places = {reading.key: row for row, reading in enumerate(rows)}
    pairs: dict[tuple[int, int], list[Passage]] = defaultdict(list)
    for passage in passages:
        a, b = places[passage.a.report], places[passage.b.report]
        if a != b and passage.kind != "paraphrase":
            pairs[min(a, b), max(a, b)].append(passage)
    book = _Book(rows, {row for pair in pairs for row in pair})
    found = [copy for (a, b), shared in pairs.items() if (copy := _judge(book, a, b, shared))]
    return tuple(sorted(found, key=lambda copy: (copy.a, copy.b)))


class _Book:
    """The lines of the reports at hand, their words of reporting and their credits."""

    def __init__(self, rows: list[Reading], wanted: set[int]) -> None:
        self.rows = rows
        self.quoted = Quoted(rows)
        self.lines: dict[tuple[str, int], Line] = {}
        self.reporting: dict[int, int] = defaultdict(int)
        self.credits: dict[int, Credit | None] = {row: agency_of(rows[row]) for row in sorted(wanted)}
        for line in lines_of(rows, wanted):
            self.lines[rows[line.row].key, line.sentence.start] = line
            if _counts(line):
                self.reporting[line.row] += self.quoted.flags(line).count(False)


def _counts(line: Line) -> bool:
    return line.sentence.part == "paragraph" and not line.sentence.repeats


def _judge(book: _Book, a: int, b: int, passages: Sequence[Passage]) -> Copy | None:
    """The copy that the passages between two reports make; None when they make none."""
    shared = _share(book, a, passages)
    short = 0 if book.reporting[a] <= book.reporting[b] else 1
    least = max(1, (book.reporting[a], book.reporting[b])[short])
    containment = min(1.0, shared.reporting[short] / least)
    upstream, credited = _upstream(book, a, b)
    because = [
        f"{shared.sentences} sentence{'s are' if shared.sentences != 1 else ' is'} shared:"
        f" {max(shared.reporting)} words outside quotation marks"
    ]
    if shared.runs >= _PARTIAL or (containment >= _SAME and shared.reporting[short] >= _RUN):
        relation = "same_text" if containment >= _SAME else "partial"
        kept = upstream
    elif shared.quoted >= _RUN:
        relation, kept = "quotes_only", None
        because, credited = [f"{shared.quoted} quoted words are shared and no reporting"], ()
    else:
        return None
    keys = (book.rows[a].key, book.rows[b].key)
    return Copy(*keys, relation, round(containment, 4), kept, (*because, *credited))


def _share(book: _Book, a: int, passages: Sequence[Passage]) -> Shared:
    """The words that two reports share, each sentence counted once."""
    told: dict[Line, set[int]] = defaultdict(set)
    runs: set[tuple[Line, int]] = set()
    quoted: set[tuple[Line, int]] = set()
    for passage in passages:
        left = book.lines[passage.a.report, passage.a.start]
        right = book.lines[passage.b.report, passage.b.start]
        if left.row != a:
            left, right = right, left
        if not (_counts(left) and _counts(right)):
            continue
        flags = book.quoted.flags(left), book.quoted.flags(right)
        for run in blocks(left.words, right.words):
            for step in range(run.size):
                at, beside = run.a_start + step, run.b_start + step
                if flags[0][at] and flags[1][beside]:
                    quoted.add((left, at))
                    continue
                told[left].add(at)
                told[right].add(beside)
                if run.size >= _RUN:
                    runs.add((left, at))
    words = [sum(len(found) for line, found in told.items() if (line.row == a) is mine) for mine in (True, False)]
    return Shared((words[0], words[1]), len(runs), sum(line.row == a for line in told), len(quoted))


def _upstream(book: _Book, a: int, b: int) -> tuple[str | None, tuple[str, ...]]:
    """The agency that both are credited to, or that one is while the other shares its text; and the words."""
    one, other = book.credits[a], book.credits[b]
    if one and other and one.name != other.name:
        return None, ()
    named = one or other
    if named is None:
        return None, ()
    words = tuple(
        f"{book.rows[row].key} is credited to {credit.name}: {credit.words}"
        for row, credit in ((a, one), (b, other))
        if credit
    )
    return named.name, words
