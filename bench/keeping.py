"""What keeping the stories up to date costs as a ledger grows, and whether it gives the stories of one trace of all.

    python -m bench.keeping [--reports 5000 100000] [--more 40]
    python -m bench.keeping --same 200

The first fills a ledger of each size with invented reports in stories of ten (``bench.ledger``), notes their stories
(without briefs: tracing the bulk is not what is measured). Then it adds pairs of reports to stories already there: the
first of each settles the stories around it, which grouping sees otherwise than they were noted; of the second it
prints CPU milliseconds of ``keep_up``, and the ratio of the largest ledger to the smallest. The second adds
reports of labelled collections of ../shared one by one, ten at a time, and prints B-cubed of the kept stories against
those of one trace of all, and of both against the labels.
"""

import argparse
import json
import random
import statistics
import tempfile
import time
from dataclasses import replace
from pathlib import Path

from evals.shared import SHARED
from evals.stories import COLLECTIONS, b_cubed

from bench.ledger import Maker, batches
from onrecord.ledger import Ledger, open_ledger
from onrecord.pipeline.keeping import keep_up
from onrecord.pipeline.steps import read
from onrecord.read.statements import RuleReader
from onrecord.records import Reading, Story
from onrecord.text.hashes import digest
from onrecord.trace.order import find_order, settle_dates
from onrecord.trace.passages import find_copies, find_passages
from onrecord.trace.stories import find_stories

_NOW = "2031-06-01T00:00:00+00:00"
_STORY = 10


def fill(ledger: Ledger, reports: int) -> None:
    """Puts the set in and notes its stories."""
    for batch in batches(reports):
        ledger.add_all(batch, _NOW)
        rows = [
            (row.report.id, row.key, digest("bench", row.key.partition("-")[0]), row.published.value or "")
            for row in batch
        ]
        ledger._engine.run("BEGIN")
        ledger._engine.run_many("INSERT INTO placed (report_id, key, story, day) VALUES (?, ?, ?, ?)", rows)
        ledger._engine.run("DELETE FROM unplaced")
        ledger._engine.run("COMMIT")


def again(reading: Reading, key: str) -> Reading:
    """The report as another outlet prints it, some words of it changed; its own sentence ids."""
    text = reading.report.text.replace(" the ", " that ")
    name = digest("again", key)
    return read(replace(reading.report, key=key, id=name, text=text, outlet=f"Outlet {key}"), RuleReader())


def cost(reports: int, more: int) -> dict[str, float]:
    """CPU milliseconds of keeping one more report, and how many stories are traced for it."""
    maker, chosen = Maker(7), random.Random(3)
    with tempfile.TemporaryDirectory() as folder, open_ledger(str(Path(folder) / "bench.db")) as ledger:
        fill(ledger, reports)
        wanted = set(chosen.sample(range(min(reports // _STORY, 500)), more))
        homes = [rows for at in range(max(wanted) + 1) if (rows := maker.story(at)) and at in wanted]
        spent, sizes, traced = [], [], []
        for at, rows in enumerate(homes):
            ledger.add(again(rows[0], f"first-{at}"), _NOW)  # which settles the stories around it: not measured
            keep_up(ledger, _NOW)
            row = again(rows[1], f"second-{at}")
            ledger.add(row, _NOW)
            before = time.process_time()
            traced.append(keep_up(ledger, _NOW)["stories"])
            spent.append((time.process_time() - before) * 1000)
            (story,) = ledger.stories_with("report", row.key)
            brief = ledger.story(story)
            sizes.append(len(brief.record.readings) if brief else 0)
    cuts = statistics.quantiles(spent, n=20, method="inclusive")
    return {"reports": reports, "p50_ms": cuts[9], "p95_ms": cuts[18], "story_size": statistics.median(sizes),
            "traced": statistics.mean(traced)}  # fmt: skip


def grouped(readings: list[Reading]) -> tuple[Story, ...]:
    """The stories of one trace of all, as ``pipeline.steps.trace`` finds them, without their claims."""
    passages = find_passages(readings)
    dates = settle_dates(readings, passages)
    readings = [row.at(dates[row.key], row.moments) for row in readings]
    return find_stories(readings, find_order(readings, passages, find_copies(readings, passages)).sequence)


def same(most: int) -> None:
    """The kept stories beside those of one trace of all, and the labels."""
    for name, load in COLLECTIONS.items():
        folder = SHARED / "corpora" / name
        if not folder.exists():
            continue
        labelled = load(folder)
        random.Random(7).shuffle(labelled)  # an order for a stream
        labelled = labelled[:most]
        rows = [read(report, RuleReader()) for _, report in labelled]
        with tempfile.TemporaryDirectory() as place, open_ledger(str(Path(place) / "bench.db")) as ledger:
            before = time.process_time()
            for at in range(0, len(rows), _STORY):
                ledger.add_all(rows[at : at + _STORY], f"2031-06-01T00:{at // 600:02}:{at // 10 % 60:02}+00:00")
                keep_up(ledger, f"2031-06-01T00:{at // 600:02}:{at // 10 % 60:02}+00:00")
            spent = time.process_time() - before
            kept = [next(iter(ledger.stories_with("report", row.report.id)), row.key) for row in rows]
            whole = {key: story.id for story in grouped(list(ledger.readings())) for key in story.reports}
            all_ = [whole[row.key] for row in rows]
        gold = [story for story, _ in labelled]
        figures = {"kept_beside_whole": b_cubed(all_, kept)[2], "kept": b_cubed(gold, kept)[2],
                   "whole": b_cubed(gold, all_)[2], "cpu_ms_a_report": spent * 1000 / len(rows)}  # fmt: skip
        print(
            json.dumps(
                {"collection": name, "reports": len(rows)} | {key: round(value, 3) for key, value in figures.items()}
            ),
            flush=True,
        )


def main() -> None:
    """Measures and prints."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, nargs="+", default=[5_000, 100_000])
    parser.add_argument("--more", type=int, default=40)
    parser.add_argument("--same", type=int, metavar="N")
    options = parser.parse_args()
    if options.same:
        same(options.same)
        return
    found = [cost(each, options.more) for each in options.reports]
    for row in found:
        print(json.dumps({key: round(value, 1) for key, value in row.items()}), flush=True)
    print(json.dumps({"growth_p50": round(found[-1]["p50_ms"] / found[0]["p50_ms"], 2)}))


if __name__ == "__main__":
    main()
