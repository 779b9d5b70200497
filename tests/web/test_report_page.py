"""The report page: every character of the text in its order, marks over each other, dead markup, long texts."""

import html
import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.testclient import TestClient

from onrecord.pipeline.steps import read
from onrecord.records import Brief, Mention, Moment, Name, Part, Reading, Report, Sentence, Span, Statement
from onrecord.text.hashes import digest
from onrecord.web.desk import Desk
from onrecord.web.reading.report import alone, build_report, web_address
from onrecord.web.reading.segments import Mark, cut
from onrecord.web.reading.text import A_PAGE, windows

TEXT = st.text(max_size=80)
KINDS = ("source", "cue", "content", "name", "date")
HOSTILE = (
    "Board <script>window.pwned = 1</script> says \u202eon\u202c\n\n"
    'The board said <img src=x onerror="window.pwned=1"> on Tuesday that "the \u2066ferry\u2069 is late" & '
    "\x00\x1b[31mred\n\n"
    "Mayor Ines \u202eHaldt</span></p><a href='javascript:alert(1)'>said</a> she would not comment.\n"
)


@pytest.fixture
def brief(desk: Desk) -> Brief:
    with desk.ledger() as ledger:
        found = ledger.story(ledger.stories().rows[0].id)
    assert found
    return found


def kept(desk: Desk, text: str, **more: str) -> Report:
    report = Report("added.txt", digest("report", "added.txt", text), text, **more)  # type: ignore[arg-type]
    with desk.ledger() as ledger:
        ledger.add(read(report), desk.now())
    return report


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    text = draw(TEXT)
    spots = st.tuples(st.integers(-3, len(text) + 3), st.integers(-3, len(text) + 3), st.sampled_from(KINDS))
    return text, [
        Mark(*sorted((a, b)), kind, str(n)) for n, (a, b, kind) in enumerate(draw(st.lists(spots, max_size=9)))
    ]


@given(marked())
def test_segments_put_together_are_the_text_and_carry_all_that_lies_over_them(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    rows = cut(text, 0, len(text), marks)
    assert "".join(row.text for row in rows) == text
    for row in rows:
        over = [mark for mark in marks if max(mark.start, row.start) < min(mark.end, row.end)]
        assert set(row.kinds) == {mark.kind for mark in over}
        assert set(row.of) == {mark.of for mark in over}
        assert all(mark.start <= row.start and row.end <= mark.end for mark in over), (
            "a segment lies wholly under a mark"
        )


@st.composite
def read_somehow(draw: st.DrawFn) -> Reading:
    """A reading whose spans lie anywhere: over each other, over the parts' ends, twice."""
    text = draw(st.text(alphabet="ab .\n<&\u202e", min_size=1, max_size=60))
    span = st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(lambda two: Span(*sorted(two)))
    spans = st.lists(span, max_size=5)
    parts = tuple(
        Part(draw(st.sampled_from(["headline", "paragraph", "credit"])), row.start, row.end) for row in draw(spans)
    )
    sentences = tuple(
        Sentence(f"s{at}", row.start, row.end, "paragraph", str(at)) for at, row in enumerate(sorted(set(draw(spans))))
    )
    statements = tuple(
        Statement(f"t{at}", sentences[0].id, draw(st.none() | span), None, (row,), tuple(draw(spans)), "indirect",
                  "asserts", False, ("outlet", "x"), "person")
        for at, row in enumerate(draw(spans) if sentences else [])
    )  # fmt: skip
    names = tuple(
        Name(f"n{at}", "person", "Ann", mentions=(Mention(row.start, row.end),)) for at, row in enumerate(draw(spans))
    )
    moments = tuple(Moment(row.start, row.end, "DATE", "2031-03-04", "past", "day") for row in draw(spans))
    whole = read(Report("k", "0" * 16, text))
    return replace(whole, parts=parts, sentences=sentences, statements=statements, names=names, moments=moments)


@given(read_somehow())
def test_the_text_is_there_whole_and_once_whatever_was_read(reading: Reading) -> None:
    made = build_report(alone(reading), reading)
    assert (
        "".join(g.text for block in made.blocks for line in block.lines for g in line.segments) == reading.report.text
    )
    starts = [line.sentence.start for block in made.blocks for line in block.lines if line.sentence]
    assert len(starts) == len(set(starts)), "no anchor stands twice"


def test_each_report_of_the_story_is_shown_whole(client: TestClient, brief: Brief) -> None:
    for reading in brief.record.readings:
        page = client.get(f"/report/{reading.report.id}")
        assert page.status_code == 200
        assert len(page.content) < 60_000
        for row in reading.sentences:
            assert f'id="s{row.start}"' in page.text
        names = re.findall(r' id="([^"]+)"', page.text)
        assert len(names) == len(set(names))
        for target in set(re.findall(r'href="#([^"]+)"', page.text)):
            assert target in names
        assert page.text.count("<h1") == 1


def test_what_was_copied_leads_to_where_it_stands(client: TestClient, brief: Brief) -> None:
    first, later = brief.record.readings[0], brief.record.readings[2]
    made = build_report(brief.record, later)
    copied = [line for block in made.blocks for line in block.lines if line.copied]
    assert copied
    assert all(line.also[0].rank < (3, 0) for line in copied)
    page = client.get(f"/report/{later.report.id}").text
    assert f'href="/compare/{first.report.id}/{later.report.id}"' in page


def test_statements_tell_their_claims_and_their_headline_checks_are_told(client: TestClient, brief: Brief) -> None:
    central = next(claim for claim in brief.record.claims if claim.central)
    page = client.get(f"/report/{brief.record.readings[0].report.id}").text
    assert f'href="/claim/{central.id}"' in page
    assert "not borne out by the report" in page
    assert "borne out by the report" in page


def test_a_statement_is_numbered_before_those_inside_it(brief: Brief) -> None:
    rows = [row for reading in brief.record.readings for row in build_report(brief.record, reading).statements]
    assert any(row.inside for row in rows)
    assert all(row.inside < row.number for row in rows if row.inside)


def test_the_other_version_is_one_click_away(client: TestClient, brief: Brief) -> None:
    two = [row for row in brief.record.readings if row.report.url]
    assert len(two) == 2
    for row in two:
        assert f"/compare/{two[0].report.id}/{two[1].report.id}" in client.get(f"/report/{row.report.id}").text


def test_hostile_text_stays_text(client: TestClient, desk: Desk) -> None:
    page = client.get(f"/report/{kept(desk, HOSTILE, title='<b>x</b>', outlet='<i>y').id}")
    assert page.status_code == 200
    assert "<script>window" not in page.text
    assert "<img" not in page.text
    assert "<b>x" not in page.text
    assert "<i>y" not in page.text
    assert not re.search(r"<a [^>]*javascript:", page.text)
    assert not re.search("[\u202a-\u202e\u2066-\u2069\x00\x1b]", page.text)
    assert "window.pwned = 1" in html.unescape(page.text)


def test_a_text_without_end_is_shown_part_by_part(client: TestClient, desk: Desk) -> None:
    long = "The board of the harbour met again and said nothing of use to anybody. " * 600 + "x" * 90_000
    report = kept(desk, long)
    with desk.ledger() as ledger:
        reading = next(iter(ledger.readings([report.id])))
    spans = windows(reading)
    assert spans[0][0] == 0 and spans[-1][1] == len(long)
    assert all(0 < high - low <= A_PAGE for low, high in spans)
    assert all(one[1] == two[0] for one, two in pairwise(spans))
    told = ""
    for low, _ in spans:
        made = build_report(alone(reading), reading, low)
        told += "".join(g.text for block in made.blocks for line in block.lines for g in line.segments)
    assert told == long
    page = client.get(f"/report/{report.id}")
    assert "Next part" in page.text
    assert len(page.content) < 600_000
    assert client.get(f"/report/{report.id}?at={spans[-1][0] + 5}").status_code == 200


@pytest.mark.parametrize("at", ["-1", "x", "9" * 30, "١", "0x10"])
def test_an_offset_that_is_none_shows_the_beginning(client: TestClient, brief: Brief, at: str) -> None:
    answer = client.get(f"/report/{brief.record.readings[0].report.id}", params={"at": at})
    assert answer.status_code == 200
    assert 'id="s0"' in answer.text


@pytest.mark.parametrize("name", ["0" * 16, "none", "%00", "..%2f..", "f" * 500, "é", "' OR 1=1 --"])
def test_an_unknown_report_is_no_page(client: TestClient, name: str) -> None:
    assert client.get(f"/report/{name}").status_code == 404


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://velden.example/a?b=1", True),
        ("javascript:alert(1)", False),
        ("https://user:secret@velden.example/", False),
        ("https://", False),
        ("http://[", False),
        ('https://velden.example/"onmouseover=x', False),
        ("https://velden.example/\u202egnp.exe", False),
        ("data:text/html,x", False),
    ],
)
def test_only_addresses_of_the_web_become_links(url: str, shown: bool) -> None:
    reading = read(Report("k", "0" * 16, "The board met.", url=url))
    assert web_address(reading) == (url if shown else "")
