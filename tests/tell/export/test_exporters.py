"""What holds for every exporter of the table: any record, however hostile its text, is valid output."""

import csv
import json
from collections.abc import Iterator
from dataclasses import replace
from io import StringIO
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from conftest import make_record
from onrecord.errors import InputError
from onrecord.records import Brief, Order, Record
from onrecord.tell.brief import compose
from onrecord.tell.export import Exporter, Frame, add_exporter, exporters

NASTY = (
    "=cmd()|'/c calc'!A0 </script><script>alert(1)</script> ]]> <!-- & \x00\x1b[31m \u202e \ufffe \ud800 \r\n\t\"'`|"
)
FRAME = Frame("https://desk.example", "2031-03-06T10:00:00+01:00")
NAMES = tuple(exporters())
TEXT = st.text(st.characters(), max_size=12) | st.sampled_from(
    ("", "=1+1", "\t=1", "＝1", "@x", "]]>", "</script>", NASTY)
)


def brief(record: Record | None = None) -> Brief:
    return compose(record or make_record(), (), None)


def hostile(value: Any, words: str) -> Any:
    """The record with other words wherever a record holds free text; ids, kinds and moments stay."""
    free = {"title", "outlet", "url", "name", "role", "because"}
    if isinstance(value, tuple):
        return tuple(hostile(each, words) for each in value)
    if not hasattr(value, "__dataclass_fields__"):
        return value
    fields = {name: getattr(value, name) for name in value.__dataclass_fields__}
    new = {
        name: words if name in free and isinstance(held, str) else hostile(held, words) for name, held in fields.items()
    }
    if "text" in new:  # as long as before, so that every place still points into it
        size = len(new["text"])
        new["text"] = ((words or "x") * (size // len(words or "x") + 1))[:size]
    if "chain" in new:
        new["chain"] = tuple(words for _ in new["chain"])
    return replace(value, **new)


def held(form: str, text: str) -> Any:
    """What a program reads from it; raises where it is not valid."""
    text.encode("utf-8")
    if form.startswith("csv"):
        return list(csv.reader(StringIO(text, newline=""), strict=True))
    if form == "markdown":
        return text
    return etree.fromstring(text.encode()) if form == "graphml" else json.loads(text)


@pytest.mark.parametrize("form", NAMES)
def test_the_same_record_is_the_same_bytes(form: str) -> None:
    exporter = exporters()[form]
    text = exporter.write(brief(), FRAME)
    assert text == exporter.write(brief(), FRAME)
    assert text.endswith("\n")
    assert exporter.name == form and exporter.suffix.startswith(".") and "/" in exporter.media_type and exporter.about


@pytest.mark.parametrize("form", NAMES)
def test_a_frame_need_not_be_given(form: str) -> None:
    assert held(form, exporters()[form].write(brief())) is not None


@pytest.mark.parametrize("form", NAMES)
def test_a_record_of_nothing_is_valid(form: str) -> None:
    nothing = Record((), (), Order(()), (), (), (), (), ())
    assert held(form, exporters()[form].write(brief(nothing), FRAME)) is not None


@pytest.mark.parametrize("form", NAMES)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
@given(words=TEXT)
def test_hostile_text_gives_valid_output(form: str, words: str) -> None:
    text = exporters()[form].write(brief(hostile(make_record(), words)), FRAME)
    assert held(form, text) is not None
    if form not in {"csv", "csv-claims", "markdown"}:
        assert "</script" not in text and "<script" not in text


def cells(rows: list[list[str]]) -> Iterator[str]:
    return (cell for row in rows for cell in row)


@pytest.mark.parametrize("form", ["csv", "csv-claims"])
@given(words=TEXT)
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow], derandomize=True)
def test_no_cell_is_a_formula(form: str, words: str) -> None:
    rows = held(form, exporters()[form].write(brief(hostile(make_record(), words)), FRAME))
    assert len({len(row) for row in rows}) == 1
    assert not [cell for cell in cells(rows) if cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝"))]


def test_statements_stand_with_their_places() -> None:
    rows = held("csv", exporters()["csv"].write(brief()))
    table = [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]
    texts = {reading.key: reading.report.text for reading in make_record().readings}
    assert len(table) == sum(len(reading.statements) for reading in make_record().readings)
    for row in table:
        assert " ".join(texts[row["report"]][int(row["start"]) : int(row["end"])].split()) == row["content"]
    denial = next(row for row in table if row["stance"] == "denies")
    assert denial["claims"] == "sale"


def test_claims_stand_with_their_origins_counted() -> None:
    rows = held("csv-claims", exporters()["csv-claims"].write(brief()))
    sale = dict(zip(rows[0], rows[1], strict=True))
    assert (sale["id"], sale["status"], sale["central"]) == ("sale", "disputed", "yes")
    assert (sale["supports"], sale["denies"], sale["origins_for"], sale["origins_against"]) == ("3", "2", "1", "1")


def test_a_name_is_given_once() -> None:
    mine = Exporter("csv", "text/plain", ".txt", lambda _, __: "")
    with pytest.raises(InputError, match="there is an exporter csv already"):
        add_exporter(mine)
    add_exporter(exporters()["csv"])
