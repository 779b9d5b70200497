import json
from pathlib import Path

import pytest

from onrecord.cli.main import main
from onrecord.ledger import open_ledger

FIRST = (
    "Mayor opens the Tolmin bridge\n\nThe mayor of Tolmin opened the rebuilt bridge over the Sova on Monday morning.\n"
)
SECOND = f"{FIRST}\nTraffic had been sent over the hill for three years, and shops had lost a third of their trade.\n"


@pytest.fixture
def both(tmp_path: Path) -> list[str]:
    for name, text in (("one.txt", FIRST), ("two.txt", SECOND)):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [str(tmp_path / "one.txt"), str(tmp_path / "two.txt")]


def test_compare_shows_what_the_second_has_alone(both: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *both]) == 0
    told = capsys.readouterr().out
    assert "= [1|1] The mayor of Tolmin" in told
    assert "> [2] Traffic had been sent" in told


def test_compare_as_a_page(both: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *both, "--format", "html"]) == 0
    assert capsys.readouterr().out.startswith("<!doctype html>")


def test_compare_takes_two_reports(both: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", both[0]]) == 2
    assert "two reports" in capsys.readouterr().err


def test_compare_without_one_of_the_two(both: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", both[0], f"{both[1]}.gone"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1


def test_copies_tells_both_ways_and_the_direction(both: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["copies", *both, "--format", "jsonl"]) == 0
    row = capsys.readouterr().out
    for field in ('"contained"', '"score"', '"direction"', '"shared"'):
        assert field in row
    assert main(["copies", *both, "--format", "text"]) == 0
    assert "not known which" in capsys.readouterr().out


@pytest.fixture
def ledger(both: list[str], tmp_path: Path) -> str:
    place = str(tmp_path / "tolmin.db")
    assert main(["add", *both, "--ledger", place]) == 0
    return place


def test_compare_takes_reports_of_a_ledger_by_key_or_id(
    both: list[str], ledger: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", *both]) == 0
    expected = capsys.readouterr().out
    with open_ledger(ledger) as opened:
        ids = [row.report.id for key in both for row in opened.named(key)]
    for names in (both, ids, [name[:10] for name in ids]):
        assert main(["compare", *names, "--ledger", ledger]) == 0
        assert capsys.readouterr().out == expected


def test_compare_tells_two_versions_apart(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place, address = str(tmp_path / "versions.db"), "https://tolmin.example/bridge"
    rows = [{"id": name, "text": text, "url": address} for name, text in (("a", FIRST), ("b", SECOND))]
    (tmp_path / "both.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    assert main(["add", str(tmp_path / "both.jsonl"), "--ledger", place]) == 0
    with open_ledger(place) as opened:
        keys = sorted(row.key for row in opened.readings())
    capsys.readouterr()
    assert main(["compare", *keys, "--ledger", place]) == 0
    assert "[2] Traffic had been sent" in capsys.readouterr().out
    assert main(["compare", address, keys[0], "--ledger", place]) == 2
    assert f"2 reports are named '{address}'" in capsys.readouterr().err


def test_compare_says_what_a_ledger_does_not_keep(
    both: list[str], ledger: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", both[0], "ffff", "--ledger", ledger]) == 2
    assert "there is no report 'ffff'" in capsys.readouterr().err
    assert main(["compare", *both, "--ledger", f"{ledger}.gone"]) == 2
    assert "there is no ledger" in capsys.readouterr().err
