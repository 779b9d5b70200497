"""Desk work: what is put right shows on the page, is signed, and can be undone; it is what ``onrecord judge`` does."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from starlette.testclient import TestClient

from onrecord.cli import main
from onrecord.records import Brief
from onrecord.web.desk import Desk

OTHER = (
    "Brass band marches through Vellin\n\n"
    "The Vellin brass band will march through the old town on Sunday, its conductor Teo Marsk said.\n"
)


@pytest.fixture
def brief(desk: Desk) -> Callable[[], Brief]:
    def now() -> Brief:
        with desk.ledger() as ledger:
            row = max(ledger.stories().rows, key=lambda each: each.reports)
            found = ledger.story(row.id)
        assert found is not None
        return found

    return now


@pytest.fixture
def another(desk: Desk, tmp_path: Path) -> str:
    """A second story; gives its id."""
    path = tmp_path / "band.jsonl"
    path.write_text(json.dumps({"id": "band", "text": OTHER, "published": "2031-03-05"}) + "\n", encoding="utf-8")
    assert main(["add", str(path), "--ledger", desk.options.place]) == 0
    with desk.ledger() as ledger:
        return ledger.stories_with("report", "band")[0]


def sent(client: TestClient, what: str, of: str, **fields: str) -> str:
    answer = client.post("/judge", data={"what": what, "of": of, **fields}, follow_redirects=False)
    assert answer.status_code == 303, answer.text
    return answer.headers["location"]


def undo(client: TestClient) -> None:
    name = re.search(r'name="judgement" value="([0-9a-f]+)"', client.get("/judgements").text)
    assert name
    client.post("/judgements/withdraw", data={"judgement": name[1]})


def test_a_statement_that_is_none_is_gone_and_comes_back(client: TestClient, brief: Callable[[], Brief]) -> None:
    record, story = brief().record, brief().record.stories[0].id
    name = record.claims[0].supports[0]
    page = client.get(f"/judge/statement/{name}?story={story}")
    assert page.status_code == 200
    client.post("/login", data={"name": "Ines Haldt"})
    back = sent(client, "nothing", name, story=story, back=f"/story/{story}", because="a caption")
    assert back == f"/story/{story}"
    assert name not in {row.id for reading in brief().record.readings for row in reading.statements}
    listed = client.get("/judgements").text
    for words in ("Not a statement", "Ines Haldt", "a caption"):
        assert words in listed
    undo(client)
    assert name in {row.id for reading in brief().record.readings for row in reading.statements}
    assert "Nothing so far" in client.get("/judgements").text


def test_somebody_else_said_it(client: TestClient, brief: Callable[[], Brief]) -> None:
    reading = next(row for row in brief().record.readings if row.statements and row.names)
    statement, name = reading.statements[0], reading.names[-1].name
    story = brief().record.stories[0].id
    sent(client, "speaker", statement.id, story=story, **{"with": name})
    now = next(row for row in brief().record.readings if row.report.id == reading.report.id)
    said = next(row for row in now.statements if row.content == statement.content)
    assert said.made_by == "judgement"
    assert said.source_name == reading.names[-1].id


def test_claims_are_joined_and_parted(client: TestClient, brief: Callable[[], Brief]) -> None:
    record = brief().record
    story, before = record.stories[0].id, len(record.claims)
    a, b = [row for row in record.claims if not row.central][:2]
    sent(client, "same", a.id, story=story, back=f"/claim/{a.id}", **{"with": b.id})
    joined = [
        row for row in brief().record.claims if {a.stated_in, b.stated_in} <= {*row.supports, *row.denies, *row.other}
    ]
    assert len(joined) == 1
    assert len(brief().record.claims) == before - 1
    sent(client, "apart", a.stated_in, story=story, **{"with": b.stated_in})
    assert len(brief().record.claims) == before
    rows = brief().record.judgements
    assert [row.kind for row in rows] == ["same_claim", "other_claim"]


def test_two_statements_of_one_origin(client: TestClient, brief: Callable[[], Brief]) -> None:
    record = brief().record
    claim = max(record.claims, key=lambda row: len(row.supports))
    sent(client, "origin", claim.supports[0], story=record.stories[0].id, **{"with": claim.supports[1]})
    (row,) = brief().record.judgements
    assert (row.kind, row.by) == ("same_origin", "desk")
    assert row.b is not None
    assert row.a != row.b


def test_stories_are_joined_and_split(client: TestClient, brief: Callable[[], Brief], another: str) -> None:
    story, before = brief().record.stories[0].id, len(brief().record.readings)
    sent(
        client, "join", "", story=story, back=f"/story/{story}", **{"with": f"http://127.0.0.1:8765/story/{another}#x"}
    )
    assert len(brief().record.readings) == before + 1
    assert "Brass band" in client.get(f"/story/{brief().record.stories[0].id}").text
    band = next(row.report.id for row in brief().record.readings if row.key == "band")
    sent(client, "part", band, story=story)
    assert len(brief().record.readings) == before
    undo(client)
    assert len(brief().record.readings) == before + 1
    undo(client)
    assert len(brief().record.readings) == before


def test_a_report_is_put_into_another_story_alone(
    client: TestClient, desk: Desk, brief: Callable[[], Brief], another: str
) -> None:
    story, before = brief().record.stories[0].id, len(brief().record.readings)
    moved = brief().record.readings[-1].report.id
    sent(client, "move", moved, story=story, **{"with": another})
    assert len(brief().record.readings) == before - 1
    with desk.ledger() as ledger:
        theirs = ledger.story(ledger.stories_with("report", "band")[0])
    assert theirs is not None
    assert {row.report.id for row in theirs.record.readings} >= {moved}
    assert len(theirs.record.readings) == 2


def test_the_forms_lead_to_what_they_say(client: TestClient, brief: Callable[[], Brief]) -> None:
    record = brief().record
    story, claim, report = record.stories[0].id, record.claims[0].id, record.readings[0].report.id
    for path in (f"/story/{story}", f"/claim/{claim}", f"/report/{report}"):
        assert f'href="/judge{path}"' in client.get(path).text
        page = client.get(f"/judge{path}")
        assert page.status_code == 200
        assert 'action="/judge"' in page.text
        for address in re.findall(r'href="(/judge/statement/[^"]+)"', page.text)[:3]:
            assert client.get(address).status_code == 200


@pytest.mark.parametrize("path", ["claim/none", "statement/none", "report/none", "story/none", "nothing/none"])
def test_what_is_not_there_cannot_be_judged(client: TestClient, path: str) -> None:
    assert client.get(f"/judge/{path}").status_code == 404


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, 404),
        ({"what": "nothing", "of": "nosuch"}, 404),
        ({"what": "nothing", "of": "nosuch", "story": "STORY"}, 400),
        ({"what": "everything", "of": "CLAIM", "story": "STORY"}, 400),
        ({"what": "same", "of": "CLAIM", "story": "STORY"}, 400),
        ({"what": "same", "of": "CLAIM", "with": "CLAIM", "story": "STORY"}, 400),
        ({"what": "speaker", "of": "CLAIM", "with": "Nobody Named", "story": "STORY"}, 400),
        ({"what": "join", "story": "STORY", "with": "elsewhere"}, 400),
        ({"what": "join", "story": "STORY", "with": "STORY"}, 400),
        ({"what": "part", "story": "STORY", "of": "nosuch"}, 400),
    ],
)
def test_what_cannot_be_judged_is_said_in_a_line(
    client: TestClient, brief: Callable[[], Brief], fields: dict[str, str], status: int
) -> None:
    known = {"STORY": brief().record.stories[0].id, "CLAIM": brief().record.claims[0].id}
    answer = client.post("/judge", data={name: known.get(value, value) for name, value in fields.items()})
    assert answer.status_code == status
    assert "Traceback" not in answer.text
    assert not brief().record.judgements
    assert client.post("/judgements/withdraw", data={"judgement": "none"}).status_code == 400


@pytest.mark.parametrize("back", ["https://elsewhere.example/", "//elsewhere.example", "/\r\nset-cookie: a=b"])
def test_a_judgement_leads_nowhere_else(client: TestClient, brief: Callable[[], Brief], back: str) -> None:
    record = brief().record
    place = sent(client, "nothing", record.claims[0].supports[0], story=record.stories[0].id, back=back)
    assert place.startswith("/judgements#j-")


def test_a_claim_that_is_gone_is_not_led_back_to(client: TestClient, brief: Callable[[], Brief]) -> None:
    record = brief().record
    claim = next(row for row in record.claims if len(row.supports) == 1 and not row.denies and not row.other)
    place = sent(client, "nothing", claim.stated_in, story=record.stories[0].id, back=f"/claim/{claim.id}")
    assert place.startswith("/judgements#j-")


def test_who_undid_it_and_when_stays_on_record(client: TestClient, desk: Desk, brief: Callable[[], Brief]) -> None:
    record, story = brief().record, brief().record.stories[0].id
    client.post("/login", data={"name": "Ines Haldt"})
    sent(client, "nothing", record.claims[0].supports[0], story=story)
    client.post("/login", data={"name": "Oskar Brenn"})
    undo(client)
    with desk.ledger() as ledger:
        ((taken, at, by),) = ledger.withdrawn()
        lines = list(ledger.export())
    assert (taken.by, by) == ("Ines Haldt", "Oskar Brenn")
    assert at >= taken.at
    assert any('"withdrawn_by":"Oskar Brenn"' in line for line in lines)
    assert "undone by Oskar Brenn" in client.get("/judgements").text
