"""Emergent (a headline's report beside a claim) and ClaimDiff (does B weaken A), ten folds by claim or topic.

    python -m evals.stance

Only the training parts are here. Published beside it: Emergent 73 % accuracy (Ferreira and Vlachos, NAACL 2016, on the
held-back test with the headline's stance; the training part has the article's). A fold's claims are never trained on.
"""

import gzip
import json
from collections.abc import Sequence
from pathlib import Path

from training.stance import Model, Pair

from evals.shared import f1, need, show

_FOLDS = 10


def rows(path: Path) -> list[dict[str, str]]:
    """The rows of a packed file of JSON lines."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def folded(pairs: Sequence[Pair], balanced: bool = False) -> list[tuple[str, str]]:
    """(gold, predicted) of every pair by a model that saw none of its group."""
    groups = sorted({pair.group for pair in pairs})
    fold_of = {group: at % _FOLDS for at, group in enumerate(groups)}
    found: list[tuple[str, str]] = []
    for fold in range(_FOLDS):
        held = [pair for pair in pairs if fold_of[pair.group] == fold]
        model = Model([pair for pair in pairs if fold_of[pair.group] != fold], balanced)
        found += zip((pair.label for pair in held), model.predict(held), strict=True)
    return found


def main() -> None:
    """Prints one JSON line."""
    emergent = [
        Pair(row["claim"], row["article_headline"], row["article_stance"], row["claim"])
        for row in rows(need("corpora", "emergent_partial") / "train.jsonl.gz")
        if row["article_stance"] in {"for", "against", "observing"}
    ]
    weak = [
        Pair(row["claim_a"], row["claim_b"], str(row["relation"]), row["topic"])
        for row in rows(need("corpora", "claimdiff") / "claimdiff_weak_train.jsonl.gz")
    ]
    got, differ = folded(emergent), folded(weak, balanced=True)
    right = sum(gold == told == "1" for gold, told in differ)
    against = sum(gold == told == "against" for gold, told in got)
    show(
        {
            "eval": "stance",
            "emergent_pairs": len(got),
            "emergent_accuracy": sum(gold == told for gold, told in got) / len(got),
            "emergent_against_f1": f1(
                against, sum(told == "against" for _, told in got), sum(gold == "against" for gold, _ in got)
            ),
            "claimdiff_weaken_f1": f1(
                right, sum(told == "1" for _, told in differ), sum(gold == "1" for gold, _ in differ)
            ),
        }
    )


if __name__ == "__main__":
    main()
