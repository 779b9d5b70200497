"""What XML can do to its reader: none of it is done here, whatever the format."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from onrecord.errors import InputError
from onrecord.gather import opml, sitemap
from onrecord.gather.kinds import gather
from onrecord.records import Item, Report

WORDS = "The harbour bridge at Halden was closed to lorries on Monday, the port authority said."
SHAPES = {
    "feed": "<rss version='2.0'><channel><title>t</title><item><description>{}</description></item></channel></rss>",
    "nitf": "<nitf><body><body.content><p>{}</p></body.content></body></nitf>",
    "newsml": "<newsItem><contentSet><inlineXML><body><p>{}</p></body></inlineXML></contentSet></newsItem>",
    "sitemap": "<urlset><url><loc>https://a.example/{}</loc></url></urlset>",
    "opml": "<opml><body><outline text='t' xmlUrl='https://a.example/f'/><outline text='x'>{}</outline></body></opml>",
}


def reader(kind: str) -> Callable[[str], str]:
    """What is read out of a file of the kind."""

    def read(text: str) -> str:
        data = text.encode()
        if kind == "sitemap":
            return repr(sitemap.read_sitemap(data, "https://a.example/s.xml"))
        if kind == "opml":
            return repr(opml.read_opml(data))
        return "".join(row.text if isinstance(row, Report) else row.reason for row in gather(Item("k", data, kind)))

    return read


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture(params=sorted(SHAPES))
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def bombs() -> dict[str, str]:
    laughs = "".join(f"<!ENTITY l{n} '{f'&l{n - 1};' * 10}'>" for n in range(1, 20))
    return {
        "laughs": f"<!DOCTYPE r [<!ENTITY l0 'lol'>{laughs}]>",
        "quadratic": f"<!DOCTYPE r [<!ENTITY l19 '{'a' * 100_000}'>]>",
        "file": "<!DOCTYPE r [<!ENTITY l19 SYSTEM 'file:///etc/passwd'>]>",
        "web": "<!DOCTYPE r [<!ENTITY l19 SYSTEM 'http://127.0.0.1:9/x'>]>",
        "parameter": "<!DOCTYPE r [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x.dtd'> %p;]>",
        "spaced": "<!DOCTYPE\n r\n [\n<!-- > --> <!ENTITY l19 'x'> ]>",
    }


@pytest.mark.parametrize("bomb", sorted(bombs()))
def test_entities_are_refused(kind: str, bomb: str) -> None:
    with pytest.raises(InputError, match="declares XML entities, which are refused"):
        reader(kind)(bombs()[bomb] + SHAPES[kind].format("&l19;" * 1000))


def test_a_document_type_is_never_fetched(kind: str) -> None:
    head = "<!DOCTYPE r PUBLIC '-//x//EN' 'http://127.0.0.1:9/x.dtd'>"
    assert reader(kind)(head + SHAPES[kind].format(WORDS.split()[1]))


def test_nothing_is_included(kind: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("a secret")
    include = f"<x:include xmlns:x='http://www.w3.org/2001/XInclude' parse='text' href='{secret.as_uri()}'/>"
    assert "a secret" not in reader(kind)(SHAPES[kind].format("harbour" + include))


@pytest.mark.parametrize("mark", ["b", "outline", "p"])
def test_deep_nesting_ends_in_a_line_or_in_what_is_there(kind: str, mark: str) -> None:
    deep = f"<{mark}>" * 100_000 + "harbour" + f"</{mark}>" * 100_000
    try:
        reader(kind)(SHAPES[kind].format(deep))
    except InputError as error:
        assert "\n" not in str(error)


def test_huge_text_is_refused_or_bounded(kind: str) -> None:
    try:
        assert len(reader(kind)(SHAPES[kind].format("harbour" * (12 << 17)))) <= 12 << 20
    except InputError as error:
        assert "\n" not in str(error)
