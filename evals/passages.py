"""Scores passages on pairs of news reports that were aligned by hand.

    python -m evals.passages

``aligned.json`` has 26 pairs of bodies of fnc1_stance's train half: ids, and the sentence pairs (offsets) that a reader
takes for one text or for a rewrite of it. The pairs were drawn by chance among short bodies with at least a dozen
words in shared runs; three have nothing to align. Labelled by one reader, each pair once; the
weights of ``trace/passages/retold.py`` were fitted on them. Characters count once a
side however many passages hold them; what two independent reports both tell is not aligned unless the words are alike.
"""

import json
from pathlib import Path

from evals.copies import reading, rows
from evals.shared import f1, need, show
from onrecord.trace.passages import find_passages

ALIGNED = Path(__file__).with_name("aligned.json")
Marks = set[tuple[str, int]]


def marks(key: str, spans: list[tuple[int, int]]) -> Marks:
    """The characters of the spans."""
    return {(key, at) for start, end in spans for at in range(start, end)}


def score(texts: dict[str, str], exact: bool) -> dict[str, float]:
    """Precision, recall and F1 over characters; with or without paraphrases."""
    right = found = wanted = 0
    for row in json.loads(ALIGNED.read_text("utf-8")):
        passages = find_passages([reading(row[side], texts[row[side]]) for side in ("a", "b")])
        told: Marks = set()
        for passage in passages:
            if passage.a.report != passage.b.report and not (exact and passage.kind == "paraphrase"):
                for spot in (passage.a, passage.b):
                    told |= marks(spot.report, [(spot.start, spot.end)])
        gold = marks(row["a"], [(start, end) for start, end, _, _ in row["aligned"]])
        gold |= marks(row["b"], [(start, end) for _, _, start, end in row["aligned"]])
        right, found, wanted = right + len(told & gold), found + len(told), wanted + len(gold)
    return {"f1": f1(right, found, wanted), "precision": right / max(1, found), "recall": right / max(1, wanted)}


def main() -> None:
    """One JSON line."""
    texts = {str(row["body_id"]): row["text"] for row in rows(need("corpora", "fnc1_stance") / "train_bodies.jsonl.gz")}
    whole = {f"characters_{name}": value for name, value in score(texts, False).items()}
    show({"eval": "passages", "set": "aligned", **whole, "without_paraphrases_f1": score(texts, True)["f1"]})


if __name__ == "__main__":
    main()
