"""NewsML-G2 (IPTC): news items by themselves or inside a news message, with inline XHTML or NITF content."""

from collections.abc import Iterator

from onrecord.errors import InputError, NotAReport
from onrecord.gather.layout import Block, Source, lay_out, web_address
from onrecord.gather.markup import Element, blocks, find, find_all, fragment, local, paragraphs, parse, words
from onrecord.gather.rows import numbered
from onrecord.gather.when import iso
from onrecord.gather.wire import nitf
from onrecord.gather.wire.status import heed, is_canceled, taken_back
from onrecord.records import Item, Report, Skipped

_ITEMS = {
    "newsitem": "",
    "packageitem": "a package of other items",
    "planningitem": "planned news",
    "conceptitem": "a concept",
    "knowledgeitem": "a set of concepts",
    "catalogitem": "a catalogue",
}
"""The items of the standard, and what those are that hold no text of their own."""
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def from_newsml(item: Item) -> Iterator[Report | Skipped]:
    """Every news item with inline text. One item alone is known by the file's key, several by their guids.

    Packages, plans and concepts, and what is canceled or held back, are skipped with the reason.
    """
    root = parse(item.data)
    items = [root] if local(root) in _ITEMS else list(find_all(root, *_ITEMS))
    if not items:
        raise NotAReport("is NewsML-G2 without a news item")
    for number, each in enumerate(items, 1):
        alone = len(items) == 1
        key = item.key if alone else each.get("guid") or f"{item.key}:{number}"
        try:
            if what := _ITEMS[local(each)]:
                raise NotAReport(f"is {what}, not a report")
            yield numbered(_one(each, key), item.key, "" if alone else f"item {number} ")
        except InputError as error:
            yield Skipped(item.key, str(error) if alone else f"item {number} {error}")


def _one(item: Element, key: str) -> Report | Skipped:
    managed = find(item, "itemMeta")
    if managed is not None:
        status, embargo = find(managed, "pubStatus"), find(managed, "embargoed")
        said = (status.get("qcode") or status.get("uri")) if status is not None else None
        if is_canceled(said):
            return taken_back(_source(item, key), item.get("guid"), words(find(managed, "edNote")) or None)
        heed(said, words(embargo) if embargo is not None else None, item.get("guid"))
    meta = find(item, "contentMeta")
    told = meta if meta is not None else item
    inline = _inline(item)
    if inline is None:
        raise NotAReport("is a news item without an inline text")
    body = list(_content(inline))
    kinds = {block.kind for block in body if block.text}
    head = [
        Block("headline", words(find(told, "headline"))),
        Block("byline", words(find(told, "by"))),
        Block("dateline", words(find(told, "dateline"))),
    ]
    credit = Block("credit", words(find(told, "creditline")))
    body = [*(block for block in head if block.kind not in kinds), *_unprinted(body, head)]
    return lay_out([*body, *([credit] if "credit" not in kinds else [])], _source(item, key))


def _inline(item: Element) -> Element | None:
    """The content to read: of all renditions in all content sets the first in XML, then in HTML, then in plain text."""
    given = [each for each in find_all(item, "inlineXML", "inlineData") if words(each) and _form(each) is not None]
    return min(given, key=lambda each: _form(each) or 0, default=None)


def _form(inline: Element) -> int | None:
    """How much a rendition tells of its paragraphs, least best; None for what is no text."""
    kind = inline.get("contenttype", "").lower()
    if local(inline) == "inlinexml":
        return 0 if "html" in kind or "nitf" in kind or not kind or find(inline, "body", "p") is not None else None
    if inline.get("encoding"):  # base64 and its kind: pictures
        return None
    return 1 if "html" in kind else 2 if kind.startswith("text/") or not kind else None


def _content(inline: Element) -> Iterator[Block]:
    if local(inline) == "inlinedata":
        kind = inline.get("contenttype", "")
        yield from fragment(inline.text or "") if "html" in kind else paragraphs("".join(inline.itertext()))
        return
    root = next((each for each in inline if local(each)), None)
    if root is not None and local(root) == "nitf":
        yield from nitf.content(root)
        return
    body = find(inline, "body")
    yield from blocks(body if body is not None else inline)


def _unprinted(body: list[Block], head: list[Block]) -> Iterator[Block]:
    """The body without a first block that prints the headline, byline or dateline again."""
    told = {block.text for block in head if block.text}
    opened = False
    for block in body:
        opened = opened or (block.kind == "paragraph" and block.text not in told)
        if opened or block.text not in told or block.kind != "paragraph":
            yield block


def _source(item: Element, key: str) -> Source:
    meta = find(item, "itemMeta")
    stated = find(item, "versionCreated") if meta is not None else None
    first = find(item, "firstCreated")
    inline = _inline(item)
    language = find(item, "language")
    return Source(
        key=key,
        kind="newsml",
        url=web_address(item.get("guid")),
        outlet=_outlet(item),
        published=iso(words(stated)) or iso(words(first)),
        language=(language.get("tag") if language is not None else None)
        or (inline.get(_LANG) if inline is not None else None)
        or item.get(_LANG),
    )


def _outlet(item: Element) -> str | None:
    """Provider, information source or credit line, by its name or literal."""
    for name in ("provider", "infoSource", "creditline", "copyrightHolder"):
        for each in find_all(item, name):
            said = find(each, "name")
            found = words(said if said is not None else each) or each.get("literal")
            if found:
                return str(found)
    return None
