"""NITF (IPTC, News Industry Text Format 3.x)."""

from collections.abc import Iterator

from onrecord.gather.layout import Block, Source, lay_out, web_address
from onrecord.gather.markup import Element, blocks, find, find_all, parse, words
from onrecord.gather.when import iso
from onrecord.gather.wire.status import heed
from onrecord.records import Item, Report


def from_nitf(item: Item) -> Iterator[Report]:
    """The file as one report. What is canceled or held back is refused (``InputError``)."""
    root = parse(item.data)
    told, doc = find(root, "docdata"), find(root, "doc-id")
    name = doc.get("id-string") if doc is not None else None
    heed(told.get("management-status") if told is not None else None, _norm(find(root, "date.release")), name)
    yield lay_out(content(root), _source(root, item))


def content(root: Element) -> Iterator[Block]:
    """Headline, byline, dateline and body of a NITF tree."""
    head = find(root, "body.head")
    if head is not None:
        headline = find(head, "hl1")
        yield Block("headline", words(headline if headline is not None else find(head, "headline", "hedline")))
        for deck in find_all(head, "hl2", "abstract"):
            yield Block("deck", words(deck))
        yield Block("byline", words(find(head, "byline")))
        yield Block("dateline", words(find(head, "dateline")))
    else:
        yield Block("headline", words(find(root, "title")))
    body = find(root, "body.content")
    yield from blocks(body) if body is not None else ()
    end = find(root, "body.end")
    yield from (Block("credit", words(line)) for line in find_all(end, "tagline")) if end is not None else ()


def _source(root: Element, item: Item) -> Source:
    doc, issued, holder = find(root, "doc-id"), find(root, "date.issue"), find(root, "doc.copyright")
    spread, pubdata = find(root, "distributor"), find(root, "pubdata")
    return Source(
        key=item.key,
        kind="nitf",
        url=item.url or web_address(pubdata.get("ex-ref") if pubdata is not None else None),
        outlet=words(spread)
        or (pubdata.get("name") if pubdata is not None else None)
        or (holder.get("holder") if holder is not None else None)
        or (doc.get("regsrc") if doc is not None else None),
        published=iso(_norm(issued)) or iso(pubdata.get("date.publication") if pubdata is not None else None),
        language=root.get("{http://www.w3.org/XML/1998/namespace}lang"),
    )


def _norm(element: Element | None) -> str | None:
    return None if element is None else element.get("norm")
