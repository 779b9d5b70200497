import gzip
import zlib
from io import BufferedReader, BytesIO
from pathlib import Path

import pytest
from gathered import BODY, PAGE, gather, put, reason

from onrecord.gather import decode
from onrecord.gather.archive import from_archive
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
        "is packed with br, which is not read yet",
        "unpacks to over 0 MiB",
        "is over the ceiling of 0 MiB",
    ]


@pytest.mark.parametrize(
    ("tail", "why"),
    [
        (ONE[:-500], "is cut off: "),
        (b"garbage\r\n", "is damaged: a WARC record was expected"),
        (b"WARC/1.0\r\nContent-Length: many\r\n\r\n", "is damaged: a WARC record without its length"),
    ],
)
def test_damage_ends_the_archive_with_a_reason(tail: bytes, why: str) -> None:
    first, last = read(ONE + tail)
    assert isinstance(first, Report)
    assert isinstance(last, Skipped)
    assert last.reason.startswith(why)


def test_a_packed_archive_that_breaks_off(tmp_path: Path) -> None:
    data = gzip.compress(ONE) + gzip.compress(ONE)[:-200]
    reports, skipped = gather(put(tmp_path, "a.warc.gz", data))
    assert len(reports) == 1
    assert [row.reason for row in skipped] == [
        "is cut off: its gzip data end too early; the records before that were read"
    ]


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
