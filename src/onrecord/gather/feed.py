"""Feeds: RSS 0.9x, 1.0 and 2.0, Atom (RFC 4287) and JSON Feed (jsonfeed.org 1.1), as files."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin

from onrecord.errors import InputError, NotAReport
from onrecord.gather.layout import Block, Source, lay_out, web_address
from onrecord.gather.markup import Element, find, find_all, fragment, local, parse, words
from onrecord.gather.rows import address_of, field, key_of
from onrecord.gather.when import iso
from onrecord.records import Item, Report, Skipped

_END = re.compile(rb"</(?:\w+:)?(?:rss|feed|rdf)\s*>", re.I)
_XML = "{http://www.w3.org/XML/1998/namespace}"


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a feed: where its page is, and the report that it gives itself, or why it gives none."""

    link: str | None
    report: Report | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed as it was read."""

    title: str | None
    entries: tuple[Entry, ...]
    pause: int = 0
    """Seconds that it asks readers to let pass between two polls (RSS ttl)."""
    cut_off: str | None = None
    """What is wrong with its end, if anything is."""


def from_feed(item: Item) -> Iterator[Report | Skipped]:
    """Every entry of an RSS or Atom feed. Broken XML is mended as far as it goes."""
    yield from _rows(item.key, read_feed(item))


def _rows(key: str, feed: Feed) -> Iterator[Report | Skipped]:
    if not feed.entries and not feed.cut_off:
        raise NotAReport("is a feed without entries")
    if feed.cut_off:
        yield Skipped(key, feed.cut_off)
    for number, entry in enumerate(feed.entries, 1):
        yield entry.report or Skipped(key, f"entry {number} {entry.reason}")


def read_feed(item: Item) -> Feed:
    """An RSS or Atom feed; links are resolved where it is known whence it came. Raises ``InputError``."""
    root = parse(item.data, mend=True)
    channel = find(root, "channel")
    head = root if channel is None else channel
    outlet = words(_child(head, "title")) or None
    language = words(_child(head, "language")) or root.get(f"{_XML}lang")
    entries = list(find_all(root, "item", "entry"))
    cut_off = None
    if not _END.search(item.data[-4096:].replace(b"\0", b"")):
        cut_off = f"is cut off in entry {len(entries)}, which is left out" if entries else "is cut off"
        entries = entries[:-1]
    ttl = words(_child(head, "ttl"))
    found = []
    for number, entry in enumerate(entries, 1):
        link = _link(entry, item.url)
        try:
            found.append(Entry(link, _entry(entry, f"{item.key}:{number}", link, outlet, language)))
        except InputError as error:
            found.append(Entry(link, None, str(error)))
    return Feed(outlet, tuple(found), 60 * int(ttl) if re.fullmatch(r"\d{1,5}", ttl) else 0, cut_off)


def _entry(entry: Element, place: str, link: str | None, outlet: str | None, language: str | None) -> Report:
    source = Source(
        key=words(_child(entry, "guid", "id")) or link or place,
        kind="feed",
        url=link,
        outlet=words(_child(entry, "source")) or outlet,
        published=iso(words(_child(entry, "pubdate", "published", "issued", "date", "updated"))),
        language=entry.get(f"{_XML}lang") or language,
    )
    body = _body(entry)
    if not body:
        raise NotAReport("has no text")
    head = [Block("headline", _rendered(_child(entry, "title"))), Block("byline", _author(entry))]
    return lay_out([*head, *body], source)


def _body(entry: Element) -> list[Block]:
    """The longest of what the entry gives as its text: full content where there is any, else the summary."""
    given = [each for each in entry if local(each) in {"encoded", "content", "description", "summary"}]
    return max((fragment(_markup(each)) for each in given), key=_length, default=[])


def _length(found: list[Block]) -> int:
    return sum(len(block.text) for block in found)


def _markup(element: Element) -> str:
    """An element's content as HTML: escaped text as it is, inline XHTML written out."""
    if not len(element):
        return element.text or ""
    from lxml import etree

    return "".join([element.text or "", *(etree.tostring(child, encoding="unicode") for child in element)])


def _rendered(element: Element | None) -> str:
    return "" if element is None else " ".join(block.text for block in fragment(_markup(element)))


def _author(entry: Element) -> str:
    given = [each for each in entry if local(each) in {"creator", "author"}]
    names = [words(_child(each, "name") if len(each) else each) for each in given]
    return ", ".join(dict.fromkeys(name for name in names if name and "@" not in name))


def _link(entry: Element, base: str | None) -> str | None:
    """The entry's own address: Atom's alternate link, RSS's link, or a guid that is an address."""
    links = [each for each in entry if local(each) == "link"]
    given = [words(each) for each in entry if local(each) == "origlink"]  # behind a feed service's counting address
    given += [each.get("href") or "" for each in links if each.get("rel", "alternate") == "alternate"]
    given += [words(each) for each in links]
    whole = [urljoin(base, each) if base and each else each for each in given]
    guid = _child(entry, "guid")
    return next((found for each in (*whole, words(guid)) if (found := web_address(each))), None)


def _child(element: Element, *names: str) -> Element | None:
    """The first filled child by one of the names, in the order of the names."""
    for name in names:
        for each in element:
            if local(each) == name and (len(each) or (each.text or "").strip()):
                return each
    return None


def from_json_feed(item: Item, feed: Mapping[str, Any]) -> Iterator[Report | Skipped]:
    """Every entry of a JSON Feed."""
    yield from _rows(item.key, read_json_feed(item, feed))


def read_json_feed(item: Item, feed: Mapping[str, Any]) -> Feed:
    """A JSON Feed."""
    found = []
    for number, entry in enumerate(feed["items"], 1):
        link = address_of(entry, "url", "external_url") if isinstance(entry, dict) else None
        try:
            found.append(Entry(link, _json_entry(entry, f"{item.key}:{number}", feed)))
        except InputError as error:
            found.append(Entry(link, None, str(error)))
    return Feed(field(feed, "title"), tuple(found))


def _json_entry(entry: Any, place: str, feed: Mapping[str, Any]) -> Report:
    if not isinstance(entry, dict):
        raise InputError("is not a JSON object")
    url = address_of(entry, "url", "external_url")
    source = Source(
        key=key_of(entry.get("id")) or url or place,
        kind="feed",
        url=url,
        outlet=field(feed, "title"),
        published=iso(entry.get("date_published")) or iso(entry.get("date_modified")),
        language=field(entry, "language") or field(feed, "language"),
    )
    body = fragment(field(entry, "content_html", "content_text", "summary") or "")
    if not body:
        raise NotAReport("has no text")
    authors = entry.get("authors") or [entry.get("author")]
    names = [field(each, "name") for each in authors if isinstance(each, dict)] if isinstance(authors, list) else []
    byline = ", ".join(name for name in names if name)
    return lay_out([Block("headline", field(entry, "title") or ""), Block("byline", byline), *body], source)
