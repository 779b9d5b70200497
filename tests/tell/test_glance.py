"""What an editor sees first: how many sources, who denies what, what is new, which headline, what comes next."""

import re

import pytest

from onrecord.pipeline.steps import read, tell, trace
from onrecord.records import Brief, Record, Report
from onrecord.tell.brief import compose
from onrecord.tell.brief.build import build_page
from onrecord.tell.brief.html import render_html
from onrecord.tell.brief.page import StoryPage
from onrecord.tell.brief.text import render_text
from onrecord.text.hashes import digest


@pytest.fixture
def story(record: Record) -> StoryPage:
    return build_page(compose(record)).stories[0]


def told(*rows: tuple[str, str, str, str]) -> Brief:
    """The brief of reports: outlet, moment, headline, text."""
    reports = [Report(f"{at}", digest(f"{at}", text), text, title, moment, "stated", outlet=outlet)
               for at, (outlet, moment, title, text) in enumerate(rows)]  # fmt: skip
    return tell(trace(map(read, reports)))


def test_copies_are_no_sources_of_their_own(story: StoryPage) -> None:
    glance = dict(story.glance)
    assert "origin for it, behind" in glance["Sources"].text
    assert "3 sentences in 2 reports" in glance["Sources"].text


def test_it_tells_what_is_next(story: StoryPage) -> None:
    assert dict(story.glance)["Next"].text.startswith(story.ahead[0].when)
    assert dict(story.glance)["Next"].marks


def test_it_stands_before_the_list_of_reports(record: Record) -> None:
    lines = render_text(compose(record)).splitlines()
    first = next(at for at, line in enumerate(lines) if line.startswith("Sources "))
    assert lines.index("WHERE IT STANDS") < first < lines.index("REPORTS")


def test_a_headline_that_asks_is_no_title() -> None:
    brief = told(
        ("Cape Radio", "2031-07-01T06:00:00Z", "Bridge at Orme collapsed, many dead?", "The bridge at Orme was closed "
         "on Tuesday, the road office said. Police said nobody was hurt at the bridge of Orme."),
        ("Orme Post", "2031-07-01T07:00:00Z", "Correction: the bridge at Orme", "The bridge at Orme was closed on "
         "Tuesday, the road office said. Police said nobody was hurt at the bridge of Orme."),
    )  # fmt: skip
    for page in build_page(brief).stories:
        assert "?" not in page.title
        assert not page.title.startswith("Correction")


def test_one_headline_in_several_reports_is_one_warning() -> None:
    text = "The council of Orme will close the baths in May, two people familiar with the plan said on Monday."
    rows = [(f"Outlet {at}", f"2031-03-0{at}T08:00:00Z", "Council closes baths", text) for at in (3, 4)]
    warnings = [row for page in build_page(told(*rows)).stories for row in page.warnings]
    assert len(warnings) == 1
    assert "also 2:title" in warnings[0].says


def test_what_is_denied_is_not_taken_for_the_denier_s_words() -> None:
    brief = told(
        ("Orme Post", "2031-03-03T08:00:00Z", "Baths to close, officials say",
         "The mill in Orme polluted the river, the water board said on Monday."),
        ("Cape Radio", "2031-03-04T08:00:00Z", "Mill denies polluting river",
         "The mill in Orme denied on Tuesday that it had polluted the river."),
    )  # fmt: skip
    page = build_page(brief).stories[0]
    denied = [line.text for line in page.standing if line.text.startswith("Denied by")]
    assert denied and all("what is denied: “" in text for text in denied)


def test_a_speaker_inside_a_quotation_has_no_words_of_its_own() -> None:
    brief = told(
        ("Orme Post", "2031-03-03T08:00:00Z", "Coach keeps silent", "Coach Phil Drummond would not discuss the sale of "
         "the striker. \"I talk about my players, not about other people's,\" he said."),
    )  # fmt: skip
    assert [voice.name for voice in build_page(brief).stories[0].voices] == ["Phil Drummond"]


def test_hovering_a_copy_shows_the_passage(record: Record) -> None:
    assert re.search(r"<title>report \d has from report \d: “[^<]{20,}”</title>", render_html(compose(record)))


def test_a_story_of_many_copies_names_a_few_of_them() -> None:
    text = "The council of Orme will close the baths in May, two people familiar with the plan said on Monday."
    rows = [(f"Outlet {at}", f"2031-03-03T{at:02}:00:00Z", "Council closes baths", text) for at in range(6, 20)]
    page = build_page(told(*rows)).stories[0]
    assert all(len(row.says) < 300 for row in page.warnings)
    assert all(len(row.how) < 200 for row in page.reports)
