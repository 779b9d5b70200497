"""What happened between two briefs of a story."""

from dataclasses import replace
from itertools import permutations

from onrecord.pipeline.steps import tell, trace
from onrecord.records import Brief, Development, Reading
from onrecord.tell.alerts import dates_ahead, find_developments
from yards import COPY, DENIAL, MOVED, SALE, SECOND, edited, made


def brief(*rows: Reading) -> Brief:
    return tell(trace(rows, (), "story"))


def happened(before: Brief | None, after: Brief, kind: str) -> list[Development]:
    return [row for row in find_developments(before, after, "2031-03-06") if row.kind == kind]


def words(after: Brief, row: Development) -> list[str]:
    texts = {reading.key: reading.report.text for reading in after.record.readings}
    return [texts[spot.report][spot.start : spot.end] for spot in row.because]


def test_a_story_is_new_once() -> None:
    first = brief(SALE)
    (new,) = happened(None, first, "new_story")
    assert new.report == "sale" and "Orvik" in new.text and any("Brekke" in each for each in words(first, new))
    assert not happened(None, first, "new_report")
    assert not happened(first, brief(SALE, COPY), "new_story")


def test_a_copy_is_a_new_report_and_no_origin() -> None:
    rows = find_developments(brief(SALE), brief(SALE, COPY))
    assert [(row.kind, row.report) for row in rows if row.kind != "status"] == [("new_report", "copy")]


def test_the_first_denial_names_who_denies_and_where() -> None:
    after = brief(SALE, DENIAL)
    rows = happened(brief(SALE), after, "first_denial")
    assert len(rows) == 1 and rows[0].report == "denial" and "Brekke" in rows[0].text
    assert any("denied" in each for each in words(after, rows[0]))
    (status,) = [row for row in happened(brief(SALE), after, "status") if row.after == "disputed"]
    assert status.before != "disputed" and status.claim == rows[0].claim


def test_a_second_origin_is_told_with_both() -> None:
    after = brief(SALE, SECOND)
    rows = happened(brief(SALE), after, "second_origin")
    assert rows and any({spot.report for spot in row.because} == {"sale", "second"} for row in rows)
    assert not happened(brief(SALE), brief(SALE, COPY), "second_origin")


def test_a_silent_edit_is_told_and_one_of_marks_is_not() -> None:
    first, later = edited()
    later = _version(later)
    (edit,) = happened(brief(first), brief(first, later), "edit")
    assert edit.after == "silent" and "without saying so" in edit.text and edit.report == "ferry#2"
    same = made("ferry", "The Halden Post", "2031-03-03", first.report.title or "", first.report.text + "\n\nLater.",
                url=first.report.url)  # fmt: skip
    assert not [row for row in happened(brief(first), brief(first, _version(same)), "edit") if row.after == "silent"]


def _version(reading: Reading) -> Reading:
    return replace(reading, report=replace(reading.report, key="ferry#2", version=2, seen="2031-03-03T12:00:00+00:00"))


def test_a_headline_that_says_more_than_its_report_is_told_once() -> None:
    loud = made("loud", "Valley Radio", "2031-03-04", "Orvik shipyard burns down as thousands flee",
                "Trade minister Ola Brekke approved the sale of the Orvik yard, two officials told us.")  # fmt: skip
    after = brief(SALE, loud)
    rows = [row for row in happened(brief(SALE), after, "headline") if row.report == "loud"]
    assert [row.after for row in rows] == ["unsupported"]
    assert not [row for row in happened(after, brief(SALE, loud, COPY), "headline") if row.report == "loud"]
    report = replace(loud.report, key="loud#2", id="later", version=2, seen="2031-03-04T12:00:00+00:00")
    changed = replace(loud, report=report)
    assert not [row for row in happened(after, brief(SALE, loud, changed), "headline") if row.report == "loud#2"]


def test_a_day_ahead_is_near_by_its_day_and_moves() -> None:
    first = brief(SALE)
    assert [row.after for row in dates_ahead(first)] == ["2031-04-09"]
    (moved,) = happened(first, brief(SALE, MOVED), "date_moved")
    assert (moved.before, moved.after, moved.report) == ("2031-04-09", "2031-04-23", "moved")
    assert not happened(first, brief(SALE, COPY), "date_moved")


def test_the_same_is_never_said_twice_and_order_does_not_matter() -> None:
    before = brief(SALE)
    found = {find_developments(before, brief(*rows)) for rows in permutations((SALE, COPY, DENIAL, SECOND))}
    assert len(found) == 1
    (rows,) = found
    assert len({row.id for row in rows}) == len(rows)
    after = brief(SALE, COPY, DENIAL, SECOND)
    assert find_developments(after, after) == ()


def test_every_place_holds_words_of_the_story() -> None:
    after = brief(SALE, COPY, DENIAL, SECOND, MOVED)
    for row in (*find_developments(None, after), *find_developments(brief(SALE), after), *dates_ahead(after)):
        assert row.because and all(words(after, row)), row
