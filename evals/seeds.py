"""Scores the brief of the two seed reports against their gold, section by section.

    python -m evals.seeds [--order 10]

It reads what the command prints (docs/reference, onrecord.brief/1), so it holds for any reader behind it. Claims and
headline checks are scored by ``evals.claims``.
"""

import argparse
import json
import re
from pathlib import Path
from typing import Any

import yaml

from evals.shared import f1, need, show
from onrecord.gather import from_paths
from onrecord.pipeline.steps import read, tell, trace
from onrecord.records import Report
from onrecord.tell.export.json import brief_json

Json = dict[str, Any]
Span = tuple[int, int]


def load(order: str) -> tuple[Json, dict[str, Json], Json]:
    """Gold, gold report number to printed report, and the printed brief; the files read in the order given."""
    folder = need("reports", "seeds")
    gold = yaml.safe_load((folder / "gold.yaml").read_text("utf-8"))
    paths = {row["report"]: str(folder / row["path"]) for row in gold["meta"]["files"]}
    found = from_paths([paths[number] for number in order])
    printed: Json = json.loads(
        json.dumps(brief_json(tell(trace(read(report) for report in found if isinstance(report, Report)))))
    )
    by_name = {Path(report["key"]).name: report for report in printed["reports"]}
    return gold, {number: by_name[Path(path).name] for number, path in paths.items()}, printed


def span(row: Json) -> Span:
    """Start and end of anything that has them."""
    return row["start"], row["end"]


def overlap(a: list[Span], b: list[Span]) -> float:
    """Shared characters over all characters of two sets of spans."""
    left = {at for start, end in a for at in range(start, end)}
    right = {at for start, end in b for at in range(start, end)}
    return len(left & right) / len(left | right) if left | right else 0.0


def score_parts(gold: Json, reports: dict[str, Json]) -> float:
    """F1 of parts by kind and exact span; a caption is its whole printed line, its credit lies inside."""
    kinds = {"headline": "headline", "caption": "caption", "credit": "credit", "body_paragraphs": "paragraph"}
    wanted = {
        (page["report"], kinds.get(key, key), *span(row))
        for page in gold["layout"]
        for key in ("headline", "deck", "caption", "credit", "body_paragraphs")
        for row in (page[key] if isinstance(page[key], list) else [page[key]])
    }
    found = {
        (number, part["kind"], *span(part))
        for number, report in reports.items()
        for part in report["parts"]
        if part["kind"] != "furniture"
    }
    return f1(len(wanted & found), len(found), len(wanted))


def score_sentences(gold: Json, reports: dict[str, Json]) -> float:
    """F1 of body sentences by exact span."""
    wanted = {(row["report"], *span(row)) for row in gold["sentences"]}
    found = set()
    for number, report in reports.items():
        body = [span(part) for part in report["parts"] if part["kind"] == "paragraph"]
        found |= {
            (number, *span(row))
            for row in report["sentences"]
            if any(start <= row["start"] and row["end"] <= end for start, end in body)
        }
    return f1(len(wanted & found), len(found), len(wanted))


def score_shared(gold: Json, reports: dict[str, Json], printed: Json) -> Json:
    """F1 of identical and edited sentence pairs between the two reports, and what is new in the later one."""
    places = {(reports[row["report"]]["key"], *span(row)): row["id"] for row in gold["sentences"]} | headline_places(
        gold, reports
    )
    wanted = {frozenset((row["a"], row["b"])) for row in gold["shared"]["identical"]}
    edited = {frozenset((row["a"], row["b"])) for row in gold["shared"]["lightly_edited"]}
    paraphrases = {frozenset((row["a"], row["b"])) for row in gold["shared"]["paraphrase"]}
    found: dict[str, set[frozenset[str]]] = {"identical": set(), "edited": set(), "paraphrase": set()}
    for row in printed["passages"]:
        if row["a"]["report"] != row["b"]["report"]:
            a, b = (nearest(places, row[side]) for side in "ab")
            found[row["kind"]].add(frozenset((a, b)))
    exact = found["identical"] | found["edited"]
    loose = exact - paraphrases
    new = gold["shared"]["novel"]["reading_1_then_0"]
    ids = {
        sentence["id"]: nearest(places, {"report": report["key"], **sentence})
        for report in reports.values()
        for sentence in report["sentences"]
    }
    novel = {ids[each] for each in reports["0"]["novel"]} - set(new["partly_new"])
    return {
        "identical_f1": f1(len(wanted & found["identical"]), len(found["identical"]), len(wanted)),
        "shared_f1": f1(len((wanted | edited) & exact), len(loose), len(wanted | edited)),
        "novel_f1": f1(len(novel & set(new["new"])), len(novel), len(new["new"])),
    }


def headline_places(gold: Json, reports: dict[str, Json]) -> dict[tuple[str, int, int], str]:
    """Where the headlines and decks stand."""
    rows = {}
    for page in gold["layout"]:
        number = page["report"]
        for key, mark in (("headline", "H"), ("deck", "D")):
            for row in page[key] if isinstance(page[key], list) else [page[key]]:
                rows[reports[number]["key"], *span(row)] = f"{number}:{mark}"
    return rows


def nearest(places: dict[tuple[str, int, int], str], row: Json) -> str:
    """The gold sentence that a stretch overlaps most."""
    best = max(
        places,
        key=lambda place: (
            place[0] == row["report"],
            min(place[2], row["end"]) - max(place[1], row["start"]),
        ),
    )
    inside = best[0] == row["report"] and min(best[2], row["end"]) > max(best[1], row["start"])
    return places[best] if inside else f"elsewhere {row['start']}"


def score_statements(gold: Json, reports: dict[str, Json]) -> Json:
    """Detection F1 by content overlap of at least half, and source, quote, stance and chain of what matched.

    Found statements in the outlet's own voice count only where gold has one; gold's optional ones are never missed.
    """
    wanted = {(row["report"], row["id"]): row for row in gold["statements"]}
    found = [(number, row) for number, report in reports.items() for row in report["statements"]]
    pairs = sorted(
        (
            (
                overlap([span(c) for c in row["content"]], [span(c) for c in g["content"]]),
                cues(row, g),
                g["id"],
                i,
            )
            for i, (number, row) in enumerate(found)
            for (report, _), g in wanted.items()
            if report == number and bool(row["cue"]) == bool(g["cue"])
        ),
        key=lambda pair: (-pair[0], -pair[1], pair[2], pair[3]),
    )
    matched: dict[str, int] = {}
    for score, _, name, i in pairs:
        if score >= 0.5 and name not in matched and i not in matched.values():
            matched[name] = i
    attributed = sum(1 for i, (_, row) in enumerate(found) if row["cue"] or i in matched.values())
    must = [row for row in wanted.values() if not row.get("optional") or row["id"] in matched]
    both = [(found[i][1], next(g for g in must if g["id"] == name)) for name, i in sorted(matched.items())]
    sourced = [(row, g) for row, g in both if g["source"]]
    return {
        "statements_f1": f1(len(matched), attributed, len(must)),
        "source_right": sum(same_source(row, g) for row, g in sourced) / max(1, len(sourced)),
        "quote_right": sum(same_quote(row, g) for row, g in both) / max(1, len(both)),
        "chain_right": sum(len(row["chain"]) >= min(2, len(g["chain"])) for row, g in both) / max(1, len(both)),
    }


def cues(row: Json, gold: Json) -> float:
    """How well the cues overlap."""
    return overlap([span(c) for c in row["cue"]], [span(c) for c in gold["cue"] or []])


def same_source(row: Json, gold: Json) -> bool:
    """Whether the found source shares at least half its characters with gold's."""
    return bool(row["source"]) and overlap([span(row["source"])], [span(gold["source"])]) >= 0.5


def same_quote(row: Json, gold: Json) -> bool:
    """Whether the quote kinds agree; gold's "attitude" and "none" have no word of ours and count as indirect."""
    names = {"direct_fragment": "fragment", "attitude": "indirect", "none": "indirect"}
    return bool(row["quote"] == names.get(gold["quote"], gold["quote"]))


def score_people(gold: Json, reports: dict[str, Json]) -> float:
    """F1 of people with one of their roles, over both reports together."""
    wanted = {
        (row["name"], fold(row["role"]).removeprefix("former "))
        for row in gold["entities"]["people"]
        if row["role"] and row["name"]
    }
    found = {
        (name["name"], fold(role["role"]).removeprefix("former "))
        for report in reports.values()
        for name in report["names"]
        if name["kind"] == "person"
        for role in name["roles"]
    }
    right = {
        (name, role)
        for name, role in wanted
        if any(name.split()[-1] == who.split()[-1] and (role in what or what in role) for who, what in found)
    }
    extra = {(who.split()[-1], what) for who, what in found} - {
        (who.split()[-1], what) for who, what in found for name, role in right if role in what or what in role
    }
    return f1(len(right), len(right) + len(extra), len(wanted))


def fold(words: str) -> str:
    """For comparing roles."""
    return re.sub(r"\W+", " ", words).strip().casefold()


def score_times(gold: Json, reports: dict[str, Json]) -> Json:
    """F1 of time expressions by overlap, and how many of the matched have the right value."""
    must = list(gold["times"]["entries"])
    found = [(number, row) for number, report in reports.items() for row in report["moments"]]
    matched = []
    for row in must:
        for number, each in found:
            if number == row["report"] and each["start"] < row["end"] and row["start"] < each["end"]:
                matched.append((row, each))
                break
    wanted = [row for row in must if not row.get("optional") or any(row is hit for hit, _ in matched)]
    right = sum(values(row["value"]) & values(each["value"]) != set() for row, each in matched)
    return {
        "moments_f1": f1(len(matched), len(found), len(wanted)),
        "moments_value": right / max(1, len(matched)),
    }


def values(value: str) -> set[str]:
    """A value, and the ends of a range."""
    return {value, *str(value).split("/")}


def score_dating(reports: dict[str, Json], gold: Json) -> float:
    """How many of the two reports got the right day, as inferred."""
    want: str = gold["dating"]["truth"]["value"]
    days: list[Json] = [report["published"] for report in reports.values()]
    right = [day for day in days if day["value"] == want and day["how"] == "inferred"]
    return len(right) / len(days)


def score_agenda(gold: Json, printed: Json) -> Json:
    """F1 of the dated agenda, and recall of the dated timeline by day, month or year."""
    wanted = {row["date"] for row in gold["agenda"] if row["date"]}
    found = {row["value"] for row in printed["agenda"]}
    behind = {str(row["date"])[:10] for row in gold["timeline"] if row["date"] and "/" not in str(row["date"])}
    behind = {value for value in behind if re.fullmatch(r"\d{4}(-\d\d){0,2}", value)}
    told = {row["value"] for row in printed["timeline"]}
    return {
        "agenda_f1": f1(len(wanted & found), len(found), len(wanted)),
        "timeline_recall": len({v for v in behind if v in told}) / len(behind),
    }


def main() -> None:
    """Prints one JSON line of figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--order", default="01", choices=("01", "10"), help="in which order the files are read")
    gold, reports, printed = load(parser.parse_args().order)
    show(
        {
            "eval": "seeds",
            "parts_f1": score_parts(gold, reports),
            "sentences_f1": score_sentences(gold, reports),
            **score_shared(gold, reports, printed),
            **score_statements(gold, reports),
            "people_roles_f1": score_people(gold, reports),
            **score_times(gold, reports),
            "dating": score_dating(reports, gold),
            **score_agenda(gold, printed),
        }
    )


if __name__ == "__main__":
    main()
