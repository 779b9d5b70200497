"""Scores passages and copies.

    python -m evals.copies

``seeds``: identical and edited sentence pairs between the two seed reports against their gold. ``pan``: whether a
passage is found in reused and not in unrelated fragment pairs. ``clough``: the share of answers of each kind that are
told to be copies of their source (cut, light and heavy should be, non should not).
"""

import gzip
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from evals.seeds import headline_places, nearest
from evals.shared import SHARED, f1, show
from onrecord.gather import from_paths
from onrecord.pipeline.steps import outline
from onrecord.records import Reading, Report, Stretch
from onrecord.text.hashes import digest
from onrecord.trace.passages import find_copies, find_passages

Json = dict[str, Any]


def rows(path: Path) -> Iterator[Json]:
    """The lines of a gzipped JSON lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def reading(key: str, text: str) -> Reading:
    """A text as the fast stages see it; it has no headline of its own."""
    return outline(Report(key, digest("report", key, text), text, title=key))


def seeds(folder: Path) -> Json:
    """Pairs of sentences, and of what kind they are told to be."""
    gold = yaml.safe_load((folder / "gold.yaml").read_text("utf-8"))
    paths = {row["report"]: str(folder / row["path"]) for row in gold["meta"]["files"]}
    read = [outline(report) for report in from_paths(sorted(paths.values())) if isinstance(report, Report)]
    reports = {number: {"key": path} for number, path in paths.items()}
    body = {(paths[row["report"]], row["start"], row["end"]): row["id"] for row in gold["sentences"]}
    places = body | headline_places(gold, reports)
    wanted = {kind: pairs(gold["shared"][kind]) for kind in ("identical", "lightly_edited", "paraphrase")}
    found: dict[str, set[frozenset[str]]] = defaultdict(set)
    for passage in find_passages(read):
        if passage.a.report != passage.b.report:
            ends = [
                nearest(places, {"report": side.report, "start": side.start, "end": side.end})
                for side in (passage.a, passage.b)
            ]
            found[passage.kind].add(frozenset(ends))
    exact = found["identical"] | found["edited"]
    right = exact & (wanted["identical"] | wanted["lightly_edited"])
    return {
        "identical_f1": f1(
            len(found["identical"] & wanted["identical"]), len(found["identical"]), len(wanted["identical"])
        ),
        "shared_f1": f1(
            len(right), len(exact - wanted["paraphrase"]), len(wanted["identical"] | wanted["lightly_edited"])
        ),
        "paraphrase_recall": len((exact | found["paraphrase"]) & wanted["paraphrase"]) / len(wanted["paraphrase"]),
    }


def pairs(listed: list[Json]) -> set[frozenset[str]]:
    """Gold pairs."""
    return {frozenset((row["a"], row["b"])) for row in listed}


def pan(folder: Path) -> Json:
    """Fragment pairs, each looked at alone; the characters of a reused pair are all reused, of another pair none."""
    right = found = wanted = 0
    hit_chars = found_chars = wanted_chars = 0
    for row in rows(folder / "pan13_fragment_pairs.jsonl.gz"):
        passages = find_passages([reading("a", row["a"]), reading("b", row["b"])])
        between = [passage for passage in passages if passage.a.report != passage.b.report]
        label = int(row["label"]) == 1
        right, found, wanted = right + (bool(between) and label), found + bool(between), wanted + label
        chars = covered([spot for passage in between for spot in (passage.a, passage.b)])
        hit_chars, found_chars = hit_chars + chars * label, found_chars + chars
        wanted_chars += (len(row["a"].strip()) + len(row["b"].strip())) * label
    return {
        "pairs_f1": f1(right, found, wanted),
        "precision": right / max(1, found),
        "recall": right / max(1, wanted),
        "characters_f1": f1(hit_chars, found_chars, wanted_chars),
        "characters_recall": hit_chars / max(1, wanted_chars),
    }


def covered(spots: list[Stretch]) -> int:
    """Characters that stand in any of the stretches."""
    return len({(spot.report, at) for spot in spots for at in range(spot.start, spot.end)})


def clough(folder: Path) -> Json:
    """Answers beside their source."""
    listed = list(rows(folder / "clough_short_answers.jsonl.gz"))
    sources = {row["task"]: row["text"] for row in listed if row["category"] == "orig"}
    told: dict[str, list[bool]] = defaultdict(list)
    for row in listed:
        if row["category"] != "orig":
            both = [reading("source", sources[row["task"]]), reading("answer", row["text"])]
            copies = find_copies(both, find_passages(both))
            told[row["category"]].append(any(copy.relation != "quotes_only" for copy in copies))
    return {f"copied_{kind}": sum(hits) / len(hits) for kind, hits in sorted(told.items())}


SETS = {
    "seeds": (("reports", "seeds"), seeds),
    "pan": (("corpora", "reuse_pan_fragments"), pan),
    "clough": (("corpora", "reuse_clough"), clough),
}


def main() -> None:
    """One JSON line a set; status 3 when none is there."""
    missing = 0
    for name, (where, score) in SETS.items():
        folder = SHARED.joinpath(*where)
        if not folder.exists():
            print(f"skipped: ../shared/{'/'.join(where)} is not beside this checkout", file=sys.stderr)
            missing += 1
            continue
        show({"eval": "copies", "set": name, **score(folder)})
    sys.exit(3 if missing == len(SETS) else 0)


if __name__ == "__main__":
    main()
