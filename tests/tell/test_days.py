"""Dates in words and in order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.tell.brief.days import day_rank, day_words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2031-03-18", "Tue 18 Mar 2031"),
        ("2031-03-18T09:30", "Tue 18 Mar 2031, 09:30"),
        ("2031-03-18T18:30:00+00:00", "Tue 18 Mar 2031, 18:30 UTC"),
        ("2031-03-18T18:30:00+02:00", "Tue 18 Mar 2031, 18:30 +02:00"),
        ("2031-03", "Mar 2031"),
        ("2031", "2031"),
        ("203", "2030s"),
        ("2031-W09", "week of 24 Feb 2031"),
        ("2031-W09-WE", "weekend of 1 Mar 2031"),
        ("2031-SU", "summer 2031"),
        ("2031-Q2", "Q2 2031"),
        ("XXXX-03-18", "18 Mar"),
        ("FUTURE_REF", "FUTURE_REF"),
        ("2031-02-31", "2031-02-31"),
        ("2031-W99", "2031-W99"),
    ],
)
def test_values_in_words(value: str, words: str) -> None:
    assert day_words(value) == words


@given(st.dates(), st.dates())
def test_days_stand_in_their_order(a: object, b: object) -> None:
    one, two = str(a), str(b)
    assert (day_rank(one) < day_rank(two)) == (one < two)


@given(st.text(max_size=20))
def test_no_value_is_too_odd(value: str) -> None:
    assert isinstance(day_words(value) + day_rank(value), str)
