"""The kept stories: what one trace of everything would give, a report at a time, killed or not."""

import random

import pytest

from onrecord.ledger import Ledger, open_ledger, stories
from onrecord.ledger.keeping import Keeping
from onrecord.pipeline import keeping
from onrecord.pipeline.keeping import keep_up
from onrecord.pipeline.steps import trace
from onrecord.records import Judgement, Reading
from onrecord.trace.judgements import report_anchor
from yards import COPY, DENIAL, EVERY, FLOOD, FLOOD_TOO, MOVED, SALE, SECOND, edited, made

NOW = "2031-03-06T10:00:00+00:00"
YARD = {row.key for row in (SALE, COPY, DENIAL, SECOND, MOVED)}
TOWN = {FLOOD.key, FLOOD_TOO.key}


def at(minute: int) -> str:
    return f"2031-03-06T10:{minute:02}:00+00:00"


def sets(ledger: Ledger) -> set[frozenset[str]]:
    """The kept stories as sets of keys."""
    found = set()
    for row in ledger.stories().rows:
        brief = ledger.story(row.id)
        assert brief is not None
        assert [story.id for story in brief.record.stories] == [row.id]
        found.add(frozenset(each.key for each in brief.record.readings))
    return found


def one_by_one(ledger: Ledger, rows: list[Reading]) -> None:
    for minute, row in enumerate(rows):
        ledger.add(row, at(minute))
        keep_up(ledger, at(minute))


def test_reports_that_came_at_once_make_the_stories_of_one_trace(place: str) -> None:
    with open_ledger(place) as ledger:
        ledger.add_all(EVERY, NOW)
        counts = keep_up(ledger, NOW)
        whole = trace(ledger.readings())
        assert (
            sets(ledger) == {frozenset(story.reports) for story in whole.stories} == {frozenset(YARD), frozenset(TOWN)}
        )
        assert counts["reports"] == len(EVERY) and counts["stories"] == 2
        kept = {claim.id: claim.status for row in ledger.stories().rows for claim in ledger.story(row.id).record.claims}
        assert kept == {claim.id: claim.status for claim in whole.claims}


@pytest.mark.parametrize("seed", range(4))
def test_reports_that_come_one_by_one_in_any_order_make_the_same_stories(seed: int, tmp_path) -> None:
    rows = list(EVERY)
    random.Random(seed).shuffle(rows)
    with open_ledger(str(tmp_path / "l.db")) as ledger:
        one_by_one(ledger, rows)
        assert sets(ledger) == {frozenset(YARD), frozenset(TOWN)}
        statuses = {claim.text: claim.status for claim in trace(ledger.readings()).claims}
        for row in ledger.stories().rows:
            assert {
                claim.text: claim.status for claim in ledger.story(row.id).record.claims
            }.items() <= statuses.items()


def test_a_brief_comes_back_as_it_was_told(place: str) -> None:
    with open_ledger(place) as ledger:
        ledger.add_all(EVERY, NOW)
        keep_up(ledger, NOW)
        (row,) = [row for row in ledger.stories().rows if row.reports == len(YARD)]
        brief = ledger.story(row.id)
        ids = {reading.report.id for reading in EVERY if reading.key in YARD}
        assert brief == keeping.tell(trace(ledger.readings(ids), (), row.id))
        assert (row.first, row.last, row.outlets, row.changed_at) == ("2031-03-03", "2031-03-06", 4, NOW)
        assert row.status == next(claim.status for claim in brief.record.claims if claim.central)


def test_nothing_new_changes_nothing(place: str) -> None:
    with open_ledger(place) as ledger:
        ledger.add_all(EVERY, NOW)
        keep_up(ledger, NOW)
        before = (ledger.stories(), ledger.developments())
        assert keep_up(ledger, at(30))["stories"] == 0
        assert ledger.add_all(EVERY, at(30)) == 0
        keep_up(ledger, at(31))
        assert (ledger.stories(), ledger.developments()) == before
        assert not ledger.stale() and not ledger.unplaced()


@pytest.mark.parametrize("writes", range(8))
def test_killed_at_any_write_it_ends_the_same(writes: int, tmp_path, monkeypatch) -> None:
    class Killed(BaseException):
        pass

    left = [writes]
    real = stories._write

    def dying(*given: object) -> None:
        left[0] -= 1
        if left[0] < 0:
            raise Killed
        real(*given)

    rows = list(EVERY)
    with open_ledger(str(tmp_path / "a.db")) as ledger:
        one_by_one(ledger, rows)
        whole = sets(ledger)
        told = sorted(row.id for row in ledger.developments())
    with open_ledger(str(tmp_path / "b.db")) as ledger:
        monkeypatch.setattr(stories, "_write", dying)
        for minute, row in enumerate(rows):
            ledger.add(row, at(minute))
            try:
                keep_up(ledger, at(minute))
            except Killed:
                monkeypatch.setattr(stories, "_write", real)
                assert ledger.unplaced()
                keep_up(ledger, at(minute))
        assert sets(ledger) == whole
        assert sorted(row.id for row in ledger.developments()) == told


def test_two_who_keep_at_once_lose_nothing(tmp_path, monkeypatch) -> None:
    path = str(tmp_path / "l.db")
    real = keeping.trace
    with open_ledger(path) as mine, open_ledger(path) as other:
        mine.add_all([SALE, FLOOD], at(0))
        keep_up(mine, at(0))
        mine.add(DENIAL, at(1))

        def meanwhile(*given: object) -> object:
            monkeypatch.setattr(keeping, "trace", real)
            other.add_all([COPY, FLOOD_TOO], at(2))
            keep_up(other, at(2))
            return real(*given)

        monkeypatch.setattr(keeping, "trace", meanwhile)
        keep_up(mine, at(3))
        assert sets(mine) == {frozenset({"sale", "denial", "copy"}), frozenset(TOWN)}


def test_what_people_judge_parts_and_joins_stories_and_can_be_taken_back(place: str) -> None:
    with open_ledger(place) as ledger:
        ledger.add_all([SALE, COPY, FLOOD], NOW)
        keep_up(ledger, NOW)
        (town,) = ledger.stories_with("report", "flood")
        (yard,) = ledger.stories_with("report", "sale")
        join = Judgement("j1", "same_story", report_anchor(SALE.report), report_anchor(FLOOD.report), "", "A", at(1))
        ledger.judge(join, at(1))
        keep_up(ledger, at(1))
        assert sets(ledger) == {frozenset({"sale", "copy", "flood"})}
        assert ledger.story(town) == ledger.story(yard) and ledger.stories_with("report", "flood") == (yard,)
        ledger.withdraw("j1", at(2))
        keep_up(ledger, at(2))
        assert sets(ledger) == {frozenset({"sale", "copy"}), frozenset({"flood"})}
        assert ledger.stories_with("report", "sale") == (yard,)
        assert {row.kind for row in ledger.developments(at(1))} <= {"status"}  # no report came


def test_a_report_claim_and_name_lead_to_their_story(place: str) -> None:
    with open_ledger(place) as ledger:
        ledger.add(SALE, at(0))
        keep_up(ledger, at(0))
        (first,) = ledger.stories().rows
        old = [claim.id for claim in ledger.story(first.id).record.claims]
        ledger.add_all([COPY, DENIAL, FLOOD], at(1))
        keep_up(ledger, at(1))
        brief = ledger.story(first.id)
        assert {row.key for row in brief.record.readings} == {"sale", "copy", "denial"}
        for claim in [*old, *(claim.id for claim in brief.record.claims)]:
            assert ledger.stories_with("claim", claim) == (first.id,)
        for reading in brief.record.readings:
            assert ledger.stories_with("report", reading.key) == (first.id,)
            assert ledger.stories_with("report", reading.report.id) == (first.id,)
            for name in reading.names:
                assert first.id in ledger.stories_with("name", name.id)
        assert ledger.stories_with("claim", "none") == () and ledger.story("none") is None


def test_a_search_finds_the_claims_as_they_were_kept(place: str) -> None:
    with open_ledger(place) as ledger:
        one_by_one(ledger, list(EVERY))
        found = ledger.search("orvik sale", 50)
        kept = {claim.id for row in ledger.stories().rows for claim in ledger.story(row.id).record.claims}
        assert found.claims and {hit.id for hit in found.claims} <= kept
        assert not found.stale


def test_lists_go_by_change_and_by_what_happened(place: str) -> None:
    with open_ledger(place) as ledger:
        one_by_one(ledger, list(EVERY))
        rows = ledger.stories().rows
        assert [row.changed_at for row in rows] == sorted((row.changed_at for row in rows), reverse=True)
        first = ledger.stories(1)
        second = ledger.stories(1, first.cursor)
        assert (*first.rows, *second.rows) == rows and second.cursor == ""
        denied = ledger.stories(kind="first_denial").rows
        assert [row.reports for row in denied] == [len(YARD)]
        assert ledger.stories(since=at(6)).rows == rows[:1]
        assert {row.status for row in ledger.stories(status=rows[0].status).rows} == {rows[0].status}


def test_a_later_version_changes_the_story_it_is_in(place: str) -> None:
    first, later = edited()
    with open_ledger(place) as ledger:
        ledger.add(first, at(0))
        keep_up(ledger, at(0))
        ledger.add(later, at(1))
        keep_up(ledger, at(1))
        assert sets(ledger) == {frozenset({"ferry", "ferry#2"})}
        (edit,) = [row for row in ledger.developments() if row.kind == "edit"]
        assert edit.after == "silent" and edit.report == "ferry#2" and edit.at == at(1)


def test_a_story_that_cannot_be_traced_holds_nobody_up(tmp_path, monkeypatch) -> None:
    real = keeping.trace

    def broken(rows: list[Reading], *rest: object) -> object:
        if any(row.key == "flood" for row in rows):
            raise ZeroDivisionError
        return real(rows, *rest)

    with open_ledger(str(tmp_path / "l.db")) as ledger:
        monkeypatch.setattr(keeping, "trace", broken)
        ledger.add_all([SALE, FLOOD], NOW)
        assert keep_up(ledger, NOW)["failed"] == 1
        assert sets(ledger) == {frozenset({"sale"})}
        assert [(row.key, "ZeroDivisionError" in row.reason) for row in ledger.skipped()] == [("flood", True)]


def test_keys_that_two_reports_share_are_told_apart(tmp_path) -> None:
    one = made("1", "The Halden Post", "2031-03-03", SALE.report.title, SALE.report.text, url="https://post.example/a")
    two = made("1", "Valley Radio", "2031-03-03", COPY.report.title, COPY.report.text, url="https://radio.example/b")
    with open_ledger(str(tmp_path / "l.db")) as ledger:
        ledger.add_all([one, two], NOW)
        keep_up(ledger, NOW)
        ((keys),) = sets(ledger)
        assert len(keys) == 2


def test_a_day_ahead_is_told_once_when_it_is_near(place: str) -> None:
    with open_ledger(place) as ledger:
        ledger.add(SALE, NOW)
        keep_up(ledger, NOW)
        assert not [row for row in ledger.developments() if row.kind == "date_near"]
        for moment in ("2031-04-08T06:00:00+00:00", "2031-04-08T07:00:00+00:00", "2031-04-09T06:00:00+00:00"):
            keep_up(ledger, moment)
        (near,) = [row for row in ledger.developments() if row.kind == "date_near"]
        assert (near.after, near.at) == ("2031-04-09", "2031-04-08T06:00:00+00:00")
        assert [spot.report for spot in near.because] == ["sale"]


def test_killed_while_two_stories_become_one_nothing_is_new_twice(tmp_path, monkeypatch) -> None:
    class Killed(BaseException):
        pass

    with open_ledger(str(tmp_path / "l.db")) as ledger:
        one_by_one(ledger, [SALE, FLOOD, COPY, FLOOD_TOO])
        told = {row.id for row in ledger.developments()}
        join = Judgement("j1", "same_story", report_anchor(SALE.report), report_anchor(FLOOD.report), "", "A", at(5))
        part = Judgement("j2", "other_story", report_anchor(SALE.report), report_anchor(FLOOD.report), "", "A", at(6))
        ledger.judge(join, at(5))
        keep_up(ledger, at(5))
        ledger.judge(part, at(6))
        real, puts = stories.put, []

        def once(*given: object) -> bool:
            if puts:
                raise Killed
            puts.append(given)
            return real(*given)

        monkeypatch.setattr(stories, "put", once)
        with pytest.raises(Killed):
            keep_up(ledger, at(6))
        monkeypatch.undo()
        assert ledger.unplaced()
        keep_up(ledger, at(7))
        keys = sorted(key for story in sets(ledger) for key in story)
        assert keys == ["copy", "flood", "flood-too", "sale"]  # each once
        assert {"new_report", "new_story"}.isdisjoint(row.kind for row in ledger.developments() if row.id not in told)


def test_a_ledger_is_large_when_it_holds_more_than_so_many(place: str) -> None:
    with open_ledger(place) as ledger:
        one_by_one(ledger, [SALE, DENIAL, FLOOD])
        assert Keeping(ledger).holds_more(2)
        assert not Keeping(ledger).holds_more(3)
