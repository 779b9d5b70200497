"""Scores time expressions on TempEval-3's training news: relaxed, strict and value F1.

    python -m evals.dates [--set tempeval3 | meantime] [--show N]

The document creation time is given as the day of publication, as in the task (UzZaman et al., SemEval-2013 task 1).
Value F1 is the F1 of expressions that overlap gold and have gold's value. ``--show`` lists the commonest misses.
"""

import argparse
import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from evals.shared import f1, need, show
from onrecord.read.dates import find_moments
from onrecord.records import Part, Published, Report, Sentence
from onrecord.text.sentences import split

Gold = tuple[int, int, str, str]
"""Start, end, type, value."""

_ANNOTATED = 6
"""Last sentence of a MEANTIME document that is annotated (headline and date line included)."""


def tempeval() -> Iterator[tuple[str, str, str, list[Gold]]]:
    """Name, text, day of publication and expressions of each TimeML document."""
    for path in sorted(need("corpora", "tempeval3", "train").glob("*/*.tml")):
        root = etree.parse(path).getroot()
        text, gold = "", []
        body = root.find("TEXT")
        for kind, node in etree.iterwalk(body, events=("start", "end")):
            if kind == "start":
                if node.tag == "TIMEX3":
                    gold.append((len(text), 0, node.get("type"), node.get("value") or ""))
                text += node.text or ""
            else:
                if node.tag == "TIMEX3":
                    gold[-1] = (gold[-1][0], len(text), *gold[-1][2:])
                text += (node.tail or "") if node is not body else ""
        yield path.name, text, root.find(".//DCT/TIMEX3").get("value")[:10], gold


def meantime() -> Iterator[tuple[str, str, str, list[Gold]]]:
    """The same of MEANTIME, whose tokens are joined by single spaces, as far as its annotation goes (six sentences)."""
    for path in sorted(need("corpora", "meantime").glob("*/*/*.xml")):
        root = etree.parse(path).getroot()
        spots, text = {}, ""
        for token in root.iter("token"):
            if int(token.get("sentence")) > _ANNOTATED:
                break
            spots[token.get("t_id")] = (len(text), len(text) + len(token.text))
            text += token.text + " "
        day, gold = None, []
        for mark in root.iter("TIMEX3"):
            if mark.get("functionInDocument") == "CREATION_TIME":
                day = mark.get("value")
            ids = [anchor.get("t_id") for anchor in mark.iter("token_anchor")]
            if ids and ids[0] in spots and ids[-1] in spots:
                gold.append((spots[ids[0]][0], spots[ids[-1]][1], mark.get("type"), mark.get("value")))
        if day:
            yield path.name, text, day[:10], gold


def score(documents: list[tuple[str, str, str, list[Gold]]], misses: int) -> dict[str, float]:
    """The figures over all documents."""
    counts: Counter[str] = Counter()
    wrong: Counter[tuple[str, ...]] = Counter()
    for name, text, day, gold in documents:
        report = Report(name, name, text)
        parts = (Part("paragraph", 0, len(text)),)
        sentences = tuple(Sentence(f"{a}", a, b, "paragraph", "1") for a, b in split(text, 0, len(text)))
        found = find_moments(report, parts, sentences, Published(day, "stated"))
        counts["found"] += len(found)
        counts["gold"] += len(gold)
        taken: set[int] = set()
        for moment in found:
            words = re.sub(r"\s+", " ", text[moment.start : moment.end])
            hit = next((g for g in gold if g[0] < moment.end and moment.start < g[1] and g[0] not in taken), None)
            if hit is None:
                wrong["extra", words, moment.value] += 1
                continue
            taken.add(hit[0])
            counts["relaxed"] += 1
            counts["strict"] += hit[:2] == (moment.start, moment.end)
            counts["value"] += hit[3] == moment.value
            if hit[:2] != (moment.start, moment.end):
                wrong["span", words, text[hit[0] : hit[1]]] += 1
            if hit[3] != moment.value:
                wrong["value", words, moment.value, hit[3], day] += 1
        for mark in gold:
            if mark[0] not in taken:
                wrong["missed", re.sub(r"\s+", " ", text[mark[0] : mark[1]]), mark[3]] += 1
    for row, count in wrong.most_common(misses):
        print(count, *row, sep="\t")
    figures = {f"{key}_f1": f1(counts[key], counts["found"], counts["gold"]) for key in ("relaxed", "strict", "value")}
    return {
        **figures,
        "precision": counts["relaxed"] / max(1, counts["found"]),
        "recall": counts["relaxed"] / max(1, counts["gold"]),
        "value_right": counts["value"] / max(1, counts["relaxed"]),
    }


def main() -> None:
    """Prints one JSON line of figures; says so when the corpus is not there."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--set", default="tempeval3", choices=("tempeval3", "meantime"))
    parser.add_argument("--show", type=int, default=0, help="how many kinds of misses to list first")
    given = parser.parse_args()
    documents = list(tempeval() if given.set == "tempeval3" else meantime())
    show({"eval": "dates", "set": given.set, "documents": len(documents), **score(documents, given.show)})


if __name__ == "__main__":
    main()
