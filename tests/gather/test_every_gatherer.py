"""What holds for every gatherer, whatever its format: those of the package and the one of the guide."""

import json
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from os import environ
from pathlib import Path

import pytest
from gathered import BODY, PAGE
from hypothesis import given
from hypothesis import strategies as st
from test_iptc7901 import TEXT
from test_mail import mail
from test_wire import G2, NINJS, NITF

from onrecord import plugins
from onrecord.errors import InputError
from onrecord.gather import kinds
from onrecord.records import Item, Report, Skipped

ROOT = Path(__file__).parents[2]
MINUTES = ROOT / "docs" / "guide" / "minutes.py"
COUNCIL = ROOT / "tests" / "gather" / "samples" / "council.minutes"
ENTRY = f"<item><title>Bridge</title><description>{BODY[0]}</description></item>"
FEED = f"<rss><channel><title>Post</title>{ENTRY}</channel></rss>"
SAMPLES = {
    "text": "\n\n".join(BODY).encode(),
    "html": PAGE.encode(),
    "json": json.dumps(NINJS).encode(),
    "jsonl": b"\n".join(json.dumps({"text": said}).encode() for said in BODY),
    "feed": FEED.encode(),
    "newsml": G2.encode(),
    "nitf": NITF.encode(),
    "iptc7901": TEXT.encode(),
    "mail": mail("\n\n".join(BODY), PAGE).as_bytes(),
    "warc": b"WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: https://a.example/1\r\nContent-Type: text/html\r\n"
    b"Content-Length: %d\r\n\r\n%b\r\n\r\n" % (len(PAGE.encode()), PAGE.encode()),
    "minutes": COUNCIL.read_bytes(),
}
KINDS = sorted(SAMPLES)


@pytest.fixture(autouse=True, scope="module")
def _minutes() -> Iterator[None]:
    plugins.add_gatherers([str(MINUTES)])
    yield
    kinds._ADDED.pop("minutes")
    kinds.ENDINGS.pop(".minutes")


def read(kind: str, data: bytes) -> list[Report | Skipped]:
    try:
        if kind in kinds.STREAMED:
            return list(kinds.gather_stream("k", kind, BytesIO(data)))
        return list(kinds.gather(Item("k", data, kind)))
    except InputError as error:
        return [Skipped("k", str(error))]


def test_every_kind_has_a_sample() -> None:
    assert {*kinds.WHOLE, *kinds.STREAMED, "minutes"} - {*SAMPLES} == {"parquet"}  # which test_parquet.py writes


@pytest.mark.parametrize("kind", KINDS)
def test_a_sample_gives_reports(kind: str) -> None:
    rows = read(kind, SAMPLES[kind])
    assert rows
    for row in rows:
        assert isinstance(row, Report)
        assert row.key
        assert row.text.strip()
        assert all(row.text[part.start : part.end].strip() for part in row.marked)
    assert rows == read(kind, SAMPLES[kind])


@pytest.mark.parametrize("kind", KINDS)
@given(noise=st.binary(max_size=200), at=st.integers(0, 5000), cut=st.integers(0, 500))
def test_damage_ends_in_lines(kind: str, noise: bytes, at: int, cut: int) -> None:
    data = SAMPLES[kind]
    at %= len(data)
    for row in read(kind, data[:at] + noise + data[at + cut :]):
        assert isinstance(row, Report) or (row.reason and "\n" not in row.reason)


@pytest.mark.parametrize("kind", KINDS)
def test_nothing_is_skipped_with_a_reason(kind: str) -> None:
    for data in (b"", b" \n"):
        (row,) = read(kind, data)
        assert isinstance(row, Skipped)
        assert row.reason


def test_a_gatherer_in_one_file_from_the_command_line() -> None:
    command = [sys.executable, "-m", "onrecord", "clean", str(COUNCIL), "--format", "jsonl"]
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, env={**environ, "ONRECORD_GATHERERS": str(MINUTES)}
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert "Ingrid Solvang" in done.stdout


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("1 / 0", "cannot be loaded (ZeroDivisionError"),
        ("x = 1", "names no GATHERER"),
        ("from onrecord.gather.kinds import Gatherer\nGATHERER = Gatherer('html', ('.h',), iter)", "html is taken"),
        ("from onrecord.gather.kinds import Gatherer\nGATHERER = Gatherer('h', ('.html',), iter)", ".html is taken"),
    ],
)
def test_a_gatherer_that_is_none_is_told_in_one_line(code: str, why: str, tmp_path: Path) -> None:
    file = tmp_path / "plug.py"
    file.write_text(code)
    with pytest.raises(InputError) as error:
        plugins.add_gatherers([str(file)])
    assert why in str(error.value)
