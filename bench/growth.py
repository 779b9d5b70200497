"""How the fast stages grow: CPU and memory of grouping and of passages from 25,000 to 100,000 reports, and hot stories.

    python -m bench.growth [--reports 25000 100000] [--hot 1250 2500 5000]

Invented streams (``bench.generator``), in processes of their own: one makes the stream, one groups it, one finds its
passages. One JSON line a stream (CPU seconds; reports a CPU second of both stages together; the peak memory of each
stage over that of the same process before it, which for passages holds the readings already), then each stream beside
the one before it: the whole sets in turn, then the hot stories, each of which is the only story of its stream.
"""

import argparse
import gzip
import json
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from bench.generator import make, write
from onrecord.pipeline.steps import outline
from onrecord.records import Report
from onrecord.text.hashes import digest
from onrecord.trace.passages import trace_passages
from onrecord.trace.stories import group

Json = dict[str, Any]


def stream(path: Path) -> Iterator[Report]:
    """The reports of a generated file, one at a time."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            identity = digest("report", row["id"])
            yield Report(
                row["id"], identity, row["text"], row["title"], row["published"], "metadata", None, row["outlet"]
            )


def megabytes() -> float:
    """Peak memory of this process so far."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def grouped(path: Path) -> Json:
    """Groups a file. Reading it is timed apart, over the same lines, and taken off."""
    start = time.process_time()
    count = sum(1 for _ in stream(path))
    reading, before = time.process_time() - start, megabytes()
    start = time.process_time()
    stories = len({story for _, story in group(stream(path))})
    return {
        "reports": count,
        "stories": stories,
        "group_s": round(time.process_time() - start - reading, 2),
        "group_mb": round(megabytes() - before, 1),
    }


def traced(path: Path) -> Json:
    """Finds the passages of a file's reports, whose parts and sentences are in memory."""
    readings = [outline(report) for report in stream(path)]
    before, start = megabytes(), time.process_time()
    found = trace_passages(readings)
    return {
        "passages": len(found.passages),
        "passages_s": round(time.process_time() - start, 2),
        "passages_mb": round(megabytes() - before, 1),
        "readings_mb": round(before, 1),
    }


def apart(count: int, hot: int) -> Json:
    """The figures of one stream, from fresh processes: peak memory never falls again."""
    row: Json = {"hot": hot}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "stream.jsonl.gz"
        fresh(save, count, hot, path)
        row |= fresh(grouped, path) | fresh(traced, path)
    row["reports_a_cpu_s"] = round(count / (row["group_s"] + row["passages_s"]))
    return row


def fresh(work: Any, *given: Any) -> Any:
    """What the work gives, in a new process."""
    with multiprocessing.get_context("spawn").Pool(1) as alone:
        return alone.apply(work, given)


def save(count: int, hot: int, path: Path) -> None:
    """Makes a stream and writes it."""
    write(make(count, hot=hot), path, None)


def beside(small: Json, big: Json) -> Json:
    """How many times more a bigger stream takes."""
    cpu, stages = (
        tuple(sum(row[f"{stage}_{unit}"] for stage in ("group", "passages")) for row in (small, big))
        for unit in ("s", "mb")
    )
    return {
        "from": small["reports"],
        "to": big["reports"],
        "hot": big["hot"] > 0,
        "times_reports": round(big["reports"] / small["reports"], 2),
        "times_passages": round(big["passages"] / small["passages"], 2),
        "times_cpu": round(cpu[1] / cpu[0], 2),
        "times_group_cpu": round(big["group_s"] / small["group_s"], 2),
        "times_memory": round(stages[1] / stages[0], 2),
        "times_memory_with_readings": round(
            (big["passages_mb"] + big["readings_mb"]) / (small["passages_mb"] + small["readings_mb"]), 2
        ),
    }


def main() -> None:
    """Prints the lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, nargs="*", default=(25_000, 100_000))
    parser.add_argument("--hot", type=int, nargs="*", default=(1_250, 2_500, 5_000))
    options = parser.parse_args()
    for plan in ([(count, 0) for count in options.reports], [(count, count) for count in options.hot]):
        rows = []
        for count, hot in plan:
            rows.append(apart(count, hot))
            print(json.dumps(rows[-1]), flush=True)
        for small, big in pairwise(rows):
            print(json.dumps(beside(small, big)), flush=True)


if __name__ == "__main__":
    main()
