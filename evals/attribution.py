"""Scores a reader's attributions on PolNeAR: one JSON line.

PolNeAR (Newell et al., LREC 2018), dev (or train) documents, the alphabetically first annotator of each. Word tokens;
``token``: F1 over the tokens of a role; ``exact``: over contiguous runs; ``begin``: over the first words of runs;
``overlap``: over runs that share a token; ``cofenet``: exact runs once more, every annotator's version of an article by
itself, as CofeNet counts (Wang et al., COLING 2022; there BERT-base reaches 81.1 / 74.0 / 68.9, BERT-CofeNet 83.2 /
75.3 / 72.9 for source / cue / content on test).
``a3``: triples of which all three roles overlap / have an IoU of .5 / are the same, matched one to one, best first.
PolNeAR keeps "that" and quotation marks in contents, OnRecord leaves them out: "that" is put back, marks are no words
(but a colon is, a cue in headlines).
Statements in the outlet's own voice and acts told as events are no attributions there and are not counted.
"""

import argparse
import gzip
import json
import re
import sys
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from onrecord.read.names import find_names
from onrecord.read.sentences import find_sentences
from onrecord.read.statements import Reader, RuleReader, best_reader
from onrecord.records import Part, Report

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpora" / "polnear"
ROLES = ("source", "cue", "content")
Triple = tuple[frozenset[int], frozenset[int], frozenset[int]]
_WORD = re.compile(r"\w+(?:[-'’.,:/&]\w+)*|:(?=\s)")
_THAT = re.compile(r"\bthat\s+[\"“'‘]*\Z")


def documents(split: str) -> Iterator[dict[str, Any]]:
    """The documents of a split, each with the attributions of its annotators, the alphabetically first one's first."""
    with gzip.open(CORPUS / f"polnear_{split}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            by: dict[str, list[Any]] = {}
            for row in document["attributions"]:
                by.setdefault(row["annotator"], []).append(row)
            document["versions"] = [by[annotator] for annotator in sorted(by)] or [[]]
            yield document


def read(reader: Reader, document: dict[str, Any]) -> list[dict[str, list[tuple[int, int]]]]:
    """The reader's attributions of one document as offsets by role."""
    text = document["text"]
    report = Report(key=document["id"], id=document["id"], text=text)
    parts = tuple(
        Part("headline" if not index else "paragraph", found.start(), found.end())
        for index, found in enumerate(re.finditer(r"[^\n](?:[^\n]|\n(?!\n))*", text))
    )
    sentences = find_sentences(report, parts)
    statements = reader.find_statements(report, parts, sentences, find_names(report, parts, sentences))
    nested = {
        one.id  # PolNeAR never nests: what stands in another's content, or is cited for it, is scored by evals.nested
        for one in statements
        for other in statements
        if one.cue and other.cue and one is not other and other.quote != "event"
        and (one.inside == other.id or any(span.holds(one.cue[0]) for span in other.content))
    }  # fmt: skip
    rows: list[dict[str, list[tuple[int, int]]]] = []
    for statement in statements:
        if statement.source_kind == "own" or statement.quote == "event" or statement.id in nested:
            continue
        spans = {
            "source": [statement.source] if statement.source else [],
            "cue": statement.cue,
            "content": statement.content,
        }
        if not statement.cue and rows and statement.source is not None:
            # A quotation that goes on in a new paragraph is one attribution there.
            rows[-1]["content"].extend((span.start, span.end) for span in statement.content)
            continue
        row = {role: [(span.start, span.end) for span in spans[role]] for role in ROLES}
        row["content"] = [(_with_that(text, start), end) for start, end in row["content"]]
        rows.append(row)
    return rows


def _with_that(text: str, start: int) -> int:
    found = _THAT.search(text, max(0, start - 10), start)
    return found.start() if found else start


def triples(text: str, rows: Sequence[dict[str, Any]]) -> list[Triple]:
    """The attributions as sets of word numbers."""
    words = [found.span() for found in _WORD.finditer(text)]
    starts = [start for start, _ in words]

    def numbers(spans: Sequence[Sequence[int]]) -> frozenset[int]:
        kept: set[int] = set()
        for start, end in spans:
            first = bisect_left(starts, start)
            if first and words[first - 1][1] > start:
                first -= 1
            kept.update(range(first, bisect_left(starts, end)))
        return frozenset(kept)

    return [(numbers(row["source"]), numbers(row["cue"]), numbers(row["content"])) for row in rows]


def runs(tokens: frozenset[int]) -> list[tuple[int, int]]:
    """Contiguous runs of word numbers."""
    found: list[tuple[int, int]] = []
    for token in sorted(tokens):
        if found and found[-1][1] == token:
            found[-1] = (found[-1][0], token + 1)
        else:
            found.append((token, token + 1))
    return found


def _role_counts(gold: list[Triple], got: list[Triple], role: int) -> dict[str, list[int]]:
    want = frozenset[int]().union(*(row[role] for row in gold))
    have = frozenset[int]().union(*(row[role] for row in got))
    want_runs = {run for row in gold for run in runs(row[role])}
    have_runs = {run for row in got for run in runs(row[role])}
    want_hit = sum(any(token in have for token in range(*run)) for run in want_runs)
    have_hit = sum(any(token in want for token in range(*run)) for run in have_runs)
    same = len(want_runs & have_runs)
    begins = len({run[0] for run in want_runs}), len({run[0] for run in have_runs})
    begun = len({run[0] for run in want_runs} & {run[0] for run in have_runs})
    both = len(want & have)
    return {
        "token": [both, len(want), both, len(have)],
        "exact": [same, len(want_runs), same, len(have_runs)],
        "begin": [begun, begins[0], begun, begins[1]],
        "overlap": [want_hit, len(want_runs), have_hit, len(have_runs)],
    }


def _ious(a: Triple, b: Triple) -> tuple[float, ...]:
    return tuple(1.0 if not x and not y else len(x & y) / len(x | y) for x, y in zip(a, b, strict=True))


def _triple_counts(gold: list[Triple], got: list[Triple]) -> dict[str, list[int]]:
    counts = {}
    for name, least in (("overlap", 1e-9), ("iou.5", 0.5), ("exact", 1.0)):
        pairs = sorted(
            (
                (-sum(scores), i, j)
                for i, a in enumerate(gold)
                for j, b in enumerate(got)
                if min(scores := _ious(a, b)) >= least
            ),
        )
        seen_gold: set[int] = set()
        seen_got: set[int] = set()
        for _, i, j in pairs:
            if i not in seen_gold and j not in seen_got:
                seen_gold.add(i)
                seen_got.add(j)
        counts[name] = [len(seen_gold), len(gold), len(seen_got), len(got)]
    return counts


def _f1(counts: list[int]) -> float:
    hit, want, good, have = counts
    recall, precision = hit / max(want, 1), good / max(have, 1)
    return round(200 * recall * precision / max(recall + precision, 1e-9), 1)


def _add(totals: dict[str, dict[str, list[int]]], parts: dict[str, dict[str, list[int]]]) -> None:
    for role, by_measure in parts.items():
        for measure, counts in by_measure.items():
            total = totals.setdefault(role, {}).setdefault(measure, [0, 0, 0, 0])
            totals[role][measure] = [a + b for a, b in zip(total, counts, strict=True)]


def score(reader: Reader, split: str, limit: int | None) -> dict[str, Any]:
    """F1 in percent by role and measure, over all documents together."""
    totals: dict[str, dict[str, list[int]]] = {}
    seen = 0
    for document in documents(split):
        if limit is not None and seen >= limit:
            break
        seen += 1
        text = document["text"]
        got = triples(text, read(reader, document))
        for number, version in enumerate(document["versions"]):
            gold = triples(text, version)
            parts = {role: _role_counts(gold, got, index) for index, role in enumerate(ROLES)}
            _add(totals, {"cofenet": {role: parts[role]["exact"] for role in ROLES}})
            if number == 0:
                _add(totals, {**parts, "a3": _triple_counts(gold, got)})
    figures = {role: {name: _f1(counts) for name, counts in rows.items()} for role, rows in totals.items()}
    return {
        "eval": "attribution",
        "corpus": f"polnear {split}",
        "documents": seen,
        "made_by": reader.made_by,
        **figures,
    }


def worst(reader: Reader, split: str, limit: int | None, most: int) -> Iterator[dict[str, Any]]:
    """The gold attributions that the reader got least of, and its surest ones that nobody labelled, with context."""
    rows: list[tuple[float, dict[str, Any]]] = []
    for number, document in enumerate(documents(split)):
        if limit is not None and number >= limit:
            break
        text = document["text"]
        found = read(reader, document)
        gold, got = triples(text, document["versions"][0]), triples(text, found)
        best = {index: max((sum(_ious(row, other)) for other in got), default=0.0) for index, row in enumerate(gold)}
        for index, value in best.items():
            near = next((other for other in got if sum(_ious(gold[index], other)) == value), None)
            kind = "missed" if value < 0.5 else _kind(gold[index], near)
            shown = {"kind": kind, "document": document["id"], **_shown(text, document["versions"][0][index])}
            rows.append((value, shown))
        for index, row in enumerate(got):
            if all(not row[1] & other[1] for other in gold):
                rows.append((0.0, {"kind": "spurious", "document": document["id"], **_shown(text, found[index])}))
    rows.sort(key=lambda row: (row[0], row[1]["kind"], row[1]["document"], row[1]["at"]))
    by_kind: dict[str, list[dict[str, Any]]] = {}
    for _, told in rows:
        by_kind.setdefault(told["kind"], []).append(told)
    yield {"eval": "attribution errors", **{kind: len(told) for kind, told in sorted(by_kind.items())}}
    for kind, held in sorted(by_kind.items()):
        if kind != "right":
            yield from held[: most // max(1, len(by_kind) - 1)]


def _kind(gold: Triple, got: Triple | None) -> str:
    """What is wrong with an attribution that was found in part."""
    if got is None:
        return "missed"
    wrong = [role for role, a, b in zip(ROLES, gold, got, strict=True) if a != b]
    if not wrong:
        return "right"
    if wrong == ["content"]:
        start, end = min(gold[2]) == min(got[2], default=-1), max(gold[2]) == max(got[2], default=-1)
        return "content split" if start and end else "content end" if start else "content start"
    return " and ".join(wrong)


def _shown(text: str, row: dict[str, Any]) -> dict[str, Any]:
    at = min(start for role in ROLES for start, _ in row[role])
    end = max(end for role in ROLES for _, end in row[role])
    words = {role: " ... ".join(text[start:stop] for start, stop in row[role]) for role in ROLES}
    return {"at": at, **words, "context": text[max(0, at - 60) : end + 60]}


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures; exit status 3 when the corpus is not there."""
    parser = argparse.ArgumentParser(description="Scores attributions on PolNeAR.")
    parser.add_argument("--split", choices=("dev", "train"), default="dev")
    parser.add_argument("--limit", type=int, default=None, metavar="N", help="only the first N documents")
    parser.add_argument("--reader", choices=("encoder", "rules"), default="rules")
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="list N errors instead, by kind")
    options = parser.parse_args(arguments)
    if not (CORPUS / f"polnear_{options.split}.jsonl.gz").is_file():
        print("attribution: the corpora are not here (expected at ../shared/corpora/polnear)", file=sys.stderr)
        return 3
    reader = RuleReader() if options.reader == "rules" else best_reader()
    if options.worst:
        for row in worst(reader, options.split, options.limit, options.worst):
            print(json.dumps(row, ensure_ascii=False))
        return 0
    print(json.dumps(score(reader, options.split, options.limit)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
