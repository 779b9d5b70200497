"""Stories that sleep are archived; what one report looks at is bounded."""

from datetime import date, timedelta

import numpy as np

from onrecord.trace.stories.pool import Pool
from onrecord.trace.stories.postings import POSTINGS
from onrecord.trace.stories.vectors import Bag, Weights

NAMES = ["", "strike", "skellan", "ferry", *(f"name{turn}" for turn in range(POSTINGS + 10))]
START = date(2031, 3, 3)


def bag(**weights: float) -> Bag:
    """Terms by their numbers."""
    return Bag(np.array([NAMES.index(name) for name in weights], np.int64), np.array([*weights.values()]))


FERRY = bag(skellan=0.8, ferry=0.6)


def other(turn: int) -> Bag:
    """Terms that no other report has."""
    return bag(**{f"name{turn}": 1.0})


def test_a_story_that_slept_long_takes_nothing_in_any_more() -> None:
    stories = Pool(Weights(asleep=5, asleep_days=10, days=1e9), NAMES)
    first = stories.add(FERRY, START)
    for turn in range(8):
        stories.add(other(turn), START + timedelta(days=11))
    again = stories.add(FERRY, START + timedelta(days=11))
    assert again.fresh
    assert again.story not in {first.story, *range(9)}


def test_a_story_sleeps_only_when_both_days_and_reports_went_by() -> None:
    stories = Pool(Weights(asleep=5, asleep_days=10, days=1e9), NAMES)
    first = stories.add(FERRY, START)
    stories.add(other(0), START + timedelta(days=400))
    assert stories.add(FERRY, START).story == first.story
    for turn in range(1, 40):
        stories.add(other(turn), START + timedelta(days=401))
        assert stories.add(FERRY, START + timedelta(days=401)).story == first.story


def test_an_archived_story_leaves_nothing_behind() -> None:
    stories = Pool(Weights(asleep=5), NAMES)
    for turn in range(200):
        stories.add(other(turn), None)
    assert len(stories._awake) == len(stories._index) <= 6
    assert stories._index._used <= 7


def test_a_term_of_very_many_stories_hides_no_rare_one() -> None:
    stories = Pool(Weights(join=0.5), NAMES)
    for turn in range(POSTINGS + 10):
        stories.add(bag(**{f"name{turn}": 0.98, "strike": 0.2}), None)
    assert stories.add(bag(name7=0.98, strike=0.2), None).story == 7


def test_the_words_that_tie_come_heaviest_first_and_of_equals_the_later_in_the_alphabet() -> None:
    stories = Pool(Weights(), NAMES)
    assert stories.add(bag(ferry=0.6, skellan=0.6, strike=0.5), None).words == ()
    assert stories.add(bag(name1=0.5, ferry=0.5, skellan=0.5, strike=0.1), None).words == ("skellan", "ferry", "strike")
