"""OPML 2.0: lists of subscriptions, in and out."""

from collections.abc import Iterable, Iterator
from xml.sax.saxutils import quoteattr

from onrecord.errors import InputError
from onrecord.gather.layout import one_line
from onrecord.gather.markup import Element, local, parse
from onrecord.gather.web.address import tidy
from onrecord.records import Skipped, Subscription

_DEEPEST = 20


def read_opml(data: bytes) -> list[Subscription | Skipped]:
    """The subscriptions of an OPML file in its order, each address once. Raises ``InputError``."""
    if not data.strip():
        raise InputError("is empty")
    root = parse(data, mend=True)
    if local(root) != "opml":
        raise InputError(f"is no OPML file (<{local(root)}>)")
    found: dict[str, Subscription | Skipped] = {}
    for row in _outlines(root, None, 0):
        found.setdefault(row.address if isinstance(row, Subscription) else row.key, row)
    return list(found.values())


def _outlines(element: Element, folder: str | None, depth: int) -> Iterator[Subscription | Skipped]:
    for each in element:
        given = {name.lower(): value for name, value in each.attrib.items()}
        where = given.get("xmlurl") or (given.get("url") if given.get("type", "").lower() in {"link", "rss"} else None)
        name = one_line(given.get("title") or given.get("text")) or None
        if where is not None and local(each) == "outline":
            address = tidy(where)
            yield Subscription(address, title=name, folder=folder) if address else Skipped(where, "is no web address")
        elif depth < _DEEPEST:
            inner = name if local(each) == "outline" else None
            yield from _outlines(each, "/".join(filter(None, (folder, inner))) or None, depth + 1)


def write_opml(rows: Iterable[Subscription]) -> str:
    """The subscriptions as OPML 2.0, folders as they were."""
    lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<opml version="2.0">']
    lines += ["  <head><title>OnRecord subscriptions</title></head>", "  <body>"]
    folders: dict[str, list[Subscription]] = {}
    for row in sorted(rows, key=lambda row: row.address):
        folders.setdefault(row.folder or "", []).append(row)
    for folder in sorted(folders):
        if folder:
            lines.append(f"    <outline text={_quoted(folder)}>")
        lines += [f"    {'  ' if folder else ''}{_outline(row)}" for row in folders[folder]]
        if folder:
            lines.append("    </outline>")
    return "\n".join([*lines, "  </body>", "</opml>", ""])


def _outline(row: Subscription) -> str:
    name = _quoted(row.title or row.address)
    if row.kind in {"page", "sitemap"}:
        return f'<outline type="link" text={name} url={_quoted(row.address)}/>'
    return f'<outline type="rss" text={name} xmlUrl={_quoted(row.address)}/>'


def _quoted(words: str) -> str:
    return quoteattr(one_line("".join(letter for letter in words if letter >= " ")))
