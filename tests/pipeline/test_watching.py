"""Whom what happened is told to: everybody it concerns, once, whatever fails on the way."""

from datetime import UTC, datetime, timedelta

import pytest

from onrecord.errors import FetchError, UsageError
from onrecord.ledger import Ledger, open_ledger
from onrecord.ledger.watches import Watches
from onrecord.pipeline import watching
from onrecord.pipeline.keeping import keep_up
from onrecord.pipeline.watching import TRIES, deliver, preview, raise_alerts
from onrecord.records import Alert, Reading, Watch
from onrecord.text.hashes import digest
from yards import COPY, DENIAL, FLOOD, MOVED, SALE, SECOND, edited

HOOK = "https://desk.example/hook"


def at(minute: int) -> str:
    return (datetime(2031, 3, 6, 10, 0, tzinfo=UTC) + timedelta(minutes=minute)).isoformat(timespec="microseconds")


def came(ledger: Ledger, minute: int, *rows: Reading) -> int:
    ledger.add_all(rows, at(minute))
    keep_up(ledger, at(minute))
    return raise_alerts(ledger, at(minute))


def told(ledger: Ledger, watch: Watch) -> list[tuple[str, str | None]]:
    rows = [row for alert in reversed(Watches(ledger).alerts(watch.id)) for row in alert.developments]
    return [(row.kind, row.report) for row in rows]


class Receiver:
    """Takes alerts, or does not."""

    def __init__(self, *fails: bool) -> None:
        self.fails, self.got, self.keys = list(fails), [], []

    def __call__(self, target: str, _: Watch, alert: Alert, key: str) -> None:
        self.keys.append(key)
        if self.fails and self.fails.pop(0):
            raise FetchError("did not answer in time")
        self.got.append((target, alert))


def watch(kind: str, what: str, *when: str, to: tuple[str, ...] = (HOOK,), every: int = 0, quiet: str = "") -> Watch:
    return Watch("", kind, what, when, to, every, quiet)


def test_a_watch_is_told_of_what_it_asks_for_and_of_nothing_else(place: str) -> None:
    with open_ledger(place) as ledger:
        kept = Watches(ledger)
        search = kept.add(watch("search", "orvik shipyard", "first_denial"), at(0))
        other = kept.add(watch("search", "orvik flood"), at(0))
        outlet = kept.add(watch("outlet", "valley radio", "new_report"), at(0))
        came(ledger, 1, SALE, COPY)
        (story,) = ledger.stories_with("report", "sale")
        followed = kept.add(watch("story", story, "second_origin", "date"), at(2))
        name = next(each for each in SALE.names if each.name == "Sundmark Marine")
        named = kept.add(watch("name", name.id, "new_report"), at(2))
        claim = next(each for each in ledger.story(story).record.claims if each.central)
        claimed = kept.add(watch("claim", claim.id, "status"), at(2))
        for minute, row in enumerate((DENIAL, FLOOD, SECOND, MOVED), 3):
            came(ledger, minute, row)
        assert told(ledger, search) == [("first_denial", "denial")]
        assert told(ledger, other) == []
        assert told(ledger, outlet) == [("new_story", "flood")]
        assert ("date_moved", "moved") in told(ledger, followed)
        assert ("second_origin", "second") in told(ledger, followed)
        assert told(ledger, named) == [("new_report", "denial"), ("new_report", "second"), ("new_report", "moved")]
        assert ("status", "denial") in told(ledger, claimed)
        assert {kind for kind, _ in told(ledger, claimed)} == {"status"}


def test_what_happened_before_a_watch_was_added_is_not_told_but_can_be_shown(place: str) -> None:
    with open_ledger(place) as ledger:
        came(ledger, 1, SALE, DENIAL)
        added = Watches(ledger).add(watch("search", "orvik", "first_denial"), at(2))
        assert raise_alerts(ledger, at(3)) == 0
        shown = preview(ledger, added, at(3))
        assert shown is not None and {row.kind for row in shown.developments} == {"first_denial"}
        assert Watches(ledger).alerts(added.id) == []


def test_a_silent_edit_reaches_who_watches_the_outlet_for_it(place: str) -> None:
    first, later = edited()
    with open_ledger(place) as ledger:
        added = Watches(ledger).add(watch("outlet", "The Halden Post", "silent_edit"), at(0))
        came(ledger, 1, first)
        came(ledger, 2, later)
        assert told(ledger, added) == [("edit", "ferry#2")]


def test_alerts_are_grouped_and_say_what_came_since_the_last(place: str) -> None:
    with open_ledger(place) as ledger:
        added = Watches(ledger).add(watch("search", "orvik", every=60), at(0))
        assert came(ledger, 1, SALE) == 1
        assert came(ledger, 2, COPY) == came(ledger, 3, DENIAL) == raise_alerts(ledger, at(60)) == 0
        assert raise_alerts(ledger, at(61)) == 1
        second, first = Watches(ledger).alerts(added.id)
        assert (first.since, second.since) == ("", at(1))
        assert {row.report for row in second.developments} >= {"copy", "denial"}
        assert not {row.id for row in first.developments} & {row.id for row in second.developments}
        assert raise_alerts(ledger, at(300)) == 0


def test_nothing_is_sent_in_quiet_hours(place: str) -> None:
    with open_ledger(place) as ledger:
        Watches(ledger).add(watch("search", "orvik", quiet="09:00-11:00"), at(0))
        assert came(ledger, 1, SALE) == 0
        assert raise_alerts(ledger, at(59)) == 0
        assert raise_alerts(ledger, at(60)) == 1


def test_a_receiver_that_fails_loses_nothing_and_gets_nothing_twice(place: str) -> None:
    with open_ledger(place) as ledger:
        Watches(ledger).add(watch("search", "orvik"), at(0))
        came(ledger, 1, SALE)
        receiver = Receiver(True, True)
        clock = [datetime.fromisoformat(at(1))]
        for minute in (1, 1, 2, 3, 4, 5, 6, 20):
            clock[0] = datetime.fromisoformat(at(minute))
            deliver(ledger, receiver, lambda: clock[0])
        assert len(receiver.got) == 1 and len(set(receiver.keys)) == 1 and len(receiver.keys) == 3
        assert [row.state for row in Watches(ledger).outbox()] == ["sent"]


def test_what_cannot_be_delivered_stays_in_sight(place: str) -> None:
    with open_ledger(place) as ledger:
        Watches(ledger).add(watch("search", "orvik", to=(HOOK, "mailto:desk@post.example")), at(0))
        came(ledger, 1, SALE)

        def send(target: str, *_: object) -> None:
            if target == HOOK:
                raise FetchError("answered with status 500")

        for hour in range(200):
            deliver(ledger, send, lambda hour=hour: datetime.fromisoformat(at(1)) + timedelta(hours=hour))
        (dead,) = Watches(ledger).outbox("dead")
        assert (dead.target, dead.tries, dead.reason) == (HOOK, TRIES, "answered with status 500")
        assert [row.target for row in Watches(ledger).outbox("sent")] == ["mailto:desk@post.example"]


def test_a_sender_that_dies_leaves_its_delivery_to_the_next(place: str) -> None:
    class Killed(BaseException):
        pass

    def dying(*_: object) -> None:
        raise Killed

    with open_ledger(place) as ledger:
        Watches(ledger).add(watch("search", "orvik"), at(0))
        came(ledger, 1, SALE)
        with pytest.raises(Killed):
            deliver(ledger, dying, lambda: datetime.fromisoformat(at(1)))
        receiver = Receiver()
        deliver(ledger, receiver, lambda: datetime.fromisoformat(at(2)))
        assert receiver.got == []  # it may still be on its way
        deliver(ledger, receiver, lambda: datetime.fromisoformat(at(10)))
        assert len(receiver.got) == 1


def test_killed_between_noticing_and_telling_nothing_is_lost(place: str, monkeypatch) -> None:
    class Killed(BaseException):
        pass

    def dying(*_: object) -> object:
        raise Killed

    with open_ledger(place) as ledger:
        added = Watches(ledger).add(watch("search", "orvik", "new_report"), at(0))
        monkeypatch.setattr(watching, "make_alert", dying)
        with pytest.raises(Killed):
            came(ledger, 1, SALE)
        monkeypatch.undo()
        assert raise_alerts(ledger, at(2)) == 1 and raise_alerts(ledger, at(3)) == 0
        assert told(ledger, added) == [("new_story", "sale")]


def test_a_watched_story_that_becomes_part_of_another_is_still_told(place: str) -> None:
    from onrecord.records import Judgement
    from onrecord.trace.judgements import report_anchor

    with open_ledger(place) as ledger:
        came(ledger, 1, SALE, COPY, FLOOD)
        (town,) = ledger.stories_with("report", "flood")
        added = Watches(ledger).add(watch("story", town, "new_report"), at(2))
        ledger.judge(
            Judgement("j", "same_story", report_anchor(SALE.report), report_anchor(FLOOD.report), "", "A", at(3)), at(3)
        )
        keep_up(ledger, at(3))
        came(ledger, 4, DENIAL)
        assert told(ledger, added) == [("new_report", "denial")]


def test_a_removed_watch_is_told_nothing_more(place: str) -> None:
    with open_ledger(place) as ledger:
        added = Watches(ledger).add(watch("search", "orvik"), at(0))
        came(ledger, 1, SALE)
        assert Watches(ledger).remove(added.id, at(2)) and not Watches(ledger).remove(digest("none"), at(2))
        assert came(ledger, 3, DENIAL) == 0


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("orvik", True),
        ("minister -flood", True),
        ("minister -shipyard", False),
        ('"orvik shipyard"', True),
        ('"shipyard orvik"', False),
        ("ship*", True),
        ("nothing OR orvik", True),
        ("from:halden", True),
        ("from:lerwick", False),
        ("said:officials", True),
        ("orvik after:2031-03-04", False),
        ("orvik before:2031-03-04", True),
        ("status:confirmed", False),
    ],
)
def test_a_search_watch_means_what_the_search_means(query: str, expected: bool, tmp_path) -> None:
    with open_ledger(str(tmp_path / "l.db")) as ledger:
        added = Watches(ledger).add(watch("search", query, "new_report"), at(0))
        came(ledger, 1, SALE)
        assert bool(told(ledger, added)) is expected


def test_what_is_not_there_cannot_be_watched(tmp_path) -> None:
    with open_ledger(str(tmp_path / "l.db")) as ledger:
        for kind in ("story", "claim", "name"):
            with pytest.raises(UsageError):
                Watches(ledger).add(watch(kind, "none"), at(0))
        with pytest.raises(UsageError):
            Watches(ledger).add(watch("search", "colour:red"), at(0))
