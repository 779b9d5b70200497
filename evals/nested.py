"""Scores statements inside statements, on labels of our own: one table and one JSON line.

``nested.json`` holds sentences of the corpora with their statements by offset ("The agency said the mayor told ...",
"reported, citing two clerks, that ..."); two thirds ("train") are there to learn from, a third ("held") is scored. Each
link from a statement to the one that it stands in is one chain. A statement is found when the reader has one whose cue
meets the labelled cue, and whose source and content have an IoU of .5 or more with the labelled ones, in characters
(a leading "that", quotation marks and edge punctuation left out; several pieces are taken from first to last; a content
that goes on in a later sentence counts as far as the labelled sentences go, since no label tells of the others).
``outer`` and ``inner``: share of chains with that statement found; ``both``: with both found, and the inner one
``inside`` the outer (at any depth) or answered by it ("denied claims that ..."). ``cues`` tells how many chains have
both cues found, whatever the rest.

``nested_more.json`` has sentences labelled later and once, with and without statements inside others, to learn from
alone (part "more").

Held sentences stand in documents that a reader may have learned flat labels from (PolNeAR train) or unlabelled text:
leave the documents of the held part out of training, or say so beside the figure.

    python -m evals.nested [--part held|train|more] [--reader encoder|rules] [--show]

``--show`` prints each label in words, for proof-reading; it needs the corpora, as everything here does.
"""

import argparse
import gzip
import html
import json
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from evals.shared import need, show
from onrecord.read.names import find_names
from onrecord.read.sentences import find_sentences
from onrecord.read.statements import Reader, RuleReader, best_reader
from onrecord.records import Part, Report, Sentence, Statement

LABELS = Path(__file__).with_name("nested.json")
MORE = Path(__file__).with_name("nested_more.json")
LEAST = 0.5  # IoU of source and content
_EDGE = re.compile(r"""^(?:that\b|[\s"“”'‘’`,.:;])+|[\s"“”'‘’`,.:;]+$""")
_IDS = {"fnc1_stance": "body_id"}
_SPEECH = re.compile(r"<TEXT>(.*?)</TEXT>", re.DOTALL)
Run = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Labelled:
    """One labelled statement, character offsets into its report's text."""

    source: tuple[Run, ...]
    cue: tuple[Run, ...]
    content: tuple[Run, ...]
    inside: int | None


@dataclass(frozen=True, slots=True)
class Case:
    """One sentence with statements inside statements."""

    corpus: str
    id: str
    part: str
    statements: tuple[Labelled, ...]

    @property
    def chains(self) -> list[tuple[int, int]]:
        """Outer and inner statement of every link."""
        return [(row.inside, index) for index, row in enumerate(self.statements) if row.inside is not None]


def cases(part: str | None = None) -> tuple[Case, ...]:
    """The labelled cases, of one part or all."""
    rows = [row for file in (LABELS, MORE) for row in json.loads(file.read_text("utf-8"))["cases"]]
    found = (
        Case(row["corpus"], row["id"], row["part"], tuple(_labelled(one) for one in row["statements"])) for row in rows
    )
    return tuple(case for case in found if part in {None, case.part})


def _labelled(row: dict[str, Any]) -> Labelled:
    source, cue, content = (tuple((start, end) for start, end in row[role]) for role in ("source", "cue", "content"))
    return Labelled(source, cue, content, row["inside"])


@cache
def texts(corpus: str) -> dict[str, str]:
    """Report texts of a corpus by id: a gzipped JSON lines file, or TimeML documents (their TEXT without tags)."""
    place = need("corpora", *corpus.split("/")[:1]) / corpus.partition("/")[2]
    if place.is_dir():
        return {path.stem: _timeml(path.read_text("utf-8", errors="replace")) for path in sorted(place.rglob("*.tml"))}
    name = _IDS.get(corpus.split("/", maxsplit=1)[0], "id")
    with gzip.open(place.with_name(place.name + ".jsonl.gz"), "rt", encoding="utf-8") as lines:
        return {str(row[name]): row["text"] for row in map(json.loads, lines)}


def _timeml(document: str) -> str:
    found = _SPEECH.search(document)
    return html.unescape(re.sub(r"<[^>]+>", "", found[1])) if found else ""


def read(reader: Reader, key: str, text: str) -> tuple[Statement, ...]:
    """The reader's statements that have a cue, in one report."""
    report, parts, sentences = _sentences(key, text)
    found = reader.find_statements(report, parts, sentences, find_names(report, parts, sentences))
    return tuple(statement for statement in found if statement.cue)


@cache
def _sentences(key: str, text: str) -> tuple[Report, tuple[Part, ...], tuple[Sentence, ...]]:
    report = Report(key=key, id=key, text=text)
    parts = tuple(
        Part("headline" if not index else "paragraph", found.start(), found.end())
        for index, found in enumerate(re.finditer(r"[^\n](?:[^\n]|\n(?!\n))*", text))
    )
    return report, parts, find_sentences(report, parts)


def labelled_stretch(text: str, case: Case) -> Run:
    """The sentences that a case's labels stand in; the labels tell nothing of what goes on behind them."""
    spans = [run for row in case.statements for run in (*row.source, *row.cue, *row.content)]
    low, high = min(start for start, _ in spans), max(end for _, end in spans)
    met = [row for row in _sentences(case.id, text)[2] if row.start < high and low < row.end]
    return min([low, *(row.start for row in met)]), max([high, *(row.end for row in met)])


def trim(text: str, runs: Sequence[Run]) -> Run | None:
    """From the first to the last piece, without "that", quotation marks and punctuation at the edges."""
    if not runs:
        return None
    start, end = min(run[0] for run in runs), max(run[1] for run in runs)
    words = text[start:end]
    for found in reversed(list(_EDGE.finditer(words))):
        if found.start() == 0:
            start += found.end()
        else:
            end = start + found.start()
    return (start, end) if start < end else None


def alike(one: Run | None, other: Run | None) -> bool:
    """IoU of .5 or more; nothing is like nothing."""
    if one is None or other is None:
        return one is other
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return shared >= LEAST * (max(one[1], other[1]) - min(one[0], other[0]))


def meets(statement: Statement, label: Labelled) -> bool:
    """Whether the cues share a character."""
    return any(cue.start < end and start < cue.end for cue in statement.cue for start, end in label.cue)


def finds(text: str, statement: Statement, label: Labelled, within: Run) -> bool:
    """Whether the statement is the labelled one, as far as it stands in the labelled sentences."""
    source = ((statement.source.start, statement.source.end),) if statement.source else ()
    # A bare "reports that ..." has no source of its own; a reader may name the noun instead.
    nobody = not label.source and (
        not source or any(source[0][0] < end and start < source[0][1] for start, end in label.cue)
    )
    return (
        meets(statement, label)
        and alike(trim(text, _clipped(statement, within)), trim(text, label.content))
        and (nobody or alike(trim(text, source), trim(text, label.source)))
    )


def _clipped(statement: Statement, within: Run) -> list[Run]:
    low, high = within
    return [
        (max(span.start, low), min(span.end, high))
        for span in statement.content
        if span.start < high and low < span.end
    ]


def stands_inside(inner: Statement, outer: Statement, by_id: dict[str, Statement]) -> bool:
    """Whether the inner statement is inside the outer one, at any depth, or is what the outer one answers."""
    if outer.refers_to == inner.id:
        return True
    seen: set[str] = set()
    at: Statement | None = inner
    while at is not None and at.inside is not None and at.inside not in seen:
        if at.inside == outer.id:
            return True
        seen.add(at.inside)
        at = by_id.get(at.inside)
    return False


def score(reader: Reader, part: str) -> dict[str, Any]:
    """Shares of the chains of one part."""
    totals = dict.fromkeys(("chains", "outer", "inner", "both", "cues"), 0)
    done: dict[tuple[str, str], tuple[Statement, ...]] = {}
    for case in cases(part):
        text = texts(case.corpus)[case.id]
        if (case.corpus, case.id) not in done:
            done[case.corpus, case.id] = read(reader, case.id, text)
        for name, value in _count(text, case, done[case.corpus, case.id]).items():
            totals[name] += value
    chains = totals.pop("chains")
    shares = {name: value / max(chains, 1) for name, value in totals.items()}
    return {"eval": "nested", "part": part, "chains": chains, "made_by": reader.made_by, **shares}


def _count(text: str, case: Case, statements: Sequence[Statement]) -> dict[str, int]:
    by_id = {statement.id: statement for statement in statements}
    counts = dict.fromkeys(("chains", "outer", "inner", "both", "cues"), 0)
    within = labelled_stretch(text, case)
    for first, second in case.chains:
        outer, inner = case.statements[first], case.statements[second]
        outers = [row for row in statements if finds(text, row, outer, within)]
        inners = [row for row in statements if finds(text, row, inner, within)]
        counts["chains"] += 1
        counts["outer"] += bool(outers)
        counts["inner"] += bool(inners)
        counts["both"] += any(stands_inside(two, one, by_id) for one in outers for two in inners)
        counts["cues"] += all(any(meets(row, label) for row in statements) for label in (outer, inner))
    return counts


def words(case: Case) -> Iterator[str]:
    """The labels of a case in words, a line each."""
    text = texts(case.corpus)[case.id]
    for index, row in enumerate(case.statements):
        parts = (" / ".join(text[start:end] for start, end in runs) for runs in (row.source, row.cue, row.content))
        yield f"{index} {' | '.join(parts)} | {'-' if row.inside is None else row.inside}".replace("\n", " ")


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints a table and the figures; status 3 where the corpora are not there."""
    parser = argparse.ArgumentParser(description="Scores nested attribution.")
    parser.add_argument("--part", choices=("held", "train", "more"), default="held")
    parser.add_argument("--show", action="store_true", help="print the labels in words instead")
    parser.add_argument("--reader", choices=("encoder", "rules"), default="rules")
    options = parser.parse_args(arguments)
    need("corpora")
    if options.show:
        for case in cases(options.part):
            print(f"{case.corpus} {case.id}", *words(case), sep="\n  ")
        return
    figures = score(best_reader() if options.reader == "encoder" else RuleReader(), options.part)
    for name in ("outer", "inner", "both", "cues"):
        print(f"{name:<6} {figures[name]:.3f}", file=sys.stderr)
    show(figures)


if __name__ == "__main__":
    main()
