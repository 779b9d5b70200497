"""How much, how long and how often: buckets, bodies, addresses, and what goes into headers."""

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.testclient import TestClient
from starlette.types import Message, Receive, Scope, Send

from onrecord.web.app import make_app
from onrecord.web.desk import Desk
from onrecord.web.security.bodies import LONGEST, MOST, Bodies
from onrecord.web.security.buckets import Buckets, Tries, address_of


class Clock:
    """A clock that is set by hand."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_a_bucket_empties_and_fills_again() -> None:
    clock = Clock()
    buckets = Buckets(0.5, 2, clock)
    assert [buckets.take("a"), buckets.take("a")] == [0, 0]
    assert buckets.take("a") == pytest.approx(2)
    assert buckets.take("b") == 0
    clock.now += 1
    assert buckets.take("a") == pytest.approx(1)
    clock.now += 1
    assert buckets.take("a") == 0
    buckets.give_back("a")
    assert buckets.take("a") == 0
    clock.now += 1e6
    assert [bool(buckets.take("a")) for _ in range(3)] == [False, False, True]


def test_no_more_callers_are_kept_than_said() -> None:
    buckets = Buckets(1, 1, Clock(), most=10)
    for number in range(1000):
        buckets.take(str(number))
    assert len(buckets._kept) == 10


def asking(address: str) -> Request:
    return Request({"type": "http", "client": (address, 1), "headers": []})


def test_many_addresses_together_are_held_off() -> None:
    tries = Tries(Clock())
    waits = [tries.take(asking(f"192.0.2.{number}")) for number in range(100)]
    assert waits[:60] == [0] * 60
    assert all(waits[60:])


def test_one_network_of_ipv6_is_one_caller() -> None:
    assert address_of(asking("2001:db8::1")) == address_of(asking("2001:db8::ffff:2"))
    assert address_of(asking("2001:db8::1")) != address_of(asking("2001:db8:0:1::1"))
    assert address_of(asking("192.0.2.1")) != address_of(asking("192.0.2.2"))


@pytest.fixture
def asked(desk: Desk) -> Iterator[TestClient]:
    async def size(request: Request) -> Response:
        return PlainTextResponse(str(len(await request.body())))

    def parroted(request: Request) -> Response:
        answer = PlainTextResponse("x", headers={"x-said": request.query_params["said"]})
        answer.raw_headers.append((b"location", request.query_params["said"].encode("latin-1")))
        return answer

    app = make_app(desk)
    app.router.routes[:0] = [Route("/size", size, methods=["POST"]), Route("/parrot", parroted)]
    with TestClient(app, "http://localhost:8765", headers={"sec-fetch-site": "same-origin"}) as client:
        yield client


def test_what_is_too_much_is_refused(asked: TestClient) -> None:
    assert asked.post("/size", content=b"x" * MOST).text == str(MOST)
    assert asked.post("/size", content=b"x" * (MOST + 1)).status_code == 413
    in_pieces = (b"x" * 10_000 for _ in range(MOST // 10_000 + 1))
    assert asked.post("/size", content=in_pieces).status_code == 413
    few = (b"x" * 10 for _ in range(3))
    assert asked.post("/size", content=few).text == "30"


@pytest.mark.parametrize("said", ["-1", "1e9", "٣", "1, 2"])
def test_a_length_that_is_none_is_refused(asked: TestClient, said: str) -> None:
    headers = [(b"content-length", said.encode()), (b"sec-fetch-site", b"same-origin")]
    assert asked.post("/size", headers=headers).status_code == 413  # type: ignore[arg-type]


def test_an_address_without_end_is_refused(asked: TestClient) -> None:
    assert asked.get("/search", params={"q": "a" * LONGEST}).status_code == 414


def test_what_comes_too_slowly_is_refused() -> None:
    sent: list[Message] = []

    async def inside(_: Scope, __: Receive, ___: Send) -> None:
        raise AssertionError("nothing reaches a page before it is whole")

    async def slow() -> Message:
        await asyncio.sleep(30)
        return {}

    async def send(message: Message) -> None:
        sent.append(message)

    scope: dict[str, Any] = {
        "type": "http", "method": "POST", "path": "/api/v1/x", "query_string": b"",
        "headers": [(b"host", b"localhost")],
    }  # fmt: skip
    asyncio.run(Bodies(inside, seconds=0.01)(scope, slow, send))
    assert sent[0]["status"] == 408


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\x00"])
def test_header_injection_a_value_stays_one_line(asked: TestClient, end: str) -> None:
    answer = asked.get("/parrot", params={"said": f"a{end}set-cookie: b=c"}, follow_redirects=False)
    assert answer.headers["x-said"] == "aset-cookie: b=c"
    assert answer.headers["location"] == "aset-cookie: b=c"
    assert "set-cookie" not in answer.headers


@pytest.mark.parametrize("path", ["/", "/story/none", "/static/desk.css", "/login", "/watches", "/health"])
def test_clickjacking_nobody_frames_the_desk(asked: TestClient, path: str) -> None:
    headers = asked.get(path).headers
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-frame-options"] == "DENY"
    assert headers["x-content-type-options"] == "nosniff"
    assert "access-control-allow-origin" not in headers


def test_a_failure_of_ours_is_framed_by_nobody_either(desk: Desk) -> None:
    def broken(_: object) -> None:
        raise RuntimeError("broken")

    app = make_app(desk)
    app.router.routes.insert(0, Route("/broken", broken))
    with TestClient(app, "http://localhost:8765", raise_server_exceptions=False) as client:
        answer = client.get("/broken")
    assert answer.status_code == 500
    assert "frame-ancestors 'none'" in answer.headers["content-security-policy"]


@pytest.mark.parametrize("host", ["rebound.example", "localhost.rebound.example", "", "127.0.0.1.rebound.example"])
def test_another_name_is_refused(asked: TestClient, host: str) -> None:
    assert asked.get("/", headers={"host": host}).status_code == 400


@pytest.mark.parametrize("host", ["localhost", "LOCALHOST:8765", "127.0.0.1:1", "[::1]:8765", "[::1]"])
def test_its_own_names_are_not(asked: TestClient, host: str) -> None:
    assert asked.get("/", headers={"host": host}).status_code == 200


def test_over_tls_browsers_are_told_to_stay_there(desk: Desk) -> None:
    app = make_app(desk)
    with TestClient(app, "https://localhost:8765") as over, TestClient(app, "http://localhost:8765") as bare:
        assert "max-age=31536000" in over.get("/health").headers["strict-transport-security"]
        assert "strict-transport-security" not in bare.get("/health").headers
