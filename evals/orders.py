"""Whether the record of a story is the same bytes whatever order its reports come in.

    python -m evals.orders [--orders 100] [--stories N]

Every labelled story of ``evals.contested`` is read once and traced once for every order; the printed brief is compared.
"""

import argparse
import hashlib
import json
import random

from evals.contested import readings_of, stories
from evals.shared import show
from onrecord.pipeline.steps import tell, trace
from onrecord.records import Reading
from onrecord.tell.export.json import brief_json


def printed(readings: list[Reading]) -> str:
    """The digest of the brief, as printed, of some readings."""
    brief = json.dumps(brief_json(tell(trace(readings))), ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(brief.encode()).hexdigest()


def main() -> None:
    """Prints one JSON line: the share of stories with the same bytes in every order."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, default=100, help="random orders of each story (seeded)")
    parser.add_argument("--stories", type=int, default=None, help="the first so many stories only")
    wanted = parser.parse_args()
    chance = random.Random(0)  # noqa: S311 - an order of reports is no secret
    same = count = 0
    for story in list(stories())[: wanted.stories]:
        readings = readings_of(story.texts)
        first = printed(readings)
        count += 1
        same += all(printed(chance.sample(readings, len(readings))) == first for _ in range(wanted.orders))
    show({"eval": "orders", "stories": count, "orders": wanted.orders, "same_bytes": same / max(count, 1)})


if __name__ == "__main__":
    main()
