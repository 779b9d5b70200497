"""OPML: what people bring from other readers."""

import pytest

from onrecord.errors import InputError
from onrecord.gather.opml import read_opml, write_opml
from onrecord.records import Skipped, Subscription


def test_odd_outlines() -> None:
    found = read_opml(
        b"<opml><body><outline text='A &nbsp; &amp; B' XMLURL='https://a.example/rss'/>"
        b"<outline text='again' xmlUrl='https://A.example/rss#x'/>"
        b"<outline type='link' text='Page' url='https://b.example'/>"
        b"<outline text='folder'><outline text='' xmlUrl='https://c.example/'/></outline>"
        b"<outline xmlUrl='nowhere'/></body></opml>"
    )
    assert found == [
        Subscription("https://a.example/rss", title="A & B"),
        Subscription("https://b.example/", title="Page"),
        Subscription("https://c.example/", folder="folder"),
        Skipped("nowhere", "is no web address"),
    ]


@pytest.mark.parametrize("data", [b"", b"<rss/>", b"words", b'<!DOCTYPE opml [<!ENTITY a "b">]><opml/>'])
def test_what_is_no_opml(data: bytes) -> None:
    with pytest.raises(InputError):
        read_opml(data)


def test_out_and_in_again() -> None:
    rows = [
        Subscription('https://a.example/?a=1&b="2"', title='Fish & "Chips" <\x0bdaily>', folder="A & B"),
        Subscription("https://b.example/", kind="page", title="B"),
    ]
    found = read_opml(write_opml(rows).encode())
    assert [(row.folder, row.title) for row in found if isinstance(row, Subscription)] == [
        (None, "B"),
        ("A & B", 'Fish & "Chips" <daily>'),
    ]
