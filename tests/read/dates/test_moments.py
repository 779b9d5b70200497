"""Time expressions in invented sentences, read from Wednesday 12 March 2031 unless a test says otherwise."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.read.dates import find_moments
from onrecord.records import Moment, Published, Report, Sentence
from onrecord.text.sentences import split

WEDNESDAY = Published("2031-03-12", "stated")
UNKNOWN = Published(None, "unknown")


def moments(text: str, published: Published = WEDNESDAY) -> list[tuple[str, str]]:
    return [(text[row.start : row.end], row.value) for row in full(text, published)]


def full(text: str, published: Published = WEDNESDAY) -> tuple[Moment, ...]:
    report = Report("a.txt", "a", text)
    sentences = tuple(Sentence(f"{a}", a, b, "paragraph", "1") for a, b in split(text, 0, len(text)))
    return find_moments(report, (), sentences, published)


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The mayor of Tarvos resigned on 5 September 2014.", "5 September 2014", "2014-09-05"),
        ("The mayor resigned on Sept. 5, 2014, after a vote.", "Sept. 5, 2014", "2014-09-05"),
        ("The mayor resigned on 9/18/2014.", "9/18/2014", "2014-09-18"),
        ("The mayor resigned on 18/9/2014.", "18/9/2014", "2014-09-18"),
        ("The mayor resigned on 2014-09-18.", "2014-09-18", "2014-09-18"),
        ("Dockers met on Friday, the union said.", "Friday", "2031-03-07"),
        ("Dockers will meet on Friday.", "Friday", "2031-03-14"),
        ("Dockers met on Wednesday.", "Wednesday", "2031-03-12"),
        ("Dockers met last Wednesday.", "last Wednesday", "2031-03-05"),
        ("Dockers will meet next Monday.", "next Monday", "2031-03-17"),
        ("Dockers met on Friday morning.", "Friday morning", "2031-03-07TMO"),
        ("The ferry sank at 5 p.m. Tuesday.", "5 p.m. Tuesday", "2031-03-11T17:00"),
        ("The strike is due to begin in November.", "November", "2031-11"),
        ("The strike began in November.", "November", "2030-11"),
        ("A deal was struck ahead of a November deadline.", "November", "2031-11"),
        ("The plant closed in late 2001.", "late 2001", "2001"),
        ("The plant closed in June 1998.", "June 1998", "1998-06"),
        ("The plant closed last weekend.", "last weekend", "2031-W10-WE"),
        ("The plant closed two days ago.", "two days ago", "2031-03-10"),
        ("The plant closed two months ago.", "two months ago", "2031-01"),
        ("It has run for more than 30 years.", "more than 30 years", "P30Y"),
        ("It has lost money over the past two years.", "the past two years", "P2Y"),
        ("It took an hour and a half.", "an hour and a half", "PT1H30M"),
        ("It lasted several days.", "several days", "PXD"),
        ("It was built in the 1990s.", "the 1990s", "199X"),
        ("It was built in the 19th century.", "the 19th century", "18XX"),
        ("It was built in the summer of 2012.", "the summer of 2012", "2012-SU"),
        ("It fell in the third quarter of 2014.", "the third quarter of 2014", "2014-Q3"),
        ("It has been shut since nineteen ninety-six.", "nineteen ninety-six", "1996"),
        ("It opened on Christmas Eve.", "Christmas Eve", "2030-12-24"),
        ("It opened yesterday.", "yesterday", "2031-03-11"),
        ("It opens tomorrow.", "tomorrow", "2031-03-13"),
        ("It opens next year.", "next year", "2032"),
        ("They vote every Friday.", "every Friday", "XXXX-WXX-5"),
        ("They vote every two weeks.", "every two weeks", "P2W"),
        ("Nobody did so in the past.", "the past", "PAST_REF"),
        ("Meanwhile,officials met Friday.", "Friday", "2031-03-07"),
    ],
)
def test_values(text: str, words: str, value: str) -> None:
    assert (words, value) in moments(text)


@pytest.mark.parametrize(
    "text",
    [
        "She is going to run, and she may win.",
        "Meanwhile, the second report may march on.",
        "The fall of the wall surprised them.",
        "The Times and the Sun may spring to mind.",
        "He said 2,000 people and 1500 troops came to room 2014.",
        "The fine of $1,990 was paid by 2014 people.",
        "May said so, and a 12-year-old boy agreed.",
    ],
)
def test_what_is_no_time(text: str) -> None:
    assert moments(text) == []


def test_two_ends_of_a_range_are_two_moments() -> None:
    assert moments("Sales grew between 2010 and 2014.") == [("2010", "2010"), ("2014", "2014")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on September 18.", "XXXX-09-18"),
        ("They met on Friday.", "XXXX-WXX-5"),
        ("They met in early July.", "XXXX-07"),
        ("They met yesterday.", "XXXX-XX-XX"),
        ("They met last weekend.", "XXXX-WXX-WE"),
        ("They met last week.", "XXXX-WXX"),
    ],
)
def test_what_is_not_known_stays_x(text: str, value: str) -> None:
    (moment,) = full(text, UNKNOWN)
    assert (moment.value, moment.first, moment.last) == (value, None, None)


def test_a_known_year_values_month_days() -> None:
    assert moments("They met on July 20.", Published("2014", "inferred")) == [("July 20", "2014-07-20")]


def test_mod_when_precision_and_days() -> None:
    past, ahead = full("It fell in early July. It will rise by the end of June 2032.")
    assert (past.value, past.mod, past.when, past.precision) == ("2030-07", "START", "past", "month")
    assert (ahead.first, ahead.last, ahead.mod, ahead.when) == ("2032-06-01", "2032-06-30", "END", "ahead")


def test_the_weekday_beside_a_date_picks_its_year() -> None:
    assert moments("It closed on Friday, October 25.", Published("2031-08-01", "stated"))[0][1] == "2030-10-25"


@given(st.text(alphabet="0123456789 -/.:,'’aApPmM\u00a0\r\nMay Friday last weekyears of the", max_size=60))
def test_any_text_is_read_and_spans_hold(text: str) -> None:
    for moment in full(text):
        assert 0 <= moment.start < moment.end <= len(text)
        assert text[moment.start : moment.end].strip() == text[moment.start : moment.end]
