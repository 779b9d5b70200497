"""Any line that is a query is one for both engines, and a report is found by any of its own words."""

from collections.abc import Iterator

import pytest
from ferries import EVERY, NOW
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.errors import UsageError
from onrecord.ledger import Ledger, open_ledger
from onrecord.text.search_words import search_words


@pytest.fixture
def ledger(place: str) -> Iterator[Ledger]:
    with open_ledger(place) as opened:
        opened.add_all(EVERY, NOW)
        yield opened


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(line=st.text(max_size=40) | st.text("ab\"*-: ²ªßİ'()^{}&|!<>\\OR", max_size=30))
def test_no_line_breaks_an_engine(ledger: Ledger, line: str) -> None:
    try:
        ledger.search(line)
    except UsageError as error:
        assert "\n" not in str(error)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_a_report_is_found_by_every_run_of_its_words(ledger: Ledger, data: st.DataObject) -> None:
    reading = data.draw(st.sampled_from(EVERY))
    words = search_words(reading.report.text)
    start = data.draw(st.integers(0, len(words) - 1))
    phrase = " ".join(words[start : start + data.draw(st.integers(1, 6))])
    assert reading.key in {hit.report for hit in ledger.search(f'"{phrase}"').reports}
