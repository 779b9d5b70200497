import json
from pathlib import Path

import pytest
from gathered import BODY, gather, parts, put, reason

from onrecord.records import Skipped

RSS = f"""<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel><title>The Vire Post</title><link>https://post.example/</link><language>en-gb</language>
<item><title>Bridge &amp;amp; ferry</title><link>https://post.example/1</link><guid isPermaLink="false">post-1</guid>
<pubDate>Mon, 03 Mar 2031 14:05:00 GMT</pubDate><dc:creator>Mette Aas</dc:creator><description>Short.</description>
<content:encoded><![CDATA[<p>{BODY[0]}</p>
<figure><img src="x"/><figcaption>The bridge</figcaption></figure>
<p>{BODY[1]}<br/>{BODY[2]}</p><script>x()</script>]]></content:encoded></item>
<item><title>Ferry asked for</title><link>https://post.example/2</link><description>{BODY[3]}</description></item>
<item><title>Nothing</title></item>
</channel></rss>"""

ATOM = f"""<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Halden Wire</title>
<entry><id>tag:wire.example,2031:1</id><title type="html">Bridge &lt;b&gt;closed&lt;/b&gt;</title>
<link rel="edit" href="https://wire.example/edit"/><link href="https://wire.example/1"/>
<published>2031-03-03T14:05:00Z</published><updated>2031-03-04T08:00:00Z</updated><author><name>Olav Rud</name></author>
<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>{BODY[0]}</p><p>{BODY[1]}</p></div></content></entry></feed>"""

JSON_FEED = {
    "version": "https://jsonfeed.org/version/1.1",
    "title": "Vire Radio",
    "language": "en",
    "items": [
        {
            "id": 1,
            "url": "https://radio.example/1",
            "title": "Bridge closed",
            "content_html": f"<p>{BODY[0]}</p>",
            "date_published": "2031-03-03T14:05:00Z",
            "authors": [{"name": "Mette Aas"}, {"name": "Olav Rud"}],
        },
        {"id": "2", "content_text": f"{BODY[1]}\n\n{BODY[2]}", "authors": "x"},
        "no entry",
        {"id": "3"},
    ],
}


def test_rss(tmp_path: Path) -> None:
    path = put(tmp_path, "a.rss", RSS)
    (one, two), skipped = gather(path)
    assert skipped == [Skipped(path, "entry 3 has no text")]
    assert (one.key, one.url, one.outlet, one.language) == ("post-1", "https://post.example/1", "The Vire Post", "en")
    assert (one.published, one.published_how) == ("2031-03-03T14:05:00+00:00", "metadata")
    assert one.text.split("\n\n") == ["Bridge & ferry", "Mette Aas", BODY[0], "The bridge", BODY[1], BODY[2]]
    assert parts(one) == [("headline", "Bridge & ferry"), ("byline", "Mette Aas"), ("caption", "The bridge")]
    assert (two.key, two.text) == ("https://post.example/2", f"Ferry asked for\n\n{BODY[3]}")


def test_atom(tmp_path: Path) -> None:
    (report,), _ = gather(put(tmp_path, "a.xml", ATOM))
    assert (report.key, report.url) == ("tag:wire.example,2031:1", "https://wire.example/1")
    assert (report.published, report.outlet) == ("2031-03-03T14:05:00Z", "Halden Wire")
    assert report.text.split("\n\n") == ["Bridge closed", "Olav Rud", BODY[0], BODY[1]]


def test_json_feed(tmp_path: Path) -> None:
    path = put(tmp_path, "a.json", json.dumps(JSON_FEED))
    (one, two), skipped = gather(path)
    assert [row.reason for row in skipped] == ["entry 3 is not a JSON object", "entry 4 has no text"]
    assert (one.key, one.outlet, one.published) == ("1", "Vire Radio", "2031-03-03T14:05:00Z")
    assert one.text.split("\n\n") == ["Bridge closed", "Mette Aas, Olav Rud", BODY[0]]
    assert two.text.split("\n\n") == [BODY[1], BODY[2]]


@pytest.mark.parametrize(
    "broken",
    [
        RSS.replace("Short.", "Fish & chips &nbsp; &copy; &bogus;"),
        RSS.replace("Short.", "a\x0bb"),
        RSS.replace("Short.", "Br\u00fccke")
        .replace('encoding="UTF-8"', 'encoding="ISO-8859-1"')
        .encode("latin-1", "xmlcharrefreplace"),
        "\ufeff\n  " + RSS,
        RSS.replace(' xmlns:dc="http://purl.org/dc/elements/1.1/"', ""),
        RSS[: RSS.index("Nothing") + 3],
    ],
    ids=["ampersands", "control", "latin1", "mark and blanks", "no namespace", "cut off"],
)
def test_broken_feeds_are_mended(tmp_path: Path, broken: str | bytes) -> None:
    reports, _ = gather(put(tmp_path, "a.xml", broken))
    assert [report.key for report in reports] == ["post-1", "https://post.example/2"]
    assert BODY[1] in reports[0].text


def test_a_feed_that_is_cut_off_says_so(tmp_path: Path) -> None:
    path = put(tmp_path, "a.xml", RSS[: RSS.index("Ferry asked") + 5])
    reports, skipped = gather(path)
    assert [report.key for report in reports] == ["post-1"]
    assert skipped == [Skipped(path, "is cut off in entry 2, which is left out")]


def test_feeds_that_are_none(tmp_path: Path) -> None:
    assert (
        reason(put(tmp_path, "a.xml", "<rss><channel><title>x</title></channel></rss>")) == "is a feed without entries"
    )
    assert reason(put(tmp_path, "b.xml", "")) == "is empty"
    assert reason(put(tmp_path, "c.xml", "just words")) == "is not well-formed XML"
    assert reason(put(tmp_path, "d.xml", "<opml><body/></opml>")) == "is XML of a kind that is not known here (<opml>)"
    assert (
        reason(put(tmp_path, "e.json", '{"version": "https://jsonfeed.org/version/1", "items": []}'))
        == "is a feed without entries"
    )


ITEM = "<rss><channel><item><title>&x;</title></item></channel></rss>"
BOMB = f'<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY x "&a;&a;&a;&a;&a;&a;&a;&a;">]>{ITEM}'
OUTSIDE = f'<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>{ITEM}'


@pytest.mark.parametrize("data", [BOMB, OUTSIDE, '<?xml version="1.0"?>\n<!-- <a> -->' + BOMB, BOMB.encode("utf-16")])
@pytest.mark.parametrize("root", ["rss", "nitf", "newsItem"])
def test_entities_are_refused(tmp_path: Path, data: str | bytes, root: str) -> None:
    changed = data if isinstance(data, bytes) else data.replace("rss", root)
    assert reason(put(tmp_path, "a.xml", changed)) == "declares XML entities, which are refused"


def test_links_are_whole_where_the_feed_has_an_address() -> None:
    from onrecord.gather.feed import read_feed
    from onrecord.records import Item

    feed = read_feed(
        Item(
            "x",
            b"<rss xmlns:f='http://rssnamespace.org/feedburner/ext/1.0'><channel><title>T</title><ttl>90</ttl>"
            b"<item><title>a</title><link>/a</link></item><item><link>https://count.example/1</link>"
            b"<f:origLink>https://post.example/b</f:origLink><description>Words.</description></item></channel></rss>",
            "feed",
            "https://post.example/rss",
        )
    )
    assert [entry.link for entry in feed.entries] == ["https://post.example/a", "https://post.example/b"]
    assert (feed.title, feed.pause, feed.cut_off) == ("T", 5400, None)
    assert (feed.entries[0].report, feed.entries[0].reason) == (None, "has no text")
