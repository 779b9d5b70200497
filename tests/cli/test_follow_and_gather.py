"""onrecord follow and onrecord gather, as somebody types them."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gather" / "web"))

from loopback import Asked, Said, Server, no_robots
from newsroom import whole_feed

OPML = """<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>
<outline text="News"><outline text="The Vire Post &amp; Mail" type="rss" xmlUrl="https://post.example/rss?a=1&amp;b=2"/>
<outline text="Radio"><outline title="Vire Radio" xmlUrl="https://radio.example/feed.json"/></outline></outline>
<outline text="Bad" xmlUrl="file:///etc/hostname"/><outline text="Inner" xmlUrl="http://10.0.0.1/rss"/>
</body></opml>"""


def onrecord(*words: str | Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "onrecord", *map(str, words)]
    clean = {name: value for name, value in os.environ.items() if name != "ONRECORD_CONTACT"}
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False, env=clean)
    assert "Traceback" not in done.stderr
    return done


@pytest.fixture
def ledger(tmp_path: Path) -> tuple[str, str]:
    return "--ledger", str(tmp_path / "l.db")


@pytest.mark.parametrize("command", ["follow", "gather"])
def test_help_has_examples(command: str) -> None:
    done = onrecord(command, "--help")
    assert done.returncode == 0
    assert f"onrecord {command}" in done.stdout


@pytest.mark.parametrize(
    "words",
    [
        ("follow",),
        ("follow", "--ledger", "x.db"),
        ("follow", "https://a.example", "--list", "--ledger", "x.db"),
        ("follow", "--list", "--ledger", "no-such.db"),
        ("gather", "--ledger", "no-such.db"),
        ("gather",),
        ("gather", "--ledger", "no-such.db", "--delay", "-1"),
    ],
)
def test_a_wrong_command_line_is_status_2(words: tuple[str, ...]) -> None:
    assert onrecord(*words).returncode == 2


@pytest.mark.parametrize("network", ["0.0.0.0/0", "yes", "::/0"])
def test_there_is_no_blanket_yes(network: str, ledger: tuple[str, str]) -> None:
    done = onrecord("follow", "http://127.0.0.1/", *ledger, "--allow-private", network)
    assert done.returncode == 2
    assert "--allow-private" in done.stderr


@pytest.mark.parametrize(
    "url",
    ["file:///etc/hostname", "ftp://post.example/", "http://127.0.0.1/rss", "http://localhost/", "no-such-file.opml"],
)
def test_what_is_not_followed_is_one_line_and_status_1(url: str, ledger: tuple[str, str]) -> None:
    done = onrecord("follow", url, *ledger)
    assert done.returncode == 1
    assert sum(url in line for line in done.stderr.splitlines()) == 1


def test_opml_in_list_remove_and_out_again(tmp_path: Path, ledger: tuple[str, str]) -> None:
    (tmp_path / "mine.opml").write_text(OPML)
    done = onrecord("follow", tmp_path / "mine.opml", *ledger)
    assert done.returncode == 0
    assert "2 followed" in done.stderr
    assert "file:///etc/hostname" in done.stderr
    assert "http://10.0.0.1/rss: is refused" in done.stderr
    rows = [json.loads(line) for line in onrecord("follow", "--list", "--format", "jsonl", *ledger).stdout.splitlines()]
    assert [(row["address"], row["title"], row["folder"]) for row in rows] == [
        ("https://post.example/rss?a=1&b=2", "The Vire Post & Mail", "News"),
        ("https://radio.example/feed.json", "Vire Radio", "News/Radio"),
    ]
    out = onrecord("follow", "--opml", *ledger).stdout
    (tmp_path / "out.opml").write_text(out)
    again = ("--ledger", str(tmp_path / "again.db"))
    assert onrecord("follow", tmp_path / "out.opml", *again).returncode == 0
    assert onrecord("follow", "--opml", *again).stdout == out
    assert onrecord("follow", "--remove", "https://radio.example/feed.json", *ledger).returncode == 0
    assert "radio" not in onrecord("follow", "--list", *ledger).stdout
    assert onrecord("follow", "--remove", "https://radio.example/feed.json", *ledger).returncode == 1


def test_a_round_from_the_command_line(ledger: tuple[str, str]) -> None:
    def answer(asked: Asked) -> Said:
        return Said(status=500) if asked.path == "/bad" else whole_feed(asked, ["Halden", "Vire"])

    allow = ("--allow-private", "127.0.0.0/8")
    with Server(no_robots(answer)) as server:
        good, bad = server.at("/good"), server.at("/bad", "127.0.0.2")
        assert onrecord("follow", good, bad, *ledger, *allow).returncode == 0
        refused = onrecord("gather", *ledger)
        assert refused.returncode == 1
        assert server.asked == []
        done = onrecord("gather", "--now", *ledger, *allow, "--contact", "desk@post.example", "--format", "jsonl")
        assert done.returncode == 0
        assert "2 new" in done.stderr
        assert f"{bad} answers 500" in done.stderr
        assert "desk@post.example" in server.asked[-1].fields["user-agent"]
        told = {row["address"]: row for row in map(json.loads, done.stdout.splitlines())}
        assert told[good]["new"] == 2
        assert told[bad]["reason"] == "answers 500 (internal server error)"
        assert "0 asked" in onrecord("gather", *ledger, *allow).stderr
        listed = onrecord("follow", "--list", *ledger).stdout
    assert "failed 2 times" in listed
    assert "The Vire Post" in listed
    brief = json.loads(onrecord("brief", *ledger, "--format", "json").stdout)
    assert sorted(row["key"] for row in brief["reports"]) == [f"{server.at('')}/Halden", f"{server.at('')}/Vire"]


def test_forever_goes_on_until_stopped(ledger: tuple[str, str]) -> None:
    with Server(no_robots(lambda asked: whole_feed(asked, ["Halden"]))) as server:
        allow = ("--allow-private", "127.0.0.0/8")
        onrecord("follow", server.at("/feed"), *ledger, *allow)
        command = [sys.executable, "-m", "onrecord", "gather", "--forever", *ledger, *allow]
        running = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
        assert running.stderr
        lines = [running.stderr.readline(), running.stderr.readline()]
        assert "1 new" in lines[1]
        running.send_signal(signal.SIGINT)
        assert running.wait(30) == 130
        assert running.stderr.read() == "onrecord: stopped\n"
        running.stderr.close()
