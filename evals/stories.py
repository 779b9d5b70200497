"""Scores the grouping of reports into stories: B-cubed (Bagga and Baldwin, 1998), five collections, one setting.

    python -m evals.stories

One JSON line a collection; the order of its reports is shuffled by a fixed seed. ``plain_f1`` is a plain tf-idf single
pass beside it, whose threshold is the best of several *on that very collection*: what a tuned simple thing would reach.
"""

import gzip
import json
import math
import random
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from evals.shared import SHARED, f1, show
from onrecord.records import Report
from onrecord.text.hashes import digest
from onrecord.trace.stories import group

Json = dict[str, Any]
Labelled = tuple[str, Report]
SEED = 7
THRESHOLDS = (0.1, 0.14, 0.18, 0.22, 0.26, 0.3, 0.36)


def rows(path: Path) -> Iterator[Json]:
    """The lines of a gzipped JSON lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def report(key: str, text: str, title: str | None = None, published: str | None = None) -> Report:
    """A report of a collection."""
    return Report(key, digest("report", key), text, title, published)


def wikinews(folder: Path) -> list[Labelled]:
    """Pages that cite the same Wikinews story."""
    return [(row["story"], report(row["id"], row["text"], row["title"])) for row in rows(folder / "dev.jsonl.gz")]


def basil(folder: Path) -> list[Labelled]:
    """Three outlets on one event, dated."""
    return [
        (
            row["story"],
            report(row["id"], "\n\n".join(" ".join(p) for p in row["paragraphs"]), row["title"], row["date"]),
        )
        for row in rows(folder / "dev.jsonl.gz")
    ]


def allsides(folder: Path) -> list[Labelled]:
    """Title and lead of three outlets on one event."""
    return [
        (row["story"], report(f"{row['story']}/{at}", " ".join([article["lead"]]), article["title"]))
        for row in rows(folder / "val.jsonl.gz")
        for at, article in enumerate(row["articles"])
    ]


def lookalikes(folder: Path) -> list[Labelled]:
    """Title and lead of three outlets on one event, 600 events of some years of one country's politics."""
    stories = list(rows(folder / "train.jsonl.gz"))
    random.Random(SEED).shuffle(stories)  # noqa: S311 - a sample, not a secret
    return [
        (row["story"], report(f"{row['story']}/{at}", article["lead"], article["title"]))
        for row in stories[:600]
        for at, article in enumerate(row["articles"])
    ]


def fnc1(folder: Path) -> list[Labelled]:
    """Bodies about one rumour."""
    texts = {row["body_id"]: row["text"] for row in rows(folder / "train_bodies.jsonl.gz")}
    return [
        (str(row["group"]), report(str(body), texts[body]))
        for row in rows(folder / "train_story_groups_derived.jsonl.gz")
        for body in row["bodies"]
        if body in texts
    ]


COLLECTIONS = {
    "story_wikinews": wikinews,
    "story_basil": basil,
    "story_allsides": allsides,
    "lookalikes": lookalikes,
    "fnc1_stance": fnc1,
}
PLACES = {"lookalikes": "story_allsides"}
"""The corpus of a collection, where that has another name."""


def b_cubed(gold: Sequence[str], found: Sequence[str]) -> tuple[float, float, float]:
    """Precision, recall and F1."""
    by_gold, by_found, both = Counter(gold), Counter(found), Counter(zip(gold, found, strict=True))
    precision = sum(count * count / by_found[story] for (_, story), count in both.items()) / len(gold)
    recall = sum(count * count / by_gold[story] for (story, _), count in both.items()) / len(gold)
    return precision, recall, f1(precision * recall, precision, recall)


def plain(reports: Sequence[Report]) -> Iterator[list[str]]:
    """A tf-idf single pass over whole texts (idf of the whole collection, centroid cosine), a threshold at a time."""
    counts = [Counter(re.findall(r"\w\w+", f"{row.title or ''} {row.text}".lower())) for row in reports]
    spread = Counter(word for row in counts for word in row)
    vectors = []
    for row in counts:
        weighed = {word: (1 + math.log(n)) * math.log(len(counts) / spread[word]) for word, n in row.items()}
        length = math.sqrt(sum(value * value for value in weighed.values())) or 1.0
        vectors.append({word: value / length for word, value in weighed.items()})
    for threshold in THRESHOLDS:
        yield single_pass(vectors, threshold)


def single_pass(vectors: Sequence[dict[str, float]], threshold: float) -> list[str]:
    """Each vector joins the story with the nearest middle, or begins one."""
    sums: list[dict[str, float]] = []
    index: dict[str, dict[int, float]] = {}
    squares: list[float] = []
    found = []
    for vector in vectors:
        scores: Counter[int] = Counter()
        for word, value in vector.items():
            for story, weight in index.get(word, {}).items():
                scores[story] += value * weight  # type: ignore[assignment]  # a Counter of floats
        story = max(scores, key=lambda at: (scores[at] / math.sqrt(squares[at]), -at), default=-1)
        if story < 0 or scores[story] / math.sqrt(squares[story]) < threshold:
            story = len(sums)
            sums.append({})
            squares.append(0.0)
        for word, value in vector.items():
            old = sums[story].get(word, 0.0)
            sums[story][word] = old + value
            squares[story] += value * (2 * old + value)
            index.setdefault(word, {})[story] = old + value
        found.append(str(story))
    return found


def main() -> None:
    """One line a collection; status 3 when none is there."""
    missing = 0
    for name, load in COLLECTIONS.items():
        place = PLACES.get(name, name)
        folder = SHARED / "corpora" / place
        if not folder.exists():
            print(f"skipped: ../shared/corpora/{place} is not beside this checkout", file=sys.stderr)
            missing += 1
            continue
        labelled = load(folder)
        random.Random(SEED).shuffle(labelled)  # noqa: S311 - an order for a stream, not a secret
        gold = [story for story, _ in labelled]
        precision, recall, score = b_cubed(gold, [story for _, story in group(row for _, row in labelled)])
        simple = max(b_cubed(gold, found)[2] for found in plain([row for _, row in labelled]))
        show(
            {
                "eval": "stories",
                "set": name,
                "reports": len(gold),
                "b3_precision": precision,
                "b3_recall": recall,
                "b3_f1": score,
                "plain_f1": simple,
            }
        )
    sys.exit(3 if missing == len(COLLECTIONS) else 0)


if __name__ == "__main__":
    main()
