"""Sentences that say that something told is not so, whatever they are about."""

import pytest

from onrecord.text.disputes import disputes, runs

DISPUTING = (
    "The story turned out to be a hoax.",
    "A spokeswoman for the harbour board denied the reports on Friday.",
    "There is no truth to the claim, the mayor said.",
    "However, the photograph is a fake.",
)
TELLING = (
    "The harbour board will open the new quay in June.",
    "Dr Amrit Kolb teaches history at the school in Varnau.",
    "The two ferries carry about 900 people a day.",
    "She walked home after the concert.",
)


@pytest.mark.parametrize("sentence", DISPUTING)
def test_a_disputing_sentence_scores_above_a_telling_one(sentence: str) -> None:
    assert disputes(sentence) > max(map(disputes, TELLING))


def test_runs_hold_no_number_and_mark_the_ends() -> None:
    found, count = runs("It’s false: 900 boats")
    assert count == 4
    assert {"^ it's", "it's false 0", "0 boats $"} <= found
    assert not any("900" in run for run in found)


def test_curly_and_straight_marks_score_the_same() -> None:
    assert disputes("That’s “not true”, she said.") == disputes('That\'s "not true", she said.')


def test_no_words_score_like_no_dispute() -> None:
    assert disputes("") < 0
