"""onrecord serve: one command, and beside the desk what is followed is gathered and what came is placed."""

import re
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from onrecord.cli import main
from onrecord.cli.beside import Work, do
from onrecord.ledger import open_ledger

pytest.importorskip("uvicorn", reason="uvicorn is not installed (extra: server)")
EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "shipyard"


@contextmanager
def served(*words: str) -> Iterator[tuple["subprocess.Popen[str]", str]]:
    command = [sys.executable, "-m", "onrecord", "serve", *words, "--port", "0"]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True) as child:
        try:
            assert child.stderr
            found = next(found for line in child.stderr if (found := re.search(r"http://\S+", line)))
            yield child, found[0].rstrip("/")
        finally:
            child.kill()


def text(address: str) -> str:
    with urllib.request.urlopen(address, timeout=20) as answer:
        return answer.read().decode("utf-8")


@pytest.mark.parametrize("way", [signal.SIGINT, signal.SIGTERM])
def test_one_command_reads_and_serves_and_stops_at_once(tmp_path: Path, way: signal.Signals) -> None:
    with served(str(EXAMPLE), "--ledger", str(tmp_path / "story.db"), "--no-gather") as (child, address):
        assert "shipyard sale" in text(f"{address}/")
        child.send_signal(way)
        assert child.wait(20) == 0
        assert "Traceback" not in child.stderr.read()


def test_a_desk_that_is_killed_leaves_nothing_behind(tmp_path: Path, kept_example: Path) -> None:
    place = tmp_path / "story.db"
    place.write_bytes(kept_example.read_bytes())
    with served("--ledger", str(place), "--no-gather") as (child, _):
        listed = Path(f"/proc/{child.pid}/task/{child.pid}/children")
        if not listed.exists():
            pytest.skip("this system does not list the children of a process")
        beside = [Path(f"/proc/{each}") for each in listed.read_text().split()]
        assert beside
        child.kill()
        child.wait()
    until = time.monotonic() + 20
    while any(each.exists() for each in beside) and time.monotonic() < until:
        time.sleep(0.1)
    assert not [each for each in beside if each.exists()]


def test_what_another_command_adds_shows_up(tmp_path: Path, kept_example: Path) -> None:
    place = tmp_path / "story.db"
    place.write_bytes(kept_example.read_bytes())
    with open_ledger(str(place)) as ledger:
        ledger._engine.run("INSERT INTO unplaced (report_id, day) SELECT id, '~' FROM report")
    with served("--ledger", str(place), "--no-gather") as (_, address):
        until = time.monotonic() + 60
        while "being placed" in text(f"{address}/") and time.monotonic() < until:
            time.sleep(0.2)
        assert "being placed" not in text(f"{address}/")


class Stop:
    """Stops after so many waits; what was waited for is noted."""

    def __init__(self, waits: int) -> None:
        self.waits, self.seconds = waits, []

    def wait(self, timeout: float) -> bool:
        self.seconds.append(timeout)
        return len(self.seconds) >= self.waits


def test_a_failure_beside_the_desk_is_told_and_tried_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    place = tmp_path / "broken.db"
    place.write_bytes(b"this is no ledger" * 500)
    stop = Stop(2)
    do(Work(str(place), gather=False, contact=None), stop)
    assert stop.seconds == [60.0, 60.0]
    assert capsys.readouterr().err.count("beside the desk") == 2


def test_alerts_are_made_without_gathering(kept_example: Path, tmp_path: Path) -> None:
    place = tmp_path / "story.db"
    place.write_bytes(kept_example.read_bytes())
    assert main(["watch", "add", "outlet", "The Lhuen Gazette", "--ledger", str(place)]) == 0
    with open_ledger(str(place)) as ledger:
        ledger._engine.run("INSERT INTO unplaced (report_id, day) SELECT id, '~' FROM report")
    do(Work(str(place), gather=False, contact=None), Stop(3))
    with open_ledger(str(place)) as ledger:
        assert ledger.unplaced() == 0


@pytest.mark.parametrize("port", ["-1", "65536", "x"])
def test_a_port_that_is_none_is_told_in_a_line(
    port: str, kept_example: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        assert main(["serve", "--ledger", str(kept_example), "--port", port]) == 2
    except SystemExit as ended:
        assert ended.code == 2
    assert "Traceback" not in capsys.readouterr().err
