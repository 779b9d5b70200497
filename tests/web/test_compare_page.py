"""The comparison: shared, edited and new on each side, whatever two reports are asked for."""

import re

import pytest
from starlette.testclient import TestClient

from onrecord.pipeline.steps import read
from onrecord.records import Brief, Report
from onrecord.text.hashes import digest
from onrecord.web.desk import Desk
from onrecord.web.reading import pair
from onrecord.web.reading.pair import build_pair

EARLY = (
    "Ferry board raises night fares\n\nThe Tollmark ferry board has raised night fares to six crowns, it said on "
    'Monday.\n\n"Nobody likes it," said Ines Haldt, who chairs the board.\n\nThe board runs four boats.\n'
)
LATE = (
    "Ferry board raises all fares\n\nThe Tollmark ferry board has raised night fares to eight crowns, it said on "
    'Monday.\n\n"Nobody likes it," said Ines Haldt, who chairs the board.\n\nCommuters called for a strike.\n'
)


@pytest.fixture
def brief(desk: Desk) -> Brief:
    with desk.ledger() as ledger:
        found = ledger.story(ledger.stories().rows[0].id)
    assert found
    return found


def added(desk: Desk, *texts: str, url: str | None = None) -> list[Report]:
    rows = []
    for at, text in enumerate(texts):
        report = Report(f"{at}.txt", digest("report", str(at), text), text, url=url, published=f"2031-05-0{at + 1}")
        with desk.ledger() as ledger:
            ledger.add(read(report), desk.now())
        rows.append(report)
    return rows


def test_what_both_say_is_laid_side_by_side(client: TestClient, desk: Desk) -> None:
    one, other = added(desk, EARLY, LATE)
    page = client.get(f"/compare/{one.id}/{other.id}")
    assert page.status_code == 200
    assert "<mark>six</mark>" in page.text
    assert "<mark>eight</mark>" in page.text
    assert re.search(r"only in A</span>.*?The board runs four boats\.", page.text, re.DOTALL)
    assert re.search(r"only in B</span>.*?Commuters called for a strike\.", page.text, re.DOTALL)
    assert re.search(r'<tr class="same quotation">|<span class="q">"?Nobody likes it', page.text)


def test_each_sentence_leads_to_its_place_in_its_report(client: TestClient, desk: Desk) -> None:
    one, other = added(desk, EARLY, LATE)
    page = client.get(f"/compare/{one.id}/{other.id}").text
    for report in (one, other):
        places = re.findall(rf'href="(/report/{report.id})#(s\d+)"', page)
        assert len(places) >= 4
        shown = client.get(places[0][0]).text
        assert all(f'id="{anchor}"' in shown for _, anchor in places)


def test_versions_at_one_address_are_called_so(client: TestClient, desk: Desk) -> None:
    one, other = added(desk, EARLY, LATE, url="https://velden.example/fares")
    page = client.get(f"/compare/{one.id}/{other.id}").text
    assert "Two versions side by side" in page
    assert "B replaced A at the same address" in page
    assert "without a word on it" in page
    assert "A replaced B" in client.get(f"/compare/{other.id}/{one.id}").text


def test_reports_of_one_story_are_compared_as_the_story_has_them(client: TestClient, brief: Brief) -> None:
    a, b = brief.record.readings[2], brief.record.readings[3]
    made = build_pair(a, b, brief.record)
    assert made.made.counts[0][1] > 0
    page = client.get(f"/compare/{a.report.id}/{b.report.id}")
    assert page.status_code == 200
    assert len(page.content) < 60_000


def test_a_report_beside_itself_is_the_report(client: TestClient, brief: Brief) -> None:
    name = brief.record.readings[0].report.id
    answer = client.get(f"/compare/{name}/{name}", follow_redirects=False)
    assert (answer.status_code, answer.headers["location"]) == (307, f"/report/{name}")


def test_long_texts_are_compared_in_part_and_that_is_said(
    client: TestClient, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pair, "MOST", 3)
    one, other = added(desk, EARLY, LATE)
    page = client.get(f"/compare/{one.id}/{other.id}")
    assert page.status_code == 200
    assert page.text.count("only its beginning is compared") == 2
    assert "runs four boats" not in page.text


def test_hostile_text_stays_text(client: TestClient, desk: Desk) -> None:
    bad = "Board <script>window.pwned = 1</script>\n\nThe board \u202esaid</td></table><img src=x> it was late.\n"
    one, other = added(desk, bad, EARLY)
    page = client.get(f"/compare/{one.id}/{other.id}").text
    assert "<script>window" not in page
    assert "<img" not in page
    assert "\u202e" not in page
    assert page.count("</table>") == 1


@pytest.mark.parametrize("name", ["0" * 16, "none", "%00", "..%2f.."])
def test_an_unknown_report_is_no_page(client: TestClient, brief: Brief, name: str) -> None:
    known = brief.record.readings[0].report.id
    assert client.get(f"/compare/{name}/{known}").status_code == 404
    assert client.get(f"/compare/{known}/{name}").status_code == 404
