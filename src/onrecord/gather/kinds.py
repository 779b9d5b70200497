"""Which gatherer reads what: by a file's ending, and by looking at the bytes.

A new format is one module with one function, and one line in ``WHOLE`` or ``STREAMED``. One that stands outside the
package is a ``Gatherer`` (``docs/guide/a-new-gatherer.md``).
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import Any, BinaryIO

from onrecord.errors import InputError
from onrecord.records import Item, Report, Skipped

WHOLE = {
    "text": "onrecord.gather.text:from_text",
    "html": "onrecord.gather.page:from_page",
    "json": "onrecord.gather.rows:from_json",
    "feed": "onrecord.gather.feed:from_feed",
    "newsml": "onrecord.gather.wire.newsml:from_newsml",
    "nitf": "onrecord.gather.wire.nitf:from_nitf",
    "iptc7901": "onrecord.gather.wire.iptc7901:from_7901",
    "mail": "onrecord.gather.mail:from_mail",
}
"""Kind -> ``module:function``; the function takes an ``Item`` and gives reports. Modules load when first needed."""

STREAMED = {
    "jsonl": "onrecord.gather.lines:from_lines",
    "warc": "onrecord.gather.archive:from_archive",
    "parquet": "onrecord.gather.parquet:from_parquet",
}
"""Kind -> ``module:function``; the function takes a key and an open binary stream, which it never holds whole."""

PACKED = frozenset({"warc", "parquet"})
"""The streamed kinds that take the file as it is, gzip data too."""

ENDINGS = {
    ".txt": "text",
    ".text": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".xml": "xml",
    ".rss": "xml",
    ".atom": "xml",
    ".nitf": "xml",
    ".newsml": "xml",
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".warc": "warc",
    ".parquet": "parquet",
    ".eml": "mail",
    ".iptc": "iptc7901",
}
"""Known endings, each also with ``.gz`` behind it. Folders give only these; ".md" is mostly notes, so left out."""

_ROOTS = {
    "rss": "feed",
    "feed": "feed",
    "rdf": "feed",
    "newsitem": "newsml",
    "newsmessage": "newsml",
    "packageitem": "newsml",
    "planningitem": "newsml",
    "conceptitem": "newsml",
    "knowledgeitem": "newsml",
    "catalogitem": "newsml",
    "nitf": "nitf",
    "html": "html",
}
_ROOT = re.compile(rb"<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]")
_PROLOG = re.compile(rb"<!--.*?-->|<\?.*?\?>|<!DOCTYPE[^>\[]*(?:\[.*?\]\s*)?>", re.S | re.I)


@dataclass(frozen=True, slots=True)
class Gatherer:
    """A format that somebody adds: its name, the endings of its files, and what reads one file.

    ``read`` takes an ``Item`` (never over the ceiling of one file) and gives reports, or a ``Skipped`` with one line;
    where it can read nothing at all it raises ``InputError``.
    """

    kind: str
    endings: tuple[str, ...]
    read: Callable[[Item], Iterator[Report | Skipped]]


_ADDED: dict[str, Gatherer] = {}


def add_gatherer(gatherer: Gatherer) -> None:
    """Takes a gatherer in, once for this process. Raises ``InputError`` where another has its name or endings."""
    if _ADDED.get(gatherer.kind) == gatherer:
        return
    taken = [gatherer.kind] if gatherer.kind in {*WHOLE, *STREAMED, *_ADDED} else []
    taken += [ending for ending in gatherer.endings if ending in ENDINGS or not re.fullmatch(r"\.[a-z0-9]+", ending)]
    if taken:
        raise InputError(f"cannot add the gatherer {gatherer.kind!r}: {', '.join(taken)} is taken or no ending")
    _ADDED[gatherer.kind] = gatherer
    ENDINGS.update(dict.fromkeys(gatherer.endings, gatherer.kind))


def by_ending(name: str) -> str | None:
    """The kind that a file's name promises, or None."""
    low = name.lower().removesuffix(".gz")
    return next((kind for ending, kind in ENDINGS.items() if low.endswith(ending)), None)


def choose(name: str, head: bytes) -> str:
    """A file's kind by its name and its first bytes; ``text`` when neither says otherwise. Raises ``InputError``.

    Plain text is never looked into: a ``.txt`` file that begins with ``<html>`` is the text that it is.
    """
    kind = by_ending(name)
    if kind == "xml":
        return _xml_kind(head)
    return kind or _by_looking(head)


def _by_looking(head: bytes) -> str:
    top = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    if top.startswith(b"WARC/"):
        return "warc"
    if top.startswith(b"\x01") and b"\x02" in top:
        return "iptc7901"
    if top.startswith(b"PAR1"):
        return "parquet"
    if top.startswith((b"<?xml", b"<rss", b"<feed", b"<newsItem", b"<newsMessage", b"<nitf")):
        return _xml_kind(top)
    if re.match(rb"<!doctype html|<html|<head|<body", top, re.I):
        return "html"
    if top.startswith(b"{") and re.match(rb"\{[^\n]*\}[ \t\r]*\n\s*\{", top):
        return "jsonl"
    return "json" if re.match(rb"\{\s*\"|\[\s*[\[{]", top) else "text"


def _xml_kind(head: bytes) -> str:
    """The kind of an XML file by its root element."""
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.decode("utf-16", "ignore").encode("utf-8")
    if not head.strip() or b"\0" in head or b"<" not in head:
        return "text" if not head.strip() or b"\0" in head else "feed"  # either names what is wrong with it
    root = _ROOT.search(_PROLOG.sub(b"", head))
    if root is None:
        return "newsml"  # its parser says why it is no XML
    name = root.group(1).decode("ascii", "replace")
    kind = _ROOTS.get(name.lower())
    if kind is None:
        raise InputError(f"is XML of a kind that is not known here (<{name}>)")
    return kind


def gather(item: Item) -> Iterator[Report | Skipped]:
    """The reports of one item that is held whole."""
    added = _ADDED.get(item.kind)
    yield from (added.read if added else _load(WHOLE[item.kind]))(item)


def gather_stream(key: str, kind: str, stream: BinaryIO) -> Iterator[Report | Skipped]:
    """The reports of a stream."""
    yield from _load(STREAMED[kind])(key, stream)


def _load(place: str) -> Callable[..., Iterator[Any]]:
    module, _, function = place.partition(":")
    found: Callable[..., Iterator[Any]] = getattr(import_module(module), function)
    return found
