"""The claim page: where it stands, both sides with their words, the reasons, what would change it; old ids lead on."""

import re
from dataclasses import replace

import pytest
from starlette.testclient import TestClient

from onrecord.pipeline.keeping import keep_up
from onrecord.pipeline.steps import read
from onrecord.records import Brief, Claim, Link, Origin, Report, Standing
from onrecord.text.hashes import digest
from onrecord.web.desk import Desk
from onrecord.web.reading.change import would_change
from onrecord.web.reading.claim import build_claim, holding
from onrecord.web.reading.reasons import reasons

STATUSES = ("asserted", "unconfirmed", "confirmed", "disputed", "refuted", "withdrawn", "announced", "position", "open")


@pytest.fixture
def brief(desk: Desk) -> Brief:
    with desk.ledger() as ledger:
        found = ledger.story(ledger.stories().rows[0].id)
    assert found
    return found


@pytest.fixture
def central(brief: Brief) -> Claim:
    return next(claim for claim in brief.record.claims if claim.central)


def test_it_shows_where_the_claim_stands_and_what_that_means(client: TestClient, central: Claim) -> None:
    page = client.get(f"/claim/{central.id}")
    assert page.status_code == 200
    assert f'<span class="chip {central.status}">' in page.text
    assert "One origin asserts, one with standing denies." in page.text
    assert f'href="/story/{central.story}"' in page.text


def test_every_statement_is_told_with_a_way_to_its_sentence(client: TestClient, brief: Brief, central: Claim) -> None:
    page = client.get(f"/claim/{central.id}?all=1").text
    starts = {row.id: (reading.report.id, each.start) for reading in brief.record.readings
              for row in reading.statements for each in reading.sentences if each.id == row.sentence}  # fmt: skip
    for name in (*central.supports, *central.denies, *central.other):
        report, start = starts[name]
        assert f'href="/report/{report}#s{start}"' in page


def test_each_status_says_what_would_change_it(central: Claim) -> None:
    for status in STATUSES:
        rows = would_change(replace(central, status=status))
        assert rows, status
        assert all(row.status in {*STATUSES, ""} and row.status != status for row in rows), status


def test_an_unconfirmed_claim_names_who_could_confirm_it(central: Claim) -> None:
    alone = replace(
        central,
        status="unconfirmed",
        origins_for=(Origin("Velden Post, citing two members", False, True, ()),),
        standings=(Standing("The Velden Post", "it is about them"), Standing("Ines Haldt", "she chairs the board")),
    )
    told = [row.text for row in would_change(alone) if row.status == "confirmed"]
    assert any("second independent origin" in text for text in told)
    assert any("such as Ines Haldt." in text for text in told), "who spoke for it already is not named"
    assert any("copy or cite Velden Post" in row.text for row in would_change(alone) if not row.status)


def test_copies_are_collapsed_and_nothing_is_told_twice(brief: Brief, central: Claim) -> None:
    made = build_claim(brief, central)
    origin = made.sides[0][1][0]
    shown = [row for row, _ in origin.said]
    places = [place for _, also in origin.said for place in also]
    assert len(shown) + len(places) == origin.sentences
    assert places
    assert [row.number for row in made.said] == list(range(1, len(made.said) + 1))
    assert {name for row in made.said for name in row.statements} == {
        *central.supports,
        *central.denies,
        *central.other,
    }


def test_reasons_stand_together_by_kind() -> None:
    links = (
        Link("copied", "a", "b", "the same words"),
        Link("same_proposition", "a", "c", "both say so"),
        Link("copied", "b", "c", "the same words"),
        Link("copied", "b", "gone", "the same words"),
    )
    rows = reasons(links, {"a": 1, "b": 2, "c": 3})
    assert [(row.kind, row.pairs) for row in rows] == [("Say the same", ((1, 3),)), ("Copied", ((1, 2), (2, 3)))]


def test_the_claim_that_has_most_of_the_statements_goes_on(brief: Brief, central: Claim) -> None:
    assert holding(brief.record, central.supports[:3]) is not None
    assert holding(brief.record, ("nothing",)) is None


def test_an_id_that_it_had_leads_to_the_claim(client: TestClient, desk: Desk, central: Claim) -> None:
    text = (
        "Union: sale of Halvik yard approved\n\nKessara's prime minister, Tomas Reyl, has approved the sale of the "
        "Halvik shipyard to Varland's Nordhavn Group, the Kessara Dockworkers' Union said on Thursday.\n"
    )
    report = Report(
        "union.txt", digest("report", "union.txt", text), text, outlet="Pier Weekly", published="2031-03-06"
    )
    with desk.ledger() as ledger:
        ledger.add(read(report), desk.now())
        keep_up(ledger, desk.now())
        story = ledger.story(central.story)
    assert story
    assert central.id not in {claim.id for claim in story.record.claims}, "the report must change the claim"
    answer = client.get(f"/claim/{central.id}", follow_redirects=False)
    assert answer.status_code == 307
    became = answer.headers["location"]
    assert became.startswith("/claim/")
    assert client.get(became).status_code == 200
    assert "Halvik shipyard" in client.get(became).text


@pytest.mark.parametrize("name", ["0" * 16, "none", "%00", "ab", "..%2f..", "f" * 500, "é", "' OR 1=1 --"])
def test_an_unknown_claim_is_no_page(client: TestClient, name: str) -> None:
    answer = client.get(f"/claim/{name}")
    assert answer.status_code == 404
    assert "There is no such page." in answer.text


def test_it_stays_small_and_has_each_anchor_once(client: TestClient, central: Claim) -> None:
    page = client.get(f"/claim/{central.id}").text
    assert len(page.encode()) < 60_000
    names = re.findall(r' id="([^"]+)"', page)
    assert len(names) == len(set(names))
    for target in set(re.findall(r'href="#([^"]+)"', page)):
        assert target in names
