"""Merges, splits and moves are told as rows; what stays or is new is not."""

from hypothesis import given
from hypothesis import strategies as st

from onrecord.records import Story, Tie
from onrecord.trace.stories import Revision, revisions


def story(name: str, reports: str, **words: str) -> Story:
    ties = tuple(Tie(key, 0.5, (words.get(key, "ferry"),)) for key in reports)
    return Story(name, name.title(), tuple(reports), None, None, ties)


def told(before: list[Story], after: list[Story]) -> list[tuple[str, ...]]:
    return [(row.kind, row.before, row.after, "".join(row.reports)) for row in revisions(before, after)]


def test_what_stays_and_what_is_new_is_no_revision() -> None:
    assert told([story("mill", "ab")], [story("mill", "abx"), story("cup", "yz")]) == []
    assert told([], [story("mill", "ab")]) == told([story("mill", "ab")], []) == []


def test_another_id_alone_is_no_revision() -> None:
    assert told([story("mill", "ab")], [story("fire", "0ab")]) == []


def test_two_stories_that_become_one_are_a_merge_into_the_larger() -> None:
    assert told([story("fire", "c"), story("mill", "ab")], [story("mill", "abc")]) == [("merge", "fire", "mill", "c")]


def test_a_story_that_falls_apart_is_a_split_off_the_larger_part() -> None:
    assert told([story("mill", "abc")], [story("cup", "c"), story("mill", "ab")]) == [("split", "mill", "cup", "c")]


def test_a_report_that_goes_elsewhere_moves() -> None:
    before, after = [story("mill", "abc"), story("cup", "xy")], [story("mill", "ab"), story("cup", "cxy")]
    assert told(before, after) == [("move", "mill", "cup", "c")]


def test_a_revision_says_what_ties_the_reports_to_where_they_are_now() -> None:
    (row,) = revisions([story("fire", "c"), story("mill", "ab")], [story("mill", "abc", c="Halloran")])
    assert row == Revision("merge", "fire", "mill", ("c",), ("Halloran",))


def parted(homes: list[int]) -> list[Story]:
    """Twelve reports in the stories that numbers name."""
    keys = "abcdefghijkl"
    return [
        story(f"s{home}", "".join(key for key, at in zip(keys, homes, strict=True) if at == home))
        for home in sorted(set(homes))
    ]


PARTS = st.lists(st.integers(0, 3), min_size=12, max_size=12).map(parted)


@given(PARTS, PARTS)
def test_the_rows_alone_lead_from_before_to_after(before: list[Story], after: list[Story]) -> None:
    homes = {key: row.id for row in before for key in row.reports}
    rows = revisions(before, after)
    moved = {key: row.after for row in rows for key in row.reports}
    assert sum(len(row.reports) for row in rows) == len(moved)
    labels = {key: moved.get(key) for key in homes}
    truth = {key: row.id for row in after for key in row.reports}
    assert all(label in (None, truth[key]) for key, label in labels.items())
    stayed = {(homes[key], truth[key]) for key in homes if labels[key] is None}
    assert len({old for old, _ in stayed}) == len({new for _, new in stayed}) == len(stayed)
