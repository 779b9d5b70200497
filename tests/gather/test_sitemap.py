"""Sitemaps: sets, news, indexes, plain lists."""

import pytest

from onrecord.errors import InputError
from onrecord.gather.sitemap import read_lines, read_sitemap

HERE = "https://post.example/sitemap.xml"


def test_a_set_latest_first_each_address_once() -> None:
    found = read_sitemap(
        b"<?xml version='1.0'?><urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'>"
        b"<url><loc> https://post.example/old </loc><lastmod>2031-01-01</lastmod></url>"
        b"<url><loc>https://post.example/new?utm_source=map</loc><lastmod>2031-03-01T10:00:00Z</lastmod></url>"
        b"<url><loc>https://post.example/undated</loc></url><url><loc>https://post.example/new</loc></url>"
        b"<url><loc>mailto:desk@post.example</loc></url><url/></urlset>",
        HERE,
    )
    assert [row.address.removeprefix("https://post.example/") for row in found.listed] == ["new", "old", "undated"]
    assert found.inner == ()


def test_another_date_is_another_mark() -> None:
    def mark(day: str) -> str:
        data = f"<urlset><url><loc>https://post.example/a</loc><lastmod>{day}</lastmod></url></urlset>"
        return read_sitemap(data.encode(), HERE).listed[0].mark

    assert mark("2031-01-01") == mark("2031-01-01") != mark("2031-01-02")


def test_news_tells_the_day() -> None:
    (row,) = read_sitemap(
        b"<urlset xmlns:news='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>https://post.example/a</loc>"
        b"<news:news><news:publication_date>2031-03-01T10:00:00+01:00</news:publication_date></news:news></url></urlset>",
        HERE,
    ).listed
    assert row.published == "2031-03-01T10:00:00+01:00"


def test_an_index_lists_sitemaps() -> None:
    found = read_sitemap(
        b"<sitemapindex><sitemap><loc>/1.xml</loc></sitemap><sitemap><loc>/2.xml</loc><lastmod>2031-01-01</lastmod></sitemap>"
        b"</sitemapindex>",
        HERE,
    )
    assert found.listed == ()
    assert [(row.address, row.kind, bool(row.mark)) for row in found.inner] == [
        ("https://post.example/2.xml", "sitemap", True),
        ("https://post.example/1.xml", "sitemap", False),  # without a date it may have changed at any time
    ]


@pytest.mark.parametrize(
    "data", [b"<urlset/>", b"<sitemapindex></sitemapindex>", b'<!DOCTYPE u [<!ENTITY a "b">]><urlset/>']
)
def test_what_lists_nothing(data: bytes) -> None:
    with pytest.raises(InputError):
        read_sitemap(data, HERE)


def test_a_plain_list() -> None:
    found = read_lines("https://post.example/a\n\nhttps://post.example/b?fbclid=1\nhttps://post.example/a\n", HERE)
    assert found
    assert [row.address for row in found.listed] == ["https://post.example/a", "https://post.example/b"]
    assert read_lines("The ferry will not sail.\nhttps://post.example/a", HERE) is None
    assert read_lines("https://post.example/a", HERE) is None
