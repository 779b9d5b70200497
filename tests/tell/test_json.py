"""The JSON that other programs rely on."""

import json
from dataclasses import replace
from typing import Any

import pytest

from onrecord.records import Record, Report, Skipped
from onrecord.tell.brief import compose
from onrecord.tell.export.json import (
    brief_json,
    clean_json,
    copy_json,
    dumps,
    group_json,
    passage_json,
    read_json,
    unclean_json,
    unread_json,
)


def spans(value: Any) -> list[dict[str, Any]]:
    """Every object below that has a start, an end and a text."""
    if isinstance(value, dict):
        own = [value] if {"start", "end", "text"} <= value.keys() else []
        return own + [span for each in value.values() for span in spans(each)]
    if isinstance(value, list):
        return [span for each in value for span in spans(each)]
    return []


def test_a_reading_has_the_fields_of_the_contract(record: Record) -> None:
    row = read_json(record.readings[0])
    assert row["schema"] == "onrecord.read/1"
    assert row["published"] == {
        "value": "2031-03-04",
        "how": "inferred",
        "earliest": "2031-03-03",
        "latest": "2031-03-05",
        "because": ["Monday is yesterday"],
    }
    assert row["parts"][0] == {"kind": "headline", "start": 0, "end": 56, "repeats": False}
    said = row["statements"][1]
    assert said["source"]["text"] == "Radio Tisa"
    assert [span["text"] for span in said["cue"]] == ["According to"]
    assert (said["quote"], said["stance"], said["anonymous"]) == ("indirect", "asserts", True)
    assert said["chain"] == ["outlet", "Radio Tisa", "unnamed officials in the treasury"]
    own = row["statements"][0]
    assert own["source"] is None
    assert own["cue"] == []
    assert row["names"][0]["roles"] == [{"role": "regent", "organisation": "Tavria", "former": False}]
    assert {"start", "end", "text", "type", "value", "when", "precision"} <= row["moments"][0].keys()


def test_every_span_is_what_stands_in_its_text(record: Record) -> None:
    for reading in record.readings:
        found = spans(read_json(reading))
        assert len(found) > 5
        for span in found:
            assert reading.report.text[span["start"] : span["end"]] == span["text"]


def test_a_brief_has_the_fields_of_the_contract(record: Record) -> None:
    row = brief_json(compose(record, (Skipped("noise.bin", "not text"),)))
    assert list(row)[:2] == ["schema", "as_of"]
    assert (row["schema"], row["as_of"]) == ("onrecord.brief/1", "2031-03-05")
    assert [report["key"] for report in row["reports"]] == ["courier.txt", "herald.html", "tidings.txt"]
    assert row["reports"][1]["derived_from"] == ["courier.txt"]
    assert row["reports"][1]["outlet"] == "Tavria Herald"
    assert len(row["reports"][1]["novel"]) == 3
    assert row["stories"][0]["claims"] == ["sale", "secret", "built"]
    sale = row["claims"][0]
    assert sale["status"] == "disputed"
    assert len(sale["origins"]["for"]) == len(sale["origins"]["against"]) == 1
    assert sale["origins"]["for"][0]["links"][0]["kind"] == "copied"
    assert [step["status"] for step in sale["history"]] == ["unconfirmed", "disputed", "disputed"]
    assert row["skipped"] == [{"key": "noise.bin", "reason": "not text"}]
    assert {entry["value"] for entry in row["agenda"]} == {"2031-03-05", "2031-03-18", "2031-04-30"}


def test_a_headline_beside_the_text_has_no_offsets(record: Record) -> None:
    check = brief_json(compose(record))["headline_checks"][2]
    assert (check["start"], check["end"], check["text"]) == (None, None, "Harbour sale: what is known <b>")


def test_ids_lead_somewhere(record: Record) -> None:
    row = brief_json(compose(record))
    statements = {said["id"] for report in row["reports"] for said in report["statements"]}
    sentences = {each["id"] for report in row["reports"] for each in report["sentences"]}
    for claim in row["claims"]:
        assert {*claim["supports"], *claim["denies"], *claim["other"]} <= statements
    for entry in (*row["agenda"], *row["timeline"], *row["missing"]):
        assert set(entry["sentences"]) <= sentences


def test_same_records_same_bytes(record: Record) -> None:
    brief = compose(record)
    assert dumps(brief_json(brief)) == dumps(brief_json(compose(record)))
    assert json.loads(dumps(brief_json(brief))) == brief_json(brief)


def test_one_line_and_no_needless_escapes() -> None:
    line = dumps({"text": "Ørsund\n“quay”"})
    assert line == '{"text": "Ørsund\\n“quay”"}'


def test_the_fast_stages(record: Record) -> None:
    assert clean_json(Report("a", "1", "Text.", "Title", outlet="Courier")) == {
        "key": "a",
        "title": "Title",
        "text": "Text.",
        "published": None,
        "outlet": "Courier",
        "language": "en",
        "signs": [],
    }
    assert group_json("a", "s") == {"key": "a", "story": "s"}
    assert passage_json(record.passages[1])["edits"] == [{"a": "a", "b": "b"}]
    assert copy_json(record.copies[0])["relation"] == "partial"
    assert unread_json(Skipped("a", "empty"))["skipped"] == unclean_json(Skipped("a", "empty"))["skipped"]


def test_no_number_that_json_lacks(record: Record) -> None:
    broken = replace(record.passages[0], similarity=float("nan"))
    with pytest.raises(ValueError, match="JSON"):
        dumps(passage_json(broken))
