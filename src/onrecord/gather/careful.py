"""The article of a page that the quick way is not sure of: by trafilatura, with the captions put back.

Barbaresi 2021, "Trafilatura: A Web Scraping Library and Command-Line Tool for Text Discovery and Extraction", ACL demo.
It throws captions and credits away; they are found beside it and put in their places.
"""

import re
from collections.abc import Iterator

from onrecord.errors import InputError
from onrecord.gather.layout import Block, one_line
from onrecord.gather.markup import UNPRINTED, Element, bare, local, words

_CREDIT = re.compile(r"(?:^|[\s_-])(?:credits?|copyright|photographer|attribution|source)(?:$|[\s_-])", re.I)
_ASIDE = frozenset({"aside", "nav", "footer", "header"})
_TEXTS = frozenset({"p", "li", "blockquote", "h2", "h3", "h4", "h5", "h6", "pre", "td"})
_SEAM = re.compile('(?<=[.!?…")”\\]])\x1f+(?=\\w)')  # two elements that the page sets apart by style alone
_START = 40  # characters by which a printed paragraph is found again in the page


def find_carefully(root: Element) -> tuple[Block, ...]:
    """The article's blocks; the page's paragraphs where trafilatura finds none."""
    from lxml import etree, html

    # trafilatura wants lxml.html's elements, which the quick way does without because they are slower.
    markup = UNPRINTED.sub("", etree.tostring(root, encoding="unicode", method="html"))
    tree = html.document_fromstring(markup.encode("utf-8"), parser=html.HTMLParser(encoding="utf-8"))
    pictures = _take_captions(tree)
    body = _extracted(tree) or [Block("paragraph", said) for each in tree.iter("p") if len(said := words(each)) >= 40]
    return tuple(_with_captions(body, pictures))


def _extracted(tree: Element) -> list[Block]:
    import logging

    from trafilatura import bare_extraction

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)  # its warnings would reach the user's terminal

    try:
        # Its slower ways take twice the time, and are no better on what comes here.
        found = bare_extraction(tree, include_comments=False, fast=True)
        return [] if found is None or isinstance(found, dict) else list(_printed(found.body))
    except RecursionError:
        raise InputError("is nested too deeply") from None


def _printed(body: Element) -> Iterator[Block]:
    """The blocks of trafilatura's tree: paragraphs, headings, list items, quotations, table rows."""
    run: list[str] = []

    def walk(element: Element) -> Iterator[Block]:
        name = local(element)
        breaks = name in {"p", "head", "item", "quote", "list", "row", "table", "lb", "code", "div", "body"}
        if breaks:
            yield from flush()
        run.append(element.text or "")
        for child in element:
            yield from walk(child)
            run.append(child.tail or "")
        if name == "cell":
            run.append(" ")
        if breaks:
            yield from flush()

    def flush() -> Iterator[Block]:
        if said := one_line("".join(run)):
            yield Block("paragraph", said)
        run.clear()

    yield from walk(body)


def _take_captions(tree: Element) -> list[tuple[str, list[Block]]]:
    """Takes the captions out of the page and gives, in its order, each caption and how each paragraph opens.

    A row is ("", caption and credit) or (opening words, []).
    """
    rows: list[tuple[str, list[Block]]] = []
    if next(tree.iter("figcaption"), None) is None:
        return rows
    taken = []
    for each in tree.iter("figcaption", "div", "span", *_TEXTS):
        name = local(each)
        if name == "figcaption" and not any(local(up) in _ASIDE for up in each.iterancestors()):
            rows.append(("", _caption(each)))
            taken.append(each)
        elif name in _TEXTS or (name in {"div", "span"} and len((each.text or "").strip()) >= _START):
            rows.append((bare(words(each))[:_START], []))
    for each in taken:
        each.drop_tree()
    return rows


def _caption(element: Element) -> list[Block]:
    """A caption, and its credit where the page marks one."""
    credits = [each for each in element.iterdescendants() if _CREDIT.search(each.get("class") or "")]
    credit = one_line(" ".join(dict.fromkeys(words(each) for each in credits[:1])))
    said = one_line(_SEAM.sub(" ", "\x1f".join(element.itertext())).replace("\x1f", ""))
    return [Block("caption", said.replace(credit, " ", 1) if credit else said), Block("credit", credit)]


def _with_captions(body: list[Block], rows: list[tuple[str, list[Block]]]) -> Iterator[Block]:
    """The body with each caption before the paragraph that it is printed before; others are not the article's."""
    places: dict[str, int] = {}
    for at, block in enumerate(body):
        places.setdefault(bare(block.text)[:_START], at)
    waiting: list[Block] = []
    before: dict[int, list[Block]] = {}
    reached = -1
    for opening, caption in rows:
        waiting += caption
        at = places.get(opening, -1) if opening else -1
        if at > reached:
            before[at], waiting, reached = waiting, [], at
    seen: set[str] = set()
    for at, block in enumerate(body):
        for each in before.get(at, []):
            if each.text not in seen:
                seen.add(each.text)
                yield each
        yield block
