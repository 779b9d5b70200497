"""ninjs 1, 2 and 3 (IPTC, "News in JSON"). The versions spell their properties alike but for capitals."""

from collections.abc import Iterator, Mapping
from typing import Any

from onrecord.errors import NotAReport
from onrecord.gather.layout import Block, Source, lay_out
from onrecord.gather.markup import blocks, fragment, paragraphs, parse
from onrecord.gather.rows import address_of, field
from onrecord.gather.when import iso
from onrecord.gather.wire.status import heed, is_canceled, taken_back
from onrecord.records import Report, Skipped

_BODIES = ("body_xhtml", "body_html", "body_text", "body_nitf")
_MAIN = frozenset({"main", "body", "richtext", "plaintext", "full", "fulltext", None})
_PLANS = frozenset({"event", "planning"})

Row = Mapping[str, Any]


def is_ninjs(row: Row) -> bool:
    """Whether an object is a news item in ninjs: it has a body, a headline beside an address, or is planned news."""
    names = {name.lower() for name in row}
    if names & {*_BODIES, "bodies", "headlines", "plannedcoverage", "eventdetails"}:
        return True
    return "uri" in names and ("headline" in names or bool(names & {"pubstatus", "versioncreated"}))


def to_report(row: Row, place: str) -> Report | Skipped:
    """The item as a report; its uri is the key. What is canceled is skipped, with a notice for what it was.

    Raises ``NotAReport`` without a body and for planned coverage, ``InputError`` for what is held back.
    """
    row = {name.lower(): value for name, value in row.items()}
    name = field(row, "uri", "guid")
    if is_canceled(field(row, "pubstatus")):
        return taken_back(_source(row, place), name, field(row, "ednote"))
    heed(field(row, "pubstatus"), _embargo(row), name)
    if row.get("type") in _PLANS or ((row.get("plannedcoverage") or row.get("eventdetails")) and not _body(row)):
        raise NotAReport("is planned news, not a report")
    body = _body(row)
    if not body:
        raise NotAReport("is a news item without a text")
    return lay_out([*_head(row), *body, *_captions(row)], _source(row, place))


def _source(row: Row, place: str) -> Source:
    return Source(
        key=field(row, "uri", "guid") or place,
        kind="ninjs",
        url=address_of(row, "canonicalurl", "url", "uri"),
        outlet=_outlet(row),
        published=iso(row.get("versioncreated")) or iso(row.get("firstcreated")),
        language=field(row, "language"),
    )


def _embargo(row: Row) -> str | None:
    """When the embargo ends (ninjs 1: embargoed; 3: embargoedUntil)."""
    return field(row, "embargoeduntil", "embargoed")


def _head(row: Row) -> Iterator[Block]:
    headline = _first(row.get("headlines"), "main", "title") or field(row, "headline", "title")
    yield Block("headline", _rendered(headline or ""))
    yield Block("byline", _rendered(field(row, "byline", "by") or ""))
    yield Block("dateline", field(row, "dateline", "located") or "")


def _body(row: Row) -> list[Block]:
    for name in _BODIES:
        if markup := field(row, name):
            return _blocks(markup, {"body_text": "text/plain", "body_nitf": "nitf"}.get(name, ""))
    bodies = [{name.lower(): value for name, value in each.items()} for each in _listed(row.get("bodies"))]
    bodies = [each for each in bodies if field(each, "value")]
    # The main text; of its printings one with paragraphs, which plain text may not have.
    bodies.sort(key=lambda each: (each.get("role") not in _MAIN, field(each, "contenttype") == "text/plain"))
    return _blocks(field(bodies[0], "value") or "", field(bodies[0], "contenttype") or "") if bodies else []


def _blocks(value: str, kind: str) -> list[Block]:
    if kind == "text/plain":
        return paragraphs(value)
    if "nitf" in kind and value.lstrip().startswith("<"):
        return [block for block in blocks(parse(f"<nitf>{value}</nitf>".encode(), mend=True)) if block.text]
    return fragment(value)


def _captions(row: Row) -> Iterator[Block]:
    """Captions of the pictures that belong to the item."""
    held = row.get("associations")
    tied = [each for each in held.values() if isinstance(each, dict)] if isinstance(held, dict) else _listed(held)
    for each in tied:
        low = {name.lower(): value for name, value in each.items()}
        if low.get("type") == "picture":
            caption = field(low, "description_text", "body_text") or _first(low.get("descriptions"), "caption")
            yield Block("caption", caption or "")
            yield Block("credit", field(low, "byline", "by", "creditline", "copyrightholder") or "")


def _outlet(row: Row) -> str | None:
    """Who publishes it: the information source with its name, the copyright holder else."""
    sources = _listed(row.get("infosource") or row.get("infosources"))
    for each in (*sources, row.get("provider")):
        if isinstance(each, dict) and (found := field(each, "name", "literal")):
            return found
    return field(row, "provider", "copyrightholder", "source", "creditline")


def _first(rows: Any, *roles: str) -> str | None:
    """The value with one of the roles, or the first value."""
    values = [each for each in _listed(rows) if field(each, "value")]
    values.sort(key=lambda each: each.get("role") not in roles)
    return field(values[0], "value") if values else None


def _listed(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _rendered(words: str) -> str:
    return " ".join(block.text for block in fragment(words)) if "<" in words else words
