"""What the bounds on passages leave out: the same set traced with them and without, told by kind.

    python -m bench.bounds [--reports 4000] [--hot 0]

Without bounds means: a run of words is common in more than 100 sentences, printings of two edited sentences are
paired each with each up to 1,152 pairs, and a sentence keeps all its partners. One JSON line: passages and CPU seconds
of both, what is left out by kind, pairs of reports that lose every tie, sentences that lose every tie to an earlier
report (they could be told as new), and left out ties whose two sentences are still tied over others. Ids of the
generated reports follow their publication.
"""

import argparse
import json
from collections import Counter
from collections.abc import Iterable, Sequence
from unittest.mock import patch

from bench.fast_stages import timed
from bench.generator import make
from onrecord.pipeline.steps import outline
from onrecord.records import Passage, Reading, Report, Stretch
from onrecord.text.hashes import digest
from onrecord.trace.passages import find_passages

ROOM = "onrecord.trace.passages"


def unbounded(readings: Sequence[Reading]) -> tuple[Passage, ...]:
    """The passages without the bounds."""
    with (
        patch(f"{ROOM}.candidates._COMMON", 100),
        patch(f"{ROOM}.candidates._NEXT", 1),
        patch(f"{ROOM}.matches.FEW", 34),
        patch(f"{ROOM}.find.bounded", lambda found, *_: (found, 0)),
    ):
        return find_passages(readings)


def held_together(passages: Iterable[Passage]) -> dict[Stretch, Stretch]:
    """Each sentence with one that stands for all that it is tied to, directly or over others."""
    above: dict[Stretch, Stretch] = {}

    def top(spot: Stretch) -> Stretch:
        while above.setdefault(spot, spot) != spot:
            above[spot] = spot = above[above[spot]]
        return spot

    for passage in passages:
        above[top(passage.a)] = top(passage.b)
    return {spot: top(spot) for spot in list(above)}


def compare(whole: Sequence[Passage], kept: Sequence[Passage]) -> dict[str, object]:
    """What is left out, and what that costs."""
    left = {(passage.a, passage.b) for passage in kept}
    lost = [passage for passage in whole if (passage.a, passage.b) not in left]
    reports, still = ({(p.a.report, p.b.report) for p in found} for found in (whole, kept))
    told, tied = ({p.b for p in found if p.a.report != p.b.report} for found in (whole, kept))
    tops = held_together(kept)
    return {
        "left_out": dict(Counter(passage.kind for passage in lost)),
        "still_tied_over_others": sum(passage.a in tops and tops[passage.a] == tops.get(passage.b) for passage in lost),
        "pairs_of_reports": len(reports),
        "pairs_lost": len(reports - still),
        "told_earlier": len(told),
        "told_earlier_lost": len(told - tied),
        "told_earlier_gained": len(tied - told),
    }


def main() -> None:
    """Prints the line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=4000)
    parser.add_argument("--hot", type=int, default=0, help="how many of them are of one story")
    options = parser.parse_args()
    readings = [
        outline(Report(row.id, digest("report", row.id), row.text, row.title, row.published, "metadata", None))
        for row in make(options.reports, hot=options.hot)
    ]
    whole, whole_s = timed(lambda: unbounded(readings))
    kept, kept_s = timed(lambda: find_passages(readings))
    row = {"reports": options.reports, "hot": options.hot, "without": len(whole), "with": len(kept)}
    row |= {"without_s": round(whole_s, 2), "with_s": round(kept_s, 2)}
    print(json.dumps(row | compare(whole, kept)))


if __name__ == "__main__":
    main()
