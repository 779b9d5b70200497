"""Each export beside its standard: the official libraries and templates, and what the record itself says."""

import json
import warnings
from dataclasses import replace
from typing import Any

import networkx
import pytest
import stix2
from lxml import etree

from conftest import make_record
from onrecord.errors import InputError
from onrecord.gather.kinds import gather
from onrecord.records import Brief, Copy, Item, Record
from onrecord.tell.brief import compose
from onrecord.tell.export import Frame, exporters
from onrecord.tell.export.admiralty import credibility

FRAME = Frame("https://desk.example", "2031-03-06T10:00:00+01:00")
RECORD = make_record()


def brief(record: Record = RECORD) -> Brief:
    return compose(record, (), None)


def exported(form: str, frame: Frame = FRAME, record: Record = RECORD) -> Any:
    return json.loads(exporters()[form].write(brief(record), frame))


def at_addresses() -> Record:
    """The record with its first two reports at web addresses of their own, the third as a version of the second."""
    urls = ("https://courier.example/a?b=1&c=2", "https://herald.example/x", "https://herald.example/x")
    rows = zip(RECORD.readings, urls, strict=True)
    return replace(RECORD, readings=tuple(replace(row, report=replace(row.report, url=url)) for row, url in rows))


def typed(rows: list[dict[str, Any]], kind: str, name: str = "@type") -> list[dict[str, Any]]:
    return [row for row in rows if row[name] == kind]


def test_linked_data_says_who_published_and_what_was_copied() -> None:
    graph = exported("jsonld", record=at_addresses())["@graph"]
    courier, herald, tidings = typed(graph, "NewsArticle")
    assert courier["@id"] == courier["url"] == "https://courier.example/a?b=1&c=2"
    assert courier["publisher"] == {"@type": "NewsMediaOrganization", "name": "Velmora Courier"}
    assert herald["isBasedOn"] == [{"@id": courier["@id"]}]
    assert herald["@id"] != tidings["@id"] and herald["url"] == tidings["url"]
    sale = next(row for row in typed(graph, "Claim") if row["creativeWorkStatus"] == "disputed")
    assert sale["firstAppearance"] == {"@id": courier["@id"]}
    assert sale["appearance"] == [{"@id": courier["@id"]}, {"@id": tidings["@id"]}]
    said = next(row for row in typed(graph, "Quotation") if row["text"] == "We pay what we owe")
    assert said["spokenByCharacter"] == {"@type": "Person", "name": "Jon Brekke"}
    assert not typed(graph, "ClaimReview")
    assert len({row["@id"] for row in graph}) == len(graph)


def test_annotations_select_the_words_they_are_about() -> None:
    page = exported("annotations", record=at_addresses())
    assert page["@context"] == "http://www.w3.org/ns/anno.jsonld" and page["type"] == "AnnotationCollection"
    items = page["first"]["items"]
    assert page["total"] == len(items) == sum(len(reading.statements) for reading in RECORD.readings)
    texts = {f"https://desk.example/report/{row.report.id}": row.report.text for row in RECORD.readings}
    places = 0
    for target in (target for item in items for target in item["target"]):
        selectors = target["selector"]
        if isinstance(selectors, dict):  # of a page, by words alone
            assert target["source"].startswith("https://") and selectors["type"] == "TextQuoteSelector"
            continue
        quote, place = selectors
        text = texts[target["source"]["id"]]
        assert text[place["start"] : place["end"]] == quote["exact"]
        assert text[: place["start"]].endswith(quote["prefix"]) and text[place["end"] :].startswith(quote["suffix"])
        places += 1
    assert places == len(items)


def test_a_news_item_is_read_back_as_the_brief() -> None:
    text = exporters()["ninjs"].write(brief(), FRAME)
    (report,) = gather(Item("brief", text.encode(), "json"))
    item = json.loads(text)
    assert report.text.startswith(brief().record.stories[0].title) and "disputed" in report.text
    assert item["standard"]["version"] == "3.1" and item["versionCreated"] == "2031-03-06T09:00:00.000Z"
    assert [row["uri"] for row in item["associations"]] == [
        f"https://desk.example/report/{row.report.id}" for row in RECORD.readings
    ]


def test_a_bundle_is_taken_by_the_stix_library() -> None:
    bundle = stix2.parse(exporters()["stix"].write(brief(), FRAME), allow_custom=False)
    ids = {row.id for row in bundle.objects}
    assert len(ids) == len(bundle.objects)
    named = [ref for row in bundle.objects for ref in getattr(row, "object_refs", ())]
    assert named and ids.issuperset(named)
    opinions = {(row.authors[0], row.opinion) for row in bundle.objects if row.type == "opinion"}
    assert opinions == {("the treasury", "disagree")}  # Radio Tisa only cites unnamed officials
    notes = [row for row in bundle.objects if row.type == "note"]
    assert sum("disputed: 1 independent origins for it, 1 against it" in row.abstract for row in notes) == 1
    again = stix2.parse(exporters()["stix"].write(brief(), replace(FRAME, now="2031-04-01")))
    assert {row.id for row in again.objects} == ids


def test_an_event_keeps_to_the_templates_of_misp() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of libraries that pymisp brings
        import pymisp

        event = pymisp.MISPEvent()
        event.from_json(exporters()["misp"].write(brief(), FRAME))
        templates = {row["uuid"]: row for row in (template(pymisp, each.name) for each in event.objects)}
    assert {each.name for each in event.objects} == {
        "news-media", "narrative", "annotation", "intelligence-source-assessment",
    }  # fmt: skip
    for each in event.objects:
        known = templates[each.template_uuid]
        assert known["name"] == each.name and str(known["version"]) == str(each.template_version)
        relations = {row.object_relation: row for row in each.attributes}
        assert relations.keys() & set(known["requiredOneOf"])
        for name, row in relations.items():
            assert known["attributes"][name]["misp-attribute"] == row.type and not row.to_ids
            assert row.value in known["attributes"][name].get("sane_default", [row.value])
    uuids = [each.uuid for each in event.objects] + [row.uuid for each in event.objects for row in each.attributes]
    assert len(set(uuids)) == len(uuids)
    assert event.event_reports[0].content.startswith("# ")
    held = {each.uuid for each in event.objects}
    assert all(ref.referenced_uuid in held for each in event.objects for ref in each.references)


def template(pymisp: Any, name: str) -> Any:
    from pathlib import Path

    return json.loads(
        (Path(pymisp.__file__).parent / "data/misp-objects/objects" / name / "definition.json").read_bytes()
    )


def test_the_graph_runs_from_origins_to_claims() -> None:
    record = replace(RECORD, copies=(Copy("courier.txt", "herald.html", "partial", 0.33, "Kelda Wire"),))
    graph = networkx.parse_graphml(exporters()["graphml"].write(brief(record), FRAME))
    assert graph.is_directed()
    label = networkx.get_node_attributes(graph, "label")
    kind = networkx.get_node_attributes(graph, "kind")
    assert set(kind.values()) == {"origin", "agency", "outlet", "report", "claim"}
    named = {(kind[node], label[node]): node for node in graph}
    start = named["origin", "Radio Tisa, citing unnamed officials in the treasury"]
    radio, courier = named["agency", "Radio Tisa"], named["outlet", "Velmora Courier"]
    assert graph.has_edge(start, radio) and graph.has_edge(radio, courier)
    assert networkx.has_path(graph, start, "claim-sale")
    reports = {row.key: f"report-{row.report.id}" for row in RECORD.readings}
    (copied,) = graph.get_edge_data(reports["courier.txt"], reports["herald.html"]).values()
    assert (copied["how"], copied["because"]) == ("copied", "a run of two sentences")
    assert graph.has_edge(named["agency", "Kelda Wire"], reports["herald.html"])
    against = [told for *_, told in graph.in_edges("claim-sale", data=True) if told["side"] == "against"]
    assert len(against) == 2


def test_the_graph_keeps_to_graphml() -> None:
    root = etree.fromstring(exporters()["graphml"].write(brief(), FRAME).encode())
    space = {"g": "http://graphml.graphdrawing.org/xmlns"}
    keys = {row.get("id"): row.get("for") for row in root.findall("g:key", space)}
    nodes = {row.get("id") for row in root.findall("g:graph/g:node", space)}
    for row in root.findall("g:graph/g:edge", space):
        assert {row.get("source"), row.get("target")} <= nodes
    for row in root.iter("{http://graphml.graphdrawing.org/xmlns}data"):
        assert keys[row.get("key")] == etree.QName(row.getparent()).localname


@pytest.mark.parametrize(
    ("status", "named", "unnamed", "denied", "rank"),
    [
        ("asserted", 0, 0, False, "6"),
        ("position", 2, 0, False, "6"),
        ("withdrawn", 2, 0, False, "5"),
        ("disputed", 1, 0, True, "4"),
        ("disputed", 1, 1, True, "3"),
        ("confirmed", 1, 1, False, "1"),
        ("confirmed", 1, 0, False, "2"),
        ("unconfirmed", 0, 2, False, "2"),
        ("asserted", 1, 0, False, "3"),
        ("unconfirmed", 0, 1, False, "6"),
    ],
)
def test_credibility_counts_origins_and_denials(status: str, named: int, unnamed: int, denied: bool, rank: str) -> None:
    sale = RECORD.claims[0]
    known, unknown = replace(sale.origins_for[0], anonymous=False), sale.origins_for[0]
    against = {} if denied else {"denies": (), "origins_against": ()}
    claim = replace(sale, status=status, origins_for=(known,) * named + (unknown,) * unnamed, **against)
    assert credibility(claim)[0] == rank


def test_reliability_is_a_persons_and_else_cannot_be_judged() -> None:
    rated = exported("admiralty", replace(FRAME, ratings=(("The  TREASURY", "B"),)))
    sale = next(row for row in rated["claims"] if row["claim"] == "sale")
    assert (sale["information_credibility"], sale["status"]) == ("4", "disputed")
    assert [(row["source_reliability"], row["rated_by"]) for row in sale["sources_against"]] == [("B", "a person")]
    assert [(row["source_reliability"], row["rated_by"]) for row in sale["sources_for"]] == [("F", "nobody")]
    with pytest.raises(InputError, match="is one of A to F, not 'G'"):
        exported("admiralty", replace(FRAME, ratings=(("x", "G"),)))
