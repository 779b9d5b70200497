"""onrecord watch, end to end on the command line."""

import json
import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from onrecord.cli import main
from onrecord.errors import SettingsError
from onrecord.settings import secret_of
from onrecord.tell.notify import signature

SALE = (
    "Minister approves sale of Orvik yard\n\nTrade minister Ola Brekke has approved the sale of the Orvik shipyard to "
    "Sundmark Marine, two officials told The Halden Post.\n\nThe contract is worth 300 million crowns, they said.\n"
)
DENIAL = (
    "Minister denies approving sale of Orvik yard\n\nTrade minister Ola Brekke denied on Tuesday that she had approved "
    "the sale of the Orvik shipyard to Sundmark Marine.\n"
)


def add(folder: Path, name: str, text: str, day: str, *more: str) -> None:
    file = folder / f"{name}.jsonl"
    row = {"id": name, "text": text, "published": day, "outlet": f"The {name} Post"}
    file.write_text(json.dumps(row) + "\n", "utf-8")
    assert main(["add", str(file), "--ledger", str(folder / "l.db"), *more]) == 0


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
    assert "alerts: 0 sent, 1 failed" in capsys.readouterr().err  # a loopback address is refused
    assert main(["watch", "alerts", name[:6], "--format", "jsonl", *ledger]) == 0
    (alert,) = lines(capsys)
    assert [each["kind"] for each in alert["developments"]] == ["new_report"]
    assert main(["watch", "send", *ledger]) == 0  # it is tried again, but not at once
    assert "0 sent, 0 failed" in capsys.readouterr().err
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


@pytest.mark.parametrize("kept", ["env", "file"])
def test_add_sends_what_is_due_signed_with_a_secret_that_the_ledger_does_not_hold(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, kept: str
) -> None:
    got: list[tuple[str, bytes]] = []

    class Hook(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            got.append((self.headers["X-OnRecord-Signature"], body))
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:
            pass

    add(tmp_path, "sale", SALE, "2031-03-03")
    monkeypatch.setenv("DESK_SECRET", "Tollmark")
    (tmp_path / "secret").write_text("Tollmark\n", "utf-8")
    where = ["--secret-env", "DESK_SECRET"] if kept == "env" else ["--secret-file", str(tmp_path / "secret")]
    with HTTPServer(("127.0.0.1", 0), Hook) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True)
        thread.start()
        to = f"http://127.0.0.1:{server.server_address[1]}/hook"
        ledger = ["--ledger", str(tmp_path / "l.db")]
        assert main(["watch", "add", "search", "orvik", "--to", to, *where, *ledger]) == 0
        add(tmp_path, "denial", DENIAL, "2031-03-04", "--allow-private", "127.0.0.0/8")
        server.shutdown()
        thread.join()
    assert "alerts: 1 sent, 0 failed" in capsys.readouterr().err
    ((signed, body),) = got
    assert signed == signature(body, "Tollmark")
    assert all(b"Tollmark" not in file.read_bytes() for file in tmp_path.glob("l.db*"))


def test_a_secret_that_is_not_there_is_told_in_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DESK_SECRET", raising=False)
    for place in ("env:DESK_SECRET", f"file:{tmp_path / 'none'}", f"file:{tmp_path}", "Tollmark"):
        with pytest.raises(SettingsError):
            secret_of(place)
    add(tmp_path, "sale", SALE, "2031-03-03")
    words = ["watch", "add", "search", "orvik", "--to", "https://desk.example/hook", "--ledger", str(tmp_path / "l.db")]
    assert main([*words, "--secret-env", "DESK_SECRET"]) == 0
    assert "DESK_SECRET; it has to be there when alerts are sent" in capsys.readouterr().err
    assert main([*words, "--secret", "Tollmark"]) == 0
    assert "--secret-env or --secret-file keep it out" in capsys.readouterr().err
