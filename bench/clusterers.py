"""Grouping beside others: Priberam's published online clusterer and a batch one of scikit-learn, on the same stream.

    python -m bench.clusterers [--reports 1200] [--priberam FOLDER]

An invented stream (``bench.generator``). ``--priberam`` names a checkout of Priberam/news-clustering (Miranda et al.,
EMNLP 2018; 2022-05-02), run unchanged with its English models; its features need a tagger that is not published, so
words stand for tokens and lemmas and capitalised words for entities: its speed is to be looked at, not its quality. The
batch clusterer (if scikit-learn is there) is tf-idf with average linkage at a distance of 0.8. One JSON line each:
CPU seconds from texts to stories (features of Priberam's not counted), and B-cubed F1.
"""

import argparse
import importlib
import importlib.util
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from evals.stories import b_cubed

from bench.generator import Made, make
from onrecord.records import Report
from onrecord.text.hashes import digest
from onrecord.trace.stories import group

MODEL, INDEX, MERGE = "4_1491902620.876421_10000.0.model", "example_2017-04-10T193850.536289.ii", "md_3"


def ours(rows: Sequence[Made]) -> list[str]:
    """The stories that ``group`` finds."""
    reports = [Report(row.id, digest("report", row.id), row.text, row.title, row.published, "metadata") for row in rows]
    return [story for _, story in group(reports)]


def features(row: Made) -> dict[str, dict[str, float]]:
    """What Priberam's clusterer compares: tokens, lemmas and entities of title, body and both."""
    made: dict[str, dict[str, float]] = {}
    for part, text in (("title", row.title), ("body", row.text), ("all", f"{row.title} {row.text}")):
        words = re.findall(r"\w\w+", text)
        made[f"Tokens_{part}"] = dict(Counter(words))
        made[f"Lemmas_{part}"] = dict(Counter(word.lower() for word in words))
        made[f"Entities_{part}"] = dict(Counter(word for word in words if word[0].isupper()))
    return {name: values for name, values in made.items() if values}


def priberam(rows: Sequence[Made], folder: Path) -> Callable[[], list[str]]:
    """Its run over ready features."""
    sys.path.insert(0, str(folder))
    clustering, model = (importlib.import_module(name) for name in ("clustering", "model"))
    place = folder / "models" / "en"
    score, merge = model.Model(), model.Model()
    with redirect_stdout(StringIO()):  # it prints its weights
        score.load(str(place / MODEL), str(place / INDEX))
        merge.load_raw(str(place / MERGE))
    documents: list[Any] = [
        clustering.Document(
            {"id": row.id, "features": features(row), "date": row.published[:19].replace("T", " ")}, row.story
        )
        for row in rows
    ]
    aggregator = clustering.Aggregator(score, 0.0, merge)
    return lambda: [str(aggregator.PutDocument(document)) for document in documents]


def batch(rows: Sequence[Made]) -> list[str]:
    """tf-idf and average linkage, all reports at once."""
    text = importlib.import_module("sklearn.feature_extraction.text")
    cluster = importlib.import_module("sklearn.cluster")
    vectors = text.TfidfVectorizer(sublinear_tf=True).fit_transform(f"{row.title} {row.text}" for row in rows)
    linkage = cluster.AgglomerativeClustering(None, metric="cosine", linkage="average", distance_threshold=0.8)
    return [str(label) for label in linkage.fit_predict(vectors.toarray())]


def main() -> None:
    """Prints the lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=1200)
    parser.add_argument("--priberam", type=Path)
    options = parser.parse_args()
    rows = list(make(options.reports))
    runs: dict[str, Callable[[], list[str]]] = {"onrecord": lambda: ours(rows)}
    if importlib.util.find_spec("sklearn"):
        runs["batch"] = lambda: batch(rows)
    if options.priberam:
        runs["priberam"] = priberam(rows, options.priberam)
    for name, run in runs.items():
        start = time.process_time()
        found = run()
        seconds = time.process_time() - start
        score = b_cubed([str(row.story) for row in rows], found)[2]
        line = {"clusterer": name, "reports": len(rows), "cpu_s": round(seconds, 2), "b3_f1": round(score, 3)}
        print(json.dumps(line | {"reports_a_cpu_s": round(len(rows) / seconds, 1)}), flush=True)


if __name__ == "__main__":
    main()
