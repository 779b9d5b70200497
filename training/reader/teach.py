"""What a trained reader teaches the next one: statements inside statements, and reports that nobody labelled.

PolNeAR never looks inside a content. A trained reader that is given a content alone, without its quotation marks, finds
the statements in it as it finds any other; from these the next one learns to see them where they stand (self-training:
Yarowsky, 1995; Scudder, 1965). Labels by hand (``evals/nested.json``, its train part) stand beside them.
"""

import gzip
import json
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from evals import nested
from training.reader.examples import Attribution, Document, document, numbers

from onrecord.pipeline.steps import read as read_report
from onrecord.read.encoder import decode
from onrecord.read.encoder.encode import Recent, encode
from onrecord.read.encoder.session import Encoder
from onrecord.read.encoder.windows import LARGEST, Window, size
from onrecord.read.encoder.words import PARAGRAPH, Vocabulary
from onrecord.read.statements import RuleReader
from onrecord.records import Report

SURE, NO = 0.6, 0.03
"""A cue that the teacher gives more than the first is taught; a word below the second is none; others are left out."""
_MARKS = frozenset("“”\"„«»'‘’,.:;")


def look_inside(found: Document, teacher: Encoder) -> None:
    """Adds what the teacher finds inside each outer content, and notes where it is not sure."""
    found.unsure = set()
    for row in [one for one in found.attributions if not one.nested]:
        inside, unsure = _alone(found, sorted(row.content), teacher)
        found.attributions.extend(inside)
        found.unsure |= unsure
    nested_cues = {number for one in found.attributions if one.nested for number in one.cue}
    found.unsure -= nested_cues


def _alone(found: Document, content: Sequence[int], teacher: Encoder) -> tuple[list[Attribution], set[int]]:
    """The attributions inside a content read by itself, and the words where there may be others."""
    while content and found.text[found.words[content[0]].start : found.words[content[0]].end].lower() in {
        *_MARKS,
        "that",
    }:
        content = content[1:]
    if len(content) < 4 or size([found.words[number] for number in content]) > LARGEST:
        return [], set(content)
    words = tuple(replace(found.words[number], feature=found.words[number].feature % PARAGRAPH) for number in content)
    words = (replace(words[0], feature=words[0].feature + PARAGRAPH), *words[1:])
    window = Window(words, 0, ((0, 0, len(words)),))
    scores = teacher.read(window).cues
    odds = np.exp(scores - scores.max(axis=1, keepdims=True))
    some = 1 - odds[:, 0] / odds.sum(axis=1)
    unsure = {number for number, one in zip(content, some, strict=True) if one > NO}
    rows = []
    for one in decode.read(teacher, window).found:
        if one.score > SURE and not one.nested:
            rows.append(Attribution(*(_spread(content, runs) for runs in (one.source, [one.cue], one.content)), True))
    return rows, unsure


def _spread(content: Sequence[int], runs: Sequence[tuple[int, int]]) -> set[int]:
    return {content[at] for start, end in runs for at in range(start, end)}


def by_hand(vocabulary: Vocabulary, teacher: Encoder | None, leave: str = "") -> list[Document]:
    """The labels by hand that are not held, each in its sentences; what they leave out is the teacher's.

    ``leave`` names a corpus whose labels are left out.
    """
    rows = []
    for case in (*nested.cases("train"), *nested.cases("more")):
        if leave and case.corpus.startswith(leave):
            continue
        text = nested.texts(case.corpus)[case.id]
        whole = document(text, vocabulary)
        given = [_labelled(whole, one, case) for one in case.statements]
        labels = [one for one in given if one.cue and one.content]
        if labels:
            rows.append(_sentences(whole, labels, teacher))
    return rows


def _labelled(whole: Document, one: nested.Labelled, case: nested.Case) -> Attribution:
    """A label in words; who is cited beside a statement is PolNeAR's way the content of "citing"."""
    source, cue, content = (numbers(whole.words, spans) for spans in (one.source, one.cue, one.content))
    if one.inside is None:
        return Attribution(source, cue, content)
    outer = case.statements[one.inside]
    if content and content == numbers(whole.words, outer.content) and not cue & content:
        return Attribution(numbers(whole.words, outer.source), cue, source)
    return Attribution(source, cue, content, True)


def _sentences(whole: Document, labels: Sequence[Attribution], teacher: Encoder | None) -> Document:
    """The sentences that labels stand in, as a document of their own."""
    told = {number for one in labels for number in (*one.source, *one.cue, *one.content)}
    kept = [(start, end) for start, end in whole.sentences if any(start <= number < end for number in told)]
    kept = [(start, end) for start, end in whole.sentences if kept[0][0] <= start < kept[-1][1]]
    first, last = kept[0][0], kept[-1][1]
    cut = Document(whole.text, whole.words[first:last], [(a - first, b - first) for a, b in kept])
    cut.attributions = [_moved(one, first) for one in labels]
    known = {number for one in cut.attributions for number in (*one.cue, *one.content)}
    if teacher:
        cut.attributions.extend(one for one in found_by(cut, teacher) if not one.cue & known)
    cut.unsure = {number for one in cut.attributions[len(labels) :] for number in one.content} - known
    return cut


def _moved(one: Attribution, first: int) -> Attribution:
    source, cue, content = ({number - first for number in group} for group in (one.source, one.cue, one.content))
    return Attribution(source, cue, content, one.nested)


def found_by(found: Document, teacher: Encoder) -> list[Attribution]:
    """The outer attributions that the teacher finds in a document."""
    rows = encode(teacher, [found.words[start:end] for start, end in found.sentences], Recent()).attributions
    return [
        Attribution(*(numbers(found.words, spans) for spans in (one.source, [one.cue], one.content)))
        for one in rows
        if not one.nested
    ]


def unlabelled(folder: Path) -> Iterator[tuple[str, str]]:
    """Name and text of the world's news that nobody labelled, those of the held part of our labels left out."""
    with gzip.open(folder / "fnc1_stance" / "train_bodies.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = sorted({row["text"]: str(row["body_id"]) for row in map(json.loads, lines)}.items())
    held = {case.id for case in nested.cases("held") if case.corpus.startswith("fnc1")}
    yield from ((name, text) for text, name in rows if name not in held)


def agreed(folder: Path, vocabulary: Vocabulary, teacher: Encoder) -> Iterator[Document]:
    """Stretches of unlabelled reports of the world's news where the teacher and the rules find the same statements."""
    for name, text in unlabelled(folder):
        yield from _agreed(document(text, vocabulary), name, teacher)


def ruled(folder: Path, vocabulary: Vocabulary) -> Iterator[Document]:
    """The same reports as the rules read them: what there is to learn from without PolNeAR, which has no licence."""
    for name, text in unlabelled(folder):
        found = document(text, vocabulary)
        found.attributions = _by_rules(found, name)
        if found.attributions:
            yield found


def _by_rules(whole: Document, name: str) -> list[Attribution]:
    """The outer attributions that the rules find in a document."""
    return [
        Attribution(*(numbers(whole.words, [(one.start, one.end) for one in spans]) for spans in found))
        for row in read_report(Report(name, name, whole.text), RuleReader()).statements
        if row.cue and row.quote != "event" and row.inside is None
        for found in [([row.source] if row.source else [], row.cue, row.content)]
    ]


def _agreed(whole: Document, name: str, teacher: Encoder) -> Iterator[Document]:
    taught = found_by(whole, teacher)
    rules = _by_rules(whole, name)
    held: list[tuple[int, int]] = []
    for start, end in whole.sentences:
        mine = [one for one in taught if any(start <= number < end for number in one.cue)]
        theirs = [one for one in rules if any(start <= number < end for number in one.cue)]
        if _same(mine, theirs) and all(start <= number < end for one in mine for number in one.content):
            held.append((start, end))
            if size(whole.words[held[0][0] : end]) < LARGEST * 3 // 4:
                continue
        if held:
            yield _stretch(whole, held, taught)
        held = []
    if held:
        yield _stretch(whole, held, taught)


def _same(mine: Sequence[Attribution], theirs: Sequence[Attribution]) -> bool:
    """Whether every cue of one is a cue of the other, with much the same content."""
    if len(mine) != len(theirs):
        return False
    return all(
        any(
            one.cue & other.cue and _much(one.content, other.content) and bool(one.source) == bool(other.source)
            for other in theirs
        )
        for one in mine
    )


def _much(a: set[int], b: set[int]) -> bool:
    return len(a & b) > 0.8 * len(a | b)


def _stretch(whole: Document, held: Sequence[tuple[int, int]], taught: Sequence[Attribution]) -> Document:
    first, last = held[0][0], held[-1][1]
    cut = Document(whole.text, whole.words[first:last], [(a - first, b - first) for a, b in held])
    cut.attributions = [_moved(one, first) for one in taught if all(first <= number < last for number in one.cue)]
    return cut
