"""ninjs 1, 2 and 3 (IPTC, "News in JSON")."""

from collections.abc import Iterator, Mapping
from typing import Any

from onrecord.errors import NotAReport
from onrecord.gather.layout import Block, Source, lay_out
from onrecord.gather.markup import fragment, paragraphs
from onrecord.gather.rows import address_of, field
from onrecord.gather.when import iso
from onrecord.records import Report

_BODIES = ("body_xhtml", "body_html", "body_text", "body_nitf")


def is_ninjs(row: Mapping[str, Any]) -> bool:
    """Whether an object is a news item in ninjs: it has a body, or a headline beside an address."""
    return any(name in row for name in (*_BODIES, "bodies", "headlines")) or ("headline" in row and "uri" in row)


def to_report(row: Mapping[str, Any], place: str) -> Report:
    """The item as a report; its uri is the key. Raises ``NotAReport`` without a body."""
    body = _body(row)
    if not body:
        raise NotAReport("is a news item without a text")
    source = Source(
        key=field(row, "uri", "guid") or place,
        kind="ninjs",
        url=address_of(row, "canonicalurl", "canonicalUrl", "url", "uri"),
        outlet=_outlet(row),
        published=iso(row.get("firstcreated" if row.get("pubstatus") == "withheld" else "versioncreated"))
        or iso(row.get("versionCreated"))
        or iso(row.get("firstcreated") or row.get("firstCreated")),
        language=field(row, "language"),
    )
    return lay_out([*_head(row), *body, *_captions(row)], source)


def _head(row: Mapping[str, Any]) -> Iterator[Block]:
    headline = field(row, "headline") or _first(row.get("headlines"), "main", "title")
    yield Block("headline", _rendered(headline or ""))
    yield Block("byline", _rendered(field(row, "byline") or ""))
    yield Block("dateline", field(row, "dateline", "located") or "")


def _body(row: Mapping[str, Any]) -> list[Block]:
    for name in _BODIES:
        if markup := field(row, name):
            return paragraphs(markup) if name == "body_text" else fragment(markup)
    bodies = [each for each in _listed(row.get("bodies")) if field(each, "value")]
    bodies.sort(key=lambda each: each.get("role") not in {"main", "body", None})
    if not bodies:
        return []
    kind, value = field(bodies[0], "contentType", "contenttype") or "", field(bodies[0], "value") or ""
    return paragraphs(value) if kind == "text/plain" else fragment(value)


def _captions(row: Mapping[str, Any]) -> Iterator[Block]:
    """Captions of the pictures that belong to the item."""
    held = row.get("associations")
    tied = [each for each in held.values() if isinstance(each, dict)] if isinstance(held, dict) else _listed(held)
    for each in tied:
        if each.get("type") == "picture":
            caption = field(each, "description_text", "body_text") or _first(each.get("descriptions"), "caption")
            yield Block("caption", caption or "")
            yield Block("credit", field(each, "byline", "copyrightholder", "copyrightHolder") or "")


def _outlet(row: Mapping[str, Any]) -> str | None:
    """Who publishes it: the information source with its name, the copyright holder else."""
    for each in _listed(row.get("infosource") or row.get("infosources") or row.get("infoSources")):
        if found := field(each, "name", "literal"):
            return found
    named = row.get("provider")
    return (field(named, "name") if isinstance(named, dict) else None) or field(
        row, "copyrightholder", "copyrightHolder", "source"
    )


def _first(rows: Any, *roles: str) -> str | None:
    """The value with one of the roles, or the first value."""
    values = [each for each in _listed(rows) if field(each, "value")]
    values.sort(key=lambda each: each.get("role") not in roles)
    return field(values[0], "value") if values else None


def _listed(value: Any) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _rendered(words: str) -> str:
    return " ".join(block.text for block in fragment(words)) if "<" in words else words
