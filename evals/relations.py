"""Scores how two reports are related against pairs labelled by hand.

    python -m evals.relations [--together]

``evals/pairs.json`` holds ids and labels only: 176 pairs of reports about one story, chosen to be hard (a few shared
phrases, a lifted sentence, shared quotations, statements and tweets, furniture), read side by side and labelled
``same_text``, ``partial``, ``quotes_only`` or ``none``. ``derived`` is one of the first two. The half ``dev`` served
for tuning, the half ``held`` did not; no story is in both.

Figures: average precision of the score and F1 of the verdict for derived against the rest, how many relations are
right, and the Brier score of the score as a probability. ``plain`` is the share of the shorter report's runs of five
words that stand in the other report, its F1 at the threshold that is best on the half ``dev``. With ``--together`` the
reports of each collection are looked at in one go, as ``onrecord copies FOLDER`` does.
"""

import argparse
import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Iterable, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

from evals.shared import SHARED, f1, show
from onrecord.pipeline.steps import outline
from onrecord.records import Copy, Reading, Report
from onrecord.text.hashes import digest
from onrecord.text.words import fold
from onrecord.trace.passages import find_copies, find_passages, relate

PAIRS = Path(__file__).with_name("pairs.json")
PLACES = {
    "fnc1": "fnc1_stance/train_bodies.jsonl.gz",
    "census": "reuse_helsinki/census.jsonl.gz",
    "spotify": "reuse_helsinki/spotify.jsonl.gz",
}
DERIVED = frozenset({"same_text", "partial"})
_GRAM = 5


class Pair(NamedTuple):
    """Two reports and their label."""

    corpus: str
    a: str
    b: str
    relation: str
    half: str


class Verdict(NamedTuple):
    """What was found for a labelled pair."""

    pair: Pair
    relation: str
    score: float

    @property
    def derived(self) -> bool:
        """Whether the pair is labelled derived."""
        return self.pair.relation in DERIVED


def labelled() -> list[Pair]:
    """The labelled pairs."""
    rows = json.loads(PAIRS.read_text("utf-8"))
    return [Pair(row["set"], str(row["a"]), str(row["b"]), row["relation"], row["half"]) for row in rows]


def texts(corpus: str) -> dict[str, str]:
    """Id -> text of one collection."""
    found = {}
    with gzip.open(SHARED / "corpora" / PLACES[corpus], "rt", encoding="utf-8") as lines:
        for line in lines:
            row: dict[str, Any] = json.loads(line)
            found[str(row.get("body_id", row.get("id")))] = row.get("text") or "\n\n".join(row["paragraphs"])
    return found


def reading(key: str, text: str) -> Reading:
    """A text as the fast stages see it; it has no headline of its own."""
    return outline(Report(key, digest("report", key, text), text, title=key))


def judge(pairs: Sequence[Pair], together: bool) -> list[Verdict]:
    """The verdict on each pair, alone or among all reports of its collection."""
    found = []
    for corpus, rows in groupby(sorted(pairs), key=lambda pair: pair.corpus):
        held = texts(corpus)
        if together:
            everything = [reading(key, text) for key, text in sorted(held.items())]
            known = _copies(everything)
            found += [_verdict(pair, known) for pair in rows]
        else:
            found += [_alone(pair, *(reading(key, held[key]) for key in pair[1:3])) for pair in rows]
    return found


def _alone(pair: Pair, a: Reading, b: Reading) -> Verdict:
    copy = relate(a, b)
    return Verdict(pair, copy.relation, copy.score)


def _copies(readings: Sequence[Reading]) -> dict[frozenset[str], Copy]:
    return {frozenset((copy.a, copy.b)): copy for copy in find_copies(readings, find_passages(readings))}


def _verdict(pair: Pair, known: dict[frozenset[str], Copy]) -> Verdict:
    copy = known.get(frozenset((pair.a, pair.b)))
    return Verdict(pair, copy.relation, copy.score) if copy else Verdict(pair, "none", 0.0)


def plain(pairs: Iterable[Pair]) -> list[Verdict]:
    """The peer: containment of runs of five words, quotations and all."""
    held = {corpus: texts(corpus) for corpus in PLACES}
    found = []
    for pair in pairs:
        a, b = (_grams(held[pair.corpus][key]) for key in pair[1:3])
        found.append(Verdict(pair, "none", len(a & b) / max(1, min(len(a), len(b)))))
    best = max(
        (row.score for row in found if row.pair.half == "dev"),
        key=lambda least: _f1([row for row in found if row.pair.half == "dev"], least),
    )
    return [row._replace(relation="partial" if row.score >= best else "none") for row in found]


def _grams(text: str) -> set[tuple[str, ...]]:
    words = "".join(letter if letter.isalnum() else " " for letter in fold(text)).split()
    return {tuple(words[at : at + _GRAM]) for at in range(len(words) - _GRAM + 1)}


def _f1(rows: Sequence[Verdict], least: float) -> float:
    told = [row for row in rows if row.score >= least]
    return f1(sum(row.derived for row in told), len(told), sum(row.derived for row in rows))


def average_precision(rows: Iterable[Verdict]) -> float:
    """Mean over the derived pairs of the precision at their score; equal scores are one step."""
    steps: dict[float, list[bool]] = defaultdict(list)
    for row in rows:
        steps[row.score].append(row.derived)
    right = seen = 0
    total = 0.0
    for score in sorted(steps, reverse=True):
        right, seen = right + sum(steps[score]), seen + len(steps[score])
        total += sum(steps[score]) * right / seen
    return total / max(1, right)


def figures(rows: Sequence[Verdict]) -> dict[str, float]:
    """All figures of some verdicts."""
    told = [row for row in rows if row.relation in DERIVED]
    right = sum(row.derived for row in told)
    return {
        "pairs": len(rows),
        "average_precision": average_precision(rows),
        "f1": f1(right, len(told), sum(row.derived for row in rows)),
        "precision": right / max(1, len(told)),
        "recall": right / max(1, sum(row.derived for row in rows)),
        "relation_right": sum(row.relation == row.pair.relation for row in rows) / max(1, len(rows)),
        "brier": sum((row.score - row.derived) ** 2 for row in rows) / max(1, len(rows)),
    }


def main() -> None:
    """Two JSON lines a half: ours and plain containment; status 3 when the collections are not there."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--together", action="store_true", help="all reports of a collection in one go")
    options = parser.parse_args()
    if not all((SHARED / "corpora" / place).exists() for place in PLACES.values()):
        print("skipped: ../shared/corpora is not beside this checkout", file=sys.stderr)
        sys.exit(3)
    pairs = labelled()
    for name, rows in (("found", judge(pairs, options.together)), ("plain", plain(pairs))):
        for half in ("dev", "held"):
            show({"eval": "relations", "set": f"{half}.{name}", **figures([r for r in rows if r.pair.half == half])})


if __name__ == "__main__":
    main()
