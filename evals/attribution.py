"""Scores a reader's attributions on PolNeAR: one JSON line.

PolNeAR (Newell et al., LREC 2018), dev (or train) documents, the alphabetically first annotator of each. Word tokens;
``token``: F1 over the tokens of a role; ``exact``: over contiguous runs; ``overlap``: over runs that share a token.
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
from onrecord.read.statements import Reader, RuleReader
from onrecord.records import Part, Report

CORPUS = Path(__file__).resolve().parents[2] / "shared" / "corpora" / "polnear"
ROLES = ("source", "cue", "content")
Triple = tuple[frozenset[int], frozenset[int], frozenset[int]]
_WORD = re.compile(r"\w+(?:[-'’.,:/&]\w+)*|:(?=\s)")
_THAT = re.compile(r"\bthat\s+[\"“'‘]*\Z")


def documents(split: str) -> Iterator[dict[str, Any]]:
    """The documents of a split, each with its alphabetically first annotator's attributions."""
    with gzip.open(CORPUS / f"polnear_{split}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            document = json.loads(line)
            first = min((row["annotator"] for row in document["attributions"]), default=None)
            document["attributions"] = [row for row in document["attributions"] if row["annotator"] == first]
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
    rows: list[dict[str, list[tuple[int, int]]]] = []
    for statement in statements:
        if statement.source_kind == "own" or statement.quote == "event":
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
    both = len(want & have)
    return {
        "token": [both, len(want), both, len(have)],
        "exact": [same, len(want_runs), same, len(have_runs)],
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


def score(reader: Reader, split: str, limit: int | None) -> dict[str, Any]:
    """F1 in percent by role and measure, over all documents together."""
    totals: dict[str, dict[str, list[int]]] = {}
    seen = 0
    for document in documents(split):
        if limit is not None and seen >= limit:
            break
        seen += 1
        text = document["text"]
        gold, got = triples(text, document["attributions"]), triples(text, read(reader, document))
        parts = {role: _role_counts(gold, got, index) for index, role in enumerate(ROLES)}
        parts["a3"] = _triple_counts(gold, got)
        for role, by_measure in parts.items():
            for measure, counts in by_measure.items():
                total = totals.setdefault(role, {}).setdefault(measure, [0, 0, 0, 0])
                totals[role][measure] = [a + b for a, b in zip(total, counts, strict=True)]
    figures = {role: {name: _f1(counts) for name, counts in rows.items()} for role, rows in totals.items()}
    return {
        "eval": "attribution",
        "corpus": f"polnear {split}",
        "documents": seen,
        "made_by": reader.made_by,
        **figures,
    }


def main(arguments: Sequence[str] | None = None) -> int:
    """Prints the figures; exit status 1 when the corpus is not there."""
    parser = argparse.ArgumentParser(description="Scores attributions on PolNeAR.")
    parser.add_argument("--split", choices=("dev", "train"), default="dev")
    parser.add_argument("--limit", type=int, default=None, metavar="N", help="only the first N documents")
    options = parser.parse_args(arguments)
    if not (CORPUS / f"polnear_{options.split}.jsonl.gz").is_file():
        print("attribution: the corpora are not here (expected at ../shared/corpora/polnear)", file=sys.stderr)
        return 1
    print(json.dumps(score(RuleReader(), options.split, options.limit)))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
