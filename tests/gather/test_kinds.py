import subprocess
import sys
from pathlib import Path

import pytest
from gathered import BODY, put

from onrecord.errors import InputError
from onrecord.gather.kinds import ENDINGS, STREAMED, WHOLE, _load, by_ending, choose


@pytest.mark.parametrize("place", [*WHOLE.values(), *STREAMED.values()])
def test_every_gatherer_is_there(place: str) -> None:
    assert callable(_load(place))


def test_every_ending_has_a_gatherer() -> None:
    assert set(ENDINGS.values()) - {"xml"} <= {*WHOLE, *STREAMED}


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.TXT", "text"),
        ("a.jsonl.gz", "jsonl"),
        ("a.warc.gz", "warc"),
        ("a.tar.gz", None),
        ("txt", None),
        ("a.md", None),
    ],
)
def test_kinds_by_ending(name: str, kind: str | None) -> None:
    assert by_ending(name) == kind


@pytest.mark.parametrize(
    ("name", "head", "kind"),
    [
        ("a.txt", b"<html>", "text"),
        ("a.xml", b"<?xml version='1.0'?><!-- <nitf> --><!DOCTYPE rss><rss version='2.0'>", "feed"),
        ("a.xml", b"<rdf:RDF xmlns:rdf='x'>", "feed"),
        ("a.xml", b"<g2:newsMessage xmlns:g2='x'>", "newsml"),
        ("a.xml", "<nitf>".encode("utf-16"), "nitf"),
        ("a.xml", b"<html xmlns='x'>", "html"),
        ("a", b"WARC/1.1\r\n", "warc"),
        ("a", b"\xef\xbb\xbf <!DOCTYPE HTML>", "html"),
        ("a", b"<feed xmlns='x'>", "feed"),
        ("a", b'{"id": 1}\n{"id": 2}', "jsonl"),
        ("a", b'{\n "id": 1}', "json"),
        ("a", b'[{"id"', "json"),
        ("a", b"[Halden] A bridge", "text"),
        ("a", b"", "text"),
    ],
)
def test_kinds_by_looking(name: str, head: bytes, kind: str) -> None:
    assert choose(name, head) == kind


def test_other_xml_is_named() -> None:
    with pytest.raises(InputError, match="<urlset>"):
        choose("a.xml", b"<urlset xmlns='x'>")


def test_plain_text_loads_no_parser(tmp_path: Path) -> None:
    paths = [put(tmp_path, "a.txt", BODY[0]), put(tmp_path, "b.jsonl", '{"text": "One."}')]
    code = (
        "import sys; from onrecord.gather import from_paths; rows = list(from_paths(sys.argv[1:]));"
        "print(len(rows), {'lxml', 'trafilatura', 'rapidfuzz', 'numpy'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code, *paths], capture_output=True, text=True, check=True)
    assert done.stdout == "2 set()\n"
