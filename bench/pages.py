"""How long the desk's pages take over real HTTP, with many readers at once and a big ledger, while stories are kept.

    python -m bench.pages [--reports 100000] [--readers 50] [--seconds 30] [--pause 0] [--ledger FILE] [--pages KINDS]

Fills a ledger with invented reports in stories of ten (``bench.ledger``); the first stories are traced, and every other
story is given the brief and the developments of one of these, with the work beside the desk cut short, for the bulk is
not what is measured. Then starts ``onrecord serve``, which places a backlog of further reports all the time, and lets
readers ask for pages, each for the next as soon as it has one (or after a pause of so many seconds on average). Which
story is asked for follows Zipf's law. Prints one JSON line: for each page p50 and p95 in milliseconds and how often it
was asked for, requests a second, the server's CPU milliseconds a request, and how many stories were kept meanwhile. The
same ledger can be measured again (--ledger).
"""

import argparse
import asyncio
import json
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from bench.ledger import Maker, batches
from onrecord.ledger import Ledger, developments, open_ledger, stories
from onrecord.ledger.dialect import transaction
from onrecord.pipeline.steps import tell, trace
from onrecord.records import Reading
from onrecord.tell.alerts import find_developments
from onrecord.text.hashes import digest

_NOW = "2031-06-01T00:00:00+00:00"
_TRACED = 60
_BACKLOG = 4_000
_COMING, _WARM = 3.0, 5.0
"""Seconds in which the readers come, and until answers are counted."""
_MIX = {"now": 30, "story": 35, "claim": 10, "report": 10, "search": 8, "feed": 5, "style": 2}
_WORDS = ("government police", "president", "minister company", "election -police", "people year", "from:outlet7 year")


def fill(ledger: Ledger, reports: int) -> None:
    """Puts the reports in and keeps their stories; a backlog stays to be placed."""
    patterns: list[tuple[stories.Result, list[Reading]]] = []
    number = 0
    for batch in batches(reports):
        ledger.add_all(batch, _NOW)
        for at in range(0, len(batch), 10):
            some = batch[at : at + 10]
            if len(patterns) < _TRACED:
                brief = tell(trace(some, (), digest("bench", number)))
                told = find_developments(None, brief, _NOW)
                patterns.append((stories.Result(digest("bench", number), brief, (), told, ()), some))
            pattern = patterns[number % len(patterns)][0]
            _keep(ledger, pattern, digest("bench", number), some, number)
            number += 1
    ledger.add_all([row for at in range(_BACKLOG // 10) for row in Maker(8 + at).story(reports + at)], _NOW)


def _keep(ledger: Ledger, pattern: stories.Result, name: str, rows: list[Reading], number: int) -> None:
    """Notes a story's reports as placed, with the brief of another."""
    engine = ledger._engine
    at = f"2031-05-{1 + number % 28:02}T{number % 24:02}:{number % 60:02}:00.{number % 10**6:06}+00:00"
    told = [replace(row, id=digest(row.id, name), story=name) for row in pattern.developments]
    with transaction(engine):
        engine.run_many(
            "INSERT INTO placed (report_id, key, story, day) VALUES (?, ?, ?, ?)",
            [(row.report.id, row.key, name, row.published.value or "") for row in rows],
        )
        engine.run_many("DELETE FROM unplaced WHERE report_id = ?", [(row.report.id,) for row in rows])
        stories._write(engine, pattern._replace(id=name), at)
        developments.keep(engine, told, at)
        if number < _TRACED:
            stories._place(engine, pattern)


def pages_of(ledger: Ledger, dice: random.Random) -> Iterator[tuple[str, str]]:
    """Pages to ask for, with their kind."""
    names = [row.id for row in ledger.stories(1_000_000).rows]
    dice.shuffle(names)
    briefs = [brief for number in range(_TRACED) if (brief := ledger.story(digest("bench", number)))]
    claims = [row.id for brief in briefs for row in brief.record.claims]
    reports = [row.report.id for brief in briefs for row in brief.record.readings]
    kinds, weights = list(_MIX), list(_MIX.values())
    while True:
        kind = dice.choices(kinds, weights)[0]
        story = names[int(len(names) ** dice.random()) - 1]
        yield (
            kind,
            {
                "now": dice.choice(("/", "/", "/?what=denial", "/?since=week", "/?status=disputed")),
                "story": f"/story/{story}",
                "claim": f"/claim/{dice.choice(claims)}" if claims else "/",
                "report": f"/report/{dice.choice(reports)}",
                "search": f"/search?q={dice.choice(_WORDS)}".replace(" ", "+"),
                "feed": f"/story/{story}/feed.atom",
                "style": "/static/desk.css",
            }[kind],
        )


@dataclass(frozen=True, slots=True)
class Visit:
    """What readers do and when."""

    port: int
    asked: Iterator[tuple[str, str]]
    dice: random.Random
    pause: float
    counted: float
    """From when on (on the performance counter) answers are counted: before, the server warms up."""
    until: float
    took: dict[str, list[float]]


async def read(visit: Visit) -> None:
    """One reader, over one connection."""
    await asyncio.sleep(visit.dice.uniform(0, _COMING))
    reader, writer = await asyncio.open_connection("127.0.0.1", visit.port)
    while time.perf_counter() < visit.until:
        kind, path = next(visit.asked)
        start = time.perf_counter()
        head = f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{visit.port}\r\nAccept-Encoding: gzip\r\n\r\n"
        writer.write(head.encode("ascii"))
        answer = await reader.readuntil(b"\r\n\r\n")
        size = re.search(rb"(?i)content-length: (\d+)", answer)
        await (reader.readexactly(int(size[1])) if size else reader.readuntil(b"0\r\n\r\n"))
        status = answer.split(b" ", 2)[1].decode("ascii")
        if start > visit.counted:
            told = kind if status == "200" else f"{kind} {status}"
            visit.took[told].append((time.perf_counter() - start) * 1000)
        if visit.pause:
            await asyncio.sleep(visit.dice.expovariate(1 / visit.pause))
    writer.close()


def cpu(pid: int) -> float:
    """Processor seconds of a process so far (Linux)."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


async def readers(port: int, ledger: Ledger, options: argparse.Namespace) -> dict[str, list[float]]:
    """All of them."""
    asked = pages_of(ledger, random.Random(11))
    if options.pages:
        asked = ((kind, path) for kind, path in asked if kind in options.pages.split(","))
    counted = time.perf_counter() + _WARM
    visit = Visit(port, asked, random.Random(12), options.pause, counted, counted + options.seconds, defaultdict(list))
    await asyncio.gather(*(read(visit) for _ in range(options.readers)))
    return visit.took


def measure(place: str, options: argparse.Namespace) -> dict[str, object]:
    """The figures of one run."""
    command = [sys.executable, "-m", "onrecord", "serve", "--ledger", place, "--port", "0", "--no-gather"]
    with open_ledger(place) as ledger, subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as server:
        try:
            assert server.stderr
            port = next(int(found[1]) for line in server.stderr if (found := re.search(r":(\d+)/", line)))
            time.sleep(5)  # what works beside the desk has begun
            before, spent = ledger.turn(), cpu(server.pid)
            took = asyncio.run(readers(port, ledger, options))
            spent = cpu(server.pid) - spent
            kept = ledger.turn() - before
        finally:
            server.terminate()
    count = sum(map(len, took.values()))
    share = options.seconds / (options.seconds + _WARM)
    figures: dict[str, object] = {"readers": options.readers, "pause_s": options.pause, "reports": ledger_size(place)}
    figures |= {kind: _paced(times) for kind, times in sorted(took.items())}
    figures |= {"all": _paced([each for times in took.values() for each in times])}
    return figures | {
        "a_second": round(count / options.seconds),
        "cpu_ms": round(spent * share * 1000 / count, 1),
        "kept": kept,
    }


def ledger_size(place: str) -> int:
    """How many reports there are."""
    with open_ledger(place) as ledger:
        return ledger.size()


def _paced(times: list[float]) -> dict[str, float]:
    cuts = statistics.quantiles(times, n=20, method="inclusive") if len(times) > 1 else times * 19
    return {"n": len(times), "p50_ms": round(cuts[9], 1), "p95_ms": round(cuts[18], 1)}


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=100_000)
    parser.add_argument("--readers", type=int, default=50)
    parser.add_argument("--seconds", type=float, default=30)
    parser.add_argument("--pause", type=float, default=0)
    parser.add_argument("--pages", default="")
    parser.add_argument("--ledger")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        place = options.ledger or str(Path(folder) / "bench.db")
        if not Path(place).exists():
            with open_ledger(place) as ledger:
                fill(ledger, options.reports)
        print(json.dumps(measure(place, options)))


if __name__ == "__main__":
    main()
