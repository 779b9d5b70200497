"""NewsML-G2 (IPTC): news items by themselves or inside a news message, with inline XHTML or NITF content."""

from collections.abc import Iterator

from onrecord.errors import InputError, NotAReport
from onrecord.gather.layout import Block, Source, lay_out, web_address
from onrecord.gather.markup import Element, blocks, find, find_all, fragment, local, paragraphs, parse, words
from onrecord.gather.when import iso
from onrecord.gather.wire import nitf
from onrecord.records import Item, Report, Skipped

_LANG = "{http://www.w3.org/XML/1998/namespace}lang"


def from_newsml(item: Item) -> Iterator[Report | Skipped]:
    """Every news item with inline text. One item alone is known by the file's key, several by their guids."""
    root = parse(item.data)
    items = [root] if local(root) == "newsitem" else list(find_all(root, "newsItem"))
    if not items:
        raise NotAReport("is NewsML-G2 without a news item")
    for number, each in enumerate(items, 1):
        alone = len(items) == 1
        key = item.key if alone else each.get("guid") or f"{item.key}:{number}"
        try:
            yield _one(each, key)
        except InputError as error:
            yield Skipped(item.key, str(error) if alone else f"item {number} {error}")


def _one(item: Element, key: str) -> Report:
    meta = find(item, "contentMeta")
    told = meta if meta is not None else item
    inline = next((each for each in find_all(item, "inlineXML", "inlineData") if words(each)), None)
    if inline is None:
        raise NotAReport("is a news item without an inline text")
    body = list(_content(inline))
    kinds = {block.kind for block in body if block.text}
    head = [
        Block("headline", words(find(told, "headline"))),
        Block("byline", words(find(told, "by"))),
        Block("dateline", words(find(told, "dateline"))),
    ]
    return lay_out([*(block for block in head if block.kind not in kinds), *_unprinted(body, head)], _source(item, key))


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
    inline = find(item, "inlineXML", "inlineData")
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
