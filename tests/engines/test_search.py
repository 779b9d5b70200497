"""Searching, on every engine: the same body for both, so that they find the same."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from ferries import BRIDGE, DENIAL, EVERY, FERRY, NOW, made

from onrecord.ledger import Ledger, open_ledger
from onrecord.pipeline.steps import trace
from onrecord.records import Claim, Found, Reading, Record, Step


@pytest.fixture
def ledger(place: str) -> Iterator[Ledger]:
    with open_ledger(place) as opened:
        opened.add_all(EVERY, NOW)
        yield opened


def keys(found: Found) -> list[str]:
    return [hit.report for hit in found.reports]


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("ferry", ["denial", "ferry", "undated"]),
        ("FERRY strike", ["ferry"]),
        ("ferries", []),
        ("strikes", ["ferry"]),
        ("offers", ["denial", "ferry"]),
        ('"offers"', []),
        ('"called off"', ["ferry"]),
        ('"off called"', []),
        ("“no offer”", ["denial"]),
        ("offer -denies", ["ferry"]),
        ("ferry -“called off” -date", ["denial"]),
        ("bridge OR strike", ["bridge", "ferry"]),
        ("seafar*", ["ferry"]),
        ("seafar", []),
        ("so-called", ["bridge"]),
        ("1,250", ["bridge"]),
        ("union's", ["ferry"]),
        ("from:gazette", ["denial"]),
        ('from:"tollmark courier"', ["bridge", "ferry"]),
        ("ferry -from:gazette", ["ferry", "undated"]),
        ("said:haldt", ["ferry"]),
        ("said:HALDT offer", ["ferry"]),
        ("said:ines", ["ferry"]),
        ("said:brenn strike", []),
        ("offer -said:brenn", ["ferry"]),
        ("after:2031-03-04", ["bridge", "denial"]),
        ("ferry before:2031-03-04", ["ferry"]),
        ("ferry after:2031-03-04", ["denial"]),
        ("courier", []),
    ],
)
def test_what_a_query_finds_newest_first(ledger: Ledger, query: str, wanted: list[str]) -> None:
    assert keys(ledger.search(query)) == wanted


def test_every_hit_has_its_words_at_its_place(ledger: Ledger) -> None:
    texts = {reading.key: reading.report.text for reading in EVERY}
    found = ledger.search("offer OR bridge OR haldt")
    hits = [*found.statements, *found.names, *found.reports]
    assert {hit.kind for hit in hits} == {"statement", "name", "report"}
    assert all(texts[hit.report][hit.start : hit.end] == hit.text for hit in hits)


def test_a_statement_is_found_by_its_speaker_and_its_words(ledger: Ledger) -> None:
    found = ledger.search("said:brenn offer")
    assert all("Brenn" in (hit.who or "") for hit in found.statements)
    assert any("no offer on the table" in hit.text for hit in found.statements)


def test_a_name_is_found_with_what_it_is(ledger: Ledger) -> None:
    (hit,) = [hit for hit in ledger.search("brenn").names if "Brenn" in hit.text]
    assert "chairman" in (hit.who or "")


def test_as_of_leaves_out_what_came_later(ledger: Ledger) -> None:
    assert keys(ledger.search("ferry OR bridge", as_of="2031-03-03")) == ["ferry", "undated"]


def told(*readings: Reading) -> Record:
    """A record with one claim: asserted at first, then disputed."""
    record = trace(readings)
    statement = next(row for row in FERRY.statements if row.content)
    steps = (Step("2031-03-03", "ferry", "asserted", ()), Step("2031-03-04", "denial", "disputed", ()))
    claim = Claim("c1", "s1", "The strike is off", statement.id, "disputed", (statement.id,), (), (), (), (), steps)
    return replace(record, claims=(claim,))


def test_claims_are_found_with_their_status_and_with_the_one_that_they_had(ledger: Ledger) -> None:
    assert ledger.stale()
    ledger.keep_claims(told(*ledger.readings()), NOW)
    assert not ledger.stale()
    (hit,) = ledger.search("strike status:disputed").claims
    (earlier,) = ledger.search("strike status:asserted", as_of="2031-03-03").claims
    assert (hit.id, hit.status, hit.report, earlier.status) == ("c1", "disputed", "ferry", "asserted")
    assert ledger.search("strike status:asserted").claims == ()
    assert ledger.search("strike", as_of="2031-03-02").claims == ()
    assert ledger.search("bridge status:disputed").claims == ()


def test_claims_that_a_later_tracing_does_not_make_leave_the_search(ledger: Ledger) -> None:
    record = told(*ledger.readings())
    ledger.keep_claims(record, NOW)
    ledger.keep_claims(replace(record, claims=()), "2031-03-06T11:00:00+00:00")
    assert ledger.search("strike").claims == ()
    ledger.keep_claims(record, "2031-03-06T12:00:00+00:00")
    assert len(ledger.search("strike").claims) == 1


def test_what_another_method_read_takes_the_place_of_what_was_read_before(place: str) -> None:
    mute = made("ferry", FERRY.report.text, "2031-03-03", "Tollmark Courier")
    with open_ledger(place) as ledger:
        ledger.add(mute, NOW)
        again = mute.at(mute.published, ())
        assert not ledger.has(mute.report, "other/2")
        ledger.add(again, "2031-03-06T11:00:00+00:00", "other/2")
        assert ledger.has(mute.report, "other/2")
        assert list(ledger.readings()) == [again]
        assert len(ledger.search("strike").reports) == 1


def test_a_limit_keeps_the_newest(ledger: Ledger) -> None:
    assert keys(ledger.search("ferry", limit=1)) == ["denial"]


def test_candidates_share_wording_or_telling_words(ledger: Ledger) -> None:
    copy = made("copy", FERRY.report.text.replace("Monday", "March 3"), "2031-03-04")
    first, *_ = ledger.candidates(copy)
    assert (first.report_id, first.prints > 2) == (FERRY.report.id, True)
    assert FERRY.report.id not in {row.report_id for row in ledger.candidates(FERRY)}
    retold = made(
        "retold",
        "Tollmark: seafarers stay\n\nInés Haldt of the Seafarers' Union took Tollmark back to sea.\n",
        "2031-03-04",
    )
    assert FERRY.report.id in {row.report_id for row in ledger.candidates(retold)}
    assert BRIDGE.report.id not in {row.report_id for row in ledger.candidates(retold)}


def test_results_of_sentences_are_kept_once_a_method(place: str) -> None:
    with open_ledger(place) as ledger:
        ledger.remember({"a": "1", "b": "2"}, "encoder/1", NOW)
        ledger.remember({"a": "other"}, "encoder/1", NOW)
        ledger.remember({"a": "3"}, "encoder/2", NOW)
        assert ledger.recall(["a", "b", "c"], "encoder/1") == {"a": "1", "b": "2"}
        assert ledger.recall(["a"], "encoder/2") == {"a": "3"}
        assert ledger.recall([], "encoder/2") == {}
        memory = ledger.memory("encoder/2", NOW)
        memory.remember({})
        memory.remember({"c": "4"})
    with open_ledger(place) as ledger:
        assert ledger.memory("encoder/2", NOW).recall(["a", "b", "c"]) == {"a": "3", "c": "4"}
        assert ledger.memory("encoder/1", NOW).recall(["c"]) == {}


def test_denial_is_found_beside_what_it_denies(ledger: Ledger) -> None:
    assert {hit.report for hit in ledger.search("offer").statements} >= {DENIAL.key, FERRY.key}
