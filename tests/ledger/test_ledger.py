"""The ledger: writing twice is writing once, and what comes back is what went in."""

import sqlite3
from pathlib import Path

import pytest

from onrecord.errors import LedgerError
from onrecord.ledger import open_ledger
from onrecord.pipeline.steps import read
from onrecord.records import Report, Skipped
from onrecord.text.hashes import digest

NOW = "2031-03-05T10:00:00+00:00"
LATER = "2031-03-05T11:00:00+00:00"


def make(key: str, text: str) -> Report:
    return Report(key, digest("report", key, "", text), text)


FERRY = make("ferry.txt", "Ferry strike called off\n\nThe Tollmark ferry union said on Monday the strike was off.\n")


def test_what_comes_back_is_what_went_in(tmp_path: Path) -> None:
    reading = read(FERRY)
    with open_ledger(str(tmp_path / "l.db")) as ledger:
        ledger.add(reading, NOW)
        assert list(ledger.readings()) == [reading]


def test_adding_again_adds_nothing(tmp_path: Path) -> None:
    place = str(tmp_path / "l.db")
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


def test_a_later_text_at_the_same_address_is_a_new_version(tmp_path: Path) -> None:
    second = make("ferry.txt", FERRY.text + "\nThe company agreed.\n")
    with open_ledger(str(tmp_path / "l.db")) as ledger:
        ledger.add(read(FERRY), NOW)
        ledger.add(read(second), LATER)
        keys = {reading.report.text: reading.key for reading in ledger.readings()}
    assert keys == {FERRY.text: "ferry.txt", second.text: "ferry.txt#2"}


def test_a_write_that_fails_leaves_nothing_half_done(tmp_path: Path) -> None:
    with open_ledger(str(tmp_path / "l.db")) as ledger:
        ledger._connection.execute("DROP TABLE reading")
        with pytest.raises(sqlite3.OperationalError):
            ledger.add(read(FERRY), NOW)
        assert ledger._connection.execute("SELECT COUNT(*) FROM report").fetchone() == (0,)


def test_a_file_that_is_no_ledger_says_so(tmp_path: Path) -> None:
    (tmp_path / "no.db").write_text("this is a letter, not a ledger " * 50)
    with pytest.raises(LedgerError, match="cannot be used"), open_ledger(str(tmp_path / "no.db")):
        pass


def test_a_ledger_in_a_missing_folder_says_so(tmp_path: Path) -> None:
    with pytest.raises(LedgerError, match="cannot open"), open_ledger(str(tmp_path / "none" / "l.db")):
        pass


def test_a_ledger_from_a_newer_version_is_left_alone(tmp_path: Path) -> None:
    place = str(tmp_path / "l.db")
    with open_ledger(place) as ledger:
        ledger._connection.execute("INSERT INTO schema_version (number) VALUES (9999)")
    with pytest.raises(LedgerError, match="newer"), open_ledger(place):
        pass
