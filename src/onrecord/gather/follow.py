"""What an answer of the web holds: a feed, a sitemap, or reports; and under which address each is kept."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from onrecord.errors import InputError, NotAReport
from onrecord.gather import decode
from onrecord.gather.feed import Feed, read_feed, read_json_feed
from onrecord.gather.kinds import WHOLE, choose, gather
from onrecord.gather.rows import parse
from onrecord.gather.sitemap import Sitemap, read_lines, read_sitemap
from onrecord.gather.web.address import canonical, same_site
from onrecord.gather.web.fetch import Answer
from onrecord.gather.web.unpack import unpack
from onrecord.records import Item, Listed, Report, Skipped
from onrecord.text.hashes import digest

_CEILING = 10 << 20
_WHOLE = 1500  # characters from which an entry is taken for the whole report, and its page is not fetched
_SITEMAP = re.compile(r"<(?:[\w.-]+:)?(?:urlset|sitemapindex)[\s>]")
_FEED_LINK = re.compile(r"<link\b[^>]{0,500}?application/(?:rss|atom)\+xml[^>]{0,500}>", re.I)
_HREF = re.compile(r"href\s*=\s*[\"']([^\"']{1,500})", re.I)


@dataclass(frozen=True, slots=True)
class Found:
    """What an answer holds."""

    kind: str
    """feed | sitemap | page"""
    title: str | None = None
    listed: tuple[Listed, ...] = ()
    """Addresses, with what the list gives of each. Those that ask for their page are ``waiting``."""
    reports: tuple[Report, ...] = ()
    """Reports that have no address of their own, and those of a page."""
    skipped: tuple[Skipped, ...] = ()
    pause: int = 0
    """Seconds that a feed asks readers to let pass."""
    trouble: str | None = None
    """What is wrong with the rest, if some could be read."""


def look(answer: Answer, address: str) -> Found:
    """What an answer to the subscription of an address holds. Raises ``InputError``."""
    body = unpack(answer.body, "gzip", _CEILING) if answer.body.startswith(b"\x1f\x8b") else answer.body
    text = decode.page(body, answer.charset)
    # From here on it is UTF-8 and says so, whatever header or declaration said before.
    item = Item(answer.url, b"\xef\xbb\xbf" + text.encode("utf-8", "replace"), "", answer.url)
    top = text[:4096].lstrip("\ufeff \t\r\n")
    if top.startswith("<") and _SITEMAP.search(top):
        return _sitemap(read_sitemap(item.data, answer.url), address)
    kind = choose("", top.encode("utf-8", "replace"))
    if kind == "feed":
        return _feed(read_feed(replace(item, kind="feed")), address)
    if (
        kind == "json"
        and isinstance(value := parse(text.lstrip("\ufeff")), dict)
        and isinstance(value.get("items"), list)
    ):
        return _feed(read_json_feed(item, value), address)
    if kind == "text" and (lines := read_lines(text, answer.url)):
        return _sitemap(lines, address)
    if kind not in WHOLE:
        raise InputError(f"is followed neither as a feed nor as a page ({kind})")
    return _page(answer, replace(item, kind=kind), text)


def page_reports(answer: Answer, row: Listed) -> tuple[Report, ...]:
    """The reports of a listed address's page. Raises ``InputError`` when it is no page of a report."""
    found = look(answer, row.address)
    if found.kind != "page" or not found.reports:
        raise NotAReport(f"is a {found.kind} without a report of its own")
    given = row.report
    published = row.published or (given.published if given else None)
    reports = tuple(
        report if report.published or not published else replace(report, published=published, published_how="metadata")
        for report in found.reports
    )
    if given and len(reports) == 1 and len(reports[0].text) < len(given.text):
        return (given,)  # a wall in front of the page: the list gave more
    return reports


def _sitemap(found: Sitemap, address: str) -> Found:
    rows = (*found.listed, *found.inner)
    return Found("sitemap", listed=tuple(replace(row, subscription=address, waiting=True) for row in rows))


def _feed(feed: Feed, address: str) -> Found:
    listed, reports, skipped = [], [], []
    for number, entry in enumerate(feed.entries, 1):
        link = canonical(entry.link) if entry.link else None
        report = at_address(entry.report, link) if entry.report else None
        if link is not None:
            mark = digest("listed", link, *((report.title or "", report.text) if report else ("", entry.reason)))
            wanted = report is None or len(report.text) < _WHOLE
            published = report.published if report else None
            listed.append(Listed(link, address, mark, "page", report, published, wanted))
        elif report is not None:
            reports.append(_under(report, address))
        else:
            skipped.append(Skipped(address, f"entry {number} {entry.reason}"))
    unique = {row.address: row for row in reversed(listed)}
    rows = tuple(unique[each] for each in dict.fromkeys(row.address for row in listed))
    return Found("feed", feed.title, rows, tuple(reports), tuple(skipped), feed.pause, feed.cut_off)


def _page(answer: Answer, item: Item, text: str) -> Found:
    try:
        rows = list(gather(item))
    except NotAReport as error:
        raise NotAReport(f"{error}{_feeds_of(text, answer.url)}") from None
    reports = [_placed(row, answer.url, len(rows) == 1) for row in rows if isinstance(row, Report)]
    skipped = tuple(row for row in rows if isinstance(row, Skipped))
    if not reports:
        raise InputError(skipped[0].reason if skipped else "holds no report")
    return Found("page", reports[0].title, (), tuple(reports), skipped)


def _placed(report: Report, url: str, alone: bool) -> Report:
    """A report under the address that its page calls its own, where the page may say so, else where it was found."""
    told = canonical(report.url) if report.url else None
    if told and same_site(told, url):
        return at_address(report, told)
    return at_address(report, canonical(url)) if alone else _under(report, url)


def at_address(report: Report, address: str | None) -> Report:
    """The report with an address as its key: what makes a later text there a new version of it."""
    if address is None:
        return report
    name = digest("report", address, report.title or "", report.text)
    return replace(report, key=address, url=address, id=name)


def _under(report: Report, address: str) -> Report:
    """A report without an address of its own: its key is the list's address and the name that it has there."""
    key = f"{address}#{report.key.removeprefix(address).lstrip('#')}"
    return replace(report, key=key, url=None, id=digest("report", key, report.title or "", report.text))


def _feeds_of(text: str, url: str) -> str:
    """A hint at the feeds that a page names."""
    found = list(_hrefs(text, url))
    return f"; it names the feed {found[0]}" if found else ""


def _hrefs(text: str, url: str) -> Iterator[str]:
    for link in _FEED_LINK.findall(text[:200_000]):
        where = _HREF.search(link)
        if where and (address := canonical(where.group(1), url)):
            yield address
