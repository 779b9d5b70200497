"""Versions in the ledger: counted by day, then by when they came, and unseen before they came."""

from dataclasses import replace

import pytest
from ferries import FERRY, made

from onrecord.ledger import open_ledger
from onrecord.pipeline.steps import trace, until

FIRST, SECOND = "2031-03-03T10:00:00.000001+00:00", "2031-03-05T10:00:00.000001+00:00"
EDITED = made("ferry", FERRY.report.text.replace("off", "on"), "2031-03-03", "Tollmark Courier")


@pytest.mark.parametrize("backwards", [False, True])
def test_of_two_texts_of_one_day_the_one_that_came_first_is_the_first(place: str, backwards: bool) -> None:
    early, late = (EDITED, FERRY) if backwards else (FERRY, EDITED)
    with open_ledger(place) as ledger:
        ledger.add(early, FIRST)
        ledger.add(late, SECOND)
        found = {reading.report.text: reading.report for reading in ledger.readings()}
    assert found[early.report.text] == early.report
    assert found[late.report.text] == replace(late.report, key="ferry#2", version=2, seen=SECOND)


def test_as_of_a_moment_the_record_holds_the_version_that_was_there(place: str) -> None:
    with open_ledger(place) as ledger:
        ledger.add(FERRY, FIRST)
        ledger.add(EDITED, SECOND)
        record = trace(ledger.readings())
    assert [row.later for row in record.versions] == ["ferry#2"]
    assert [row.key for row in until(record, "2031-03-04").readings] == ["ferry"]
    assert until(record, "2031-03-04").versions == ()
    assert until(record, "2031-03-06") == record


def test_a_judgement_that_was_withdrawn_still_held_before(place: str) -> None:
    from onrecord.records import Anchor, Judgement

    anchor = Anchor(FERRY.report.id, "ferry", "ferry")
    with open_ledger(place) as ledger:
        ledger.judge(Judgement("j", "same_story", anchor, anchor, "", "A. Marlow", FIRST), FIRST)
        ledger.withdraw("j", SECOND)
        assert ledger.judgements() == ()
        assert [row.id for row in ledger.judgements("2031-03-04")] == ["j"]
        assert ledger.judgements("2031-03-02") == ()
        assert ledger.judgements("2031-03-06") == ()
