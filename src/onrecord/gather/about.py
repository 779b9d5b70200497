"""What a page says of itself: JSON-LD (schema.org NewsArticle), Open Graph, meta elements, and the print around it."""

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from html import unescape
from itertools import chain, islice
from typing import Any

from onrecord.gather.forms import Form, told_form
from onrecord.gather.layout import DECK, one_line, web_address
from onrecord.gather.markup import Element, local, words
from onrecord.gather.when import iso
from onrecord.text.words import fold

_ARTICLES = re.compile(r"(?:\w*Article|BlogPosting|LiveBlogPosting|Report)")
_DECK = re.compile(
    r"(?:^|[\s_-])(?:standfirst|dek|deck|subtitle|sub-title|subhead(?:line|ing)?|sub-head(?:line|ing)?|strapline"
    r"|(?:article|story|post|entry|page|content)[_-]{1,2}(?:summary|intro|lead|lede|excerpt|description))(?:$|[\s_-])",
    re.I,
)
_BYLINE = re.compile(r"(?:^|[\s_-])(?:byline|author(?:s|-?name)?)(?:$|[\s_-])", re.I)
_TAIL = re.compile(r"\s+([|–—·•»:]|-|::|\|\|)\s+")
_PERSON = re.compile(r"[^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*){1,5}(?:(?:,| and| und| et| y| &) [^\d]+)?")
_BY = re.compile(r"^(?:words |story |text |reported |written |posted )?by:?\s+", re.I)
_DAYS = (
    "article:published_time", "og:article:published_time", "datepublished", "date.published", "parsely-pub-date",
    "sailthru.date", "publish-date", "publish_date", "publication_date", "pubdate", "dc.date.issued", "dcterms.date",
    "dcterms.created", "dc.date", "article.published", "date", "og:published_time", "published_time",
    "cxenseparse:recs:publishtime",
)  # fmt: skip
_TELLING = ("script", "meta", "link", "h1", "time")
_DEEPEST = 20


@dataclass(frozen=True, slots=True)
class About:
    """A page's own words on itself; None where it has none."""

    headline: str | None
    deck: str | None
    """As printed under the headline."""
    description: str | None
    """JSON-LD description, which may be a deck or only repeat the text."""
    byline: str | None
    published: str | None
    outlet: str | None
    language: str | None
    url: str | None
    body: str | None
    """JSON-LD articleBody."""
    form: Form


def about(tree: Element) -> About:
    """What a parsed page says of itself."""
    marked = _marked(tree)
    rows = list(_rows(marked["script"]))
    article = next(filter(_is_article, rows), {})
    meta = _meta(marked["meta"])
    outlet = _name(article.get("publisher")) or meta.get("og:site_name") or meta.get("application-name")
    titles = [_plain(article.get("headline")), meta.get("og:title"), meta.get("twitter:title"), _title(tree)]
    told = [_without_tail(title, outlet) for title in titles if title]
    top = _printed_headline(marked["h1"], told)
    canonical = next((link.get("href") for link in marked["link"] if link.get("rel") == "canonical"), None)
    return About(
        headline=words(top) if top is not None else next(iter(told), None),
        deck=_standfirst(top),
        description=_plain(article.get("description")),
        byline=_byline(article, meta, tree, outlet),
        published=_published(article, meta, tree, marked["time"]),
        outlet=outlet,
        language=tree.get("lang") or _plain(article.get("inLanguage")) or meta.get("og:locale"),
        url=web_address(canonical) or web_address(meta.get("og:url")),
        body=_prose(article.get("articleBody")),
        form=told_form((name for row in rows for name in _types(row)), article, meta.get("og:type")),
    )


def _marked(tree: Element) -> dict[str, list[Element]]:
    """The elements in which pages tell of themselves, by name: all in one pass, since each takes its time."""
    found: dict[str, list[Element]] = {name: [] for name in _TELLING}
    for each in tree.iter(*_TELLING):
        found[each.tag].append(each)
    return found


def _rows(scripts: Iterable[Element]) -> Iterator[dict[str, Any]]:
    """The objects of the page's JSON-LD, in order; broken JSON is no JSON."""
    for script in scripts:
        if "ld+json" not in (script.get("type") or ""):
            continue
        try:
            value = json.loads((script.text or "").strip().rstrip(";"), strict=False)
        except (ValueError, RecursionError):
            continue
        known = {row["@id"]: row for row in _objects(value) if isinstance(row.get("@id"), str) and len(row) > 1}
        for row in _objects(value):
            yield {name: _resolved(each, known) for name, each in row.items()} if _is_article(row) else row


def _types(row: dict[str, Any]) -> list[str]:
    return [name.rpartition("/")[2] for name in _strings(row.get("@type"))]


def _is_article(row: dict[str, Any]) -> bool:
    return any(map(_ARTICLES.fullmatch, _types(row)))


def _objects(value: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
    if depth < _DEEPEST and isinstance(value, dict):
        yield value
    if depth < _DEEPEST and isinstance(value, dict | list):
        # What a list of links holds is other pages.
        inner = (value[name] for name in value if name != "itemListElement") if isinstance(value, dict) else value
        for each in inner:
            yield from _objects(each, depth + 1)


def _resolved(value: Any, known: dict[str, Any]) -> Any:
    """A reference ({"@id": ...}) replaced by what it refers to."""
    if isinstance(value, list):
        return [_resolved(each, known) for each in value]
    name = value.get("@id") if isinstance(value, dict) else None
    return known.get(name, value) if isinstance(name, str) and len(value) == 1 else value


def _strings(value: Any) -> list[str]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]


def _plain(value: Any) -> str | None:
    """A field's words, without markup and character references."""
    found = next(iter(_strings(value)), "")
    return one_line(re.sub(r"<[^<>]{1,500}>", " ", unescape(unescape(found)))) or None


def _prose(value: Any) -> str | None:
    found = "\n".join(_strings(value))
    return unescape(found) if found.strip() else None


def _name(value: Any) -> str | None:
    """The name of a person or organisation however it is given."""
    for each in value if isinstance(value, list) else [value]:
        if found := _plain(each.get("name") if isinstance(each, dict) else each):
            return found
    return None


def _meta(elements: Iterable[Element]) -> dict[str, str]:
    """The page's meta elements by lower-case name; the first one wins."""
    found: dict[str, str] = {}
    for meta in elements:
        name = meta.get("property") or meta.get("name") or meta.get("itemprop")
        if name and (name := name.strip().lower()) not in found and (content := one_line(meta.get("content"))):
            found[name] = content
    return found


def _title(tree: Element) -> str | None:
    title = tree.find(".//head/title")
    return words(title) or None if title is not None else None


def _without_tail(title: str, outlet: str | None) -> str:
    """A title without " | Site Name": what names the outlet, or stands short behind a bar."""
    parts = _TAIL.split(title)
    while len(parts) >= 3:
        head, mark, tail = "".join(parts[:-2]), parts[-2], parts[-1]
        same = outlet and (fold(tail) in fold(outlet) or fold(outlet) in fold(tail))
        if not (same or (mark in {"|", "||", "»", "::"} and len(tail.split()) <= 4 < len(title.split()))):
            break
        title = title[: title.rindex(tail)].rstrip()[: -len(mark)].rstrip() or head
        parts = parts[:-2]
    return title


def _printed_headline(heads: Iterable[Element], told: list[str]) -> Element | None:
    """The h1 that prints the told title; the only h1 when no title is told."""
    from rapidfuzz.fuzz import token_sort_ratio

    tops = [(said, top) for top in heads if 3 <= len(said := words(top)) <= 400]
    if not told:
        return tops[0][1] if len(tops) == 1 else None
    titles = [fold(title) for title in dict.fromkeys(told)]
    scored = [(max(token_sort_ratio(fold(said), title) for title in titles), top) for said, top in tops]
    best = max(scored, key=lambda row: row[0], default=(0.0, None))
    return best[1] if best[0] >= 60 else None


def _standfirst(top: Element | None) -> str | None:
    """The line right after the headline that its class, or its being an h2, makes a deck."""
    if top is None:
        return None
    near = [*islice(top.itersiblings(), 4)]
    if (around := top.getparent()) is not None:
        near += islice(around.itersiblings(), 4)
    near = [each for each in near if isinstance(each.tag, str)]
    for at, each in enumerate(near):
        said = words(each)
        marked = _DECK.search(f"{each.get('class') or ''} {each.get('itemprop') or ''}")
        if 20 <= len(said) <= DECK and (marked or (at == 0 and local(each) == "h2")):
            return said
    return None


def _byline(article: dict[str, Any], meta: dict[str, str], tree: Element, outlet: str | None) -> str | None:
    """The authors' names as the page gives them."""
    given = article.get("author") or article.get("creator")
    names = [_name(each) for each in (given if isinstance(given, list) else [given])]
    if not any(names):
        names = [
            meta.get("author") or meta.get("article:author") or meta.get("dc.creator") or meta.get("parsely-author")
        ]
    if not any(names):
        names = [_printed_byline(tree)]
    kept = [_BY.sub("", name) for name in names if name and not re.search(r"https?:|@", name) and len(name) < 100]
    kept = [name for name in dict.fromkeys(kept) if not outlet or fold(name) != fold(outlet)]
    return ", ".join(kept) or None


def _printed_byline(tree: Element) -> str | None:
    for each in tree.iter("a", "p", "span", "div", "address"):
        named, rel, itemprop = each.get("class"), each.get("rel"), each.get("itemprop")
        if not (named or rel or itemprop):
            continue
        how = f"{named or ''} {rel or ''} {itemprop or ''}".lower()
        if (
            ("author" in how or "byline" in how)
            and _BYLINE.search(how)
            and len(said := words(each)) <= 80
            and _PERSON.fullmatch(_BY.sub("", said))
        ):
            return _BY.sub("", said)
    return None


def _published(article: dict[str, Any], meta: dict[str, str], tree: Element, times: Sequence[Element]) -> str | None:
    told = chain(
        _strings(article.get("datePublished")), (meta[name] for name in _DAYS if name in meta), _times(tree, times)
    )
    return next((found for each in told if (found := iso(each))), None)


def _times(tree: Element, times: Sequence[Element]) -> Iterator[str]:
    """Moments that the page marks, the likelier first."""
    marked = tree.xpath("//*[@itemprop]")
    yield from (_moment(each) for each in marked if (each.get("itemprop") or "").lower() == "datepublished")
    yield from (_moment(each) for each in times if next(each.iterancestors("article"), None) is not None)
    yield from (_moment(each) for each in times)


def _moment(element: Element) -> str:
    return element.get("datetime") or element.get("content") or ""
