"""Whatever a report says, asking whether it turns something round never fails."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.disputes import disputes
from onrecord.trace.claims.denials import calls_out, unlikely
from onrecord.trace.claims.focus import Key
from onrecord.trace.claims.propositions import first_clause, main_clause, mood, negated
from onrecord.trace.claims.turned import (
    brands,
    despite_reports,
    gainsays,
    negates,
    none_of,
    opines,
    points,
    under,
    untrue,
)

KEY = Key((("ferri", 0.6), ("sink", 0.4)), (("oster", 1.0),))
ASKED: tuple[Callable[[str], object], ...] = (
    disputes, calls_out, unlikely, first_clause, main_clause, mood, negated, brands, despite_reports, gainsays,
    none_of, opines, points, under, untrue, lambda said: negates(said, KEY),
)  # fmt: skip
TOKENS = "not never no n't the ferry sank … “ ” ' - , ; : . ! ? and but is a hoax fake report 40".split()  # noqa: SIM905 - reads so
WORDS = st.lists(st.sampled_from(TOKENS)).map(" ".join)


@pytest.mark.parametrize("ask", ASKED)
@given(said=st.one_of(st.text(max_size=60), WORDS))
def test_any_words_are_answered(ask: Callable[[str], object], said: str) -> None:
    ask(said)
    ask(said.lower())


@pytest.mark.parametrize("said", ["", "…", "“”", "—", "🙂 🙂", ". . ."])
def test_no_words_are_not_negated(said: str) -> None:
    assert not negated(said)
