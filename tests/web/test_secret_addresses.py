"""Secret addresses of feeds, and secrets of watches: what opens a feed opens nothing else, and neither is told."""

from collections.abc import Iterator

import pytest
from starlette.testclient import TestClient

from onrecord.ledger.tokens import Tokens
from onrecord.ledger.watches import Watches
from onrecord.web.app import make_app
from onrecord.web.desk import Desk


@pytest.fixture
def asked(shared: Desk) -> Iterator[TestClient]:
    ours = {"sec-fetch-site": "same-origin"}
    with TestClient(make_app(shared), "https://desk.example", follow_redirects=False, headers=ours) as client:
        yield client


def carried(secret: str) -> dict[str, str]:
    return {"authorization": f"Bearer {secret}"}


def feed_key(desk: Desk, only: str = "") -> str:
    with desk.ledger() as ledger:
        return Tokens(ledger).add("reader", f"feed {only}".strip(), desk.now())[1]


def story_of(desk: Desk) -> str:
    with desk.ledger() as ledger:
        return ledger.stories(1).rows[0].id


@pytest.mark.parametrize("name", ["feed.atom", "feed.json", "agenda.ics"])
def test_a_feed_reader_without_headers_opens_its_secret_address(shared: Desk, asked: TestClient, name: str) -> None:
    place = f"/story/{story_of(shared)}"
    key = feed_key(shared, place)
    answer = asked.get(f"{place}/{name}?key={key}")
    assert answer.status_code == 200
    assert key not in answer.text
    assert asked.get(f"{place}/{name}?key={key}x").status_code == 401


@pytest.mark.parametrize("path", ["/", "/feed.atom", "/story/0000/feed.atom", "/watches", "/api/v1/stories"])
def test_a_secret_address_opens_nothing_else(shared: Desk, asked: TestClient, path: str) -> None:
    key = feed_key(shared, f"/story/{story_of(shared)}")
    assert asked.get(f"{path}?key={key}").status_code in {303, 401}
    assert asked.get(path, headers=carried(key)).status_code == 401
    assert asked.post("/login", data={"token": key, "next": "/"}).status_code == 401


def test_a_revoked_secret_address_is_dead(shared: Desk, asked: TestClient) -> None:
    place, key = f"/story/{story_of(shared)}", feed_key(shared)
    assert asked.get(f"{place}/feed.atom?key={key}").status_code == 200
    with shared.ledger() as ledger:
        kept = Tokens(ledger)
        kept.revoke(kept.all()[0], shared.now())
    assert asked.get(f"{place}/feed.atom?key={key}").status_code == 401


def test_the_key_of_a_feed_is_in_no_log(shared: Desk, asked: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    key = feed_key(shared)
    with caplog.at_level("DEBUG"):
        assert asked.get(f"/feed.atom?key={key}").status_code == 200
    own = [row.getMessage() for row in caplog.records if row.name.startswith("onrecord")]
    assert own and not any(key in line for line in own)


def test_nobody_from_elsewhere_names_where_a_secret_is_kept(shared: Desk, asked: TestClient) -> None:
    with shared.ledger() as ledger:
        secret = Tokens(ledger).add("A. Marlow", "write", shared.now())[1]
    watch = {"kind": "outlet", "what": "The Lhuen Gazette", "secret_from": "file:/etc/passwd"}
    answer = asked.post("/watches", headers=carried(secret), data=watch)
    assert answer.status_code == 400
    assert "onrecord watch add" in answer.text


def test_a_watch_keeps_where_its_secret_is_and_not_the_secret(
    desk: Desk, client: TestClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONRECORD_TEST_SECRET", "quayside")
    watch = {"kind": "outlet", "what": "The Lhuen Gazette", "to": "https://hook.example/", "secret": "quayside"}
    client.post("/watches", data=watch | {"secret_from": "env:ONRECORD_TEST_SECRET"})
    with desk.ledger() as ledger:
        kept = Watches(ledger).all()[0]
    assert (kept.secret_from, kept.secret) == ("env:ONRECORD_TEST_SECRET", "")
    assert client.post("/watches", data=watch | {"secret_from": "env:ONRECORD_NONE"}).status_code == 400
