"""How much of a brief's processor time goes to linking claims: many mixed reports, and one story that grows.

    python -m bench.claims [--reports 1000] [--story 100]

Processor time, one process, side by side in one run: reading, tracing without claims, claims. Reports are FNC-1's
training bodies, in the order of their ids; the one story is its largest group's bodies, half of them and all.
"""

import argparse
import gzip
import json
import sys
import time
from pathlib import Path

from onrecord.pipeline.steps import outline, read
from onrecord.records import Order, Reading, Report, Story
from onrecord.text.hashes import digest
from onrecord.trace.claims import find_claims
from onrecord.trace.order import find_order
from onrecord.trace.passages import find_copies, find_novel, find_passages
from onrecord.trace.stories import find_stories

DATA = Path(__file__).resolve().parent.parent.parent / "shared" / "corpora" / "fnc1_stance"


def load(name: str) -> list[dict[str, object]]:
    """The rows of one file of the corpus."""
    with gzip.open(DATA / name, "rt", encoding="utf-8") as rows:
        return [json.loads(row) for row in rows]


def readings(texts: list[tuple[str, str]]) -> list[Reading]:
    """Some texts, read."""
    return [read(Report(key, digest("report", key, "", text), text)) for key, text in texts]


def mixed(count: int) -> dict[str, float]:
    """Seconds of each part for so many mixed reports, and the claims' share."""
    rows = sorted(load("train_bodies.jsonl.gz"), key=lambda row: int(str(row["body_id"])))[:count]
    start = time.process_time()
    told = readings([(str(row["body_id"]), str(row["text"])) for row in rows])
    after_reading = time.process_time()
    told.sort(key=lambda reading: reading.report.id)
    passages = find_passages(told)
    order = find_order(told, passages, find_copies(told, passages))
    told.sort(key=lambda reading: order.sequence.index(reading.key))
    stories = find_stories(told, order.sequence)
    find_novel(told, passages, order, stories)
    after_tracing = time.process_time()
    find_claims(told, stories, passages, order)
    end = time.process_time()
    return {
        "read_s": after_reading - start,
        "trace_s": after_tracing - after_reading,
        "claims_s": end - after_tracing,
        "claims_share": (end - after_tracing) / (end - start),
    }


def one_story(count: int) -> dict[str, float]:
    """Seconds for half a story and for all of it: their ratio is two where linking is linear."""
    texts = {row["body_id"]: str(row["text"]) for row in load("train_bodies.jsonl.gz")}
    groups = load("train_story_groups_derived.jsonl.gz")
    ids = [body for row in groups for body in list(row["bodies"])[:count]][:count]  # type: ignore[call-overload]
    told = readings([(str(body), texts[body]) for body in ids])
    seconds = []
    for kept in (told[: count // 2], told):
        keys = tuple(reading.key for reading in kept)
        start = time.process_time()
        find_claims(kept, [Story("one", "", keys, None, None)], (), Order(keys))
        seconds.append(time.process_time() - start)
    return {"half_s": seconds[0], "whole_s": seconds[1], "ratio": seconds[1] / seconds[0]}


def main() -> None:
    """Prints one JSON line a measure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--reports", type=int, default=1000)
    parser.add_argument("--story", type=int, default=100)
    wanted = parser.parse_args()
    if not DATA.exists():
        sys.exit("skipped: ../shared/corpora/fnc1_stance is not beside this checkout")
    outline(Report("warm", "warm", "A first report warms the tables up."))
    for name, figures in (("mixed", mixed(wanted.reports)), ("one_story", one_story(wanted.story))):
        print(json.dumps({"bench": name, **{key: round(value, 3) for key, value in figures.items()}}))


if __name__ == "__main__":
    main()
