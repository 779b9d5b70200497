"""Now, the story, search, watches and their feeds, as a browser without scripts gets them."""

import re
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree

import pytest
from starlette.testclient import TestClient

from onrecord.web.desk import Desk

_SAME = {"origin": "http://testserver", "sec-fetch-site": "same-origin"}
_ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture
def story(desk: Desk) -> str:
    with desk.ledger() as ledger:
        return ledger.stories().rows[0].id


def test_now_tells_what_happened_and_where_the_central_claim_stands(client: TestClient) -> None:
    text = client.get("/").text
    assert "First denial" in text
    assert 'class="chip disputed"' in text
    assert re.search(r'<time datetime="\d{4}-\d\d-\d\dT', text)


@pytest.mark.parametrize("asked", ["what=denial", "status=disputed", "since=today", "what=denial&status=disputed"])
def test_now_filters(client: TestClient, asked: str) -> None:
    assert "shipyard sale" in client.get(f"/?{asked}").text
    assert 'aria-current="true"' in client.get(f"/?{asked}").text


@pytest.mark.parametrize("asked", ["status=withdrawn", "status=refuted", "what=date&since=today"])
def test_now_leaves_out_what_a_filter_does_not_ask_for(client: TestClient, asked: str) -> None:
    text = client.get(f"/?{asked}").text
    assert "No story here" in text


def test_a_filter_that_is_none_is_as_if_it_were_not_there(client: TestClient) -> None:
    assert "shipyard sale" in client.get("/?what=%3Cscript%3E&status=x&since=never").text


def test_since_today_leaves_out_what_happened_before(desk: Desk, client: TestClient) -> None:
    tomorrow = (datetime.now(UTC) + timedelta(days=1)).isoformat()
    desk.now = lambda: tomorrow
    assert "No story here" in client.get("/?since=today").text
    assert "shipyard sale" in client.get("/?since=3days").text


def test_the_story_has_its_brief_and_leads_on(client: TestClient, story: str) -> None:
    text = client.get(f"/story/{story}").text
    for part in ("standing", "happened", "flow", "claims", "voices", "dates", "reports"):
        assert f'id="{part}"' in text
    assert re.search(r'href="/claim/[0-9a-f]{16}"', text)
    assert re.search(r'href="/report/[0-9a-f]{16}"', text)
    assert re.search(r'href="/compare/[0-9a-f]{16}/[0-9a-f]{16}"', text)
    assert 'style="' not in text
    anchors = set(re.findall(r'href="#([^"]+)"', text))
    assert anchors <= set(re.findall(r'id="([^"]+)"', text))


def test_ids_on_a_story_page_are_told_apart(client: TestClient, story: str) -> None:
    ids = re.findall(r'\bid="([^"]+)"', client.get(f"/story/{story}?all=1").text)
    assert len(ids) == len(set(ids))


def test_search_finds_every_kind(client: TestClient) -> None:
    text = client.get("/search", params={"q": "shipyard"}).text
    for kind in ("claims", "statements", "reports"):
        assert f'id="found-{kind}"' in text


def test_a_statement_found_leads_to_its_sentence(client: TestClient, desk: Desk) -> None:
    hrefs = re.findall(r'href="/report/([0-9a-f]{16})#s(\d+)"', client.get("/search?q=shipyard").text)
    assert hrefs
    with desk.ledger() as ledger:
        starts = {(row.report.id, each.start) for row in ledger.readings() for each in row.sentences}
    assert {(name, int(start)) for name, start in hrefs} <= starts


def test_a_search_that_is_none_is_told_in_a_line(client: TestClient) -> None:
    answer = client.get("/search", params={"q": "from:"})
    assert answer.status_code == 400
    assert "needs a word" in answer.text


def test_what_was_typed_comes_back_escaped(client: TestClient) -> None:
    text = client.get("/search", params={"q": '"><script>alert(1)</script>'}).text
    assert "<script>alert" not in text


@pytest.mark.parametrize("kind", ["story", "claim", "name", "search", ""])
def test_feeds_of_everything_that_can_be_followed(client: TestClient, desk: Desk, kind: str, story: str) -> None:
    with desk.ledger() as ledger:
        record = ledger.story(story).record
    claim = next(row for row in record.claims if row.central)
    name = record.readings[0].names[0]
    place = {
        "story": f"/story/{story}",
        "claim": f"/claim/{claim.id}",
        "name": f"/name/{name.id}",
        "search": "/search",
        "": "",
    }
    asked = {"q": "shipyard"} if kind == "search" else {}
    feed = ElementTree.fromstring(client.get(f"{place[kind]}/feed.atom", params=asked).content)
    entries = feed.findall(f"{_ATOM}entry")
    items = client.get(f"{place[kind]}/feed.json", params=asked).json()["items"]
    assert len(items) == len(entries) > 0
    if kind == "claim":
        assert {item["_onrecord"]["claim"] for item in items} == {claim.id}


def test_the_agenda_is_a_calendar(client: TestClient, story: str) -> None:
    answer = client.get(f"/story/{story}/agenda.ics")
    assert answer.headers["content-type"].startswith("text/calendar")
    assert answer.text.count("BEGIN:VEVENT") > 0
    assert answer.text.count("BEGIN:VCALENDAR") == answer.text.count("END:VCALENDAR") == 1


@pytest.mark.parametrize(
    "path",
    ["/story/0/feed.atom", "/claim/0/feed.json", "/name/0/feed.atom", "/story/0/agenda.ics", "/claim/0/agenda.ics"],
)
def test_no_feed_of_what_is_not_there(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404


def test_a_watch_is_added_and_ended_by_forms(client: TestClient, story: str) -> None:
    form = {
        "kind": "story",
        "what": story,
        "when": ["status", "first_denial"],
        "every": "60",
        "to": "https://desk.example/hook?key=s3cret",
    }
    text = client.post("/watches", data=form, headers=_SAME).text
    assert "shipyard sale" in text
    assert "s3cret" not in text
    (name,) = re.findall(r'name="watch" value="([0-9a-f]+)"', text)
    assert "shipyard sale" not in client.post("/watches/remove", data={"watch": name}, headers=_SAME).text


@pytest.mark.parametrize(
    "form",
    [
        {"kind": "moon", "what": "x"},
        {"kind": "search", "what": " "},
        {"kind": "search", "what": "from:"},
        {"kind": "story", "what": "0"},
        {"kind": "search", "what": "yard", "to": "ftp://desk.example"},
        {"kind": "search", "what": "yard", "when": "never"},
        {"kind": "search", "what": "yard", "every": "-5"},
        {"kind": "search", "what": "yard", "quiet": "late"},
    ],
)
def test_a_watch_that_is_none_is_told_in_a_line(client: TestClient, form: dict[str, str]) -> None:
    answer = client.post("/watches", data=form, headers=_SAME)
    assert answer.status_code == 400
    assert 'role="alert"' in answer.text


def test_a_page_is_asked_for_once(client: TestClient, story: str) -> None:
    first = client.get(f"/story/{story}")
    again = client.get(f"/story/{story}", headers={"if-none-match": first.headers["etag"]})
    assert again.status_code == 304
    assert not again.content


def test_a_page_changes_with_what_it_shows(client: TestClient, desk: Desk, story: str) -> None:
    before = client.get("/").headers["etag"]
    with desk.ledger() as ledger:
        ledger._engine.run("UPDATE kept_story SET title = 'Another title', changed_at = '2099' WHERE id = ?", (story,))
        ledger._engine.run("UPDATE keeping SET turn = turn + 1")
    assert client.get("/").headers["etag"] == before
    moment = desk.memory.clock() + 2
    desk.memory.clock = lambda: moment
    assert client.get("/").headers["etag"] != before
    assert 'datetime="2099"' in client.get(f"/story/{story}").text


def test_a_long_story_is_shown_in_part_and_whole_when_asked(
    client: TestClient, story: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from onrecord.web.pages import story as pages

    whole = client.get(f"/story/{story}?all=1").text
    monkeypatch.setattr(pages, "_FEW", dict.fromkeys(pages._FEW, 1))
    part = client.get(f"/story/{story}").text
    assert "shown in part" in part
    assert "shown in part" not in whole
    assert part.count('class="claim') < whole.count('class="claim')
    assert part.count('id="report-') == 1
    assert whole.count('id="report-') == 6
