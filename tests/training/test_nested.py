"""The labels of nested statements are ids and offsets that fit their texts; the scorer counts what it says."""

import json
from collections import Counter

import pytest
from evals.nested import LABELS, MORE, Case, Labelled, _count, alike, cases, texts, trim
from evals.shared import SHARED

from onrecord.records import Span, Statement

TEXT = "The Halm Post said that the mayor of Orvik had approved the sale of the pier."
OUTER = Labelled(((0, 13),), ((14, 18),), ((19, 76),), None)
INNER = Labelled(((24, 42),), ((43, 55),), ((56, 76),), 0)


def statement(name: str, source: Span | None, cue: Span, content: Span, inside: str | None = None) -> Statement:
    return Statement(
        id=name,
        sentence="1",
        source=source,
        source_name=None,
        cue=(cue,),
        content=(content,),
        quote="indirect",
        stance="asserts",
        anonymous=False,
        chain=(),
        source_kind="outlet",
        inside=inside,
    )


def count(*rows: Statement) -> dict[str, int]:
    return _count(TEXT, Case("invented", "1", "held", (OUTER, INNER)), rows)


def test_labels_hold_ids_and_offsets_and_no_text() -> None:
    rows = [row for file in (LABELS, MORE) for row in json.loads(file.read_text("utf-8"))["cases"]]
    assert len(rows) >= 300
    for row in rows:
        assert set(row) == {"corpus", "id", "part", "statements"}
        for one in row["statements"]:
            assert set(one) == {"source", "cue", "content", "inside"}
            for start, end in (*one["source"], *one["cue"], *one["content"]):
                assert 0 <= start < end
            assert one["cue"] and one["content"]


def test_every_case_has_a_chain_that_points_back_and_a_third_is_held() -> None:
    for case in cases():
        assert case.chains or case.part == "more"
        assert all(outer < inner for outer, inner in case.chains)
    parts = Counter(case.part for case in cases())
    assert 0.27 < parts["held"] / (parts["held"] + parts["train"]) < 0.4
    assert set(parts) == {"held", "train", "more"}


def test_what_is_learned_from_stands_in_no_text_of_the_held_part() -> None:
    held = {(case.corpus, case.id) for case in cases("held")}
    assert held.isdisjoint((case.corpus, case.id) for case in cases("more"))


def test_an_inner_cue_stands_in_the_outer_content_or_shares_it() -> None:
    for case in cases():
        for first, second in case.chains:
            outer, inner = case.statements[first], case.statements[second]
            held = any(start <= inner.cue[0][0] and inner.cue[-1][1] <= end for start, end in outer.content)
            assert held or outer.content == inner.content, (case.corpus, case.id, inner.cue)


@pytest.mark.shared
@pytest.mark.skipif(not (SHARED / "corpora").exists(), reason="the corpora are not beside this checkout")
def test_labels_sit_on_words_of_their_texts() -> None:
    for case in cases():
        text = texts(case.corpus)[case.id]
        for row in case.statements:
            for start, end in (*row.source, *row.cue, *row.content):
                assert text[start:end] == text[start:end].strip()
                assert not (text[start - 1 : start].isalnum() and text[start].isalnum())
                assert not (text[end - 1].isalnum() and text[end : end + 1].isalnum())


def test_a_chain_counts_when_both_levels_are_found_and_linked() -> None:
    outer = statement("a", Span(0, 13), Span(14, 18), Span(24, 76))
    inner = statement("b", Span(24, 33), Span(47, 55), Span(56, 76), inside="a")
    assert count(outer, inner) == {"chains": 1, "outer": 1, "inner": 1, "both": 1, "cues": 1}


def test_without_the_link_or_with_another_source_it_does_not_count() -> None:
    outer = statement("a", Span(0, 13), Span(14, 18), Span(24, 76))
    loose = statement("b", Span(24, 42), Span(47, 55), Span(56, 76))
    assert count(outer, loose) == {"chains": 1, "outer": 1, "inner": 1, "both": 0, "cues": 1}
    other = statement("b", Span(0, 13), Span(47, 55), Span(56, 76), inside="a")
    assert count(outer, other) == {"chains": 1, "outer": 1, "inner": 0, "both": 0, "cues": 1}
    assert count(outer)["cues"] == 0


def test_edges_and_small_differences_are_forgiven() -> None:
    assert trim(TEXT, [(19, 77)]) == (24, 76)
    assert trim("“Go,”", [(0, 5)]) == (1, 3)
    assert trim("that", [(0, 4)]) is None
    assert alike((0, 10), (5, 10)) and not alike((0, 10), (6, 10))
    assert alike(None, None) and not alike(None, (0, 1))
