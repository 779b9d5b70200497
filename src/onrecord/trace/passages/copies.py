"""Which pairs of reports carry one text.

Copying is judged on reporting: words inside quotation marks, posts, captions, headlines and standing lines are left out
of the count, because two reporters may quote the same man and print the same picture, and names, figures, the story's
own terms and set phrases count little, because two reporters tell of the same thing. What is left is weighed run by
run: a few words in a row are shared by chance, a dozen never are.
"""

import math
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from onrecord.records import Copy, Passage, Reading, Stretch
from onrecord.text.words import fold
from onrecord.trace.passages.credits import Credit, agency_of, syndicated_from
from onrecord.trace.passages.lines import in_order
from onrecord.trace.passages.reporting import Told, speaks, tell_apart
from onrecord.trace.passages.runs import Run, shared_runs
from onrecord.trace.passages.worth import worth

_CHANCE = 3.25
"""Words in a row that two reporters share by chance; what a run has above it is evidence."""
_BIAS, _EVIDENCE, _LENGTH = -3.7, 3.1, -0.18
"""Logistic weights, fitted on the half "dev" of evals/pairs.json: of log(1 + evidence), and of log(words)."""
_SHORT = 60
"""Words of reporting under which a report counts as that long."""
_DERIVED = 0.4
"""Score from which one is told to derive from the other, or both from one text."""
_SAME = 0.7
"""Share of the shorter report's reporting from which two reports are one text."""
_QUOTED = 6
"""Shared quoted words from which two reports quote the same."""
_SHOWN = 20
"""Most runs shown as evidence."""


class Shared(NamedTuple):
    """What two reports share."""

    told: tuple[Run, ...]
    """Runs that both tell in their own voice, longest first."""
    quoted: int
    """Words that one of them quotes."""
    evidence: float
    """Words in such runs beyond what chance explains."""

    @property
    def words(self) -> int:
        """Words that both tell."""
        return sum(run.size for run in self.told)


def find_copies(readings: Sequence[Reading], passages: Sequence[Passage]) -> tuple[Copy, ...]:
    """Every pair of reports of which one derives from the other, or both from one text; sorted by keys.

    ``a`` is the report with the lesser id. Pairs that share only quotations are told too, with a low score.
    """
    rows = in_order(readings)
    told = tell_apart(rows)
    places = sorted(told)
    found = {(places[i], places[j]): runs for (i, j), runs in shared_runs([told[p].words for p in places]).items()}
    found |= _beside(rows, told, passages, found)
    copies = (_judge(rows[a], told[a], rows[b], told[b], runs) for (a, b), runs in found.items())
    return tuple(sorted((copy for copy in copies if copy.relation != "none"), key=lambda copy: (copy.a, copy.b)))


def relate(one: Reading, other: Reading) -> Copy:
    """What two reports are to each other, looked at alone; the relation may be ``none``."""
    rows = in_order([one, other])
    told = tell_apart(rows)
    a, b = (told.get(row) or Told(rows[row].key, (), (), (), (), frozenset()) for row in (0, 1))
    return _judge(rows[0], a, rows[1], b, shared_runs([a.words, b.words], least=1).get((0, 1), []))


def _beside(
    rows: Sequence[Reading], told: dict[int, Told], passages: Sequence[Passage], known: dict[tuple[int, int], list[Run]]
) -> dict[tuple[int, int], list[Run]]:
    """The pairs with passages that were not found in bulk, because too many reports carry what they share."""
    place = {reading.key: row for row, reading in enumerate(rows)}
    pairs = {
        (min(a, b), max(a, b))
        for passage in passages
        if passage.kind != "paraphrase" and (a := place[passage.a.report]) != (b := place[passage.b.report])
    }
    found = {}
    for a, b in sorted(pairs - known.keys()):
        if a in told and b in told:
            found[a, b] = shared_runs([told[a].words, told[b].words], least=1).get((0, 1), [])
    return found


def _judge(first: Reading, a: Told, second: Reading, b: Told, runs: Sequence[Run]) -> Copy:
    """What the shared runs make of two reports."""
    shared = _weigh(a, b, runs)
    contained = (_share(shared.words, a.reporting), _share(shared.words, b.reporting))
    score = _score(shared.evidence, min(a.reporting, b.reporting))
    relation, upstream, because = "none", None, f"{_words(shared.words)} of reporting are shared, in set phrases"
    credited: tuple[str, ...] = ()
    if score >= _DERIVED:
        relation = "same_text" if max(contained) >= _SAME else "partial"
        upstream, credited = _upstream(first, second)
        because = f"{_words(shared.words)} of reporting stand in both, {shared.told[0].size} of them in a row"
    elif shared.quoted >= _QUOTED:
        relation, because = "quotes_only", f"{_words(shared.quoted)} that are quoted stand in both, and no reporting"
    spans = tuple((_stretch(a, run.a_start, run.size), _stretch(b, run.b_start, run.size)) for run in shared.told)
    reasons = (because, *credited)
    carried = max(contained) if score >= _DERIVED else 0.0
    return Copy(a.key, b.key, relation, carried, upstream, reasons, round(score, 4), contained, spans[:_SHOWN])


def _weigh(a: Told, b: Told, runs: Sequence[Run]) -> Shared:
    """The runs told apart from what is quoted, and weighed."""
    told: list[Run] = []
    quoted = 0
    evidence = 0.0
    for run in runs:
        if speaks(a.words[run.a_start : run.a_start + run.size]):
            quoted += run.size
            continue
        for piece, said in _pieces(a, b, run):
            if said:
                quoted += piece.size
                continue
            told.append(piece)
            evidence += max(0.0, worth(a, b, piece) - _CHANCE)
    told.sort(key=lambda run: (-run.size, run))
    return Shared(tuple(told), quoted, evidence)


def _pieces(a: Told, b: Told, run: Run) -> Iterator[tuple[Run, bool]]:
    """The pieces of a run that both tell, and those that one quotes."""
    flags = [a.quoted[run.a_start + step] or b.quoted[run.b_start + step] for step in range(run.size)]
    at = 0
    while at < run.size:
        end = at
        while end < run.size and flags[end] == flags[at]:
            end += 1
        yield Run(run.a_start + at, run.b_start + at, end - at), flags[at]
        at = end


def _score(evidence: float, words: int) -> float:
    """Probability that one text stands behind both reports."""
    return 1 / (1 + math.exp(-(_BIAS + _EVIDENCE * math.log1p(evidence) + _LENGTH * math.log(max(_SHORT, words)))))


def _words(count: int) -> str:
    return f"{count} word{'s' if count != 1 else ''}"


def _share(words: int, of: int) -> float:
    return round(min(1.0, words / max(1, of)), 4)


def _stretch(told: Told, start: int, size: int) -> Stretch:
    return Stretch(told.key, told.spots[start][0], told.spots[start + size - 1][1])


def _upstream(first: Reading, second: Reading) -> tuple[str | None, tuple[str, ...]]:
    """The agency, or the outlet of a syndication note, that both are credited to, and the words.

    One credit is enough where the other report names nobody: it shares the credited text.
    """
    one, other = _credit(first), _credit(second)
    named = one or other
    if named is None or (one and other and fold(one.name) != fold(other.name)):
        return None, ()
    words = tuple(
        f"{reading.key} is credited to {credit.name}: {credit.words}"
        for reading, credit in ((first, one), (second, other))
        if credit
    )
    return named.name, words


def _credit(reading: Reading) -> Credit | None:
    return agency_of(reading) or syndicated_from(reading)
