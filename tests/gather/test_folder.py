import os
import socket
from pathlib import Path

import pytest
from gathered import BODY, PAGE, gather, put, put_gz, reason

from onrecord.gather import from_paths
from onrecord.gather.decode import TEXT_CEILING
from onrecord.records import Report
from onrecord.text.hashes import digest


def test_a_text_file_is_its_report_to_the_character(tmp_path: Path) -> None:
    text = "Bridge closed\r\n\r\nThe  bridge\u00a0at Halden <b>closed</b> &amp; stays so.  "
    path = put(tmp_path, "a.txt", text)
    (report,), skipped = gather(path)
    assert skipped == []
    assert (report.key, report.text, report.kind, report.marked) == (path, text, "text", ())
    assert report.id == digest("report", path, "", text)
    assert (report.published, report.published_how) == (None, "unknown")


def test_the_key_of_a_named_file_is_the_path_as_typed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, "in/a.txt", BODY[0])
    monkeypatch.chdir(tmp_path)
    (report,), _ = gather("./in/../in/a.txt")
    assert report.key == "./in/../in/a.txt"


def test_a_folder_gives_known_files_by_relative_path_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.TXT", "a/c.html.gz", ".hidden.txt", ".git/x.txt", "notes.md", "data.csv", "page.html"):
        (put_gz if name.endswith("gz") else put)(tmp_path, name, PAGE if "htm" in name else BODY[0])
    reports, skipped = gather(str(tmp_path))
    assert [report.key for report in reports] == ["a/c.html.gz", "a/z.TXT", "b.txt", "page.html"]
    assert skipped == []


def test_equal_keys_get_the_argument_in_front_in_any_order(tmp_path: Path) -> None:
    for folder in ("one", "two"):
        put(tmp_path, f"{folder}/a.txt", BODY[0])
    put(tmp_path, "two/b.txt", BODY[1])
    one, two = str(tmp_path / "one"), str(tmp_path / "two")
    wanted = {f"{one}/a.txt", f"{two}/a.txt", "b.txt"}
    for order in ([one, two], [two, one], [one + "/", two]):
        assert {report.key for report in gather(*order)[0]} == wanted


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    path = put(tmp_path, "a.txt", BODY[0])
    assert len(gather(path, path)[0]) == 1


def test_ids_that_come_again_get_the_argument_in_front(tmp_path: Path) -> None:
    line = '{"id": "7", "text": "A bridge was closed."}\n'
    a, b = put(tmp_path, "a.jsonl", line), put(tmp_path, "b.jsonl", line * 2)
    assert [report.key for report in gather(a, b)[0]] == ["7", f"{b}:7", f"{b}:7#2"]


def test_reports_come_as_they_are_read(tmp_path: Path) -> None:
    path = put(tmp_path, "a.jsonl", '{"text": "First."}\nbroken\n')
    rows = from_paths([path, str(tmp_path / "missing.txt")])
    first = next(rows)
    assert isinstance(first, Report)
    assert first.key == f"{path}:1"


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "holds only white space"),
        (b"\xef\xbb\xbf", "is empty"),
        (b"Bridge\0closed", "is binary, not text (NUL byte at 6)"),
        (b"caf\xe9 closed", "is not UTF-8 text (byte 0xe9 at 3)"),
        (b"\xef\xbb\xbfcaf\xe9", "is not UTF-8 text (byte 0xe9 at 6)"),
        (b"\xff\xfeA\x00B", "is not UTF-16 text (byte 0x42 at 4)"),
        (b"%PDF-1.7 ...", "is a PDF file, not text"),
        (b"\x89PNG\r\n\x1a\n", "is a PNG image, not text"),
        (b"\x01\x02\x03\x04\x05\x06", "is binary, not text (control characters)"),
        (b"\x1f\x8b\xff broken", "is damaged gzip data"),
        (b"a" * (TEXT_CEILING + 1), "has 8,388,609 characters of text, over the ceiling of 8,388,608"),
    ],
)
def test_bad_text_files_say_why(tmp_path: Path, data: bytes, why: str) -> None:
    assert reason(put(tmp_path, "a.txt", data)) == why


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_is_no_text(tmp_path: Path, encoding: str) -> None:
    (report,), _ = gather(put(tmp_path, "a.txt", BODY[1].encode(encoding)))
    assert report.text == BODY[1]


def test_a_text_file_with_markup_is_text(tmp_path: Path) -> None:
    (report,), _ = gather(put(tmp_path, "a.txt", PAGE))
    assert report.text == PAGE
    assert report.kind == "text"


def test_an_enormous_file_is_not_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    with path.open("wb") as file:
        file.truncate(1 << 40)
    assert reason(str(path)) == "is over the ceiling of 64 MiB"


def test_a_gzip_bomb_is_refused(tmp_path: Path) -> None:
    assert reason(put_gz(tmp_path, "a.txt.gz", b" " * (65 << 20))) == "is over the ceiling of 64 MiB"


def test_missing_and_odd_names(tmp_path: Path) -> None:
    assert reason(str(tmp_path / "none.txt")) == "cannot be read: no such file or directory"
    assert reason("a\0b") == "cannot be read: the name is no file name"
    assert reason("") == "is no path"


def test_folders_without_reports(tmp_path: Path) -> None:
    (tmp_path / "x.txt").mkdir()
    assert reason(str(tmp_path / "x.txt")) == "is a folder without reports"
    assert reason(str(tmp_path)) == "is a folder without reports"


def test_pipes_sockets_and_devices_are_not_waited_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    monkeypatch.chdir(tmp_path)  # a socket's path is short
    with socket.socket(socket.AF_UNIX) as door:
        door.bind("door.txt")
        _, skipped = gather(str(tmp_path))
        assert [row.key for row in skipped] == ["door.txt", "pipe.txt"]
        assert skipped[1].reason == "is not a file but a named pipe"
    assert reason("/dev/null") == "is not a file but a device"


def test_links_cannot_make_a_loop(tmp_path: Path) -> None:
    put(tmp_path, "in/a.txt", BODY[0])
    (tmp_path / "in" / "up").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    reports, skipped = gather(str(tmp_path))
    assert [report.key for report in reports] == ["in/a.txt"]
    assert [row.key for row in skipped] == ["self.txt"]
    assert "symbolic links" in skipped[0].reason


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_unreadable_files_and_folders(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", BODY[0])
    shut = put(tmp_path, "b.txt", BODY[0])
    put(tmp_path, "in/c.txt", BODY[0])
    Path(shut).chmod(0)
    (tmp_path / "in").chmod(0)
    reports, skipped = gather(str(tmp_path))
    (tmp_path / "in").chmod(0o700)
    assert len(reports) == 1
    assert {row.reason for row in skipped} == {"cannot be read: permission denied"}
    assert len(skipped) == 2


def test_an_error_of_the_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    path = put(tmp_path, "a.txt", BODY[0])
    monkeypatch.setattr(os, "open", refuse)
    assert reason(path) == "cannot be read: permission denied"


def test_names_that_are_no_utf8_have_writable_keys(tmp_path: Path) -> None:
    try:
        (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text(BODY[0])
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    (report,), _ = gather(str(tmp_path))
    assert report.key == "caf\\xe9.txt"
    report.key.encode("utf-8")


def test_a_file_of_unknown_ending_is_looked_at(tmp_path: Path) -> None:
    kinds = {
        "a": (PAGE, "html"),
        "b.dat": (BODY[0], "text"),
        "c.bin": ('{"id": "c", "text": "One."}\n{"id": "d", "text": "Two."}\n', "jsonl"),
        "e": ('{"text": "One."}', "jsonl"),
        "f.data": ("[The bridge] is closed.", "text"),
    }
    for name, (data, kind) in kinds.items():
        reports, skipped = gather(put(tmp_path, name, data))
        assert skipped == []
        assert {report.kind for report in reports} == {kind}


def test_good_ones_go_on_between_bad_ones(tmp_path: Path) -> None:
    bad = put(tmp_path, "bad.txt", b"\xff\xff")
    good = put(tmp_path, "good.txt", BODY[0])
    reports, skipped = gather(bad, good, str(tmp_path / "none"))
    assert [report.key for report in reports] == [good]
    assert [row.key for row in skipped] == [bad, str(tmp_path / "none")]
