"""onrecord watch, end to end on the command line."""

import json
from pathlib import Path

import pytest

from onrecord.cli import main

SALE = (
    "Minister approves sale of Orvik yard\n\nTrade minister Ola Brekke has approved the sale of the Orvik shipyard to "
    "Sundmark Marine, two officials told The Halden Post.\n\nThe contract is worth 300 million crowns, they said.\n"
)
DENIAL = (
    "Minister denies approving sale of Orvik yard\n\nTrade minister Ola Brekke denied on Tuesday that she had approved "
    "the sale of the Orvik shipyard to Sundmark Marine.\n"
)


def add(folder: Path, name: str, text: str, day: str) -> None:
    file = folder / f"{name}.jsonl"
    row = {"id": name, "text": text, "published": day, "outlet": f"The {name} Post"}
    file.write_text(json.dumps(row) + "\n", "utf-8")
    assert main(["add", str(file), "--ledger", str(folder / "l.db")]) == 0


def lines(capsys: pytest.CaptureFixture[str]) -> list[dict[str, object]]:
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_a_watch_from_its_adding_to_its_end(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ledger = ["--ledger", str(tmp_path / "l.db")]
    add(tmp_path, "sale", SALE, "2031-03-03")
    hook = "http://127.0.0.1:9/hook"
    assert (
        main(["watch", "add", "search", "orvik", "--when", "new_report", "--to", hook, "--secret", "s3", *ledger]) == 0
    )
    name = capsys.readouterr().out.split()[0]
    assert main(["watch", "list", "--format", "jsonl", *ledger]) == 0
    (row,) = lines(capsys)
    assert row["id"] == name and "secret" not in row
    add(tmp_path, "denial", DENIAL, "2031-03-04")
    capsys.readouterr()
    assert main(["watch", "alerts", name[:6], "--format", "jsonl", *ledger]) == 0
    (alert,) = lines(capsys)
    assert [each["kind"] for each in alert["developments"]] == ["new_report"]
    assert main(["watch", "send", *ledger]) == 1  # a loopback address is refused
    assert main(["watch", "list", "--outbox", "--format", "jsonl", *ledger]) == 0
    (waiting,) = lines(capsys)
    assert waiting["state"] == "waiting" and "loopback" in str(waiting["reason"])
    assert main(["watch", "test", name, "--format", "text", *ledger]) == 0
    assert "You watch the search" in capsys.readouterr().out
    assert main(["watch", "remove", name, *ledger]) == 0
    assert main(["watch", "list", "--format", "jsonl", *ledger]) == 0
    assert lines(capsys) == []


@pytest.mark.parametrize(
    "words",
    [
        ["add", "search"],
        ["add", "mood", "orvik"],
        ["add", "story", "none"],
        ["add", "search", "orvik", "--when", "never"],
        ["add", "search", "orvik", "--to", "ftp://desk.example"],
        ["add", "search", "orvik", "--quiet", "night"],
        ["add", "search", "orvik", "--quiet", "22:00-07:00", "--zone", "Moon"],
        ["remove", "none"],
    ],
)
def test_what_makes_no_sense_is_a_wrong_command_line(
    words: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    add(tmp_path, "sale", SALE, "2031-03-03")
    capsys.readouterr()
    assert main(["watch", *words, "--ledger", str(tmp_path / "l.db")]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_alerts_are_a_feed_and_an_agenda_is_a_calendar(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ledger = ["--ledger", str(tmp_path / "l.db")]
    add(tmp_path, "sale", SALE, "2031-03-03")
    assert main(["watch", "add", "search", "orvik", *ledger]) == 0
    name = capsys.readouterr().out.split()[0]
    add(
        tmp_path,
        "denial",
        DENIAL + "\nA hearing on the sale is set for April 9, 2031, the ministry said.\n",
        "2031-03-04",
    )
    capsys.readouterr()
    assert main(["watch", "alerts", name, "--format", "atom", *ledger]) == 0
    assert capsys.readouterr().out.count("<entry>") > 1
    assert main(["watch", "alerts", name, "--format", "jsonfeed", *ledger]) == 0
    assert json.loads(capsys.readouterr().out)["items"]
    assert main(["brief", *ledger, "--format", "ics"]) == 0
    assert "DTSTART;VALUE=DATE:20310409" in capsys.readouterr().out
