"""A smaller round of bench/round.py: every way to misbehave once, nothing lost, nothing twice."""

import sys
from datetime import UTC, datetime
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[2]))

from bench.misbehaving import GOOD, Web, kind_of

from onrecord.gather.web import Fetching, Guard, Manners, allowed_networks
from onrecord.ledger import open_ledger
from onrecord.ledger.subscriptions import Subscriptions
from onrecord.pipeline.rounds import Round, Tools
from onrecord.records import Subscription

SITES = 20
WHY = {
    "cut off": "is cut off",
    "unchanged": "answers 304",
    "gone": "is gone",
    "busy": "answers 429",
    "broken": "answers 500",
    "circle": "in a circle",
    "bomb": "unpacks to over",
    "huge": "over the ceiling",
    "private": "is refused",
    "scheme": "only http and https",
    "forbidden": "robots.txt forbids it",
    "silent": "took too long",
}
MANNERS = Manners("OnRecord/0 (test)", Guard(allowed_networks(["127.0.0.0/8"])), delay=0, ceiling=2 << 20, read=5)


def test_a_round_on_a_web_that_misbehaves(tmp_path: Path) -> None:
    with open_ledger(str(tmp_path / "l.db")) as ledger, Web(SITES) as web:
        kept = Subscriptions(ledger)
        for number in range(SITES):
            kept.put(Subscription(web.feed(number)))
        for _ in range(2):
            with Fetching(MANNERS) as fetching:
                list(Round(Tools(ledger, fetching, lambda: datetime.now(UTC), lambda: 0.5)).run(everything=True))
            assert sorted(row.report.url or "" for row in ledger.readings()) == sorted(web.expected())
        rows = {row.address: row for row in kept.all()}
        for number in range(SITES):
            address = web.feed(number).replace("/feed", "/moved" if kind_of(number) == "moved" else "/feed")
            assert WHY.get(kind_of(number), "") in (rows[address].reason or ""), kind_of(number)
            assert (rows[address].reason is None) is (kind_of(number) in GOOD and kind_of(number) != "cut off")
        assert web.most_at_a_host == 1
        assert web.most >= 10
