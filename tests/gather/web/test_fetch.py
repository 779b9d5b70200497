"""The client beside a server that misbehaves. Everything stays on loopback."""

import gzip
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from itertools import pairwise

import pytest
from loopback import Asked, Page, Said, Server, no_robots

from onrecord.gather.web import Answer, Ask, Fetching, Guard, Manners, allowed_networks

LOOPBACK = Guard(allowed_networks(["127.0.0.0/8"]))
MANNERS = Manners(
    "OnRecord/0 (test; desk@post.example)", LOOPBACK, delay=0, connect=10, read=10, whole=20, ceiling=1 << 20
)


IMPATIENT = replace(MANNERS, read=0.5, whole=1.5)


def fetch(server: Server, *paths: str, manners: Manners = MANNERS) -> list[Answer]:
    with Fetching(manners) as fetching:
        for path in paths:
            fetching.ask(Ask(path if "://" in path else server.at(path)))
        answers = {answer.ask.url: answer for answer in fetching.answers()}
    return [answers[path if "://" in path else server.at(path)] for path in paths]


@contextmanager
def serving(page: Page) -> Iterator[Server]:
    with Server(no_robots(page)) as server:
        yield server


def test_an_answer_and_what_was_sent() -> None:
    fields = {"Content-Type": "text/html; charset=latin-1", "ETag": '"a"', "Cache-Control": "max-age=60"}
    with serving(lambda _: Said("x", fields={**fields, "Last-Modified": "yesterday"})) as server:
        (answer,) = fetch(server, "/a?b=c#d")
        sent = server.asked[-1]
    assert (answer.status, answer.body, answer.media, answer.charset) == (200, b"x", "text/html", "latin-1")
    assert (answer.etag, answer.last_modified, answer.fresh, answer.reason) == ('"a"', "yesterday", 60, None)
    assert (sent.path, sent.fields["user-agent"]) == ("/a?b=c", "OnRecord/0 (test; desk@post.example)")
    assert sent.fields["host"] == f"127.0.0.1:{server.port}"
    assert sent.fields["accept-encoding"].startswith("gzip, deflate")


def test_conditions_are_sent_and_304_is_an_answer_only_to_them() -> None:
    with serving(lambda _: Said(status=304)) as server:
        with Fetching(MANNERS) as fetching:
            fetching.ask(Ask(server.at("/a"), '"tag"', "Mon"))
            (answer,) = fetching.answers()
        assert (answer.status, answer.reason) == (304, None)
        assert server.asked[-1].fields["if-none-match"] == '"tag"'
        assert server.asked[-1].fields["if-modified-since"] == "Mon"
        assert fetch(server, "/a")[0].reason == "answers 304 (not modified)"


@pytest.mark.parametrize(
    ("said", "reason", "lasting"),
    [
        (Said(status=410), "is gone (410)", True),
        (Said(status=404), "answers 404 (not found)", True),
        (Said(status=500), "answers 500 (internal server error)", False),
        (Said(status=299), "answers 299 (no known status)", False),
        (Said(status=301), "answers 301 (moved permanently)", False),
        (
            Said(raw=b"\x16\x03\x01 nonsense\r\n\r\n"),
            "cannot be fetched: the server broke off or speaks no HTTP",
            False,
        ),
        (Said(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx"), "cannot be fetched: the server broke off", False),
        (Said(raw=b""), "cannot be fetched: the server broke off", False),
        (Said(raw=b"HTTP/1.1 200 OK\r\nA: " + b"x" * 300_000), "cannot be fetched: the server broke off", False),
        (Said(pieces=[bytes(1 << 16)] * 40), "is over the ceiling of 1 MiB", False),
        (Said(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n"), "is over the ceiling of 1 MiB", False),
        (Said(gzip.compress(bytes(9 << 20)), fields={"Content-Encoding": "gzip"}), "unpacks to over 1 MiB", False),
        (Said(b"\x1f\x8b\xff" * 9, fields={"Content-Encoding": "gzip"}), "is damaged gzip data", False),
    ],
)
def test_what_a_server_does_wrong_is_one_reason(said: Said, reason: str, lasting: bool) -> None:
    with serving(lambda _: said) as server:
        (answer,) = fetch(server, "/a")
    assert (answer.reason or "").startswith(reason)
    assert answer.lasting is lasting
    assert answer.body == b""


@pytest.mark.parametrize("said", [Said(wait=2), Said(pieces=[b"x"] * 100, pause=0.3)], ids=["silent", "dripping"])
def test_a_server_that_takes_too_long_is_left(said: Said) -> None:
    with serving(lambda _: said) as server:
        (answer,) = fetch(server, "/a", manners=IMPATIENT)
    assert answer.reason == "cannot be fetched: the server took too long"


def test_nobody_there() -> None:
    with serving(lambda _: Said()) as server:
        place = server.at("/a")
    with Fetching(MANNERS) as fetching:
        fetching.ask(Ask(place))
        (answer,) = fetching.answers()
    assert answer.reason == "cannot be fetched: the connection is refused (asked for robots.txt)"


def moves(asked: Asked) -> Said:
    """/301/302/x redirects with 301 to /302/x, that with 302 to /x."""
    status, _, rest = asked.path[1:].partition("/")
    return Said(status=int(status), fields={"Location": f"/{rest}"}) if status.isdigit() else Said(f"at {asked.path}")


@pytest.mark.parametrize(
    ("path", "moved"),
    [("/301/x", "/x"), ("/308/301/x", "/x"), ("/302/x", None), ("/301/302/x", "/302/x"), ("/307/301/x", None)],
)
def test_only_lasting_redirects_move(path: str, moved: str | None) -> None:
    with serving(moves) as server:
        (answer,) = fetch(server, path)
        assert answer.body == b"at /x"
        assert answer.url == server.at("/x")
        assert answer.moved == (server.at(moved) if moved else None)


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        ("/a", "redirects in a circle"),
        ("/302/302/302/302/302/302/302/x", "redirects more than 5 times"),
        ("file:///etc/hostname", "only http and https"),
        ("http://10.0.0.1/x", "10.0.0.1 is a private address"),
        ("http://169.254.169.254/latest", "metadata"),
        ("http://[::1]/x", "loopback"),
        ("http://me:secret@127.0.0.1/", "user name"),
        ("//0x7f.1:1/x", "refused"),
        ("data:text/html,x", "only http and https"),
    ],
)
def test_redirect_tricks(target: str, reason: str) -> None:
    def page(asked: Asked) -> Said:
        return Said(status=302, fields={"Location": target}) if asked.path == "/a" else moves(asked)

    with serving(page) as server:
        (answer,) = fetch(server, "/a")
    assert reason in (answer.reason or "")


def test_private_addresses_are_refused_by_default_and_never_contacted() -> None:
    with serving(lambda _: Said("secret")) as server:
        strict = replace(MANNERS, guard=Guard())
        for answer in fetch(
            server, "/a", f"http://localhost:{server.port}/", f"http://[::1]:{server.port}/", manners=strict
        ):
            assert "is refused" in (answer.reason or "")
            assert answer.lasting
        assert server.asked == []


def test_a_name_that_answers_differently_the_second_time_is_asked_once() -> None:
    """DNS rebinding: the address that was checked is the one that is called."""
    answers = iter([["127.0.0.2"], ["127.0.0.2"], ["127.0.0.3"]])
    looked_up = []

    async def resolve(host: str, _port: int) -> list[str]:
        looked_up.append(host)
        return next(answers)

    with Server(lambda asked: Said(status=404) if "robots" in asked.path else Said(asked.host)) as server:
        only = replace(MANNERS, guard=Guard(allowed_networks(["127.0.0.2/32"])))
        with Fetching(only, resolve) as fetching:
            fetching.ask(Ask(f"http://post.example:{server.port}/a"))
            (answer,) = fetching.answers()
        assert answer.body == b"127.0.0.2"
        assert {asked.host for asked in server.asked} == {"127.0.0.2"}
        assert len(looked_up) <= 2  # once a connection, never between check and call


def test_a_name_that_turns_private_is_refused() -> None:
    async def resolve(_host: str, _port: int) -> list[str]:
        return ["127.0.0.1"]

    with Server(lambda _: Said("secret")) as server:
        with Fetching(replace(MANNERS, guard=Guard()), resolve) as fetching:
            fetching.ask(Ask(f"http://post.example:{server.port}/a"))
            (answer,) = fetching.answers()
        assert "127.0.0.1 is a loopback address" in (answer.reason or "")
        assert server.asked == []


def test_robots_are_asked_once_and_obeyed() -> None:
    def page(asked: Asked) -> Said:
        return Said("User-agent: OnRecord\nDisallow: /no" if asked.path == "/robots.txt" else "x")

    with Server(page) as server:
        yes, no, also = fetch(server, "/yes", "/no/a", "/301")
        assert yes.body == also.body == b"x"
        assert no.reason == "is not fetched: the site's robots.txt forbids it"
        assert sorted(asked.path for asked in server.asked) == ["/301", "/robots.txt", "/yes"]


@pytest.mark.parametrize(
    ("status", "yes"), [(404, True), (403, True), (410, True), (503, False), (429, False), (500, False)]
)
def test_robots_that_cannot_be_had(status: int, yes: bool) -> None:
    with Server(lambda asked: Said(status=status) if "robots" in asked.path else Said("x")) as server:
        (answer,) = fetch(server, "/a")
        assert (answer.body == b"x") is yes
        assert not answer.lasting
        assert server.paths() == (["/a"] if yes else [])


def test_one_request_a_host_at_once_and_many_hosts() -> None:
    with serving(lambda _: Said("x", wait=0.05)) as server:
        urls = [server.at(f"/{n}", f"127.0.1.{n % 10}") for n in range(40)]
        answers = fetch(server, *urls)
        assert all(answer.body == b"x" for answer in answers)
        assert server.most_at_a_host == 1
        assert 5 <= server.most <= 10


def test_a_pause_between_requests_to_one_host() -> None:
    moments = []

    def page(_: Asked) -> Said:
        moments.append(time.monotonic())
        return Said("x")

    with serving(page) as server:
        fetch(server, "/1", "/2", "/3", manners=replace(MANNERS, delay=0.2))
    assert all(later - sooner >= 0.19 for sooner, later in pairwise(moments))


def test_a_host_that_asks_to_be_left_alone_is() -> None:
    with serving(lambda _: Said(status=429, fields={"Retry-After": "90"})) as server:
        answers = fetch(server, "/1", "/2", "/3")
        assert len(server.paths()) == 1
    assert answers[0].wait == 90
    assert all(answer.wait and 80 < answer.wait <= 90 for answer in answers)
    assert all("asked to be left alone" in (answer.reason or "") for answer in answers[1:])


def test_a_host_that_never_answers_is_given_up_in_this_round() -> None:
    with serving(lambda _: Said(raw=b"")) as server:
        answers = fetch(server, *(f"/{n}" for n in range(9)))
        assert len(server.paths()) == 3
    assert sum("does not answer" in (answer.reason or "") for answer in answers) == 6


def test_large_answers_wait_for_room_and_all_arrive() -> None:
    body = bytes(700 << 10)
    with serving(lambda _: Said(gzip.compress(body), fields={"Content-Encoding": "gzip"})) as server:
        answers = fetch(server, *(server.at("/a", f"127.0.2.{n}") for n in range(1, 12)))
    assert all(answer.body == body for answer in answers)


def test_leaving_early_ends_at_once() -> None:
    with serving(lambda _: Said("x", wait=0.4)) as server, Fetching(MANNERS) as fetching:
        for n in range(1, 30):
            fetching.ask(Ask(server.at("/a", f"127.0.3.{n}")))
