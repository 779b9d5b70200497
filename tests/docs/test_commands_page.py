"""Every option that a command has stands on the page of commands."""

import argparse
import re
from importlib import import_module
from pathlib import Path

import pytest

from onrecord.cli.main import COMMANDS

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "reference" / "commands.md").read_text("utf-8")
EVERYWHERE = frozenset({"--help", "--ledger", "--format", "--allow-private"})
"""Told once for all commands."""


@pytest.mark.parametrize("name", sorted(COMMANDS))
def test_every_option_is_told_in_its_commands_rows(name: str) -> None:
    parser = argparse.ArgumentParser()
    import_module(f"onrecord.cli.{name}").arguments(parser)
    rows = " ".join(re.findall(rf"^\| `onrecord {name}\b.*$", PAGE, re.MULTILINE))
    assert rows
    options = {option for action in parser._actions for option in action.option_strings if option.startswith("--")}
    missing = {option for option in options - EVERYWHERE if not re.search(rf"{option}(?![\w-])", rows)}
    assert not missing
