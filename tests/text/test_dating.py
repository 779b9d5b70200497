"""From bounds to a day."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from onrecord.records import Bound
from onrecord.text.dating import holds, infer


def bound(kind: str, value: str, hard: bool = True) -> Bound:
    return Bound(0, 1, kind, value, hard, f"{kind} {value}")


WINDOW = [bound("not_before", "XXXX-03-02"), bound("not_after", "XXXX-03-20"), bound("weekday", "3")]
YEAR = bound("year", "2031", hard=False)


def test_a_weekday_and_a_window_give_the_latest_such_day() -> None:
    day = infer([*WINDOW, YEAR])
    assert (day.value, day.how, day.earliest, day.latest) == ("2031-03-19", "inferred", "2031-03-05", "2031-03-19")


def test_a_far_date_pushes_the_day_back() -> None:
    assert infer([*WINDOW, YEAR, bound("far", "XXXX-03-20", hard=False)]).value == "2031-03-12"


def test_the_year_may_come_from_elsewhere() -> None:
    day = infer(WINDOW, year=2031)
    assert day.value == "2031-03-19"
    assert any("2031" in reason and "elsewhere" in reason for reason in day.because)


def test_without_a_year_nothing_is_guessed() -> None:
    day = infer([*WINDOW, bound("not_before", "2019-01-01")])
    assert (day.value, day.how, day.earliest) == (None, "unknown", "2019-01-01")
    assert "weekday 3" in day.because


def test_only_a_year_gives_a_year() -> None:
    day = infer([YEAR, bound("not_before", "2031-05-06")])
    assert (day.value, day.how, day.earliest, day.latest) == ("2031", "inferred", "2031-05-06", None)


def test_a_window_in_one_month_gives_the_month() -> None:
    rows = [YEAR, bound("not_before", "2031-05-06"), bound("not_after", "2031-05-20")]
    assert infer(rows).value == "2031-05"


def test_a_named_day_needs_no_weekday() -> None:
    rows = [YEAR, bound("not_before", "2031-05-06"), bound("not_after", "2031-05-06", hard=False)]
    assert infer(rows).value == "2031-05-06"


def test_a_window_over_the_turn_of_the_year() -> None:
    rows = [bound("not_before", "XXXX-12-20"), bound("not_after", "XXXX-01-15"), bound("weekday", "5")]
    day = infer([*rows, YEAR, bound("not_before", "2031-06-04")])
    assert day.value is not None
    assert "2031-12-20" <= day.value <= "2032-01-15"


def test_contradictions_give_no_day() -> None:
    day = infer([YEAR, bound("weekday", "3"), bound("weekday", "4")])
    assert (day.value, day.how) == (None, "unknown")
    assert "does not fit together" in day.because[0]


def test_nothing_known() -> None:
    assert infer([]).how == "unknown"
    assert infer([]).because == ()


def test_leap_days_and_bad_values_do_no_harm() -> None:
    assert (
        infer([YEAR, bound("not_before", "XXXX-02-29"), bound("far", "never"), bound("weekday", "9")]).value == "2031"
    )


bounds = st.builds(
    bound,
    st.just("not_before") | st.just("not_after") | st.just("far"),
    st.dates(date(2030, 1, 1), date(2032, 12, 31)).map(lambda day: f"XXXX{day.isoformat()[4:]}"),
    st.booleans(),
)
kinds = bounds | st.builds(bound, st.just("weekday"), st.sampled_from("1234567"), st.booleans())


@given(st.lists(kinds, max_size=5).flatmap(lambda rows: st.tuples(st.just(rows), st.permutations(rows))))
def test_order_never_matters_and_hard_bounds_hold(given_: tuple[list[Bound], list[Bound]]) -> None:
    rows, shuffled = given_
    day = infer([*rows, YEAR])
    assert day == infer([YEAR, *shuffled])
    if day.value and len(day.value) == 10:
        chosen = date.fromisoformat(day.value)
        assert all(holds(row, chosen) for row in rows if row.hard and row.kind == "weekday")
        assert (day.earliest or "") <= day.value <= (day.latest or "9")
