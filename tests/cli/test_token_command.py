"""``onrecord token``: printed once, listed by its first letters, revoked."""

import json
from pathlib import Path

import pytest

from onrecord.cli import main
from onrecord.ledger import open_ledger
from onrecord.ledger.tokens import Tokens

SOON = "2031-03-05T10:00:00+00:00"


@pytest.fixture
def place(tmp_path: Path) -> str:
    place = str(tmp_path / "l.db")
    with open_ledger(place):
        return place


def made(place: str, capsys: pytest.CaptureFixture[str], *words: str) -> str:
    capsys.readouterr()
    assert main(["token", "add", *words, "--ledger", place]) == 0
    return capsys.readouterr().out.strip()


def test_a_token_is_printed_once(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    secret = made(place, capsys, "A. Marlow", "--scope", "write")
    with open_ledger(place) as ledger:
        found = Tokens(ledger).known(secret, SOON)
    assert found is not None
    assert found.scope == "write"
    for form in ("text", "jsonl"):
        assert main(["token", "list", "--ledger", place, "--format", form]) == 0
        told = capsys.readouterr()
        assert "A. Marlow" in told.out
        assert secret[:10] in told.out
        assert secret[10:] not in told.out + told.err


def test_it_is_good_for_reading_where_nothing_else_is_said(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    made(place, capsys, "archive")
    assert main(["token", "list", "--ledger", place, "--format", "jsonl"]) == 0
    row = json.loads(capsys.readouterr().out)
    assert (row["schema"], row["scope"], "hash" in row) == ("onrecord.token/1", "read", False)


def test_revoked_it_opens_nothing(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    secret = made(place, capsys, "archive")
    assert main(["token", "revoke", secret[:10], "--ledger", place]) == 0
    with open_ledger(place) as ledger:
        assert Tokens(ledger).known(secret, SOON) is None
    assert main(["token", "revoke", secret[:10], "--ledger", place]) == 2
    assert "there is no token" in capsys.readouterr().err


def test_an_end_is_the_end_of_that_day(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    secret = made(place, capsys, "archive", "--expires", "2931-03-05")
    with open_ledger(place) as ledger:
        assert Tokens(ledger).known(secret, "2931-03-05T23:00:00+00:00")
        assert not Tokens(ledger).known(secret, "2931-03-06T00:00:00+00:00")


@pytest.mark.parametrize(
    "words",
    [
        ["add"],
        ["add", " "],
        ["add", "a" * 81],
        ["add", "a", "--expires", "soon"],
        ["add", "a", "--expires", "2001-01-01"],
        ["revoke", "nobody"],
        ["list", "more"],
    ],
)
def test_a_wrong_command_line_is_one_line(place: str, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["token", *words, "--ledger", place]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_a_feed_s_secret_address_is_printed(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    told = made(place, capsys, "reader", "--scope", "feed", "--only", "/story/0f3a")
    path, _, secret = told.partition("?key=")
    assert path == "/story/0f3a/feed.atom"
    with open_ledger(place) as ledger:
        found = Tokens(ledger).known(secret, SOON)
    assert found is not None
    assert found.opens("/story/0f3a/feed.json")
    assert not found.opens("/story/0f3b/feed.json")


@pytest.mark.parametrize("words", [("--only", "/story/0f3a"), ("--scope", "feed", "--only", "story")])
def test_only_is_for_the_feeds_of_a_page(place: str, words: tuple[str, ...]) -> None:
    assert main(["token", "add", "reader", *words, "--ledger", place]) == 2
