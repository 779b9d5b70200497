"""Runs the whole way on contested stories that nothing was built for: where does the central claim end?

    python -m evals.contested [--show]

Bodies are FNC-1's training bodies; the labels in ``contested.json`` are our own reading. It asks for little, so that a
figure means something: is the central claim the contested one, is its status right, are the origins in range?
"""

import argparse
import gzip
import json
from pathlib import Path
from typing import Any

from evals.shared import need, show
from onrecord.pipeline.steps import read, trace
from onrecord.records import Claim, Report
from onrecord.text.hashes import digest
from onrecord.text.words import fold, words

LABELS = Path(__file__).with_name("contested.json")


def bodies() -> tuple[dict[int, list[int]], dict[int, str]]:
    """Group to its body ids, and body id to its text."""
    folder = need("corpora", "fnc1_stance")
    with gzip.open(folder / "train_story_groups_derived.jsonl.gz", "rt", encoding="utf-8") as rows:
        groups = {row["group"]: row["bodies"] for row in map(json.loads, rows)}
    with gzip.open(folder / "train_bodies.jsonl.gz", "rt", encoding="utf-8") as rows:
        texts = {row["body_id"]: row["text"] for row in map(json.loads, rows)}
    return groups, texts


def central(texts: dict[str, str]) -> Claim | None:
    """The central claim of the largest story among some texts."""
    reports = [Report(key, digest("report", key, "", text), text) for key, text in sorted(texts.items())]
    record = trace(read(report) for report in reports)
    sizes = {story.id: len(story.reports) for story in record.stories}
    claims = [claim for claim in record.claims if claim.central]
    return max(claims, key=lambda claim: (sizes.get(claim.story, 0), claim.id), default=None)


def judge(story: dict[str, Any], claim: Claim | None) -> dict[str, bool]:
    """Whether the claim is the contested one, and whether status and origins are right (False when it is not)."""
    held = {word.text for word in words(fold(claim.text))} if claim else set()
    about = claim is not None and all(held & set(choices) for choices in story["words"])

    def within(count: int, bounds: list[int]) -> bool:
        return bounds[0] <= count <= bounds[1]

    return {
        "central": about,
        "status": about and claim is not None and claim.status in story["status"],
        "for": about and claim is not None and within(len(claim.origins_for), story["for"]),
        "against": about and claim is not None and within(len(claim.origins_against), story["against"]),
    }


def main() -> None:
    """Prints one JSON line: the share of stories for which each is right."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="a line a story, for reading")
    shown = parser.parse_args().show
    groups, texts = bodies()
    stories = json.loads(LABELS.read_text("utf-8"))["stories"]
    totals = dict.fromkeys(("central", "status", "for", "against"), 0)
    for story in stories:
        claim = central({str(body): texts[body] for body in groups[story["group"]]})
        marks = judge(story, claim)
        for key, right in marks.items():
            totals[key] += right
        if shown:
            print(story["group"], marks, claim and (claim.status, claim.text[:140]))
            for origin in (*claim.origins_for, *claim.origins_against) if claim else ():
                print("   ", "against" if origin in claim.origins_against else "for", origin.name[:90])  # type: ignore[union-attr]
    show({"eval": "contested", "stories": len(stories), **{k: v / len(stories) for k, v in totals.items()}})


if __name__ == "__main__":
    main()
