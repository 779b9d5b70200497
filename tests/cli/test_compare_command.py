from pathlib import Path

import pytest

from onrecord.cli.main import main

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
