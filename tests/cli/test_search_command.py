"""``onrecord search``: from reports added to lines and JSON."""

import json
from pathlib import Path

import pytest

from onrecord.cli import main

FERRY = "Ferry strike called off\n\nThe Tollmark Seafarers' Union said on Monday that the strike would not go ahead.\n"


@pytest.fixture
def place(tmp_path: Path) -> str:
    (tmp_path / "ferry.txt").write_text(FERRY, encoding="utf-8")
    place = str(tmp_path / "l.db")
    assert main(["add", str(tmp_path / "ferry.txt"), "--ledger", place]) == 0
    return place


def test_what_is_found_comes_with_its_place(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "strike", "said:union", "--ledger", place, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["schema"] == "onrecord.search/1"
    assert not found["stale"]
    hits = [*found["statements"], *found["reports"]]
    assert hits
    assert all(FERRY[hit["start"] : hit["end"]] == hit["text"] for hit in hits)


def test_claims_are_brought_up_to_date_by_a_search(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "strike", "--ledger", place, "--format", "text"]) == 0
    assert "CLAIMS" in capsys.readouterr().out


def test_nothing_found_is_status_1(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["search", "volcano", "--ledger", place, "--format", "text"]) == 1
    assert capsys.readouterr().out == "nothing found\n"


@pytest.mark.parametrize("words", [["by:me"], ["-x"], ["x", "--as-of", "soon"], []])
def test_a_wrong_search_is_status_2(place: str, words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    try:
        status = main(["search", *words, "--ledger", place])
    except SystemExit as stop:
        status = int(str(stop.code))
    assert status == 2
    assert capsys.readouterr().err


def test_asking_makes_no_ledger(tmp_path: Path) -> None:
    assert main(["search", "x", "--ledger", str(tmp_path / "none.db")]) == 2
    assert list(tmp_path.iterdir()) == []
