"""Trains the weights by which a sentence is known to dispute something told (``onrecord.text.disputes``).

    python -m training.disputes [--folds]

Sentences are those of FNC-1's training bodies; the labels are our own: the denials of ``evals/contested/*.yaml`` (those
not held back) and ``training/disputes.json`` (body and start of a sentence). ``--folds`` trains on seven eighths of the
story groups, scores the last eighth, and writes nothing. Weights go to ``src/onrecord/text/tables/disputing.py``.
"""

import argparse
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
import yaml
from evals.contested import SIDES, bodies

from onrecord.pipeline.steps import outline
from onrecord.records import Report
from onrecord.text.disputes import runs, scale
from onrecord.text.hashes import digest

HERE = Path(__file__).parent
CONTESTED = HERE.parent / "evals" / "contested"
TABLE = HERE.parent / "src" / "onrecord" / "text" / "tables" / "disputing.py"
LEAST = 4
"""A run of words has a weight if sentences of so many story groups hold it."""
KEPT = 1000
"""So many runs are kept: the rest moves no sentence."""
STRENGTH = 3.0
"""What the sentences weigh beside the size of the weights (the inverse of the regularisation)."""
FOLDS = 8
DATE = "2026-11-24"
"""The day of the labels."""
_UNSURE = re.compile(
    r"\b(?:hoax\w*|fake\w*|false|untrue|not true|phony|bogus|debunk\w*|denied|denies|denying|satir\w+|no truth|made.up"
    r"|didn.t happen|not happen)\b",
    re.IGNORECASE,
)
"""Of a story whose denials alone were labelled, sentences with such a word and no label say neither."""


@dataclass(frozen=True)
class Row:
    """One sentence."""

    body: int
    group: int
    text: str
    disputes: bool
    sure: bool


def rows() -> list[Row]:
    """Every labelled sentence."""
    groups, texts = bodies()
    found: list[Row] = []
    for path in sorted(CONTESTED.glob("*.yaml"), key=lambda each: int(each.stem)):
        gold = yaml.safe_load(path.read_text("utf-8"))
        if not gold.get("held_back"):
            spans = [(row["body"], row["start"], row["end"]) for row in gold["denials"]]
            for body in groups[gold["group"]]:
                for start, end, text in sentences(body, texts[body]):
                    denies = any(body == key and low < end and start < high for key, low, high in spans)
                    found.append(Row(body, gold["group"], text, denies, denies or not _UNSURE.search(text)))
    more = json.loads((HERE / "disputes.json").read_text("utf-8"))
    labelled = {(body, start) for body, start in more["disputing"]}
    for group in more["groups"]:
        for body in groups[group]:
            for start, _, text in sentences(body, texts[body]):
                found.append(Row(body, group, text, (body, start) in labelled, sure=True))
    return found


def sentences(body: int, text: str) -> list[tuple[int, int, str]]:
    """Start, end and words of a body's sentences."""
    reading = outline(Report(str(body), digest("report", str(body), "", text), text))
    return [(each.start, each.end, text[each.start : each.end]) for each in reading.sentences]


def train(some: Sequence[Row]) -> tuple[float, dict[str, float]]:
    """The bias and the weight of each run that is kept."""
    held = [runs(row.text) for row in some]
    groups: defaultdict[str, set[int]] = defaultdict(set)
    times: Counter[str] = Counter()
    for row, (found, _) in zip(some, held, strict=True):
        for run in found:
            groups[run].add(row.group)
            times[run] += 1
    known = sorted(run for run, where in groups.items() if len(where) >= LEAST)
    place = {run: at for at, run in enumerate(known)}
    rare = {run: math.log(len(some) / times[run]) + 1 for run in known}
    cells = [
        (at, place[run], rare[run] * scale(count))
        for at, (found, count) in enumerate(held)
        for run in sorted(found)
        if run in place
    ]
    where = torch.tensor([[a, b] for a, b, _ in cells]).T
    x = torch.sparse_coo_tensor(where, torch.tensor([c for _, _, c in cells]), (len(some), len(known))).coalesce()
    y = torch.tensor([float(row.disputes) for row in some])
    weights, bias = torch.zeros(len(known), requires_grad=True), torch.zeros(1, requires_grad=True)
    steps = torch.optim.LBFGS([weights, bias], max_iter=200, line_search_fn="strong_wolfe")

    def loss() -> torch.Tensor:
        steps.zero_grad()
        told = torch.sparse.mm(x, weights[:, None])[:, 0] + bias
        wrong = torch.nn.functional.binary_cross_entropy_with_logits(told, y, reduction="sum")
        total = STRENGTH * wrong + 0.5 * (weights**2).sum()
        total.backward()
        return total

    steps.step(loss)
    found = {run: float(weights[at].detach()) * rare[run] for run, at in place.items()}
    best = sorted(found, key=lambda run: (-abs(found[run]) * math.sqrt(times[run]), run))[:KEPT]
    return float(bias.detach()), {run: round(found[run], 1) for run in sorted(best)}


def folds(every: Sequence[Row]) -> dict[str, float]:
    """How well stories that nothing was learned from are known: by sentence, and by report against its stance."""
    order = sorted({row.group for row in every})
    scores: list[tuple[float, Row]] = []
    for fold in range(FOLDS):
        held = set(order[fold::FOLDS])
        bias, weights = train([row for row in every if row.group not in held and row.sure])
        for row in every:
            if row.group in held:
                found, count = runs(row.text)
                scores.append((bias + scale(count) * math.fsum(weights.get(run, 0.0) for run in found), row))
    stances = {}
    for path in CONTESTED.glob("*.yaml"):
        gold = yaml.safe_load(path.read_text("utf-8"))
        if not gold.get("held_back"):
            stances.update({int(key): SIDES[stance] in {"against", "both"} for key, stance in gold["stances"].items()})
    best: dict[int, float] = {}
    for score, row in scores:
        if row.body in stances:
            best[row.body] = max(score, best.get(row.body, -99.0))
    return {
        "sentences": len(every),
        "disputing": sum(row.disputes for row in every),
        "average_precision": _precision([(score, row.disputes) for score, row in scores]),
        "reports": len(best),
        "reports_auc": _auc([(score, stances[body]) for body, score in best.items()]),
    }


def _precision(found: list[tuple[float, bool]]) -> float:
    right, total = 0, 0.0
    for at, (_, good) in enumerate(sorted(found, key=lambda each: -each[0]), 1):
        right += good
        total += right / at if good else 0.0
    return total / max(right, 1)


def _auc(found: list[tuple[float, bool]]) -> float:
    good = np.array([score for score, right in found if right])
    bad = np.array([score for score, right in found if not right])
    return float((good[:, None] > bad[None, :]).mean())


def write(bias: float, weights: dict[str, float], told: str) -> str:
    """The table as a module."""
    words = " | ".join(f"{run} = {weight:g}" for run, weight in weights.items() if weight)
    lines, line = [], ""
    for part in words.split(" | "):
        if len(line) + len(part) > 108:
            lines.append(line)
            line = ""
        line += f"{part} | "
    body = "\n".join(f"    {each.rstrip()}" for each in [*lines, line.rstrip(" |")])
    return (
        '"""How much runs of words weigh for a sentence that disputes something told; written by '
        "``training/disputes.py``.\n\n"
        f"Data: {told}.\n"
        "FNC-1's repository states no licence, and no sentence of it is here: only runs of one to three words that\n"
        f"sentences of {LEAST} stories or more hold. Scores by eight folds of stories, and what the weights are for:\n"
        'docs/decisions/0010. Known to fail: denials in words of their topic alone ("is not\n'
        'his wife"), irony, languages other than English.\n"""\n\n'
        f"BIAS = {bias:.2f}\n"
        f'_TABLE = """\n{body}\n"""\n'
        "WEIGHTS = {\n"
        '    run: float(weight) for run, _, weight in (part.strip().rpartition(" = ") for part in _TABLE.split("|"))\n'
        "}\n"
        '"""``^`` and ``$`` stand for the ends of a sentence."""\n'
    )


def main() -> None:
    """Trains and writes, or scores by folds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folds", action="store_true", help="score by folds and write nothing")
    options = parser.parse_args()
    torch.manual_seed(1)
    every = rows()
    if options.folds:
        print(json.dumps(folds(every)))
        return
    told = f"{len(every):,} sentences of FNC-1's training bodies, {sum(row.disputes for row in every)} disputing"
    TABLE.write_text(write(*train([row for row in every if row.sure]), f"{told} ({DATE})"), encoding="utf-8")
    print(f"{TABLE.name}: {told}")


if __name__ == "__main__":
    main()
