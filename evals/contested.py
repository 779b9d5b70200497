"""Runs the whole way on contested stories that nothing was built for: where does the central claim end, and who is on
which side?

    python -m evals.contested [--show]

Bodies are FNC-1's training bodies and the two open stories; the labels are our own reading: ``contested/*.yaml`` in
the form of the open stories (ids, offsets and labels only), ``contested.json`` in a shorter one. Some of the yaml
stories are held back (``held_back``): nothing is tuned on them, they have a line of their own and ``--show`` leaves
them out.
"""

import argparse
import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from evals.corroboration import BASELINES
from evals.shared import need, show
from onrecord.gather import from_paths
from onrecord.pipeline.steps import read, trace
from onrecord.records import Claim, Reading, Record, Report
from onrecord.text.hashes import digest
from onrecord.text.words import fold, words

HERE = Path(__file__).parent
Json = dict[str, Any]
Spots = tuple[tuple[str, int, int], ...]
OPEN = ("beats", "nhl")
SIDES = {"asserts": "for", "reports": "for", "reports_both": "both", "denies": "against", "other_event": "none"}


@dataclass(frozen=True)
class Story:
    """One story and what is known about its central claim."""

    name: str
    texts: dict[str, str]
    words: tuple[frozenset[str], ...]
    """Each holds alternatives, folded, of which the claim must have one."""
    status: frozenset[str]
    origins_for: frozenset[int]
    origins_against: frozenset[int]
    one_origin: bool
    """Whether what is told for the claim has one origin in truth."""
    held_back: bool = False
    stances: tuple[tuple[str, str], ...] = ()
    """Report key, for | both | against | none."""
    denials: Spots = ()
    headlines: tuple[tuple[str, str], ...] = ()
    """Report key and a headline that FNC-1 has for it."""


def stories() -> Iterator[Story]:
    """Every story with labels: the open ones, those in short form, those in full form."""
    for name in OPEN:
        yield _open(name)
    groups, texts = bodies()
    for row in json.loads((HERE / "contested.json").read_text("utf-8"))["stories"]:
        told = {str(body): texts[body] for body in groups[row["group"]]}
        for_it, against = (frozenset(range(low, high + 1)) for low, high in (row["for"], row["against"]))
        alike = tuple(map(frozenset, row["words"]))
        yield Story(f"short {row['group']}", told, alike, frozenset(row["status"]), for_it, against, one_origin=False)
    for path in sorted((HERE / "contested").glob("*.yaml"), key=lambda each: int(each.stem)):
        gold = yaml.safe_load(path.read_text("utf-8"))
        told = {str(body): texts[body] for body in groups[gold["group"]]}
        gold["headlines"] = [(key, head) for key in told if (head := headlines().get(int(key)))]
        yield _full(gold, told, f"fnc {gold['group']}", [(str(k), v) for k, v in gold["stances"].items()])


def _full(gold: Json, texts: dict[str, str], name: str, stances: Sequence[tuple[str, str]]) -> Story:
    denials = tuple((str(row["body"]), row["start"], row["end"]) for row in gold["denials"])
    return Story(
        name, texts, tuple(map(frozenset, gold["words"])),
        frozenset([gold["final_status"], *gold["also_accept"]]),
        frozenset([gold["n_origins_for"], *gold.get("also_for", ())]),
        frozenset([gold["n_origins_against"], *gold.get("also_against", ())]),
        gold["n_origins_for"] == 1 and not gold.get("also_for"),
        gold.get("held_back", False), tuple((key, SIDES[stance]) for key, stance in stances), denials,
        tuple(gold.get("headlines", ())),
    )  # fmt: skip


_OPEN_WORDS = {
    "beats": (
        ["beats", "apple"],
        ["shut", "shutting", "shutter", "discontinue", "kill", "killing", "close", "closing"],
    ),
    "nhl": (["nhl", "league"], ["add", "expand", "expansion", "four", "teams"]),
}
_ABOUT = {"beats": None, "nhl": {"four_teams", "both"}}
"""Which of a story's claims a body must be about for its stance to be one to the central claim."""


def _open(name: str) -> Story:
    folder = need("reports", "stories")
    gold = yaml.safe_load((folder / f"{name}.yaml").read_text("utf-8"))
    reports = [each for each in from_paths([str(folder / name)]) if isinstance(each, Report)]
    texts = {Path(each.key).stem: each.text for each in reports}
    about = _ABOUT[name]
    stances = [
        (str(row["id"]), row["stance"])
        for row in gold["bodies"]
        if about is None or row.get("claim", "four_teams") in about
    ]
    aside = {"las_vegas", "brand"}
    rows = [
        {"body": row["content"]["body"], "start": row["content"]["start"], "end": row["content"]["end"]}
        for row in gold["denials"]
        if row["target"] not in aside
    ]
    heads = [(str(row["id"]), row["fnc"][0]["headline"]) for row in gold["bodies"] if row["fnc"]]
    return _full(gold | {"words": _OPEN_WORDS[name], "denials": rows, "headlines": heads}, texts, name, stances)


@cache
def bodies() -> tuple[dict[int, list[int]], dict[int, str]]:
    """Group to its body ids, and body id to its text."""
    folder = need("corpora", "fnc1_stance")
    with gzip.open(folder / "train_story_groups_derived.jsonl.gz", "rt", encoding="utf-8") as rows:
        groups = {row["group"]: row["bodies"] for row in map(json.loads, rows)}
    with gzip.open(folder / "train_bodies.jsonl.gz", "rt", encoding="utf-8") as rows:
        texts = {row["body_id"]: row["text"] for row in map(json.loads, rows)}
    return groups, texts


@cache
def headlines() -> dict[int, str]:
    """Body id to the first headline that FNC-1 relates to it."""
    found: dict[int, str] = {}
    with gzip.open(need("corpora", "fnc1_stance") / "train_stances.jsonl.gz", "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            if row["stance"] != "unrelated":
                found.setdefault(row["body_id"], row["headline"])
    return found


def readings_of(texts: dict[str, str]) -> list[Reading]:
    """Some texts, read."""
    return [read(Report(key, digest("report", key, "", text), text)) for key, text in sorted(texts.items())]


def central(record: Record) -> Claim | None:
    """The central claim of the largest story of a record."""
    sizes = {story.id: len(story.reports) for story in record.stories}
    claims = [claim for claim in record.claims if claim.central]
    return max(claims, key=lambda claim: (sizes.get(claim.story, 0), claim.id), default=None)


def judge(story: Story, record: Record) -> Json:
    """What is right of a story: whether the claim is the contested one, status, origins, stances, denials."""
    claim = central(record)
    held = {word.text for word in words(fold(claim.text))} if claim else set()
    if claim is None or not all(held & choices for choices in story.words):
        missed = {"central": 0, "status": 0, "origins": 0}
        return missed | {"stances": 0, "of_stances": len(story.stances), "denials": 0, "of_denials": len(story.denials)}
    told = dict(claim.stances)
    counts = len(claim.origins_for) in story.origins_for, len(claim.origins_against) in story.origins_against
    return {
        "central": 1,
        "status": int(claim.status in story.status),
        "origins": int(all(counts)),
        "stances": sum(SIDES[told.get(key, "other_event")] == side for key, side in story.stances),
        "of_stances": len(story.stances),
        "denials": len(found_denials(story, claim, record)),
        "of_denials": len(story.denials),
        "corroborated": int(len(claim.origins_for) > 1),
    }


def found_denials(story: Story, claim: Claim, record: Record) -> Spots:
    """Gold's denials that overlap a denial which stands against the claim."""
    denying = set(claim.denies)
    spans = [
        (reading.key, min(span.start for span in held), max(span.end for span in held))
        for reading in record.readings
        for each in reading.statements
        if each.id in denying and (held := [*([each.source] if each.source else []), *each.cue, *each.content])
    ]
    return tuple(
        (key, start, end)
        for key, start, end in story.denials
        if any(at == key and low < end and start < high for at, low, high in spans)
    )


def figures(rows: Sequence[tuple[Story, Json]]) -> Json:
    """The shares over some stories."""
    total = {key: sum(row.get(key, 0) for _, row in rows) for key in
             ("central", "status", "origins", "stances", "of_stances", "denials", "of_denials")}  # fmt: skip
    count = max(len(rows), 1)
    single = [row for story, row in rows if story.one_origin]
    return {
        "stories": len(rows),
        **{key: total[key] / count for key in ("central", "status", "origins")},
        "stance": total["stances"] / max(total["of_stances"], 1),
        "denials": total["denials"] / max(total["of_denials"], 1),
        "false_corroboration": sum(row.get("corroborated", 0) for row in single) / max(len(single), 1),
    }


def corroboration(rows: Sequence[tuple[Story, Json]]) -> Json:
    """Of the central claims that in truth have one origin, the share shown with two or more: ours and the baselines'.

    A baseline counts over the reports that carry the claim, as gold says.
    """
    single = [(story, row) for story, row in rows if story.one_origin]
    found = {"claims": len(single), "onrecord": sum(row.get("corroborated", 0) for _, row in single) / len(single)}
    for name, count in BASELINES.items():
        wrong = 0
        for story, _ in single:
            told = [key for key, side in story.stances if side in {"for", "both"}]
            wrong += count([story.texts[key] for key in told], [dict(story.headlines).get(key, "") for key in told]) > 1
        found[name] = wrong / len(single)
    return found


def tell(story: Story, record: Record, marks: Json) -> None:
    """A few lines a story, for reading."""
    claim = central(record)
    print(story.name, {key: value for key, value in marks.items() if key != "corroborated"})
    if claim is None:
        return
    print("   ", claim.status, "not", "/".join(sorted(story.status)), "|", claim.text[:140])
    for side, origins in (("for", claim.origins_for), ("against", claim.origins_against)):
        for origin in origins:
            print("      ", side, origin.name[:90], len(origin.statements))
    told = dict(claim.stances)
    wrong = [(key, told.get(key, "-"), side) for key, side in story.stances
             if SIDES[told.get(key, "other_event")] != side]  # fmt: skip
    print("       stances wrong", wrong)
    found = found_denials(story, claim, record)
    for key, start, end in sorted(set(story.denials) - set(found)):
        print("       not found", key, repr(story.texts[key][start:end]))


def main() -> None:
    """Prints a line of figures for what is tuned on and one for what is held back."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", action="store_true", help="a few lines a story, for reading")
    shown = parser.parse_args().show
    rows: list[tuple[Story, Json]] = []
    for story in stories():
        record = trace(readings_of(story.texts))
        rows.append((story, judge(story, record)))
        if shown and not story.held_back:
            tell(story, record, rows[-1][1])
    show({"eval": "contested", "set": "corroboration", **corroboration(rows)})
    for name, kept in (
        ("tuned", [row for row in rows if not row[0].held_back]),
        ("held_back", [row for row in rows if row[0].held_back]),
    ):
        show({"eval": "contested", "set": name, **figures(kept)})


if __name__ == "__main__":
    main()
