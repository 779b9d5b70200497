"""Sitemaps (sitemaps.org 0.9): sets of addresses, news sitemaps, indexes of sitemaps, and plain lists."""

from dataclasses import dataclass

from onrecord.errors import NotAReport
from onrecord.gather.markup import Element, find_all, local, parse, words
from onrecord.gather.web.address import canonical, tidy
from onrecord.gather.when import iso
from onrecord.records import Listed
from onrecord.text.hashes import digest

MOST = 50_000
"""Addresses that the protocol lets one sitemap hold; what stands behind them is left out."""


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What a sitemap lists: pages, and for an index further sitemaps."""

    listed: tuple[Listed, ...]
    inner: tuple[Listed, ...] = ()


def read_sitemap(data: bytes, url: str) -> Sitemap:
    """The addresses of an XML sitemap, latest first. Raises ``InputError``."""
    root = parse(data, mend=True)
    is_index = local(root) == "sitemapindex"
    rows = []
    for entry in list(find_all(root, "sitemap" if is_index else "url"))[:MOST]:
        where = words(_child(entry, "loc"))
        address = tidy(where, url) if is_index else canonical(where, url)
        if where and address:
            changed = iso(words(_child(entry, "lastmod")))
            published = iso(next((words(each) for each in find_all(entry, "publication_date")), ""))
            rows.append((changed or published or "", Listed(address, url, "", published=published)))
    if not rows:
        raise NotAReport("is a sitemap without addresses")
    rows.sort(key=lambda row: row[1].address)
    rows.sort(key=lambda row: row[0], reverse=True)
    kind = "sitemap" if is_index else "page"
    listed = {
        row.address: Listed(row.address, url, _mark(row.address, changed, is_index), kind, published=row.published)
        for changed, row in reversed(rows)
    }
    found = tuple(listed[address] for address in dict.fromkeys(row.address for _, row in rows))
    return Sitemap((), found) if is_index else Sitemap(found)


def _mark(address: str, changed: str, is_index: bool) -> str:
    """The mark of an address; a sitemap in an index without a date has none, for it may have changed at any time."""
    return "" if is_index and not changed else digest("listed", address, changed)


def read_lines(text: str, url: str) -> Sitemap | None:
    """A sitemap that is an address a line; None when it is something else."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    found = [canonical(line) for line in lines[:MOST]]
    if len(found) < 2 or None in found:
        return None
    return Sitemap(tuple(Listed(each, url, digest("listed", each, "")) for each in dict.fromkeys(found) if each))


def _child(element: Element, name: str) -> Element | None:
    return next((each for each in element if local(each) == name), None)
