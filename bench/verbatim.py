"""Word-for-word runs between reports that are shorter or longer than sentences: the evidence at its finest."""

from collections import defaultdict
from collections.abc import Sequence

from onrecord.records import Passage, Reading, Stretch
from onrecord.trace.passages.lines import in_order, lines_of, places
from onrecord.trace.passages.runs import shared_runs

Spots = list[tuple[int, int]]


def find_verbatim(readings: Sequence[Reading], least: int = 25) -> tuple[Passage, ...]:
    """Runs of at least ``least`` characters (and four words) with the same words in two reports; sorted.

    A run may begin inside one sentence and end in another. Where ``find_passages`` pairs whole sentences, this shows
    what exactly is the same, and set phrases too: not every run was copied.
    """
    rows = in_order(readings)
    words: dict[int, list[str]] = defaultdict(list)
    spots: dict[int, Spots] = defaultdict(list)
    for line in lines_of(rows):
        if not line.sentence.repeats:
            words[line.row] += line.words
            spots[line.row] += places(rows[line.row].report.text, line.sentence.start, line.sentence.end)
    order = sorted(words)
    found = []
    for (i, j), runs in shared_runs([words[row] for row in order], least=1).items():
        for run in runs:
            a = _stretch(rows[order[i]].key, spots[order[i]], run.a_start, run.size)
            b = _stretch(rows[order[j]].key, spots[order[j]], run.b_start, run.size)
            if min(a.end - a.start, b.end - b.start) >= least:
                found.append(Passage(a, b, "identical", 1.0))
    return tuple(sorted(found, key=lambda passage: (passage.a, passage.b)))


def _stretch(key: str, spots: Spots, start: int, size: int) -> Stretch:
    return Stretch(key, spots[start][0], spots[start + size - 1][1])
