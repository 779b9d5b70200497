"""The page of a name: who it is, what was said on what, what was said before on the same, across stories."""

import pytest
from starlette.testclient import TestClient

from onrecord.pipeline.keeping import keep_up
from onrecord.pipeline.steps import read
from onrecord.records import Brief, Name, Report
from onrecord.text.hashes import digest
from onrecord.web.desk import Desk
from onrecord.web.pages import name as page_module
from onrecord.web.reading.person import build_name

FIRST = (
    "Velden harbour to get night ferries\n\nThe harbour board of Velden has approved night ferries from May 4, its "
    'chairwoman Ines Haldt said on Monday.\n\n"The boats are ordered," said Ines Haldt.\n'
)
LATER = (
    "Board: no night ferries for Velden\n\nInes Haldt denied on Wednesday that the harbour board of Velden has "
    "approved night ferries from May 4. Haldt chairs the board.\n"
)
OTHER = (
    "Museum of clocks opens in Ostmark\n\nThe museum of clocks in Ostmark opens its doors on Sunday with nine hundred "
    'clocks from four centuries.\n\n"I have wound every one of them," said Ines Haldt, the museum\'s patron.\n'
)


@pytest.fixture
def haldt(desk: Desk) -> str:
    """Somebody who turned in one story and speaks in another."""
    with desk.ledger() as ledger:
        for at, text in enumerate((FIRST, LATER, OTHER)):
            report = Report(f"{at}.txt", digest("report", str(at), text), text, published=f"2031-04-{7 + 2 * at:02}",
                            outlet=f"Post {at}")  # fmt: skip
            ledger.add(read(report), desk.now())
        keep_up(ledger, desk.now())
    name = next(name for name in read(Report("k", "0" * 16, FIRST)).names if name.name == "Ines Haldt")
    return name.id


@pytest.fixture
def brief(desk: Desk) -> Brief:
    with desk.ledger() as ledger:
        found = ledger.story(ledger.stories().rows[0].id)
    assert found
    return found


def named(brief: Brief, words: str) -> Name:
    return next(name for reading in brief.record.readings for name in reading.names if name.name == words)


def test_it_tells_who_it_is_and_what_was_said(client: TestClient, brief: Brief) -> None:
    page = client.get(f"/name/{named(brief, 'Jonas Merrow').id}")
    assert page.status_code == 200
    assert "<h1>Jonas Merrow</h1>" in page.text
    assert "chairman, Kessara Dockworkers&#39; Union" in page.text
    assert "the union would vote on a strike on Friday" in page.text
    assert 'href="/claim/' in page.text
    assert len(page.content) < 60_000


def test_what_was_said_before_on_the_same_claim_stands_below_it(desk: Desk, haldt: str) -> None:
    with desk.ledger() as ledger:
        rows = [(row, brief) for story in ledger.stories_with("name", haldt)
                if (row := ledger.outline(story)) and (brief := ledger.story(story))]  # fmt: skip
    made = build_name(rows, haldt)
    assert made
    on = [each for story in made.stories for each in story.claims]
    turned = [each for each in on if any(words.turned for words in each.words)]
    assert turned, "the denial stands above what was said before"
    ranks = [words.said.place.rank for words in turned[0].words]
    assert ranks == sorted(ranks, reverse=True)
    assert (turned[0].words[0].turned, turned[0].words[0].said.side) == ("for", "against")


def test_it_goes_across_stories_page_by_page(client: TestClient, haldt: str, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = client.get(f"/name/{haldt}").text
    assert "2 stories" in whole
    assert "wound every one of them" in whole
    assert "before for it, here against it" in whole
    monkeypatch.setattr(page_module, "_A_PAGE", 1)
    first, second = client.get(f"/name/{haldt}?page=1&x=").text, client.get(f"/name/{haldt}?page=2").text
    assert "page 1 of 2" in first and 'rel="next"' in first
    assert "page 2 of 2" in second and 'rel="prev"' in second
    assert ("wound every" in first) != ("wound every" in second)
    assert client.get(f"/name/{haldt}?page=3").status_code == 404


@pytest.mark.parametrize("number", ["0", "-1", "x", "9" * 20, "١"])
def test_a_page_that_is_none_is_the_first(client: TestClient, brief: Brief, number: str) -> None:
    answer = client.get(f"/name/{named(brief, 'Jonas Merrow').id}", params={"page": number})
    assert answer.status_code == 200


def test_an_organisation_shows_its_people(client: TestClient, brief: Brief) -> None:
    house = named(brief, "Kessara Dockworkers' Union")
    assert f'href="/name/{named(brief, "Jonas Merrow").id}"' in client.get(f"/name/{house.id}").text


def test_roles_are_counted_once_a_report_whatever_their_case(brief: Brief, desk: Desk) -> None:
    with desk.ledger() as ledger:
        outline = ledger.outline(brief.record.stories[0].id)
    assert outline
    made = build_name([(outline, brief)], named(brief, "Tomas Reyl").id)
    assert made
    words = [words.casefold() for words, _ in made.roles]
    assert len(words) == len(set(words))
    assert all(count <= len(brief.record.readings) for _, count in made.roles)


def test_hostile_names_stay_text(client: TestClient, desk: Desk) -> None:
    text = (
        "Council meets in Velden\n\nThe mayor of Velden, Ines <b>Haldt</b>, said on Monday the bridge is safe.\n\n"
        'Said Pieter \u202eVolk <img src=x onerror="window.pwned=1">: "It is not."\n'
    )
    report = Report("bad.txt", digest("report", "bad", text), text, outlet="<i>Post")
    reading = read(report)
    with desk.ledger() as ledger:
        ledger.add(reading, desk.now())
        keep_up(ledger, desk.now())
    assert reading.names
    for name in reading.names:
        page = client.get(f"/name/{name.id}")
        assert page.status_code == 200
        assert "<b>Haldt" not in page.text
        assert "<img" not in page.text
        assert "<i>Post" not in page.text
        assert "\u202e" not in page.text


@pytest.mark.parametrize("name", ["0" * 16, "none", "%00", "..%2f..", "f" * 500])
def test_an_unknown_name_is_no_page(client: TestClient, name: str) -> None:
    assert client.get(f"/name/{name}").status_code == 404
