from datetime import datetime

import pytest
from gathered import BODY, gather, put
from hypothesis import given
from hypothesis import strategies as st

from onrecord.gather.when import date_line, iso, stamp


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("Published: 3 March 2031", "2031-03-03"),
        ("Mar 3, 2031 14:05 GMT", "2031-03-03T14:05:00+00:00"),
        ("Posted on Monday, March 3rd, 2031 at 2:05 p.m. EST", "2031-03-03T14:05:00-05:00"),
        ("Monday 3 March 2031, 12:30 am", "2031-03-03T00:30:00"),
        ("2031-03-03", "2031-03-03"),
        ("Date: 2031-03-03 09:10 +05:30", "2031-03-03T09:10:00+05:30"),
        ("3 Sept. 2031 | 10.15", "2031-09-03T10:15:00"),
        ("3 March 2031 10:15 XYZ", "2031-03-03"),
        ("HALDEN, March 3 (Agency) -", None),
        ("March 3", None),
        ("Updated: 3 March 2031", None),
        ("31 February 2031", None),
        ("03/04/2031", None),
        ("The bridge closed on 3 March 2031", None),
        ("3 March 2031 was a Monday", None),
        ("Monday", None),
        ("", None),
    ],
)
def test_lines_that_are_dates_and_lines_that_are_not(line: str, value: str | None) -> None:
    assert stamp(line) == value


def test_a_date_line_counts_only_at_the_top() -> None:
    assert date_line("Bridge closed\n\nMarch 3, 2031\n\n" + BODY[0]) == "2031-03-03"
    assert date_line("\n".join(["A line of the report."] * 12) + "\nMarch 3, 2031\n") is None


@pytest.mark.parametrize(
    ("given_", "value"),
    [
        ("2031-03-03T14:05:00Z", "2031-03-03T14:05:00Z"),
        ("2031-03-03T14:05:00.123+01:00", "2031-03-03T14:05:00.123+01:00"),
        ("20310303T140500Z", "2031-03-03T14:05:00+00:00"),
        ("20310303", "2031-03-03"),
        ("2031-03-03 14:05:00", "2031-03-03T14:05:00"),
        ("2031-03-03T14:05:00+0100", "2031-03-03T14:05:00+01:00"),
        ("Mon, 03 Mar 2031 14:05:00 GMT", "2031-03-03T14:05:00+00:00"),
        ("Mon, 3 Mar 2031 14:05 -0500", "2031-03-03T14:05:00-05:00"),
        ("March 3, 2031", "2031-03-03"),
        ("2031-13-03", None),
        ("2031", None),
        ("2031-03", None),
        ("yesterday", None),
        (1930312, None),
        (None, None),
        ("Mon, 03 Mar 2031 99:99:99 GMT", None),
    ],
)
def test_dates_of_fields(given_: object, value: str | None) -> None:
    assert iso(given_) == value


@given(
    st.text(max_size=60)
    | st.from_regex(r"[A-Z][a-z]{2}, \d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d [+-]\d{4}", fullmatch=True)
)
def test_what_comes_out_can_always_be_read(words: str) -> None:
    value = iso(words)
    assert value is None or datetime.fromisoformat(value)


def test_a_text_file_with_a_date_line(tmp_path) -> None:  # type: ignore[no-untyped-def]
    (report,), _ = gather(put(tmp_path, "a.txt", f"Bridge closed\n\nPublished: 3 March 2031\n\n{BODY[0]}\n"))
    assert (report.published, report.published_how) == ("2031-03-03", "stated")
