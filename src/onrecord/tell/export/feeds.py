"""What happened, as feeds: Atom (RFC 4287) and JSON Feed 1.1. The caller says what the feed is of and where it is."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import UTC

import msgspec
from lxml import etree

from onrecord.records import Development
from onrecord.text.moments import instant
from onrecord.text.terminal import printable

_ATOM = "http://www.w3.org/2005/Atom"
_NEVER = "1970-01-01T00:00:00+00:00"
_encode = msgspec.json.Encoder(order="deterministic").encode


@dataclass(frozen=True, slots=True)
class Channel:
    """What a feed is of."""

    name: str
    """What tells it from other feeds for good: "story/51c9d6d8", "search/harbour strike"."""
    title: str
    address: str = ""
    """Where the feed itself stands; empty when nowhere."""
    base: str = ""
    """What stands before /story/ID and /claim/ID; empty when there are no pages."""


def atom(channel: Channel, rows: Iterable[Development]) -> str:
    """An Atom feed of what happened, newest first. What reports say is text in it, never markup."""
    given = list(rows)
    feed = etree.Element(f"{{{_ATOM}}}feed", nsmap={None: _ATOM})
    _put(feed, "id", f"tag:onrecord.invalid,2026:{channel.name}")
    _put(feed, "title", channel.title)
    _put(feed, "updated", max((_stamp(row.at) for row in given), default=_stamp(_NEVER)))
    _put(_put(feed, "author", None), "name", "OnRecord")
    if channel.address:
        _put(feed, "link", None, rel="self", type="application/atom+xml", href=channel.address)
    if channel.base:
        _put(feed, "link", None, rel="alternate", type="text/html", href=f"{channel.base}/")
    for row in given:
        entry = _put(feed, "entry", None)
        _put(entry, "id", _name(row))
        _put(entry, "title", row.text)
        _put(entry, "updated", _stamp(row.at))
        _put(entry, "category", None, term=row.kind)
        if channel.base:
            _put(entry, "link", None, rel="alternate", type="text/html", href=_page(channel, row))
        _put(entry, "content", _told(row), type="text")
    body: bytes = etree.tostring(feed, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return body.decode("utf-8")


def json_feed(channel: Channel, rows: Iterable[Development]) -> str:
    """A JSON Feed of what happened, newest first; ``_onrecord`` holds each development whole."""
    items = []
    for row in rows:
        item: dict[str, object] = {
            "id": _name(row),
            "title": _line(row.text),
            "content_text": _told(row),
            "date_published": _stamp(row.at),
            "tags": [row.kind],
            "_onrecord": asdict(row),
        }
        items.append(item | ({"url": _page(channel, row)} if channel.base else {}))
    feed: dict[str, object] = {"version": "https://jsonfeed.org/version/1.1", "title": _line(channel.title)}
    feed |= {"feed_url": channel.address} if channel.address else {}
    feed |= {"home_page_url": f"{channel.base}/"} if channel.base else {}
    return _encode(feed | {"items": items}).decode("utf-8") + "\n"


def _put(parent: etree._Element, tag: str, text: str | None, **attributes: str) -> etree._Element:
    made = etree.SubElement(parent, f"{{{_ATOM}}}{tag}", {key: _line(value) for key, value in attributes.items()})
    if text is not None:
        made.text = text if tag == "content" else _line(text)
    return made


def _name(row: Development) -> str:
    return f"tag:onrecord.invalid,2026:development/{row.id}"


def _page(channel: Channel, row: Development) -> str:
    return f"{channel.base}/claim/{row.claim}" if row.claim else f"{channel.base}/story/{row.story}"


def _told(row: Development) -> str:
    """What happened, and the places that show it."""
    places = "\n".join(f"{_line(spot.report)}:{spot.start}-{spot.end}" for spot in row.because)
    return _line(row.text) + (f"\n\nShown by:\n{places}" if places else "")


def _line(text: str) -> str:
    """One line without what XML and terminals cannot take."""
    return " ".join(printable(text).replace("\ufffe", "").replace("\uffff", "").split())


def _stamp(at: str) -> str:
    """A moment as RFC 3339 writes it; a date is its midnight, no zone is UTC."""
    return instant(at or _NEVER).astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
