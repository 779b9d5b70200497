import gzip
import zlib
from io import BufferedReader, BytesIO
from pathlib import Path
from random import Random

import pytest
from gathered import BODY, PAGE, gather, put, reason
from hypothesis import given
from hypothesis import strategies as st

from onrecord.gather import decode
from onrecord.gather.archive import from_archive
from onrecord.gather.warc import Damage, Record, records
from onrecord.records import Report, Skipped


def record(url: str, body: bytes, kind: str = "response", length: int | None = None) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nContent-Length: {length or len(body)}\r\n\r\n"
    return head.encode() + body + b"\r\n\r\n"


def answer(body: bytes | str, media: str = "text/html; charset=utf-8", status: str = "200 OK", *more: str) -> bytes:
    data = body.encode() if isinstance(body, str) else body
    return "\r\n".join([f"HTTP/1.1 {status}", f"Content-Type: {media}", *more, "", ""]).encode() + data


INFO = record("", b"software: invented\r\n", "warcinfo")
ONE = record("https://a.example/1", answer(PAGE))


def read(data: bytes) -> list[Report | Skipped]:
    return list(from_archive("k", BytesIO(data)))


@pytest.mark.parametrize("packed", [False, True])
def test_pages_by_their_addresses(tmp_path: Path, packed: bool) -> None:
    rows = [INFO, ONE, record("https://a.example/2", answer(" ".join(BODY), "text/plain")), ONE]
    data = b"".join(gzip.compress(row) for row in rows) if packed else b"".join(rows)
    path = put(tmp_path, "a.warc.gz" if packed else "a.warc", data)
    reports, skipped = gather(path)
    assert skipped == []
    assert [row.key for row in reports] == ["https://a.example/1", "https://a.example/2", f"{path}:https://a.example/1"]
    assert [row.kind for row in reports] == ["html", "text", "html"]
    assert BODY[0] in reports[0].text


def test_what_is_no_page_is_passed_over() -> None:
    rows = [
        record("https://a.example/p.png", answer(b"\x89PNG", "image/png")),
        record("https://a.example/robots.txt", answer("User-agent: *", "text/plain")),
        record("https://a.example/gone", answer(PAGE, status="404 Not Found")),
        record("https://a.example/1", answer(PAGE), "request"),
        record("dns:a.example", b"20310303", "resource"),
    ]
    assert read(b"".join([INFO, *rows])) == [Skipped("k", "is an archive without a page")]


@pytest.mark.parametrize(
    ("coding", "data"),
    [
        ("Content-Encoding: gzip", gzip.compress(PAGE.encode())),
        ("Content-Encoding: deflate", zlib.compress(PAGE.encode())),
        ("Content-Encoding: deflate", zlib.compress(PAGE.encode())[2:-4]),
        ("Transfer-Encoding: chunked", b"%x\r\n%b\r\n3\r\n-->\r\n0\r\n\r\n" % (len(PAGE.encode()), PAGE.encode())),
        ("Transfer-Encoding: chunked", PAGE.encode()),
    ],
)
def test_codings_of_answers(coding: str, data: bytes) -> None:
    (report,) = read(record("https://a.example/1", answer(data, "text/html", "200 OK", coding)))
    assert isinstance(report, Report)
    assert BODY[3] in report.text


def test_the_character_set_of_the_header() -> None:
    page = (
        PAGE.replace('<meta charset="utf-8">', "").replace("Solvang", "Sølvang").encode("cp1252", "xmlcharrefreplace")
    )
    (report,) = read(record("https://a.example/1", answer(page, 'text/html; charset="windows-1252"')))
    assert isinstance(report, Report)
    assert "Sølvang" in report.text


def test_bad_records_say_why_and_the_good_go_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decode, "FILE_CEILING", 1 << 16)
    rows = [
        record("https://a.example/bad", answer("<html></html>")),
        record("https://a.example/br", answer(b"x", "text/html", "200 OK", "Content-Encoding: br")),
        record(
            "https://a.example/bomb",
            answer(gzip.compress(b" " * 100_000), "text/html", "200 OK", "Content-Encoding: gzip"),
        ),
        record("https://a.example/huge", answer(b"x" * 100_000)),
        ONE,
    ]
    *bad, good = read(b"".join(rows))
    assert isinstance(good, Report)
    assert [row.reason for row in bad if isinstance(row, Skipped)] == [
        "is a page without an article",
        "is cut off: its br data end too early",
        "unpacks to over 0.0625 MiB",
        "is over the ceiling of 0 MiB",
    ]


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (ONE[:-500], "is damaged: a WARC record is longer than it says"),
        (ONE.replace(b"Content-Length: ", b"Content-Length: 1"), "is cut off: "),
        (record("https://a.example/1", answer(PAGE), length=200), "is damaged: a WARC record is longer than it says"),
        (b"garbage\r\n", "is damaged: a WARC record was expected"),
        (b"WARC/1.0\r\nContent-Length: many\r\n\r\n", "is damaged: a WARC record without its length"),
        (b"WARC/1.0\r\nno end" + b"-" * 70_000 + b"\n", "is damaged: a WARC record without its end"),
    ],
)
def test_reading_goes_on_behind_what_is_damaged(bad: bytes, why: str) -> None:
    two = record("https://a.example/2", answer(PAGE))
    for data in (ONE + bad + two, b"".join(map(gzip.compress, (ONE, bad, two)))):
        first, middle, last = read(data)
        assert isinstance(first, Report)
        assert isinstance(middle, Skipped)
        assert middle.reason.startswith(why)
        assert isinstance(last, Report)
        assert last.key == "https://a.example/2"


def test_a_packed_member_that_is_damaged_costs_itself_alone() -> None:
    random = Random(1)
    urls = [f"https://a.example/{number}" for number in range(30)]
    members = [gzip.compress(record(url, answer(PAGE + f"<!-- {random.random()} -->"))) for url in urls]
    for at in (11, 200, -4):  # in the head of the data, within them, in their check sum
        broken = bytearray(members[7])
        broken[at : at + 3 if at > 0 else None] = b"\xff\xff\xff" if at > 0 else b"\xff" * 4
        rows = read(b"".join([*members[:7], bytes(broken), *members[8:]]))
        assert [row.key for row in rows if isinstance(row, Report)] == urls[:7] + urls[8:]
        assert {row.reason for row in rows if isinstance(row, Skipped)} == {"has a damaged packed record"}


@given(st.binary(max_size=400), st.integers(0, len(ONE) * 3), st.booleans(), st.integers(1, 400))
def test_no_damage_ends_the_reading(noise: bytes, at: int, packed: bool, cut: int) -> None:
    data = b"".join(map(gzip.compress, [ONE] * 3)) if packed else ONE * 3
    at %= len(data)
    for row in records(BytesIO(data[:at] + noise + data[at + cut :])):
        assert isinstance(row, Damage) or row.block is None or isinstance(row.block, bytes)


@pytest.mark.parametrize("packed", [False, True])
def test_reading_goes_on_where_it_was(packed: bool) -> None:
    random = Random(2)
    rows = [record(f"https://a.example/{n}", random.randbytes(random.randint(1, 90_000))) for n in range(40)]
    data = b"".join(gzip.compress(row) if packed else row for row in rows)
    whole = list(records(BytesIO(data)))
    assert len(whole) == 40
    for at in (0, 1, 17, 39):
        row = whole[at]
        assert isinstance(row, Record)
        assert list(records(BytesIO(data), row.start)) == whole[at:]


def test_an_archive_packed_in_one_piece() -> None:
    rows = list(records(BytesIO(gzip.compress(ONE * 40))))
    assert len(rows) == 40
    assert {row.start for row in rows if isinstance(row, Record)} == {0}


def test_a_packed_archive_that_breaks_off(tmp_path: Path) -> None:
    data = gzip.compress(ONE) + gzip.compress(ONE)[:-200]
    reports, skipped = gather(put(tmp_path, "a.warc.gz", data))
    assert len(reports) == 1
    assert [row.reason for row in skipped] == ["is cut off: its gzip data end too early"]


def test_an_archive_is_never_held_whole() -> None:
    class Counted(BytesIO):
        taken = 0

        def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
            count = super().readinto(buffer)
            self.taken += count
            return count

    raw = Counted(ONE * 200)
    rows = from_archive("k", BufferedReader(raw))
    next(rows)
    assert raw.taken < len(ONE) * 50


def test_empty_archives(tmp_path: Path) -> None:
    assert reason(put(tmp_path, "a.warc", b"")) == "is an archive without a page"
