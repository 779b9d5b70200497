"""``onrecord read --why``: what each statement rests on."""

from pathlib import Path

import pytest

from onrecord.cli import main

TEXT = """Harbour plan is dropped

The port authority of Sellin has dropped the plan for a second pier, its director, Ada Quist, told Radio Marl.

The mayor's office denied that any plan had been dropped.
"""


@pytest.fixture
def path(tmp_path: Path) -> str:
    place = tmp_path / "pier.txt"
    place.write_text(TEXT, encoding="utf-8")
    return str(place)


def test_every_statement_shows_its_parts_with_their_places(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", path, "--why"]) == 0
    out = capsys.readouterr().out
    assert f"cue      told  ({TEXT.index('told')}-{TEXT.index('told') + 4})" in out
    assert "Ada Quist" in out
    assert "chain    outlet < Radio Marl < Ada Quist" in out


def test_it_is_text_alone(path: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", path, "--why", "--format", "json"]) == 2
    assert "--why is text" in capsys.readouterr().err
