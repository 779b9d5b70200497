"""One round of 200 subscriptions on a loopback web that misbehaves in every way, then the same round again.

    python -m bench.round [--sites 200]

Prints one JSON line: requests open at once (in all, and the most at one host) as the server counted them, reports
expected, lost and kept twice, the gathering process's peak memory in MB and its wall and processor seconds. Exit
status 1 where fewer than 50 were in flight, a host had two at once, a report was lost or kept twice, or memory went
over 300 MB.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from bench.misbehaving import Web
from onrecord.ledger import open_ledger
from onrecord.ledger.subscriptions import Subscriptions
from onrecord.records import Subscription


def gather(place: str) -> tuple[float, float, float]:
    """One round in a process of its own: wall seconds, processor seconds, peak memory in MB."""
    command = [sys.executable, "-m", "onrecord", "gather", "--now", "--ledger", place, "--allow-private", "127.0.0.0/8"]
    start = time.perf_counter()
    child = subprocess.Popen([*command, "--contact", "bench@post.example"], stderr=subprocess.DEVNULL)
    _, _, used = os.wait4(child.pid, 0)
    return time.perf_counter() - start, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def measure(sites: int) -> dict[str, float]:
    """The figures of two rounds."""
    with tempfile.TemporaryDirectory() as folder, Web(sites) as web:
        place = str(Path(folder) / "ledger.db")
        with open_ledger(place) as ledger:
            for number in range(sites):
                Subscriptions(ledger).put(Subscription(web.feed(number)))
        first = gather(place)
        lost, kept = _compare(place, web)
        second = gather(place)
        lost_again, kept_again = _compare(place, web)
        return {
            "sites": sites,
            "in_flight": web.most,
            "at_a_host": web.most_at_a_host,
            "expected": len(web.expected()),
            "lost": max(lost, lost_again),
            "twice": max(kept, kept_again) - len(web.expected()),
            "peak_mb": round(max(first[2], second[2])),
            "seconds": round(first[0], 1),
            "cpu_s": round(first[1], 1),
            "again_seconds": round(second[0], 1),
            "again_cpu_s": round(second[1], 1),
        }


def _compare(place: str, web: Web) -> tuple[int, int]:
    """How many expected reports are not there, and how many are."""
    with open_ledger(place) as ledger:
        kept = [reading.report.url or reading.report.key for reading in ledger.readings()]
    return len(web.expected() - set(kept)), len(kept)


def main() -> int:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", type=int, default=200)
    found = measure(parser.parse_args().sites)
    print(json.dumps(found))
    good = found["in_flight"] >= 50 and found["at_a_host"] == 1 and not found["lost"] and not found["twice"]
    return 0 if good and found["peak_mb"] < 300 else 1


if __name__ == "__main__":
    sys.exit(main())
