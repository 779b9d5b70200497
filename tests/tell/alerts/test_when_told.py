"""When an alert may be sent."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UsageError
from onrecord.records import Watch
from onrecord.tell.alerts import check, due

MOMENTS = st.datetimes(datetime(2030, 1, 1), datetime(2032, 1, 1), timezones=st.just(UTC))


def watch(quiet: str = "", zone: str = "UTC", every: int = 0, when: tuple[str, ...] = ()) -> Watch:
    return Watch("w", "search", "yard", when, (), every, quiet, zone)


@pytest.mark.parametrize(
    ("quiet", "zone", "now", "expected"),
    [
        ("22:00-07:00", "UTC", "2031-03-05T23:30:00+00:00", "2031-03-06T07:00:00+00:00"),
        ("22:00-07:00", "UTC", "2031-03-05T03:30:00+00:00", "2031-03-05T07:00:00+00:00"),
        ("22:00-07:00", "UTC", "2031-03-05T07:00:00+00:00", "2031-03-05T07:00:00+00:00"),
        ("22:00-07:00", "Europe/Oslo", "2031-03-05T21:10:00+00:00", "2031-03-06T06:00:00+00:00"),
        ("12:00-13:00", "UTC", "2031-03-05T12:59:59+00:00", "2031-03-05T13:00:00+00:00"),
        ("", "UTC", "2031-03-05T03:30:00+00:00", "2031-03-05T03:30:00+00:00"),
    ],
)
def test_quiet_hours_are_those_of_the_readers_zone(quiet: str, zone: str, now: str, expected: str) -> None:
    assert due(watch(quiet, zone), "", datetime.fromisoformat(now)) == datetime.fromisoformat(expected)


@given(MOMENTS, st.sampled_from(["", "22:00-07:00", "01:00-02:00"]), st.integers(0, 3000))
def test_it_is_never_early_and_waiting_is_enough(now: datetime, quiet: str, every: int) -> None:
    row = watch(quiet, "Europe/Oslo", every)
    told = datetime(2031, 1, 1, tzinfo=UTC).isoformat()
    at = due(row, told, now)
    assert at >= now and due(row, told, at) == at


@pytest.mark.parametrize(
    "row",
    [
        watch("22-7"),
        watch("25:00-07:00"),
        watch("22:00-07:00", "Nowhere/Land"),
        watch("22:00-07:00", "../etc/passwd"),
        watch(every=-1),
        watch(when=("denial",)),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(row: Watch) -> None:
    with pytest.raises(UsageError):
        check(row)
