"""The speed of the fast stages: reports a CPU second, how cost grows with the set, and a hot story.

    python -m bench.fast_stages [--sizes 1000 4000] [--hot 1000]

Sets come from ``bench.generator``. Each size runs in a process of its own; the table gives CPU seconds (user and
system) of reading the parts and sentences, of ``group`` and of ``passages``, how many reports a CPU second the last two
make, the most memory of the process, and both as ratios to the size before. The hot story is a set of which half is one
story, beside the same set without it.
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any, TypeVar

from bench.generator import make
from onrecord.pipeline.steps import outline
from onrecord.records import Report
from onrecord.text.hashes import digest
from onrecord.trace.passages import find_passages
from onrecord.trace.stories import group

T = TypeVar("T")


def once(count: int, hot: int) -> dict[str, Any]:
    """One set, from reports in memory."""
    reports = [
        Report(row.id, digest("report", row.id), row.text, row.title, row.published, "metadata", None, row.outlet)
        for row in make(count, hot=hot)
    ]
    stories, group_s = timed(lambda: list(group(reports)))
    readings, outline_s = timed(lambda: [outline(report) for report in reports])
    passages, passages_s = timed(lambda: find_passages(readings))
    return {
        "reports": count,
        "hot": hot,
        "stories": len({story for _, story in stories}),
        "passages": len(passages),
        "outline_s": round(outline_s, 2),
        "group_s": round(group_s, 2),
        "passages_s": round(passages_s, 2),
        "a_second": round(count / (group_s + passages_s)),
        "memory_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000),
    }


def timed(work: Callable[[], T]) -> tuple[T, float]:
    """What the work gives, and the CPU seconds that it took."""
    start = time.process_time()
    done = work()
    return done, time.process_time() - start


def apart(count: int, hot: int = 0) -> dict[str, Any]:
    """The same in a new process, so that its memory is its own."""
    command = [sys.executable, "-m", "bench.fast_stages", "--once", str(count), "--hot", str(hot)]
    row: dict[str, Any] = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return row


def main() -> None:
    """One JSON line a set."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 4000])
    parser.add_argument("--hot", type=int, default=0, help="reports of the hot story in a set twice as big")
    parser.add_argument("--once", type=int, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.once:
        print(json.dumps(once(options.once, options.hot)))
        return
    before: dict[str, Any] | None = None
    for size in options.sizes:
        row = apart(size)
        if before:
            spent, earlier = (part["group_s"] + part["passages_s"] for part in (row, before))
            row["times_cpu"] = round(spent / earlier, 2)
            row["times_memory"] = round(row["memory_mb"] / before["memory_mb"], 2)
        print(json.dumps(row), flush=True)
        before = row
    if options.hot:
        print(json.dumps(apart(2 * options.hot, options.hot)))


if __name__ == "__main__":
    main()
