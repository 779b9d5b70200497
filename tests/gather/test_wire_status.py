import json
from pathlib import Path

import pytest
from gathered import gather, put, reason
from test_wire import G2, INSIDE, NINJS, NINJS_3, NITF


def g2(meta: str) -> str:
    return G2.replace("</itemMeta>", f"{meta}</itemMeta>")


def nitf(status: str, release: str = "") -> str:
    told = f'<docdata management-status="{status}"><doc-id id-string="v7"/>'
    return NITF.replace("<docdata>", told + (f'<date.release norm="{release}"/>' if release else ""))


@pytest.mark.parametrize(
    ("more", "why"),
    [
        ({"pubStatus": "canceled"}, "is canceled by its provider (urn:vire:7)"),
        ({"pubStatus": "withheld"}, "is withheld by its provider (urn:vire:7)"),
        ({"embargoedUntil": "2999-03-03T12:00:00Z"}, "is under embargo until 2999-03-03T12:00:00Z (urn:vire:7)"),
        ({"embargoed": "2999-03-03"}, "is under embargo until 2999-03-03 (urn:vire:7)"),
        ({"embargoedUntil": "soon"}, "is under embargo until soon (urn:vire:7)"),
        ({"type": "planning"}, "is planned news, not a report"),
        ({"bodies": [], "plannedCoverage": [{"title": "Bridge"}]}, "is planned news, not a report"),
        ({"bodies": [], "type": "picture"}, "is a news item without a text"),
    ],
)
def test_ninjs_that_is_no_report(tmp_path: Path, more: dict[str, object], why: str) -> None:
    assert reason(put(tmp_path, "a.json", json.dumps({**NINJS_3, **more}))) == why
    assert reason(put(tmp_path, "a.jsonl", json.dumps({**NINJS_3, **more}))) == f"line 1 {why}"


def test_ninjs_that_is_free(tmp_path: Path) -> None:
    for more in ({"pubStatus": "usable"}, {"embargoedUntil": "2001-03-03T12:00:00+01:00"}, {"embargoed": "2001-03-03"}):
        assert len(gather(put(tmp_path, "a.json", json.dumps({**NINJS, **more})))[0]) == 1


def test_ninjs_planned_coverage_beside_a_text_is_a_report(tmp_path: Path) -> None:
    row = {**NINJS_3, "plannedCoverage": [{"title": "A picture"}], "by": "Mette Aas"}
    (report,), _ = gather(put(tmp_path, "a.json", json.dumps(row)))
    assert "Mette Aas" in report.text


def test_ninjs_prefers_the_printing_with_paragraphs(tmp_path: Path) -> None:
    plain = {"role": "main", "contentType": "text/plain", "value": "All in one line."}
    rich = {"role": "richtext", "contentType": "application/xhtml+xml", "value": INSIDE}
    short = {"role": "summary", "contentType": "text/html", "value": "<p>Short.</p>"}
    (report,), _ = gather(put(tmp_path, "a.json", json.dumps({**NINJS_3, "bodies": [short, plain, rich]})))
    assert "one line" not in report.text
    assert "Short." not in report.text
    assert report.text.count("\n\n") >= 4


@pytest.mark.parametrize(
    ("data", "why"),
    [
        (g2('<pubStatus qcode="stat:canceled"/>'), "is canceled by its provider (urn:newsml:vire.example:20310303:7)"),
        (g2('<pubStatus qcode="stat:withheld"/>'), "is withheld by its provider (urn:newsml:vire.example:20310303:7)"),
        (
            g2("<embargoed>2999-03-03T12:00:00Z</embargoed>"),
            "is under embargo until 2999-03-03T12:00:00Z (urn:newsml:vire.example:20310303:7)",
        ),
        (g2("<embargoed/>"), "is under embargo without a known end (urn:newsml:vire.example:20310303:7)"),
        (nitf("canceled"), "is canceled by its provider (v7)"),
        (nitf("embargoed"), "is under embargo without a known end (v7)"),
        (nitf("embargoed", "29990303T120000Z"), "is under embargo until 29990303T120000Z (v7)"),
        (nitf("usable", "29990303T120000Z"), "is under embargo until 29990303T120000Z (v7)"),
        ("<packageItem guid='urn:p'/>", "is a package of other items, not a report"),
        ("<planningItem guid='urn:p'/>", "is planned news, not a report"),
    ],
)
def test_xml_that_is_no_report(tmp_path: Path, data: str, why: str) -> None:
    assert reason(put(tmp_path, "a.xml", data)) == why


def test_xml_that_is_free(tmp_path: Path) -> None:
    good = [
        g2('<pubStatus qcode="stat:usable"/>'),
        g2("<embargoed>2001-03-03T12:00:00Z</embargoed>"),
        nitf("usable"),
        nitf("embargoed", "20010303T120000Z"),
    ]
    paths = [put(tmp_path, f"{number}.xml", data) for number, data in enumerate(good)]
    assert len(gather(*paths)[0]) == len(good)


def test_a_news_message_tells_of_every_item(tmp_path: Path) -> None:
    item = G2[G2.index("<newsItem") :]
    data = f"<newsMessage><itemSet><packageItem guid='p'/>{item}<knowledgeItem guid='k'/></itemSet></newsMessage>"
    reports, skipped = gather(put(tmp_path, "a.xml", data))
    assert [row.key for row in reports] == ["urn:newsml:vire.example:20310303:7"]
    assert [row.reason for row in skipped] == [
        "item 1 is a package of other items, not a report",
        "item 3 is a set of concepts, not a report",
    ]


def test_of_several_content_sets_the_one_that_tells_most_is_read(tmp_path: Path) -> None:
    picture = '<inlineData contenttype="image/jpeg" encoding="base64">aGVsbG8=</inlineData>'
    plain = '<inlineData contenttype="text/plain">All in one line.</inlineData>'
    data = G2.replace("<contentSet>", f"<contentSet>{picture}</contentSet><contentSet>{plain}").replace(
        "<by>", "<creditline>VNA</creditline><by>"
    )
    (report,), _ = gather(put(tmp_path, "a.xml", data))
    assert "one line" not in report.text
    assert "aGVs" not in report.text
    assert report.text.endswith("\n\nVNA")
