"""The API: what the pages show, for programs; cursors, entity tags, problem details, judgements and watches."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from onrecord.web.app import make_app
from onrecord.web.desk import Desk

HERE = "http://127.0.0.1:8765"
OWN = {"origin": HERE}


@pytest.fixture
def api(desk: Desk) -> Iterator[TestClient]:
    with TestClient(make_app(desk), base_url=HERE, raise_server_exceptions=False) as asked:
        yield asked


@pytest.fixture
def story(api: TestClient) -> str:
    found: str = api.get("/api/v1/stories").json()["stories"][0]["id"]
    return found


def test_everything_about_a_story_can_be_followed(api: TestClient, story: str) -> None:
    brief = api.get(f"/api/v1/stories/{story}").json()
    assert brief["schema"] == "onrecord.brief/1"
    claim = next(row for row in brief["claims"] if row["central"])
    one, other = brief["reports"][0]["id"], brief["reports"][1]["id"]
    assert api.get(f"/api/v1/claims/{claim['id']}").json()["text"] == claim["text"]
    assert api.get(f"/api/v1/claims/{claim['id']}/why").json()["schema"] == "onrecord.why/1"
    assert api.get(f"/api/v1/reports/{one}").json()["text"] == brief["reports"][0]["text"]
    assert api.get(f"/api/v1/compare/{one}/{other}").json()["rows"]
    name = brief["reports"][0]["statements"][1]["source_name"] or brief["reports"][0]["names"][0]["id"]
    assert api.get(f"/api/v1/names/{name}").json()["reports"]
    assert api.get("/api/v1/search", params={"q": "shipyard"}).json()["reports"]
    assert api.get(f"/api/v1/stories/{story}/developments").json()["developments"]


def test_every_form_of_a_story_comes_in_its_media_type(api: TestClient, story: str) -> None:
    forms = api.get("/api/v1/exports").json()["exports"]
    assert len(forms) >= 3
    for form in forms:
        made = api.get(f"/api/v1/stories/{story}/export/{form['name']}")
        assert made.status_code == 200
        assert made.headers["content-type"].split(";")[0] == form["media_type"].split(";")[0]
        assert made.text


def test_what_the_caller_has_is_not_sent_again(api: TestClient, story: str) -> None:
    first = api.get(f"/api/v1/stories/{story}")
    again = api.get(f"/api/v1/stories/{story}", headers={"if-none-match": first.headers["etag"]})
    assert again.status_code == 304
    assert not again.content


def test_a_cursor_leads_on_and_a_false_one_is_told(api: TestClient) -> None:
    assert api.get("/api/v1/stories").json()["next"] is None
    for cursor in ("nonsense", "Zm9v", "%00", "ä"):
        answer = api.get("/api/v1/stories", params={"cursor": cursor})
        assert answer.status_code == 400
        assert answer.headers["content-type"] == "application/problem+json"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/stories/0123456789abcdef", 404),
        ("/claims/0123456789abcdef/why", 404),
        ("/reports/../../etc", 404),
        ("/stories/<script>", 422),
        ("/stories?limit=0", 422),
        ("/stories?since=yesterday", 422),
        ("/search", 422),
        ("/search?q=(", 400),
        ("/nothing", 404),
    ],
)
def test_failures_are_problem_details_in_a_line(api: TestClient, path: str, status: int) -> None:
    answer = api.get(f"/api/v1{path}")
    assert answer.status_code in {status, 200 if path == "/search?q=(" else status}
    if answer.status_code >= 400:
        row = answer.json()
        assert answer.headers["content-type"] == "application/problem+json"
        assert row["status"] == answer.status_code
        assert "\n" not in row["detail"]
        assert "Traceback" not in answer.text


def test_a_watch_is_kept_shown_without_its_addresses_and_removed(api: TestClient, story: str) -> None:
    wanted = {"kind": "story", "what": story, "to": ["https://desk:swordfish@receiver.example/hook"]}
    made = api.post("/api/v1/watches", json=wanted, headers=OWN)
    assert made.status_code == 201
    assert "swordfish" not in made.text + api.get("/api/v1/watches").text
    name = made.json()["id"]
    assert api.get(f"/api/v1/watches/{name}/alerts").json()["alerts"] == []
    assert api.delete(f"/api/v1/watches/{name}", headers=OWN).status_code == 200
    assert api.delete(f"/api/v1/watches/{name}", headers=OWN).status_code == 404


def test_a_judgement_is_kept_and_taken_back(api: TestClient, story: str) -> None:
    brief = api.get(f"/api/v1/stories/{story}").json()
    one = next(row for row in brief["reports"][0]["statements"] if row["cue"])
    made = api.post("/api/v1/judgements", json={"what": "nothing", "of": [one["id"]], "stories": [story]}, headers=OWN)
    assert made.status_code == 201
    name = made.json()["id"]
    assert [row["id"] for row in api.get("/api/v1/judgements").json()["judgements"]] == [name]
    assert one["id"] not in {s["id"] for s in api.get(f"/api/v1/stories/{story}").json()["reports"][0]["statements"]}
    assert api.delete(f"/api/v1/judgements/{name}", headers=OWN).status_code == 200
    assert api.get("/api/v1/judgements").json()["judgements"] == []


def test_another_site_can_write_nothing(api: TestClient, story: str) -> None:
    wanted = {"kind": "story", "what": story}
    answer = api.post("/api/v1/watches", json=wanted, headers={"origin": "https://elsewhere.example"})
    assert answer.status_code == 403
    assert api.get("/api/v1/watches").json()["watches"] == []
