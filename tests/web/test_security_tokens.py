"""Beyond this machine nobody reads without a token, nobody writes without one that may; and how one logs in."""

import logging
import re
from collections.abc import Iterator

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Route
from starlette.testclient import TestClient

from onrecord.ledger.tokens import Tokens
from onrecord.web.app import make_app
from onrecord.web.desk import Desk
from onrecord.web.security.buckets import Buckets
from onrecord.web.security.gate import Gate
from onrecord.web.security.tokens import require

OWN = "https://desk.example"
OURS = {"sec-fetch-site": "same-origin"}


@pytest.fixture
def app(shared: Desk) -> Starlette:
    def whose(request: Request) -> PlainTextResponse:
        return PlainTextResponse(require(request, "write" if request.method == "POST" else "read").name)

    made = make_app(shared)
    made.router.routes[:0] = [Route(path, whose, methods=["GET", "POST"]) for path in ("/whose", "/api/v1/whose")]
    return made


@pytest.fixture
def asked(app: Starlette) -> Iterator[TestClient]:
    with TestClient(app, OWN, follow_redirects=False, headers=OURS) as client:
        yield client


def token(desk: Desk, scope: str = "read", name: str = "A. Marlow") -> str:
    with desk.ledger() as ledger:
        return Tokens(ledger).add(name, scope, desk.now())[1]


def carried(secret: str) -> dict[str, str]:
    return {"authorization": f"Bearer {secret}"}


def log_in(client: TestClient, secret: str, place: str = "/") -> None:
    assert client.post("/login", data={"token": secret, "next": place}).status_code == 303


def pages(app: Starlette) -> list[str]:
    """Every address that the desk answers, with something for what varies."""
    paths = [str(route.path) for route in app.routes if isinstance(route, Route)]
    return [re.sub(r"\{[^}]*\}", "none", path) for path in paths]


def test_a_stranger_sees_the_login_alone(app: Starlette, asked: TestClient) -> None:
    closed = [path for path in pages(app) if path not in {"/login", "/logout", "/health"}]
    assert len(closed) > 8
    for path in closed:
        answer = asked.get(path)
        assert answer.status_code == (401 if path.startswith("/api/") else 303), path
        assert "Kessara" not in answer.text
        assert path.startswith("/api/") or answer.headers["location"].startswith("/login?next=%2F")
    assert asked.get("/login").status_code == 200
    assert asked.get("/health").text == "ok\n"
    assert asked.get("/static/desk.css").status_code == 200


@pytest.mark.parametrize(
    "path", ["//", "/login/../", "/static/../story/x", "/static/%2e%2e/watches", "/LOGIN", "/login/"]
)
def test_no_spelling_of_an_address_opens_it(asked: TestClient, path: str) -> None:
    answer = asked.get(path)
    assert answer.status_code in {303, 404, 307}
    assert "Kessara" not in answer.text


def test_a_program_is_told_what_it_needs(asked: TestClient) -> None:
    answer = asked.get("/api/v1/whose")
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"].startswith("Bearer")
    assert answer.json()["status"] == 401


def test_a_token_reads_and_one_that_may_writes(shared: Desk, asked: TestClient) -> None:
    reads, writes = token(shared, "read"), token(shared, "write", "B. Osei")
    assert asked.get("/whose", headers=carried(reads)).text == "A. Marlow"
    assert asked.post("/whose", headers=carried(reads)).status_code == 403
    assert asked.post("/whose", headers=carried(writes)).text == "B. Osei"
    assert asked.post("/watches", headers=carried(reads), data={"kind": "outlet", "what": "x"}).status_code == 403


@pytest.mark.parametrize("words", ["Bearer", "Bearer ", "Basic {}", "{}", "Bearer {}x", "Bearer {} {}", "bearer\t{}"])
def test_what_is_no_token_opens_nothing(shared: Desk, asked: TestClient, words: str) -> None:
    given = words.replace("{}", token(shared))
    assert asked.get("/whose", headers={"authorization": given}).status_code in {303, 401}


def test_a_session_is_opened_with_a_token_and_ended(shared: Desk, asked: TestClient) -> None:
    log_in(asked, token(shared))
    assert "Kessara" in asked.get("/").text
    kept = dict(asked.cookies)
    ended = asked.post("/logout")
    assert ended.headers["clear-site-data"]
    assert asked.get("/").status_code == 303
    asked.cookies.update(kept)
    assert asked.get("/").status_code == 303  # who kept the cookie has nothing


def test_a_session_ends_when_its_token_is_revoked(shared: Desk, asked: TestClient) -> None:
    log_in(asked, token(shared))
    assert asked.get("/").status_code == 200
    with shared.ledger() as ledger:
        Tokens(ledger).revoke(Tokens(ledger).all()[0], shared.now())
    assert asked.get("/").status_code == 303


def test_the_cookie_is_for_this_host_and_no_script(shared: Desk, asked: TestClient) -> None:
    answer = asked.post("/login", data={"token": token(shared)})
    cookie = answer.headers["set-cookie"]
    assert cookie.startswith("__Host-desk=")
    for word in ("HttpOnly", "Secure", "SameSite=strict", "Path=/"):
        assert word in cookie
    assert "Domain" not in cookie
    assert answer.headers["cache-control"] != "public"


def test_session_fixation_a_login_opens_a_new_session(shared: Desk, asked: TestClient) -> None:
    planted = "planted-by-somebody-else"
    asked.cookies.set("__Host-desk", planted)
    log_in(asked, token(shared))
    sessions = [cookie.value for cookie in asked.cookies.jar if cookie.name == "__Host-desk"]
    assert any(value != planted for value in sessions)
    asked.cookies.clear()
    asked.cookies.set("__Host-desk", planted)
    assert asked.get("/").status_code == 303


def test_a_second_login_ends_the_first_session(shared: Desk, asked: TestClient) -> None:
    log_in(asked, token(shared))
    first = dict(asked.cookies)
    log_in(asked, token(shared))
    assert dict(asked.cookies) != first
    asked.cookies.clear()
    asked.cookies.update(first)
    assert asked.get("/").status_code == 303


def test_brute_force_is_held_off(shared: Desk, asked: TestClient) -> None:
    states = [asked.post("/login", data={"token": f"onr_{n}"}).status_code for n in range(8)]
    assert states == [401] * 5 + [429] * 3
    held = asked.post("/login", data={"token": token(shared)})
    assert held.status_code == 429
    assert 1 <= int(held.headers["retry-after"]) <= 30
    assert asked.get("/api/v1/whose", headers=carried("onr_9")).status_code == 429


def test_guessing_by_header_is_held_off_and_good_tokens_are_not(shared: Desk, asked: TestClient) -> None:
    good = carried(token(shared))
    assert {asked.get("/whose", headers=good).status_code for _ in range(30)} == {200}
    states = [asked.get("/api/v1/whose", headers=carried(f"onr_{n}")).status_code for n in range(7)]
    assert states == [401] * 5 + [429] * 2


def test_a_program_that_asks_without_end_is_slowed_down(shared: Desk, app: Starlette, asked: TestClient) -> None:
    gate = next(each for each in app.user_middleware if each.cls is Gate)
    gate.kwargs["calls"] = Buckets(0.5, 3)
    app.middleware_stack = app.build_middleware_stack()
    good = carried(token(shared))
    answers = [asked.get("/api/v1/whose", headers=good) for _ in range(30)]
    slowed = [answer for answer in answers if answer.status_code == 429]
    assert [answer.status_code for answer in answers[:3]] == [200] * 3
    assert slowed
    assert slowed[0].headers["retry-after"] in {"1", "2"}
    assert slowed[0].headers["content-type"] == "application/problem+json"
    other = carried(token(shared, "read", "B. Osei"))
    assert asked.get("/api/v1/whose", headers=other).text == "B. Osei"
    assert asked.get("/whose", headers=good).status_code == 200  # pages are people's


@pytest.mark.parametrize(
    "place",
    [
        "https://elsewhere.example/", "//elsewhere.example", r"/\elsewhere.example", r"\\elsewhere.example",
        "/%0d%0aset-cookie:a=b\r\nset-cookie: a=b", "javascript:alert(1)", "", "story", "/\telsewhere",
        "///elsewhere.example",
    ],
)  # fmt: skip
def test_open_redirect_a_login_leads_nowhere_else(shared: Desk, asked: TestClient, place: str) -> None:
    answer = asked.post("/login", data={"token": token(shared), "next": place})
    assert answer.headers["location"] == "/"
    assert "a=b" not in answer.headers.get("set-cookie", "")
    assert "elsewhere" not in asked.get("/login", params={"next": place}).text


def test_a_login_leads_back_to_what_was_asked_for(shared: Desk, asked: TestClient) -> None:
    led = asked.get("/search?q=ship+yard&after=2").headers["location"]
    assert led == "/login?next=%2Fsearch%3Fq%3Dship%2Byard%26after%3D2"
    assert 'value="/search?q=ship+yard&amp;after=2"' in asked.get(led).text
    answer = asked.post("/login", data={"token": token(shared), "next": "/search?q=ship+yard&after=2"})
    assert answer.headers["location"] == "/search?q=ship+yard&after=2"


def test_the_login_is_refused_to_other_sites(shared: Desk, asked: TestClient) -> None:
    answer = asked.post("/login", data={"token": token(shared)}, headers={"sec-fetch-site": "cross-site"})
    assert answer.status_code == 403
    assert asked.post("/logout", headers={"sec-fetch-site": "cross-site"}).status_code == 403


def test_no_token_is_in_any_log_or_page(shared: Desk, asked: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    secret, other = token(shared, "write"), "onr_of-somebody-else-mistyped"
    caplog.set_level(logging.DEBUG)
    told = [asked.post("/login", data={"token": other, "next": "/"}).text]
    log_in(asked, secret)
    session = asked.cookies["__Host-desk"]
    told += [asked.get("/?token=query-secret").text, asked.get("/nothing-here", headers=carried(secret)).text]
    told += [asked.post("/watches", data={"kind": "x"}).text, asked.post("/logout").text]
    lines = "\n".join(record.getMessage() for record in caplog.records if record.name != "httpx2")
    assert "A. Marlow GET / 200" in lines
    for hidden in (secret, other, session, "query-secret"):
        assert hidden not in lines
    for hidden in (secret, other, session):
        assert all(hidden not in text for text in told)


def test_nobody_writes_lines_into_the_log(asked: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "onrecord.access")
    asked.get("/a%0d%0a10.0.0.1 desk GET /forged 200%1b[31m")
    lines = [record.getMessage() for record in caplog.records if record.name == "onrecord.access"]
    assert len(lines) == 1
    assert "\n" not in lines[0] and "\r" not in lines[0] and "\x1b" not in lines[0]


def test_at_this_machine_nobody_needs_a_token(client: TestClient) -> None:
    assert client.get("/").status_code == 200
    assert "nobody needs a token" in client.get("/login").text


@pytest.mark.parametrize(
    "headers",
    [{"x-forwarded-for": "203.0.113.9"}, {"forwarded": "for=203.0.113.9"}, {"via": "1.1 front"}, {"host": "192.0.2.7"}],
)
def test_whoever_comes_by_a_proxy_is_not_at_this_machine(client: TestClient, headers: dict[str, str]) -> None:
    assert client.get("/", headers=headers, follow_redirects=False).status_code == 303


def test_a_token_limits_even_at_this_machine(desk: Desk, client: TestClient) -> None:
    answer = client.post("/watches", headers=carried(token(desk)), data={"kind": "outlet", "what": "x"})
    assert answer.status_code == 403
    assert client.get("/", headers=carried("onr_of-nobody"), follow_redirects=False).status_code == 401


def test_a_name_is_kept_and_led_back(client: TestClient) -> None:
    named = client.post("/login", data={"name": "Ines\r\n Haldt; x=y", "next": "/watches"}, follow_redirects=False)
    assert named.headers["location"] == "/watches"
    assert named.headers["set-cookie"].startswith("desk_name=Ines%20Haldt%3B%20x%3Dy;")
    assert 'value="Ines Haldt; x=y"' in client.get("/login").text


def test_ssrf_nobody_from_elsewhere_names_a_service_that_asks_inner_hosts(shared: Desk, asked: TestClient) -> None:
    watch = {"kind": "outlet", "what": "The Lhuen Gazette", "to": "apprise:json://169.254.169.254/"}
    answer = asked.post("/watches", headers=carried(token(shared, "write")), data=watch)
    assert answer.status_code == 400
    assert "onrecord watch add" in answer.text
    assert asked.get("/watches", headers=carried(token(shared))).text.count("Gazette") == 0


def test_ssrf_nor_does_a_program(shared: Desk, asked: TestClient) -> None:
    watch = {"kind": "outlet", "what": "The Lhuen Gazette", "to": ["apprise:json://169.254.169.254/"]}
    answer = asked.post("/api/v1/watches", headers=carried(token(shared, "write")), json=watch)
    assert answer.status_code == 400
    assert "onrecord watch add" in answer.text


@pytest.mark.parametrize("path", ["stories", "openapi.json", "watches", "search?q=a", "", "nothing"])
def test_the_api_is_closed_to_strangers(asked: TestClient, path: str) -> None:
    for headers in ({}, carried("onr_of-nobody")):
        answer = asked.get(f"/api/v1/{path}", headers=headers)
        assert answer.status_code == 401
        assert answer.headers["content-type"] == "application/problem+json"
        assert "Kessara" not in answer.text


def test_a_program_that_only_reads_changes_nothing(shared: Desk, asked: TestClient) -> None:
    reads = carried(token(shared, "read"))
    assert asked.get("/api/v1/stories", headers=reads).status_code == 200
    for method, path in (
        ("POST", "judgements"),
        ("POST", "watches"),
        ("DELETE", "watches/x"),
        ("DELETE", "judgements/x"),
    ):
        assert asked.request(method, f"/api/v1/{path}", headers=reads, json={}).status_code == 403, path
