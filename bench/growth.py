"""How grouping grows: CPU and memory of ``group`` from 25,000 to 100,000 reports, and one hot story of 5,000.

    python -m bench.growth [--reports 25000 100000] [--hot 5000]

Invented streams (``bench.generator``), each grouped in a process of its own. One JSON line a stream (reports
a CPU second, peak memory over that of the same process with the reports read but not grouped), then the ratios.
"""

import argparse
import gzip
import json
import multiprocessing
import resource
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench.generator import make, write
from onrecord.records import Report
from onrecord.text.hashes import digest
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


def measure(path: Path) -> Json:
    """Groups a file. Reading it is timed apart, over the same lines, and taken off."""
    start = time.process_time()
    count = sum(1 for _ in stream(path))
    reading, before = time.process_time() - start, megabytes()
    start = time.process_time()
    stories = len({story for _, story in group(stream(path))})
    seconds = time.process_time() - start - reading
    return {
        "reports": count,
        "stories": stories,
        "cpu_s": round(seconds, 2),
        "reports_a_cpu_s": round(count / seconds),
        "memory_mb": round(megabytes() - before, 1),
    }


def apart(count: int, hot: int) -> Json:
    """The figures of one stream, from a fresh process: peak memory never falls again."""
    with tempfile.TemporaryDirectory() as folder, multiprocessing.get_context("spawn").Pool(1) as alone:
        path = Path(folder) / "stream.jsonl.gz"
        alone.apply(save, (count, hot, path))
        with multiprocessing.get_context("spawn").Pool(1) as fresh:
            return {**fresh.apply(measure, (path,)), "hot": hot}


def save(count: int, hot: int, path: Path) -> None:
    """Makes a stream and writes it."""
    write(make(count, hot=hot), path, None)


def main() -> None:
    """Prints the lines."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, nargs=2, default=(25_000, 100_000))
    parser.add_argument("--hot", type=int, default=5_000)
    options = parser.parse_args()
    small, big = options.reports
    rows = []
    for count, hot in ((small, 0), (big, 0), (options.hot // 5, options.hot // 5), (options.hot, options.hot)):
        rows.append(apart(count, hot))
        print(json.dumps(rows[-1]), flush=True)
    one, two, few, many = rows
    ratios = {
        "times_reports": round(big / small, 2),
        "times_cpu": round(two["cpu_s"] / one["cpu_s"], 2),
        "times_memory": round(two["memory_mb"] / one["memory_mb"], 2),
        "hot_times_reports": 5,
        "hot_times_cpu": round(many["cpu_s"] / few["cpu_s"], 2),
    }
    print(json.dumps(ratios))


if __name__ == "__main__":
    main()
