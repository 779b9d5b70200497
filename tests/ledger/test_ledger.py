"""The ledger, on every engine: writing twice is writing once, and what comes back is what went in."""

import os
import sqlite3
import subprocess
import sys
import textwrap
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from onrecord.errors import LedgerError
from onrecord.ledger import open_ledger
from onrecord.pipeline.steps import read
from onrecord.records import Report, Skipped
from onrecord.text.hashes import digest

NOW = "2031-03-05T10:00:00+00:00"
LATER = "2031-03-05T11:00:00+00:00"


def make(key: str, text: str, published: str | None = None) -> Report:
    return Report(key, digest("report", key, "", text), text, published=published)


FERRY = make("ferry.txt", "Ferry strike called off\n\nThe Tollmark ferry union said on Monday the strike was “off”.\n")


def test_what_comes_back_is_what_went_in(place: str) -> None:
    reading = read(FERRY)
    with open_ledger(place) as ledger:
        ledger.add(reading, NOW)
        assert list(ledger.readings()) == [reading]


def test_adding_again_adds_nothing(place: str) -> None:
    with open_ledger(place) as ledger:
        assert not ledger.has(FERRY)
        ledger.add(read(FERRY), NOW)
        ledger.skip(Skipped("x", "is empty"), NOW)
    with open_ledger(place) as ledger:
        assert ledger.has(FERRY)
        ledger.add(read(FERRY), LATER)
        ledger.skip(Skipped("x", "is empty"), LATER)
        assert len(list(ledger.readings())) == 1
        assert ledger.skipped() == (Skipped("x", "is empty"),)


def test_a_ledger_is_opened_while_another_process_makes_it(tmp_path: Path) -> None:
    file = str(tmp_path / "new.db")
    other = sqlite3.connect(file, isolation_level=None, check_same_thread=False)
    other.execute("BEGIN IMMEDIATE")
    done = threading.Timer(0.2, other.execute, ["COMMIT"])
    done.start()
    with open_ledger(file) as ledger:
        assert ledger.size() == 0
    done.join()
    other.close()


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere")
def test_a_ledger_where_nothing_can_be_written_can_be_read(tmp_path: Path) -> None:
    file = tmp_path / "kept" / "story.db"
    file.parent.mkdir()
    with open_ledger(str(file)) as ledger:
        ledger.add(read(FERRY), NOW)
    file.chmod(0o444)
    file.parent.chmod(0o555)
    try:
        with open_ledger(str(file)) as ledger:
            assert ledger.size() == 1
            assert len(ledger.search("ferry").reports) == 1
        with pytest.raises(LedgerError, match="readonly"), open_ledger(str(file)) as ledger:
            ledger.skip(Skipped("x", "is empty"), NOW)
    finally:
        file.parent.chmod(0o755)


def test_several_processes_make_the_same_ledger(place: str) -> None:
    code = (
        "import sys\n"
        "from onrecord.ledger import open_ledger\n"
        "sys.stdin.read()\n"
        "with open_ledger(sys.argv[1]) as ledger:\n"
        "    assert ledger.size() == 0\n"
    )
    makers = [subprocess.Popen([sys.executable, "-c", code, place], stdin=subprocess.PIPE) for _ in range(4)]
    for maker in makers:
        assert maker.stdin is not None
        maker.stdin.close()
    assert [maker.wait(timeout=300) for maker in makers] == [0, 0, 0, 0]


@pytest.mark.parametrize("backwards", [False, True])
def test_a_later_text_at_the_same_address_is_a_new_version_in_any_order(place: str, backwards: bool) -> None:
    first = replace(FERRY, published="2031-03-03")
    second = make("ferry.txt", FERRY.text + "\nThe company agreed.\n", "2031-03-04")
    with open_ledger(place) as ledger:
        for report in (second, first) if backwards else (first, second):
            ledger.add(read(report), NOW)
        keys = {reading.report.text: reading.key for reading in ledger.readings()}
    assert keys == {first.text: "ferry.txt", second.text: "ferry.txt#2"}


def test_a_write_that_fails_leaves_nothing_half_done(place: str) -> None:
    with pytest.raises(LedgerError, match="cannot be used"), open_ledger(place) as ledger:
        ledger._engine.run("ALTER TABLE reading RENAME TO gone")
        ledger.add(read(FERRY), NOW)
    with open_ledger(place) as ledger:
        ledger._engine.run("ALTER TABLE gone RENAME TO reading")
        assert list(ledger._engine.rows("SELECT id FROM report")) == []


def test_a_ledger_from_a_newer_version_is_left_alone(place: str) -> None:
    with open_ledger(place) as ledger:
        ledger._engine.run("INSERT INTO schema_version (number) VALUES (9999)")
    with pytest.raises(LedgerError, match="newer"), open_ledger(place):
        pass


def test_two_processes_that_add_the_same_reports_make_one_ledger(place: str) -> None:
    code = textwrap.dedent(
        """
        import sys
        from onrecord.ledger import open_ledger
        from onrecord.pipeline.steps import read
        from onrecord.records import Report
        from onrecord.text.hashes import digest
        with open_ledger(sys.argv[1]) as ledger:
            for n in range(20):
                text = f"Ferry {n} is late\\n\\nThe union said ferry {n} was late.\\n"
                ledger.add(read(Report(str(n), digest("report", str(n), "", text), text)), "2031-03-05T10:00:00+00:00")
        """
    )
    with open_ledger(place):
        pass
    writers = [subprocess.Popen([sys.executable, "-c", code, place]) for _ in range(2)]
    assert [writer.wait(timeout=60) for writer in writers] == [0, 0]
    with open_ledger(place) as ledger:
        assert len(list(ledger.readings())) == 20


def test_a_run_that_was_killed_and_run_again_ends_like_one_that_was_not(tmp_path: Path) -> None:
    for n in range(30):
        (tmp_path / f"{n:02}.txt").write_text(f"Ferry {n} is late\n\nThe union said on Monday ferry {n} was late.\n")
    command = [sys.executable, "-m", "onrecord", "add", *map(str, sorted(tmp_path.glob("*.txt"))), "--ledger"]
    subprocess.run([*command, str(tmp_path / "whole.db")], check=True, capture_output=True)
    killed = subprocess.Popen([*command, str(tmp_path / "killed.db")], stderr=subprocess.DEVNULL)
    while not (tmp_path / "killed.db").exists():
        pass
    killed.kill()
    killed.wait()
    subprocess.run([*command, str(tmp_path / "killed.db")], check=True, capture_output=True)
    with open_ledger(str(tmp_path / "whole.db")) as whole, open_ledger(str(tmp_path / "killed.db")) as again:
        assert list(whole.readings()) == list(again.readings())


def test_a_file_that_is_no_ledger_says_so(tmp_path: Path) -> None:
    (tmp_path / "no.db").write_text("this is a letter, not a ledger " * 50)
    with pytest.raises(LedgerError, match="cannot open"), open_ledger(str(tmp_path / "no.db")):
        pass


def test_a_ledger_in_a_missing_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="cannot open"), open_ledger(str(tmp_path / "none" / "l.db")):
        pass


def test_a_server_that_is_not_there_says_so_without_the_password(tmp_path: Path) -> None:
    pytest.importorskip("psycopg", reason="psycopg is not installed (extra: server)")
    url = f"postgresql://editor:secret@/news?host={tmp_path}"
    with pytest.raises(LedgerError, match="cannot open") as caught, open_ledger(url):
        pass
    assert "secret" not in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_report_is_named_by_key_address_id_or_the_beginning_of_an_id(place: str) -> None:
    text = FERRY.text
    first = replace(FERRY, url="https://tollmark.example/ferry", published="2031-03-01")
    later = Report("again.txt", digest("later"), text.replace("off", "on"), published="2031-03-02", url=first.url)
    with open_ledger(place) as ledger:
        ledger.add_all([read(first), read(later)], NOW)
        for words in ("ferry.txt", first.id, first.id[:8]):
            assert [row.report.id for row in ledger.named(words)] == [first.id]
        for words in ("again.txt#2", later.id, later.id[:8]):
            assert [row.key for row in ledger.named(words)] == ["again.txt#2"]
        assert {row.report.id for row in ledger.named(first.url or "")} == {first.id, later.id}
        assert ledger.named("no such report") == ledger.named("") == ledger.named("#2") == ()
