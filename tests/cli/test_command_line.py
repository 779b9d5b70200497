"""The command line: help, exit statuses, bad input, output that is the same twice."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from onrecord.cli.main import COMMANDS

GOOD = """\
Tollmark ferry strike called off, union says

The Tollmark Seafarers' Union said on Monday that the strike would not go ahead.

"We have an offer that we can put to our members," said Ines Haldt, the union's president.
"""


def onrecord(*words: str | Path, **extra: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, **extra}
    command = [sys.executable, "-m", "onrecord", *map(str, words)]
    return subprocess.run(
        command, capture_output=True, text=True, encoding="utf-8", timeout=60, env=environment, check=False
    )


@pytest.fixture
def good(tmp_path: Path) -> Path:
    file = tmp_path / "ferry.txt"
    file.write_text(GOOD, encoding="utf-8")
    return file


@pytest.mark.parametrize("command", ["brief", "read", "add", "clean", "group", "passages", "copies"])
def test_every_command_has_help_with_examples(command: str) -> None:
    done = onrecord(command, "--help")
    assert done.returncode == 0
    assert "examples:" in done.stdout
    assert f"onrecord {command}" in done.stdout


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("nosuch",),
        ("brief",),
        ("brief", "--nosuch"),
        ("read",),
        ("add", "a.txt"),
        ("brief", "--format", "pdf", "a.txt"),
        ("brief", "--as-of", "soon", "a.txt"),
        ("brief", "--ledger", "no-such-ledger.db"),
    ],
)
def test_a_wrong_command_line_is_status_2_and_no_traceback(words: tuple[str, ...]) -> None:
    done = onrecord(*words)
    assert done.returncode == 2
    assert done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("command", ["brief", "read", "clean", "group", "passages", "copies"])
def test_nothing_readable_is_status_1_with_one_line_each(command: str, tmp_path: Path) -> None:
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "noise.txt").write_bytes(bytes(range(256)) * 20)
    paths = [tmp_path / "empty.txt", tmp_path / "noise.txt", tmp_path / "missing.txt"]
    done = onrecord(command, *paths)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    for path in paths:
        assert sum(str(path) in line for line in done.stderr.splitlines()) == 1


def test_a_bad_input_among_good_ones_is_skipped_and_kept(good: Path, tmp_path: Path) -> None:
    (tmp_path / "noise.txt").write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00" * 30)
    done = onrecord("brief", good, tmp_path / "noise.txt", "--format", "json")
    assert done.returncode == 0
    brief = json.loads(done.stdout)
    assert [row["key"] for row in brief["skipped"]] == [str(tmp_path / "noise.txt")]
    assert [row["key"] for row in brief["reports"]] == [str(good)]


def test_results_go_to_stdout_and_nothing_is_written_anywhere(good: Path) -> None:
    before = sorted(good.parent.iterdir())
    done = onrecord("read", good, "--format", "jsonl")
    assert json.loads(done.stdout)["text"] == GOOD
    assert done.stderr == ""
    assert sorted(good.parent.iterdir()) == before


@pytest.mark.parametrize("form", ["json", "html", "markdown", "text"])
def test_the_same_input_gives_the_same_bytes_in_any_process(good: Path, form: str) -> None:
    runs = {onrecord("brief", good, "--format", form, PYTHONHASHSEED=seed).stdout for seed in ("1", "2")}
    assert len(runs) == 1
    assert runs.pop()


def test_a_ledger_gives_the_same_brief_as_the_files(good: Path, tmp_path: Path) -> None:
    place = tmp_path / "l.db"
    assert onrecord("add", good, "--ledger", place).returncode == 0
    again = onrecord("add", good, "--ledger", place)
    assert "0 added, 1 already there" in again.stderr
    kept = onrecord("brief", "--ledger", place, "--format", "json")
    assert kept.stdout == onrecord("brief", good, "--format", "json").stdout
    assert onrecord("brief", "--ledger", place, "volcano", "--format", "json").returncode == 1


def test_escape_sequences_never_reach_the_terminal(tmp_path: Path) -> None:
    file = tmp_path / "evil.txt"
    file.write_text(GOOD.replace("Tollmark ferry", "Toll\x1b[31mmark\x07 ferry\u202e"), encoding="utf-8")
    for command in ("brief", "read", "clean"):
        shown = onrecord(command, file, "--format", "text").stdout
        assert not {"\x1b", "\x07", "\u202e"} & set(shown)


def test_a_reader_that_goes_away_is_no_error(good: Path) -> None:
    command = f"{sys.executable} -m onrecord brief {good} | head -c 1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert "Traceback" not in done.stderr
    assert "Broken" not in done.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, the device that is always full")
@pytest.mark.parametrize("command", ["read", "brief", "clean"])
def test_output_that_cannot_be_written_is_one_line_and_status_1(command: str, good: Path) -> None:
    words = [sys.executable, "-m", "onrecord", command, str(good)]
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(words, stdout=full, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr == "onrecord: cannot write the result: no space left on device\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full, the device that is always full")
@pytest.mark.parametrize("words", [["--help"], ["--version"], *([name, "--help"] for name in COMMANDS)])
def test_help_that_cannot_be_written_is_one_line_and_status_1(words: list[str]) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "onrecord", *words], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 1
    assert done.stderr == "onrecord: cannot write the result: no space left on device\n"


def test_a_closed_output_is_one_line_and_status_1(good: Path) -> None:
    command = f"{sys.executable} -m onrecord read {good} >&-"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1
    assert done.stderr == "onrecord: cannot write the result: standard output is closed\n"


def test_notes_never_turn_to_stdout(good: Path) -> None:
    command = f"{sys.executable} -m onrecord clean {good} no-such-file.txt --format jsonl 2>&-"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0
    assert [json.loads(line)["key"] for line in done.stdout.splitlines()] == [str(good), "no-such-file.txt"]
