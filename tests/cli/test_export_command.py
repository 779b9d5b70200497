"""onrecord export: every form from files and from a ledger; wrong command lines in a line."""

import json
from pathlib import Path

import pytest

from onrecord.cli import main
from onrecord.tell.export import exporters

EXAMPLE = str(Path(__file__).parents[2] / "examples" / "shipyard")


def test_the_forms_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--list"]) == 0
    assert [line.split()[0] for line in capsys.readouterr().out.splitlines()] == list(exporters())


def test_a_ledger_gives_what_its_reports_give(kept_example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["export", "--ledger", str(kept_example), "shipyard", "--format", "csv-claims"]) == 0
    kept = capsys.readouterr().out
    assert main(["export", EXAMPLE, "--format", "csv-claims"]) == 0
    assert kept == capsys.readouterr().out
    assert "disputed" in kept


def test_a_rating_is_a_person_s(kept_example: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["export", "--ledger", str(kept_example), "--format", "admiralty"]
    assert main(command) == 0
    assert '"B"' not in capsys.readouterr().out
    assert main([*command, "--rating", "Halvik Courier=B"]) == 0
    json.loads(capsys.readouterr().out)


@pytest.mark.parametrize(
    "words",
    [
        ["export"],
        ["export", EXAMPLE],
        ["export", "--format", "csv"],
        ["export", EXAMPLE, "--format", "csv", "--rating", "Velden Post"],
        ["export", EXAMPLE, "--format", "csv", "--base", "javascript:alert(1)"],
    ],
)
def test_a_wrong_command_line_is_told_in_a_line(words: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(words) == 2
    assert capsys.readouterr().err.count("\n") == 1
