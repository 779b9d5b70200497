"""Scores claims, origins, status, history and headline checks on the seed reports and the two open stories.

    python -m evals.claims [--show]

Every gold claim of the seeds is set beside the found claim whose statements overlap its own most. Of the stories the
central claim's status and origins are gold.
"""

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from evals.shared import need, show
from onrecord.gather import from_paths
from onrecord.pipeline.steps import read, trace
from onrecord.records import Claim, Record, Report, Span

Json = dict[str, Any]
Marks = set[tuple[str, int]]
VERDICTS = {
    "supported": "supported",
    "supported_as_attributed": "supported",
    "attributed_but_omits_denial": "omits_denial",
    "asserts_what_body_only_attributes": "attributed_only",
}
FOUND = 0.3
"""Least overlap (shared characters over all, F1) at which a gold claim counts as found."""


def record_of(paths: Sequence[str]) -> Record:
    """The record of some files."""
    return trace(read(report) for report in from_paths(paths) if isinstance(report, Report))


def marks_of(claim: Claim, record: Record) -> Marks:
    """The characters of a claim's supporting statements, as (file, offset)."""
    told = {each.id: (reading.key, each) for reading in record.readings for each in reading.statements}
    rows = [told[name] for name in claim.supports if name in told]
    return {(Path(key).name, at) for key, each in rows for span in each.content for at in range(span.start, span.end)}


def gold_marks(claim: Json, gold: Json) -> Marks:
    """The characters of a gold claim's supporting statements and own-voice sentences."""
    files = {row["report"]: Path(row["path"]).name for row in gold["meta"]["files"]}
    told = {row["id"]: row for row in gold["statements"]}
    spots = {row["id"]: row for row in gold["sentences"]}
    found: Marks = set()
    for name in claim["statements"].get("support", []):
        found |= {
            (files[told[name]["report"]], at)
            for span in told[name]["content"]
            for at in range(span["start"], span["end"])
        }
    for name in claim["statements"].get("own_voice", []):
        if name in spots:
            row = spots[name]
            found |= {(files[row["report"]], at) for at in range(row["start"], row["end"])}
    return found


def overlap(a: Marks, b: Marks) -> float:
    """F1 of two sets of characters."""
    return 2 * len(a & b) / (len(a) + len(b)) if a or b else 0.0


def score_seeds(shown: bool) -> Json:
    """Found, status and origins over all gold claims; the central claim; both orders; headline verdicts."""
    folder = need("reports", "seeds")
    gold = yaml.safe_load((folder / "gold.yaml").read_text("utf-8"))
    paths = [str(folder / row["path"]) for row in gold["meta"]["files"]]
    record = record_of(paths)
    all_marks = [(claim, marks_of(claim, record)) for claim in record.claims]
    found = status = origins = 0
    for want in gold["claims"]:
        marks = gold_marks(want, gold)
        best, held = max(all_marks, key=lambda row: overlap(row[1], marks), default=(None, set()))
        if best is None or overlap(held, marks) < FOUND:
            if shown:
                print("missed", want["id"], want["proposition"])
            continue
        final = want["status"]["order_1_then_0"][-1]["status"]
        counts = want["origins"]["for"], want["origins"]["against"]
        right = best.status == final, (len(best.origins_for), len(best.origins_against)) == counts
        found += 1
        status += right[0]
        origins += right[1]
        if shown:
            got = best.status, len(best.origins_for), len(best.origins_against)
            print(f"{overlap(held, marks):.2f}", want["id"], right, (final, *counts), got, "|", best.text[:90])
    total = len(gold["claims"])
    return {
        "claims_found": found / total,
        "status_right": status / total,
        "origins_right": origins / total,
        **_central(record, gold),
        "same_in_both_orders": record.claims == record_of(paths[::-1]).claims,
        "headlines_right": score_headlines(record, gold, shown),
    }


def _central(record: Record, gold: Json) -> Json:
    """The central claim beside gold's first: status, origins, history."""
    want = gold["claims"][0]
    claim = next((each for each in record.claims if each.central), None)
    if claim is None:
        return {"central": False, "central_status": "", "central_for": 0, "central_against": 0, "history": []}
    return {
        "central": overlap(marks_of(claim, record), gold_marks(want, gold)) >= FOUND,
        "central_status": claim.status,
        "central_for": len(claim.origins_for),
        "central_against": len(claim.origins_against),
        "history": [step.status for step in claim.history],
    }


def score_headlines(record: Record, gold: Json, shown: bool) -> float:
    """Share of gold's headlines and deck clauses with the right verdict."""
    files = {row["report"]: Path(row["path"]).name for row in gold["meta"]["files"]}
    wanted = []
    for row in gold["headline_checks"]:
        for part in row.get("parts", [row]):
            if part["verdict"] in VERDICTS:
                wanted.append((row["where"], part.get("span"), VERDICTS[part["verdict"]]))
    right = 0
    for where, span, verdict in wanted:
        number, kind = where.split(":")
        page = next(row for row in gold["layout"] if row["report"] == number)
        place = span or (page["headline"] if kind == "H" else page["deck"])
        place = place[0] if isinstance(place, list) else place
        spot = Span(place["start"], place["end"])
        hits = [
            check
            for check in record.checks
            if Path(check.report).name == files[number]
            and check.start is not None
            and check.end is not None
            and Span(check.start, check.end).meets(spot)
        ]
        got = hits[0].verdict if len(hits) == 1 else f"{len(hits)} checks"
        right += got == verdict
        if shown:
            print("headline", where, verdict, got)
    return right / len(wanted)


def score_story(name: str, shown: bool) -> Json:
    """Whether the central claim of an open story has the status and the number of origins that gold gives it."""
    folder = need("reports", "stories")
    gold = yaml.safe_load((folder / f"{name}.yaml").read_text("utf-8"))
    record = record_of([str(folder / name)])
    claim = next((each for each in record.claims if each.central), None)
    if claim is None:
        return {f"{name}_status": "", f"{name}_for": 0, f"{name}_against": 0}
    if shown:
        print(name, gold["claim"], "|", claim.text)
        for side, rows in (("for", claim.origins_for), ("against", claim.origins_against)):
            for origin in rows:
                print("   ", side, origin.name, origin.party, origin.anonymous, len(origin.statements))
    return {
        f"{name}_status": claim.status,
        f"{name}_for": len(claim.origins_for),
        f"{name}_against": len(claim.origins_against),
        f"{name}_gold": [gold["final_status"], gold["n_origins_for"], gold["n_origins_against"]],
    }


def main() -> None:
    """Prints one JSON line of figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="a line a claim, for reading")
    shown = parser.parse_args().show
    show({"eval": "claims", **score_seeds(shown), **score_story("beats", shown), **score_story("nhl", shown)})


if __name__ == "__main__":
    main()
