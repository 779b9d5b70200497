"""Passages beside passim's (Smith, Cordell and Mullen, "Computational Methods for Uncovering Reprinted Texts", 2015).

    python -m bench.passim --bodies bodies.jsonl --passim FOLDER --python PYTHON --out FOLDER
    python -m bench.passim --bodies bodies.jsonl --kept FOLDER

The bodies are lines of ``{"id", "series", "text"}``, each its own series. Passim is not in the package index under its
version 2 (what is there as ``passim`` is another project): ``--passim`` names a checkout of dasmiq/passim (2.0.1,
878ccb3), ``--python`` an environment with ``pyspark`` and ``intervaltree``, and a Java runtime (17) must be on the
path. It runs with its documented defaults, all pairs, pairwise output, Spark ``local[2]``. In place of graphframes,
whose Java part is not on the index, stands ``bench/peers/graphframes.py``. ``--kept`` takes what an earlier run left.

Printed, one JSON line each: what both cost (process trees, CPU seconds and MB), which share of the characters of
passim's exactly matching runs our passages and word-for-word runs cover, which share of its heavily edited alignments
(under 0.6 of their columns equal) has a counterpart, and our passages that have no counterpart there, by kind.
"""

import argparse
import json
import os
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from bench.trees import Cost, measure
from bench.verbatim import find_verbatim
from onrecord.pipeline.steps import outline
from onrecord.records import Passage, Report
from onrecord.text.hashes import digest
from onrecord.trace.passages.find import find_passages

HEAVY = 0.6
PEERS = Path(__file__).with_name("peers")


class Spot(NamedTuple):
    """A stretch of one body and the stretch of another that goes with it."""

    a: int
    a_end: int
    b: int
    b_end: int

    def meets(self, other: "Spot") -> bool:
        """Whether they overlap on both sides."""
        return self.a < other.a_end and other.a < self.a_end and self.b < other.b_end and other.b < self.b_end


Pairs = dict[tuple[str, str], list[Spot]]


def run_passim(bodies: Path, checkout: Path, python: Path, out: Path) -> Cost:
    """Runs passim and keeps its cost beside its output."""
    env = os.environ | {
        "PATH": f"{python.parent}:{os.environ['PATH']}",
        "PYSPARK_PYTHON": str(python),
        "PYTHONPATH": f"{checkout}:{PEERS}",
    }
    choice = ["--all-pairs", "--fields", "xxhash64(series) as gid", "--filterpairs", "gid < gid2", "--pairwise"]
    script = str(checkout / "passim" / "seriatim.py")
    command = ["spark-submit", "--master", "local[2]", script, *choice, str(bodies), str(out)]
    cost = measure(command, env=env, every=0.5)
    (out / "cost.json").write_text(json.dumps(cost._asdict()))
    return cost


def ours(bodies: Path) -> tuple[tuple[Passage, ...], tuple[Passage, ...]]:
    """Our passages and word-for-word runs."""
    readings = []
    for line in bodies.open(encoding="utf-8"):
        row = json.loads(line)
        readings.append(outline(Report(row["id"], digest("report", row["id"]), row["text"], title=row["id"])))
    return find_passages(readings), find_verbatim(readings)


def by_pair(passages: tuple[Passage, ...]) -> Pairs:
    """The stretches of each two bodies, in both directions."""
    found: Pairs = defaultdict(list)
    for passage in passages:
        a, b = passage.a, passage.b
        if a.report != b.report:
            found[a.report, b.report].append(Spot(a.start, a.end, b.start, b.end))
            found[b.report, a.report].append(Spot(b.start, b.end, a.start, a.end))
    return found


def alignments(out: Path) -> list[dict[str, Any]]:
    """Passim's pairwise output."""
    return [json.loads(line) for part in sorted((out / "align.json").glob("part-*")) for line in part.open("r")]


def exact(row: dict[str, Any], text: str, other: str) -> Iterator[Spot]:
    """The runs of equal columns of an alignment, where they stand in the bodies."""
    at, beside, run = row["begin"], row["begin2"], ""
    for one, two in [*zip(row["s1"], row["s2"], strict=True), ("", "-")]:
        if one == two:
            run += one
            continue
        if len(run) >= 25:
            start, start2 = text.find(run, at), other.find(run, beside)
            if start >= 0 and start2 >= 0:
                at, beside = start + len(run), start2 + len(run)
                yield Spot(start, at, start2, beside)
        run = ""


def covered(run: Spot, spots: list[Spot]) -> int:
    """Characters of a run that the stretches cover."""
    found: set[int] = set()
    for spot in spots:
        if spot.meets(run):
            found.update(range(max(run.a, spot.a), min(run.a_end, spot.a_end)))
    return len(found)


def coverage(rows: list[dict[str, Any]], texts: dict[str, str], mine: Pairs) -> dict[str, float]:
    """Shares of passim's output that ours covers."""
    total: Counter[int] = Counter()
    hit: Counter[int] = Counter()
    heavy = answered = 0
    for row in rows:
        spots = mine.get((row["id"], row["id2"]), [])
        for run in exact(row, texts[row["id"]], texts[row["id2"]]):
            size, told = run.a_end - run.a, covered(run, spots)
            for least in (25, 40, 80):
                if size >= least:
                    total[least], hit[least] = total[least] + size, hit[least] + told
        if row["matches"] < HEAVY * len(row["s1"]):
            heavy += 1
            answered += any(spot.meets(Spot(row["begin"], row["end"], row["begin2"], row["end2"])) for spot in spots)
    shares = {f"exact_{least}": round(hit[least] / max(1, total[least]), 4) for least in (25, 40, 80)}
    return {**shares, "heavily_edited": heavy, "with_counterpart": round(answered / max(1, heavy), 4)}


def extra(passages: tuple[Passage, ...], rows: list[dict[str, Any]]) -> dict[str, int]:
    """Our passages between two bodies that passim does not show, by why."""
    theirs: Pairs = defaultdict(list)
    for row in rows:
        theirs[row["id"], row["id2"]].append(Spot(row["begin"], row["end"], row["begin2"], row["end2"]))
        theirs[row["id2"], row["id"]].append(Spot(row["begin2"], row["end2"], row["begin"], row["end"]))
    why: Counter[str] = Counter()
    for passage in passages:
        a, b = passage.a, passage.b
        if a.report == b.report:
            why[f"{passage.kind}, inside one report"] += 1
            continue
        spots = theirs.get((a.report, b.report), [])
        if not any(spot.meets(Spot(a.start, a.end, b.start, b.end)) for spot in spots):
            short = "under 50 characters" if min(a.end - a.start, b.end - b.start) < 50 else "50 characters and over"
            why[f"{passage.kind}, {short}, {'in a pair that it has' if spots else 'the pair is not there'}"] += 1
    return dict(sorted(why.items()))


def main() -> None:
    """Runs or reads, and compares."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("bodies", "passim", "python", "out", "kept"):
        parser.add_argument(f"--{name}", type=Path)
    parser.add_argument("--ours", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.ours:
        ours(options.bodies)
        return
    out = options.kept or options.out
    if options.kept:
        cost = Cost(**json.loads((out / "cost.json").read_text()))
    else:
        cost = run_passim(options.bodies, options.passim, options.python, out)
    mine = measure([sys.executable, "-m", "bench.passim", "--bodies", str(options.bodies), "--ours"], every=0.05)
    ratios = {"times_less_cpu": round(cost.cpu / mine.cpu, 1), "times_less_memory": round(cost.memory / mine.memory, 1)}
    print(json.dumps({"passim": cost._asdict(), "onrecord": mine._asdict(), **ratios}))
    rows = alignments(out)
    texts = {row["id"]: row["text"] for row in map(json.loads, options.bodies.open(encoding="utf-8"))}
    passages, runs = ours(options.bodies)
    print(json.dumps({"alignments": len(rows), "passages": len(passages), "runs": len(runs)}))
    print(json.dumps({"by": "passages and runs", **coverage(rows, texts, by_pair((*passages, *runs)))}))
    print(json.dumps({"by": "passages alone", **coverage(rows, texts, by_pair(passages))}))
    print(json.dumps({"extra": extra(passages, rows)}))


if __name__ == "__main__":
    main()
