import re
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.pipeline.steps import outline
from onrecord.records import Order, Reading, Report
from onrecord.tell.compare import compare
from onrecord.tell.compare.html import render_html
from onrecord.tell.compare.page import Comparison
from onrecord.tell.compare.pieces import changes, merged
from onrecord.tell.compare.text import render_text
from onrecord.text.hashes import digest
from onrecord.trace.order import find_direction
from onrecord.trace.passages import find_passages, relate

FIRE = "A fire in the old granary of Pellworth burned for nine hours on Sunday and was put out by dusk."
CREW = "Crews from four towns fought the flames, and two of their men were treated for smoke."
CREW_EDITED = "Crews from five towns fought the flames, and two of their men were treated for burns."
COST = "The granary was insured for six million crowns, its owner told the town council."
QUOTE = "“We heard a bang and then the whole roof was gone within a minute,” said Ada Lorne, a baker."
OWN = "The town will decide on Thursday whether the ruin is to be pulled down."


def reading(key: str, *paragraphs: str) -> Reading:
    text = "\n\n".join(paragraphs)
    return outline(Report(key, digest("report", key), text, title=f"Granary {key}"))


def page(one: Reading, other: Reading) -> Comparison:
    copy = relate(one, other)
    return compare(one, other, find_passages([one, other]), copy, find_direction(copy, Order((one.key, other.key))))


@pytest.fixture
def fire() -> Comparison:
    return page(reading("x", FIRE, CREW, QUOTE, COST), reading("y", CREW_EDITED, FIRE, OWN, QUOTE))


def kinds(found: Comparison) -> list[tuple[str, bool, bool]]:
    return [(row.kind, row.a is not None, row.b is not None) for row in found.rows]


def test_every_sentence_stands_on_the_page_once(fire: Comparison) -> None:
    left = [row.a.text for row in fire.rows if row.a]
    right = [row.b.text for row in fire.rows if row.b]
    assert left == [FIRE, CREW, QUOTE, COST]
    assert sorted(right) == sorted([CREW_EDITED, FIRE, OWN, QUOTE])


def test_what_is_same_edited_and_alone(fire: Comparison) -> None:
    assert fire.relation in {"one text", "partly one text"}
    assert {kind: reporting for kind, reporting, _ in fire.counts} == {"same": 1, "edited": 1, "reworded": 0}
    assert {kind: quoted for kind, _, quoted in fire.counts}["same"] == 1
    assert (fire.a.alone, fire.b.alone) == (1, 1)
    alone = [(row.a or row.b).text for row in fire.rows if row.kind == "alone"]  # type: ignore[union-attr]
    assert sorted(alone) == sorted([COST, OWN])


def test_edits_are_shown_inside_the_sentences(fire: Comparison) -> None:
    (row,) = [row for row in fire.rows if row.kind == "edited"]
    assert row.a is not None
    assert row.b is not None
    assert [piece.text for piece in row.a.pieces if piece.changed] == ["four", "smoke"]
    assert [piece.text for piece in row.b.pieces if piece.changed] == ["five", "burns"]


def test_what_stands_elsewhere_is_told_to_be_moved(fire: Comparison) -> None:
    assert [row.moved for row in fire.rows if row.kind in {"same", "edited"}].count(True) == 1


def test_quotes_are_told_from_reporting(fire: Comparison) -> None:
    (row,) = [row for row in fire.rows if row.quotation]
    assert row.a is not None
    assert [piece.quoted for piece in row.a.pieces] == [False, True, False]


def test_text_form_has_every_sign(fire: Comparison) -> None:
    told = render_text(fire, 120)
    assert "[-four-] {+five+}" in told
    assert re.search(r"^< \[\d+\] The granary was insured", told, re.MULTILINE)
    assert re.search(r"^> \[\d+\] The town will decide", told, re.MULTILINE)
    assert all(len(line) <= 124 for line in told.splitlines())


def test_html_form_escapes_what_reports_say_and_runs_nothing() -> None:
    found = page(reading("x", FIRE.replace("old", "<script>alert(1)</script>"), CREW), reading("y", FIRE, CREW_EDITED))
    html = render_html(found)
    assert "<script" not in html
    assert "&lt;" in html
    assert "<mark>five</mark>" in html
    assert "prefers-color-scheme: dark" in html
    assert not re.search(r"(?:src|href)=", html)


def test_two_reports_of_their_own_have_nothing_beside_each_other() -> None:
    found = page(reading("x", FIRE, CREW), reading("y", OWN))
    assert found.relation == "two texts of their own"
    assert found.direction == "neither derives from the other"
    assert kinds(found) == [("alone", True, False)] * 2 + [("alone", False, True)]


def test_reasons_name_the_later_report_by_its_label() -> None:
    one, other = reading("x", FIRE, COST), reading("y", FIRE)
    copy = relate(one, other)
    order = Order(
        ("y", "x"), (("x", "y", "it cites the other's outlet"),), (("y", "x", "it cites the other's outlet"),)
    )
    found = compare(one, other, find_passages([one, other]), copy, find_direction(copy, order))
    assert found.direction == "A derives from B"
    assert "A cites the other's outlet" in found.because


def test_reports_without_sentences() -> None:
    assert page(reading("x"), reading("y", OWN)).rows[0].b is not None
    assert page(reading("x"), reading("y")).rows == ()


def test_sides_turn_with_the_arguments() -> None:
    one, other = reading("x", FIRE, COST), reading("y", FIRE)
    here, back = page(one, other), page(other, one)
    assert (here.a.key, here.b.key) == (back.b.key, back.a.key)
    assert (here.a.contained, here.b.contained) == (back.b.contained, back.a.contained)
    assert here.a.contained < here.b.contained == 1.0


WORDS = st.lists(st.sampled_from(["the", "granary", "burned", "“fire”", "on", "Sunday."]), max_size=9).map(" ".join)


@given(WORDS, WORDS)
def test_both_wordings_can_be_read_out_of_one_line(a: str, b: str) -> None:
    line = merged(a, b)
    mine = re.sub(r"\[-(.*?)-\]", r"\1", re.sub(r"\{\+.*?\+\}", "", line))
    theirs = re.sub(r"\{\+(.*?)\+\}", r"\1", re.sub(r"\[-.*?-\]", "", line))
    assert re.findall(r"\w+", mine) == re.findall(r"\w+", a)
    assert re.findall(r"\w+", theirs) == re.findall(r"\w+", b)


@given(WORDS, WORDS)
def test_changes_lie_inside_their_texts(a: str, b: str) -> None:
    for spans, text in zip(changes(a, b), (a, b), strict=True):
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert all(
            one.end <= other.start or one == other for one, other in product(spans, spans) if one.start <= other.start
        )
