"""``onrecord ledger``: export and import through files, check's exit status, wrong command lines."""

import sqlite3
from pathlib import Path

import pytest

from onrecord.cli import main


@pytest.fixture
def place(tmp_path: Path) -> str:
    (tmp_path / "ferry.txt").write_text("Ferry is late\n\nThe port said the ferry was late.\n", encoding="utf-8")
    place = str(tmp_path / "l.db")
    assert main(["add", str(tmp_path / "ferry.txt"), "--ledger", place]) == 0
    return place


def test_export_and_import_through_a_file(place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    capsys.readouterr()
    assert main(["ledger", "export", "--ledger", place]) == 0
    lines = capsys.readouterr().out
    (tmp_path / "l.jsonl").write_text(lines, encoding="utf-8", newline="\n")
    other = str(tmp_path / "other.db")
    assert main(["ledger", "import", str(tmp_path / "l.jsonl"), "--ledger", other]) == 0
    capsys.readouterr()
    assert main(["ledger", "export", "--ledger", other]) == 0
    assert capsys.readouterr().out == lines


def test_check_is_status_1_when_something_is_wrong(place: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["ledger", "check", "--ledger", place]) == 0
    with sqlite3.connect(place) as connection:
        connection.execute("UPDATE reading SET body = replace(body, 'late', 'soon')")
    connection.close()
    capsys.readouterr()
    assert main(["ledger", "check", "--ledger", place]) == 1
    assert "was changed" in capsys.readouterr().out


def test_vacuum_leaves_a_ledger_that_is_whole(place: str) -> None:
    assert main(["ledger", "vacuum", "--ledger", place]) == 0
    assert main(["ledger", "check", "--ledger", place]) == 0


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["check", "extra"], 2),
        (["backup"], 2),
        (["import"], 2),
        (["polish"], 2),
        (["import", "no-such-file.jsonl"], 1),
    ],
)
def test_what_makes_no_sense_is_one_line(
    place: str, words: list[str], status: int, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        found = main(["ledger", *words, "--ledger", place])
    except SystemExit as stop:
        found = int(str(stop.code))
    assert found == status
    assert "Traceback" not in capsys.readouterr().err


@pytest.mark.parametrize("what", ["check", "vacuum", "export"])
def test_what_is_not_there_is_not_made(what: str, tmp_path: Path) -> None:
    assert main(["ledger", what, "--ledger", str(tmp_path / "none.db")]) == 2
    assert list(tmp_path.iterdir()) == []
