"""What stands before every page: headers, host names, our own files, failures in one line."""

import re

import pytest
from starlette.routing import Route
from starlette.testclient import TestClient

from onrecord.web.app import make_app
from onrecord.web.desk import Desk


def test_the_first_page_lists_the_story(client: TestClient) -> None:
    answer = client.get("/")
    assert answer.status_code == 200
    assert "Kessara&#39;s prime minister approves shipyard sale" in answer.text


def test_every_answer_forbids_what_is_not_ours(client: TestClient) -> None:
    for path in ("/", "/nothing-here", "/static/desk.css"):
        policy = client.get(path).headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy


def test_pages_name_our_own_files_alone(client: TestClient) -> None:
    found = re.findall(r'(?:src|href)="([^"]+)"', client.get("/").text)
    assert found
    for address in found:
        assert address.startswith(("/", "#"))
        if address.startswith("/static/"):
            assert client.get(address).status_code == 200


def test_another_host_name_is_refused(client: TestClient) -> None:
    assert client.get("/", headers={"host": "rebound.example"}).status_code == 400


def test_what_is_not_there_is_said_in_a_line(client: TestClient) -> None:
    answer = client.get("/story/none")
    assert answer.status_code == 404
    assert "There is no such page." in answer.text


def test_a_failure_of_ours_tells_nothing_of_the_inside(desk: Desk) -> None:
    def broken(_: object) -> None:
        raise RuntimeError("the password is swordfish")

    app = make_app(desk)
    app.router.routes.insert(0, Route("/broken", broken))
    with TestClient(app, "http://localhost:8765", raise_server_exceptions=False) as asked:
        answer = asked.get("/broken")
    assert answer.status_code == 500
    assert "swordfish" not in answer.text
    assert "Traceback" not in answer.text


@pytest.mark.parametrize("path", ["/static/../app.py", "/static/%2e%2e/app.py", "/static//etc/passwd"])
def test_no_path_leads_out_of_our_files(client: TestClient, path: str) -> None:
    assert client.get(path).status_code == 404
