"""Stories that sleep are archived; what one report looks at is bounded."""

from datetime import date, timedelta

from onrecord.trace.stories import pool
from onrecord.trace.stories.pool import Pool
from onrecord.trace.stories.vectors import Vector, Weights

FERRY: Vector = {"skellan": 0.8, "ferry": 0.6}
START = date(2031, 3, 3)


def other(turn: int) -> Vector:
    """Terms that no other report has."""
    return {f"name{turn}": 1.0}


def test_a_story_that_slept_long_takes_nothing_in_any_more() -> None:
    stories = Pool(Weights(asleep=5, asleep_days=10, days=1e9))
    first = stories.add(FERRY, START)
    for turn in range(8):
        stories.add(other(turn), START + timedelta(days=11))
    again = stories.add(FERRY, START + timedelta(days=11))
    assert again.fresh
    assert again.story not in {first.story, *range(9)}


def test_a_story_sleeps_only_when_both_days_and_reports_went_by() -> None:
    stories = Pool(Weights(asleep=5, asleep_days=10, days=1e9))
    first = stories.add(FERRY, START)
    stories.add(other(0), START + timedelta(days=400))
    assert stories.add(FERRY, START).story == first.story
    for turn in range(1, 40):
        stories.add(other(turn), START + timedelta(days=401))
        assert stories.add(FERRY, START + timedelta(days=401)).story == first.story


def test_an_archived_story_leaves_nothing_behind() -> None:
    stories = Pool(Weights(asleep=5))
    for turn in range(200):
        stories.add(other(turn), None)
    assert len(stories._awake) == len(stories._index) <= 6


def test_a_term_of_very_many_stories_hides_no_rare_one() -> None:
    stories = Pool(Weights(join=0.5))
    for turn in range(pool._POSTINGS + 10):
        stories.add({f"name{turn}": 0.98, "strike": 0.2}, None)
    assert stories.add({"name7": 0.98, "strike": 0.2}, None).story == 7
