"""How often statements are compared, and that the order of reading does not show."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made import Page, first_report, second_report

from onrecord.records import Order, Story
from onrecord.trace.claims import find_claims, link

_YARDS = ("Oster", "Skerry", "Tarn", "Halvik", "Velm", "Dunmoor", "Lund", "Brandt")
_ACTS = ("closed its dock", "sold two boats", "hired a pilot", "painted the pier", "lost a crane", "won a prize")


def _many(count: int) -> list[Page]:
    """Reports of one story that tell different things, with terms of their own."""
    pages = []
    for at in range(count):
        page = Page(f"r{at:03}", f"Gazette {at}")
        for turn in range(6):
            yard, act = _YARDS[(at + turn) % 8], _ACTS[(at * 5 + turn) % 6]
            page.tell(f"The {yard} yard {act} in week {at}{turn} after the storm number{at}x{turn}.").own()
        pages.append(page)
    return pages


def _comparisons(count: int, monkeypatch: pytest.MonkeyPatch) -> int:
    calls = 0
    old = link.resemblance

    def counted(*args: object) -> float:
        nonlocal calls
        calls += 1
        return old(*args)  # type: ignore[arg-type]

    readings = [page.reading() for page in _many(count)]
    keys = tuple(reading.key for reading in readings)
    with monkeypatch.context() as patch:
        patch.setattr(link, "resemblance", counted)
        find_claims(readings, [Story("story", "", keys, None, None)], (), Order(keys))
    return calls


def test_comparisons_grow_no_faster_than_reports(monkeypatch: pytest.MonkeyPatch) -> None:
    few, many = _comparisons(40, monkeypatch), _comparisons(80, monkeypatch)
    assert few > 0
    assert many <= 2 * 1.5 * few


@given(st.permutations(range(4)))
@settings(max_examples=12, deadline=None)
def test_every_order_of_reading_gives_the_same_claims(order: list[int]) -> None:
    pages = [first_report(), second_report(), *_many(2)]
    keys = tuple(page.key for page in pages)
    story = Story("story", "", keys, None, None)
    straight = find_claims([page.reading() for page in pages], [story], (), Order(keys))
    mixed = Story("story", "", tuple(keys[at] for at in order), None, None)
    assert find_claims([pages[at].reading() for at in order], [mixed], (), Order(keys)) == straight
