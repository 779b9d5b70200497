import json
from pathlib import Path

from gathered import BODY, gather, parts, put, reason

NINJS = {
    "uri": "https://wire.example/items/20310303-7",
    "type": "text",
    "versioncreated": "2031-03-03T14:05:00+01:00",
    "language": "en-GB",
    "headline": "Bridge at Halden closed to lorries",
    "byline": "Mette Aas",
    "dateline": "HALDEN, March 3",
    "infosource": [{"name": "Vire News Agency"}],
    "usageterms": "Not for use after noon.",
    "body_html": "".join(f"<p>{said}</p>" for said in BODY),
    "associations": {"main": {"type": "picture", "description_text": "The bridge", "byline": "Nils Berg"}},
}
NINJS_3 = {
    "uri": "urn:vire:7",
    "versionCreated": "2031-03-03T14:05:00Z",
    "headlines": [{"role": "short", "value": "Bridge shut"}, {"role": "main", "value": "Bridge at Halden closed"}],
    "bodies": [
        {"role": "summary", "contentType": "text/plain", "value": "Short."},
        {"role": "main", "contentType": "text/plain", "value": "\n\n".join(BODY)},
    ],
    "infoSources": [{"name": "Vire News Agency"}],
    "associations": [{"type": "picture", "descriptions": [{"role": "caption", "value": "The bridge"}]}],
}
INSIDE = "".join(f"<p>{said}</p>" for said in BODY)
NITF = f"""<?xml version="1.0"?>
<!DOCTYPE nitf SYSTEM "nitf-3-6.dtd">
<nitf xml:lang="en"><head><title>Bridge</title><docdata><date.issue norm="20310303T140500Z"/></docdata>
<pubdata name="The Vire Post" date.publication="20310303"/></head>
<body><body.head><hedline><hl1>Bridge at Halden closed</hl1><hl2>Hauliers ask for a ferry</hl2></hedline>
<byline>By <person>Mette Aas</person></byline><dateline><location>HALDEN</location>, March 3</dateline></body.head>
<body.content><block>{INSIDE}<media media-type="image"><media-caption>The bridge</media-caption>
<media-producer>Nils Berg</media-producer></media></block></body.content>
<body.end><tagline>Reporting by Olav Rud</tagline></body.end></body></nitf>"""
G2 = f"""<?xml version="1.0" encoding="UTF-8"?>
<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:vire.example:20310303:7" xml:lang="en">
<itemMeta><provider qcode="p:vna"><name>Vire News Agency</name></provider>
<versionCreated>2031-03-03T14:05:00+01:00</versionCreated></itemMeta>
<contentMeta><headline>Bridge at Halden closed</headline><by>Mette Aas</by><dateline>HALDEN, March 3</dateline>
<language tag="en-GB"/></contentMeta>
<contentSet><inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title></head>
<body><h1>Bridge at Halden closed</h1>{INSIDE}</body></html></inlineXML></contentSet></newsItem>"""


def test_ninjs(tmp_path: Path) -> None:
    (report,), skipped = gather(put(tmp_path, "a.json", json.dumps(NINJS)))
    assert skipped == []
    assert (report.key, report.url, report.kind) == (NINJS["uri"], NINJS["uri"], "ninjs")
    assert (report.published, report.outlet, report.language) == ("2031-03-03T14:05:00+01:00", "Vire News Agency", "en")
    assert parts(report) == [
        ("headline", "Bridge at Halden closed to lorries"),
        ("byline", "Mette Aas"),
        ("dateline", "HALDEN, March 3"),
        ("caption", "The bridge"),
        ("credit", "Nils Berg"),
    ]
    assert "\n\n".join(BODY) in report.text
    assert "noon" not in report.text


def test_ninjs_3_in_a_list_and_in_lines(tmp_path: Path) -> None:
    for name, data in (("a.json", json.dumps([NINJS_3])), ("a.jsonl", json.dumps(NINJS_3))):
        (report,), _ = gather(put(tmp_path, name, data))
        assert (report.key, report.url, report.outlet) == ("urn:vire:7", None, "Vire News Agency")
        assert report.text == "\n\n".join(["Bridge at Halden closed", *BODY, "The bridge"])


def test_ninjs_without_a_body(tmp_path: Path) -> None:
    assert reason(put(tmp_path, "a.json", '{"uri": "urn:x", "headline": "Bridge"}')) == "is a news item without a text"


def test_nitf(tmp_path: Path) -> None:
    path = put(tmp_path, "a.xml", NITF)
    (report,), skipped = gather(path)
    assert skipped == []
    assert (report.key, report.kind, report.outlet) == (path, "nitf", "The Vire Post")
    assert report.published == "2031-03-03T14:05:00+00:00"
    assert parts(report) == [
        ("headline", "Bridge at Halden closed"),
        ("deck", "Hauliers ask for a ferry"),
        ("byline", "By Mette Aas"),
        ("dateline", "HALDEN, March 3"),
        ("caption", "The bridge"),
        ("credit", "Nils Berg"),
        ("credit", "Reporting by Olav Rud"),
    ]
    assert "\n\n".join(BODY) in report.text


def test_newsml_g2_with_xhtml(tmp_path: Path) -> None:
    path = put(tmp_path, "a.xml", G2)
    (report,), skipped = gather(path)
    assert skipped == []
    assert (report.key, report.kind, report.outlet, report.language) == (path, "newsml", "Vire News Agency", "en")
    assert report.published == "2031-03-03T14:05:00+01:00"
    assert report.text == "\n\n".join(["Bridge at Halden closed", "Mette Aas", "HALDEN, March 3", *BODY])


def test_newsml_g2_with_nitf(tmp_path: Path) -> None:
    inside = NITF[NITF.index("<nitf") :].replace("<nitf", '<nitf xmlns="http://iptc.org/std/NITF/2006-10-18/"')
    start, end = G2.index("<html"), G2.index("</inlineXML>")
    (report,), _ = gather(put(tmp_path, "a.xml", G2[:start] + inside + G2[end:]))
    assert report.text.startswith(
        "Bridge at Halden closed\n\nHauliers ask for a ferry\n\nBy Mette Aas\n\nHALDEN, March 3\n\n"
    )
    assert report.text.count("HALDEN") == 1


def test_a_news_message_of_several_items(tmp_path: Path) -> None:
    item = G2[G2.index("<newsItem") :]
    empty = '<newsItem guid="urn:empty"><contentMeta><headline>x</headline></contentMeta></newsItem>'
    both = f"<newsMessage>{item}{item.replace('20310303:7', '20310303:8')}{empty}</newsMessage>"
    reports, skipped = gather(put(tmp_path, "a.xml", both))
    assert [row.key for row in reports] == ["urn:newsml:vire.example:20310303:7", "urn:newsml:vire.example:20310303:8"]
    assert [row.reason for row in skipped] == ["item 3 is a news item without an inline text"]


def test_broken_wire_files(tmp_path: Path) -> None:
    assert reason(put(tmp_path, "a.xml", NITF[:-40])).startswith("is not well-formed XML: ")
    assert reason(put(tmp_path, "b.xml", "<nitf><body/></nitf>")) == "holds no text of a report"
    assert reason(put(tmp_path, "c.xml", "<newsMessage/>")) == "is NewsML-G2 without a news item"
    assert reason(put(tmp_path, "d.xml", "<?xml version='1.0'?>")).startswith("is not well-formed XML")
