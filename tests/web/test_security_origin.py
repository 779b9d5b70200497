"""What another site makes a browser send is refused (cross-site request forgery)."""

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from onrecord.web.app import make_app
from onrecord.web.desk import Desk

OWN = "http://localhost:8765"


@pytest.fixture
def asked(desk: Desk) -> TestClient:
    def change(request: Request) -> PlainTextResponse:
        return PlainTextResponse(f"changed by {request.method}")

    app = make_app(desk)
    methods = ["GET", "POST", "PUT", "PATCH", "DELETE"]
    app.router.routes[:0] = [Route(path, change, methods=methods) for path in ("/change", "/api/v1/change")]
    return TestClient(app, OWN)


@pytest.mark.parametrize(
    "headers",
    [
        {"sec-fetch-site": "same-origin"},
        {"sec-fetch-site": "none"},
        {"sec-fetch-site": "same-origin", "origin": "null"},
        {"origin": OWN},
    ],
)
def test_the_desks_own_pages_and_programs_with_a_token_may_change_things(
    asked: TestClient, headers: dict[str, str]
) -> None:
    assert asked.post("/change", headers=headers).text == "changed by POST"


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "cross-site", "origin": OWN},
        {"sec-fetch-site": "cross-site", "authorization": "Bearer of-a-program"},
        {"sec-fetch-site": ""},
        {"origin": "https://localhost:8765"},
        {"origin": "http://localhost:8000"},
        {"origin": "http://localhost.elsewhere.example"},
        {"origin": "null"},
        {"origin": "https://elsewhere.example", "authorization": "Bearer of-a-program"},
        {"authorization": "Basic dTpw"},
        {"cookie": "desk=somebody"},
    ],
)
@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "POKE"])
def test_nobody_else_may(asked: TestClient, headers: dict[str, str], method: str) -> None:
    answer = asked.request(method, "/change", headers=headers)
    assert answer.status_code == 403
    assert "changed" not in answer.text
    assert answer.headers["x-frame-options"] == "DENY"


def test_two_headers_that_contradict_are_refused(asked: TestClient) -> None:
    twice = [("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")]
    assert asked.post("/change", headers=twice).status_code == 403  # type: ignore[arg-type]


def test_a_link_from_elsewhere_is_followed(asked: TestClient) -> None:
    assert asked.get("/change", headers={"sec-fetch-site": "cross-site"}).status_code == 200


def test_the_api_tells_it_as_problem_details(asked: TestClient) -> None:
    answer = asked.post("/api/v1/change", headers={"sec-fetch-site": "cross-site"})
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["status"] == 403
