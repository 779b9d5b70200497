"""Archives are read on where a run was killed; the ledger ends as if nothing had happened."""

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.gather import from_paths
from onrecord.ledger import Ledger, open_ledger
from onrecord.ledger.archives import Archives
from onrecord.pipeline import resuming
from onrecord.pipeline.resuming import Resuming
from onrecord.pipeline.steps import outline
from onrecord.records import Report, Skipped

PAGES = 12


def page(number: int, url: str) -> bytes:
    said = f"The ferry board of Lhuen said on Monday that boat {number} would be late, as it had been told it would."
    body = f"<html><body><h1>Boat {number} late</h1><p>{said}</p><p>{said}</p></body></html>".encode()
    if number % 5 == 4:
        body = b"<html><body></body></html>"
    answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nContent-Length: {len(answer)}\r\n\r\n"
    return gzip.compress(head.encode() + answer + b"\r\n\r\n")


@pytest.fixture
def archive(tmp_path: Path) -> str:
    urls = [f"https://post.example/{number % 9}" for number in range(PAGES)]  # the last come again, with another text
    path = tmp_path / "news.warc.gz"
    path.write_bytes(b"".join(page(number, url) for number, url in enumerate(urls)))
    return str(path)


def clock() -> Iterator[str]:
    at = 0
    while True:
        at += 1
        yield f"2031-03-05T10:{at // 60:02}:{at % 60:02}+00:00"


class Killed(Exception):
    pass


def add(ledger: Ledger, path: str, times: Iterator[str], dies_after: int = 10**9) -> int:
    """Adds an archive as the command does; gives how many records were looked at."""
    skipped: list[Skipped] = []
    looked = 0
    marks = Resuming(ledger, lambda: next(times), skipped)
    for found in from_paths([path], marks):
        looked += 1
        if isinstance(found, Report):
            if not ledger.has(found):
                ledger.add(outline(found), next(times))
        else:
            skipped.append(found)
        if looked == dies_after:
            raise Killed
    marks.keep_skipped()
    return looked


def held(ledger: Ledger) -> list[object]:
    kept = [(row.report.id, row.report.key, row.report.text) for row in ledger.readings()]
    return [kept, ledger.skipped()]


@pytest.mark.parametrize("every", [1, 3, 50])
def test_a_run_that_was_killed_goes_on_near_where_it_was(
    archive: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, every: int
) -> None:
    monkeypatch.setattr(resuming, "_EVERY", every)
    with open_ledger(str(tmp_path / "whole.db")) as ledger:
        assert add(ledger, archive, clock()) == PAGES
        whole = held(ledger)
    for dies_after in range(1, PAGES + 1):
        times = clock()
        with open_ledger(str(tmp_path / f"{every}-{dies_after}.db")) as ledger:
            with pytest.raises(Killed):
                add(ledger, archive, times, dies_after)
            assert add(ledger, archive, times) <= PAGES - dies_after + every
            assert held(ledger) == whole
            assert list(ledger.check()) == []


def test_an_archive_that_was_read_to_its_end_is_read_again_and_adds_nothing(archive: str, tmp_path: Path) -> None:
    with open_ledger(str(tmp_path / "l.db")) as ledger:
        times = clock()
        add(ledger, archive, times)
        once = held(ledger)
        assert add(ledger, archive, times) == PAGES
        assert held(ledger) == once


def test_another_archive_under_the_name_is_begun_anew(
    archive: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resuming, "_EVERY", 1)
    with open_ledger(str(tmp_path / "l.db")) as ledger:
        times = clock()
        with pytest.raises(Killed):
            add(ledger, archive, times, 6)
        Path(archive).write_bytes(page(70, "https://post.example/70"))
        assert add(ledger, archive, times) == 1
        assert any("boat 70" in row.report.text for row in ledger.readings())


def test_how_far_it_came_is_known(archive: str, tmp_path: Path) -> None:
    shares = []
    with open_ledger(str(tmp_path / "l.db")) as ledger:
        times = clock()
        marks = Resuming(ledger, lambda: next(times), [])
        for _ in from_paths([archive], marks):
            shares.append(marks.share)
        assert marks.share == 0.0
        assert Archives(ledger).begun("none") is None
    assert shares == sorted(shares)
    assert 0.5 < shares[-1] < 1
