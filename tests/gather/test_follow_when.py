"""When something is asked next."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from onrecord.gather import follow_when as when
from onrecord.records import Listed, Subscription

NOW = datetime(2031, 3, 5, 10, tzinfo=UTC)
ROW = Subscription("https://post.example/rss", etag='"1"', last_modified="x")


def after(row: Subscription | Listed) -> float:
    """Hours until it is asked again."""
    return (datetime.fromisoformat(row.next_at) - NOW) / timedelta(hours=1)


def test_the_interval_adapts_and_stays_in_bounds() -> None:
    row = when.succeeded(ROW, NOW, 5, 0, 0)
    assert after(row) == 1  # an hour at first, whatever was there
    busy, quiet = row, row
    for _ in range(20):
        busy, quiet = when.succeeded(busy, NOW, 1, 0, 0), when.succeeded(quiet, NOW, 0, 0, 0)
    assert (after(busy), after(quiet)) == (0.25, 24)
    assert after(when.unchanged(row, NOW, 0)) == 1.5


def test_what_the_feed_asks_for_is_the_least() -> None:
    assert after(when.succeeded(ROW, NOW, 1, 3 * 3600, 0)) == 3
    assert after(when.succeeded(ROW, NOW, 1, 30 * 24 * 3600, 0)) == 24


def test_a_failure_forgets_the_conditions_and_a_304_keeps_the_failure() -> None:
    row = when.failed(ROW, NOW, "answers 500", None, 0)
    assert (row.etag, row.last_modified, row.failures, row.reason) == (None, None, 1, "answers 500")
    still = when.unchanged(row, NOW, 0)
    assert (still.failures, still.reason, still.succeeded_at) == (1, "answers 500", None)
    read = when.succeeded(still, NOW, 0, 0, 0)
    assert (read.failures, read.reason, read.failed_at) == (0, None, None)


def test_the_server_is_waited_for() -> None:
    assert after(when.failed(ROW, NOW, "answers 429", 7200, 0)) == 2
    assert after(when.failed(ROW, NOW, "answers 429", 1, 0)) * 60 == 1
    page = Listed("https://post.example/a", ROW.address, "m")
    assert after(when.put_off(page, NOW, "answers 503", 7200, 0, asked=True)) == 2
    assert when.put_off(page, NOW, "is put off", 90, 0, asked=False).tries == 0


def test_what_is_gone_is_not_asked_again() -> None:
    row = when.gone(ROW, NOW, "is gone (410)")
    assert row.gone
    assert row.next_at > when.iso(NOW + timedelta(days=36500))


@given(st.floats(0, 1, exclude_max=True), st.integers(0, 50))
def test_chance_only_ever_delays_and_by_a_tenth_at_most(chance: float, failures: int) -> None:
    row = ROW
    for _ in range(failures):
        row = when.failed(row, NOW, "answers 500", None, 0)
    least, drawn = after(when.failed(row, NOW, "x", None, 0)), after(when.failed(row, NOW, "x", None, chance))
    assert least <= drawn <= least * 1.1 + 0.001
    assert least <= 24
