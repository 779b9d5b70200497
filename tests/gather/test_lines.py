import gzip
import json
from io import BufferedReader, BytesIO, RawIOBase
from pathlib import Path

import pytest
from gathered import BODY, gather, put, put_gz, reason
from hypothesis import given
from hypothesis import strategies as st

from onrecord.gather.decode import FILE_CEILING, writable
from onrecord.gather.lines import from_lines
from onrecord.records import Report, Skipped
from onrecord.text.hashes import digest

ROW = {
    "id": "post-7",
    "text": " ".join(BODY),
    "title": "Bridge closed",
    "published": "2031-03-03T14:05:00Z",
    "url": "https://post.example/7",
    "outlet": "The Vire Post",
}


def test_a_line_keeps_its_fields(tmp_path: Path) -> None:
    (report,), skipped = gather(put(tmp_path, "a.jsonl", json.dumps(ROW)))
    assert skipped == []
    assert report == Report(
        key="post-7",
        id=digest("report", ROW["url"], "Bridge closed", ROW["text"]),
        text=ROW["text"],
        title="Bridge closed",
        published="2031-03-03T14:05:00Z",
        published_how="stated",
        url=ROW["url"],
        outlet="The Vire Post",
        language="en",
        kind="jsonl",
    )


def test_a_line_without_id_is_known_by_its_number(tmp_path: Path) -> None:
    path = put(tmp_path, "a.ndjson", '\ufeff{"text": "One."}\r\n\r\n{"text": "Two.", "id": 12}\n{"text": "Three."}')
    reports, _ = gather(path)
    assert [(row.key, row.text) for row in reports] == [(f"{path}:1", "One."), ("12", "Two."), (f"{path}:4", "Three.")]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ('{"text": "cut', "line 2 is not JSON: invalid control character at character 14"),
        ("[1, 2]", "line 2 is not a JSON object"),
        ('{"id": "x"}', "line 2 has no text"),
        ('{"text": null}', "line 2 has a text that is not a string"),
        ('{"text": ["a"]}', "line 2 has a text that is not a string"),
        ('{"text": ""}', "line 2 has an empty text"),
        ('{"text": " \\n "}', "line 2 has an empty text"),
        ("[" * 100_000, "line 2 is nested too deeply"),
        ('{"text": "a", "n": ' + "1" * 10_000 + "}", "line 2 holds a number beyond reason"),
    ],
)
def test_bad_lines_say_why_and_the_good_go_on(tmp_path: Path, line: str, why: str) -> None:
    path = put(tmp_path, "a.jsonl", f'{{"text": "One."}}\n{line}\n{{"text": "Three."}}\n')
    reports, skipped = gather(path)
    assert [row.text for row in reports] == ["One.", "Three."]
    assert skipped == [Skipped(path, why)]


def test_a_line_that_is_not_utf8(tmp_path: Path) -> None:
    _, (row,) = gather(put(tmp_path, "a.jsonl", b'{"text": "One."}\n{"text": "\xff"}\n'))
    assert row.reason == "line 2 is not UTF-8 text (byte 0xff at 10)"


def test_what_no_encoding_can_write_is_replaced(tmp_path: Path) -> None:
    (report,), _ = gather(
        put(tmp_path, "a.jsonl", '{"id": "\\ud800", "text": "a\\u0000b \\udfff", "title": "\\ud801"}')
    )
    assert (report.key, report.text, report.title) == ("\ufffd", "a\ufffdb \ufffd", "\ufffd")


def test_a_date_that_is_none_is_no_reason_to_skip(tmp_path: Path) -> None:
    (report,), _ = gather(
        put(tmp_path, "a.jsonl", '{"text": "One.", "published": "last week", "url": 3, "outlet": []}')
    )
    assert (report.published, report.published_how, report.url, report.outlet) == (None, "unknown", None, None)


def test_gzip_and_where_it_breaks_off(tmp_path: Path) -> None:
    lines = "".join(json.dumps({"id": n, "text": f"Report {n} {digest(n)}"}) + "\n" for n in range(3000))
    assert len(gather(put_gz(tmp_path, "a.jsonl.gz", lines))[0]) == 3000
    whole = gzip.compress(lines.encode())
    reports, skipped = gather(put(tmp_path, "b.jsonl.gz", whole[: len(whole) // 2]))
    assert 0 < len(reports) < 3000
    assert skipped[-1].reason.startswith("is cut off: its gzip data end too early after line ")
    assert len(skipped) == 1


def test_empty_files(tmp_path: Path) -> None:
    assert reason(put(tmp_path, "a.jsonl", "")) == "is empty"
    assert reason(put(tmp_path, "b.jsonl", "\n \n")) == "holds only white space"


class _Endless(RawIOBase):
    """A stream without end, which counts what is taken from it."""

    def __init__(self, start: bytes) -> None:
        self.rest, self.taken = start, 0

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
        piece = (self.rest or b" " * len(buffer))[: len(buffer)]
        self.rest = self.rest[len(piece) :]
        buffer[: len(piece)] = piece
        self.taken += len(piece)
        return len(piece)


def test_a_stream_is_never_held_whole() -> None:
    stream = _Endless(b'{"text": "One."}\n' * 2)
    rows = from_lines("k", BufferedReader(stream))
    assert [type(next(rows)) for _ in range(2)] == [Report, Report]
    assert stream.taken < 1 << 20


def test_a_line_over_the_ceiling_is_passed_over() -> None:
    data = b'{"text": "One."}\n' + b"x" * (FILE_CEILING + 10) + b'\n{"text": "Three."}\n'
    first, skipped, third = from_lines("k", BytesIO(data))
    assert isinstance(first, Report)
    assert skipped == Skipped("k", "line 2 is over the ceiling of 64 MiB")
    assert isinstance(third, Report)
    assert third.key == "k:3"


@given(st.text(min_size=1).filter(lambda text: not text.isspace()))
def test_any_text_comes_through_unchanged(text: str) -> None:
    (report,) = from_lines("k", BytesIO(json.dumps({"text": text}).encode()))
    if isinstance(report, Report):
        assert report.text == writable(text)


@given(st.binary(max_size=200))
def test_any_bytes_give_reports_or_reasons(data: bytes) -> None:
    assert all(isinstance(row, Report | Skipped) for row in from_lines("k", BytesIO(data)))


def test_json_files(tmp_path: Path) -> None:
    one = put(tmp_path, "one.json", json.dumps(ROW))
    many = put(tmp_path, "many.json", json.dumps([{"text": "One."}, 3, {"id": "b", "text": "Two."}]))
    lines = put(tmp_path, "lines.json", '{"text": "One."}\n{"text": "Two."}\n')
    assert [row.key for row in gather(one)[0]] == ["post-7"]
    reports, skipped = gather(many)
    assert [row.key for row in reports] == [f"{many}:1", "b"]
    assert skipped == [Skipped(many, "item 2 is not a JSON object")]
    assert [row.text for row in gather(lines)[0]] == ["One.", "Two."]
    assert reason(put(tmp_path, "cut.json", '{"text": "On')).startswith("is not JSON: unterminated string")
    assert reason(put(tmp_path, "list.json", "[]")) == "is an empty list"
    assert reason(put(tmp_path, "word.json", '"a"')) == "is not a JSON object"
    assert reason(put(tmp_path, "other.json", '{"version": 3}')) == "has no text"
    assert reason(put(tmp_path, "void.json", "")) == "is empty"
