"""Rounds beside a server of our own: nothing lost, nothing twice, and each failure told."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "gather" / "web"))

from loopback import Asked, Page, Said, Server, no_robots
from newsroom import RSS_TYPE, XML_TYPE, item, page, rss, whole_feed

from onrecord.gather.web import Fetching, Guard, Manners, allowed_networks
from onrecord.ledger import Ledger, open_ledger
from onrecord.ledger.subscriptions import Subscriptions
from onrecord.pipeline.rounds import Round, Told, Tools
from onrecord.records import Report, Subscription

START = datetime(2031, 3, 5, 10, tzinfo=UTC)
MANNERS = Manners("OnRecord/0 (test)", Guard(allowed_networks(["127.0.0.0/8"])), delay=0, ceiling=1 << 20)


@dataclass
class Desk:
    """A ledger that follows, and a clock that the test moves."""

    ledger: Ledger
    server: Server
    now: datetime = START
    told: list[Told] = field(default_factory=list)

    def follow(self, *paths: str) -> None:
        for path in paths:
            Subscriptions(self.ledger).put(Subscription(path if "://" in path else self.server.at(path)))

    def round(self, hours: float = 0, everything: bool = True) -> list[Told]:
        self.now += timedelta(hours=hours)
        with Fetching(MANNERS) as fetching:
            self.told = list(Round(Tools(self.ledger, fetching, lambda: self.now, lambda: 0.0)).run(everything))
        return self.told

    def followed(self) -> Subscription:
        (row,) = Subscriptions(self.ledger).all()
        return row

    def reports(self) -> list[Report]:
        return sorted((row.report for row in self.ledger.readings()), key=lambda report: report.key)

    def keys(self) -> list[str]:
        return [report.key.removeprefix(self.server.at("")) for report in self.reports()]


@pytest.fixture
def desk(place: str) -> Iterator[Callable[[Page], Desk]]:
    with open_ledger(place) as ledger:
        servers = []

        def make(answer: Page) -> Desk:
            servers.append(Server(no_robots(answer)))
            return Desk(ledger, servers[-1].__enter__())

        yield make
        for server in servers:
            server.__exit__(None, None, None)


@contextmanager
def on_file(tmp_path: Path, answer: Page) -> Iterator[Desk]:
    with open_ledger(str(tmp_path / "l.db")) as ledger, Server(no_robots(answer)) as server:
        yield Desk(ledger, server)


def test_a_feed_of_whole_reports(desk: Callable[[Page], Desk]) -> None:
    names = ["Halden", "Vire"]
    one = desk(lambda asked: whole_feed(asked, names))
    one.follow("/feed")
    (told,) = one.round()
    assert (told.kind, dict(told.counts)) == ("feed", {"new": 2})
    assert one.keys() == ["/Halden", "/Vire"]
    assert one.reports()[0].outlet == "The Vire Post"
    assert one.reports()[0].url == one.reports()[0].key
    row = one.followed()
    assert (row.kind, row.title, row.succeeded_at, row.failures) == (
        "feed",
        "The Vire Post",
        "2031-03-05T10:00:00+00:00",
        0,
    )
    assert row.next_at == "2031-03-05T11:00:00+00:00"
    assert one.server.paths() == ["/feed"]
    names.append("Tollmark")
    assert dict(one.round()[0].counts) == {"new": 1, "known": 2}
    assert len(one.reports()) == 3
    assert one.followed().interval == 1800


def test_only_what_is_due_is_asked(tmp_path: Path) -> None:
    with on_file(tmp_path, lambda asked: whole_feed(asked, ["Halden"])) as one:
        one.follow("/feed")
        assert len(one.round(everything=False)) == 1
        assert one.round(0.5, everything=False) == []
        assert len(one.round(0.6, everything=False)) == 1


def test_a_summary_is_followed_to_its_page(desk: Callable[[Page], Desk]) -> None:
    def answer(asked: Asked) -> Said:
        if asked.path == "/feed":
            return Said(rss([item(f"{asked.base}/a?utm_source=rss&id=1", "Halden")]), fields=RSS_TYPE)
        return Said(page("Halden"))

    one = desk(answer)
    one.follow("/feed")
    one.round()
    (report,) = one.reports()
    assert report.key == one.server.at("/a?id=1")
    assert report.text.count("week") == 4
    assert report.published == "2031-03-03T14:05:00+00:00"  # the page tells none, the feed does
    one.round()
    assert one.server.paths() == ["/feed", "/a?id=1", "/feed"]


def test_a_changed_entry_is_a_new_version_at_the_same_address(tmp_path: Path) -> None:
    names = ["Halden"]

    def answer(asked: Asked) -> Said:
        return Said(rss([item(f"{asked.base}/a", names[0], 9)]), fields=RSS_TYPE)

    with on_file(tmp_path, answer) as one:
        one.follow("/feed")
        one.round()
        names[0] = "Tollmark"
        assert dict(one.round()[0].counts) == {"changed": 1}
        assert one.keys() == ["/a", "/a#2"]


@pytest.mark.parametrize("status", [404, 410, 403])
def test_a_page_that_is_gone_leaves_what_the_feed_gave(tmp_path: Path, status: int) -> None:
    def answer(asked: Asked) -> Said:
        if asked.path == "/feed":
            return Said(rss([item(f"{asked.base}/a", "Halden")]), fields=RSS_TYPE)
        return Said(status=status)

    with on_file(tmp_path, answer) as one:
        one.follow("/feed")
        one.round()
        assert one.keys() == ["/a"]
        assert one.reports()[0].text.count("week") == 1


def test_a_page_that_fails_for_a_while_is_asked_again_though_the_feed_is_unchanged(tmp_path: Path) -> None:
    """A 304 never clears an earlier failure."""
    broken = [True]

    def answer(asked: Asked) -> Said:
        if asked.path == "/feed":
            if "if-none-match" in asked.fields:
                return Said(status=304)
            return Said(rss([item(f"{asked.base}/a", "Halden")]), fields={**RSS_TYPE, "ETag": '"1"'})
        return Said(status=500) if broken[0] else Said(page("Halden"))

    with on_file(tmp_path, answer) as one:
        one.follow("/feed")
        one.round()
        assert one.reports() == []
        broken[0] = False
        told = one.round(2, everything=False)
        assert any(row.unchanged for row in told)
        assert one.keys() == ["/a"]


def test_what_never_comes_is_told_in_the_end_and_the_feeds_words_kept(tmp_path: Path) -> None:
    def answer(asked: Asked) -> Said:
        if asked.path == "/feed":
            both = [item(f"{asked.base}/a", "Halden"), f"<item><title>Bare</title><link>{asked.base}/b</link></item>"]
            return Said(rss(both), fields=RSS_TYPE)
        return Said(status=500)

    with on_file(tmp_path, answer) as one:
        one.follow("/feed")
        for _ in range(4):
            one.round(24)
        assert one.keys() == ["/a"]
        assert [row.reason for row in one.ledger.skipped()] == ["answers 500 (internal server error)"]


@pytest.mark.parametrize("first", [Said(status=500), Said("<html>oops"), Said(rss([])[:-30], fields=RSS_TYPE)])
def test_a_304_never_clears_an_earlier_failure(tmp_path: Path, first: Said) -> None:
    said = [Said(first.body, first.status, {**first.fields, "ETag": '"1"'})]

    def answer(asked: Asked) -> Said:
        return Said(status=304) if "if-none-match" in asked.fields else said[0]

    with on_file(tmp_path, answer) as one:
        one.follow("/feed")
        one.round()
        assert one.followed().failures == 1
        one.round()
        assert one.followed().failures == 2
        assert "if-none-match" not in one.server.asked[-1].fields
        Subscriptions(one.ledger).put(replace(one.followed(), etag='"1"'))
        one.round()  # even where it was asked with a condition
        row = one.followed()
        assert (row.failures, row.succeeded_at) == (2, None)
        assert row.reason
        said[0] = whole_feed(Asked("127.0.0.1", "/feed", {}, one.server.port), ["Halden"])
        Subscriptions(one.ledger).put(replace(one.followed(), etag=None))
        one.round()
        assert (one.followed().failures, one.followed().reason) == (0, None)


def test_back_off_doubles_and_ends_with_success(tmp_path: Path) -> None:
    with on_file(tmp_path, lambda _: Said(status=500)) as one:
        one.follow("/feed")
        delays = []
        for _ in range(7):
            one.round()
            delays.append((datetime.fromisoformat(one.followed().next_at) - one.now).total_seconds() / 3600)
        assert delays == [1, 2, 4, 8, 16, 24, 24]
        assert one.followed().why == "failed 7 times in a row"


def test_retry_after_and_410(tmp_path: Path) -> None:
    said = [Said(status=429, fields={"Retry-After": "7200"})]
    with on_file(tmp_path, lambda _: said[0]) as one:
        one.follow("/feed")
        one.round()
        assert one.followed().next_at == "2031-03-05T12:00:00+00:00"
        assert one.followed().why == "the server asked to wait"
        said[0] = Said(status=410)
        one.round()
        assert one.followed().gone
        assert one.round() == []


def test_a_feed_that_moved_for_good_is_followed_there(tmp_path: Path) -> None:
    def answer(asked: Asked) -> Said:
        if asked.path == "/old":
            return Said(status=301, fields={"Location": "/new"})
        return whole_feed(asked, ["Halden"])

    with on_file(tmp_path, answer) as one:
        one.follow("/old")
        one.round()
        row = one.followed()
        assert (row.address, row.moved_from) == (one.server.at("/new"), (one.server.at("/old"),))
        assert dict(one.round()[0].counts) == {"known": 1}
        one.follow("/old")  # the old address again: the two become one
        one.round()
        assert one.followed().address == one.server.at("/new")


def test_an_error_page_in_place_of_a_feed_is_a_failure(tmp_path: Path) -> None:
    said: list[Said | None] = [None]
    with on_file(tmp_path, lambda asked: said[0] or whole_feed(asked, ["Halden"])) as one:
        one.follow("/feed")
        one.round()
        said[0] = Said(page("Nothing to see here"))
        one.round()
        assert one.followed().reason == "was a feed, and answers with a page"
        assert len(one.reports()) == 1


def test_two_feeds_with_the_same_report_keep_it_once(tmp_path: Path) -> None:
    def answer(asked: Asked) -> Said:
        long = 9 if asked.path == "/one" else 8
        return Said(rss([item(f"{asked.base}/a?fbclid={asked.path[1:]}", "Halden", long)]), fields=RSS_TYPE)

    with on_file(tmp_path, answer) as one:
        one.follow("/one", "/two")
        one.round()
        one.round()
        assert one.keys() == ["/a"]


def test_a_page_is_watched_for_versions(tmp_path: Path) -> None:
    names = ["Halden"]
    with on_file(tmp_path, lambda _: Said(page(names[0]))) as one:
        one.follow("/a")
        one.round()
        one.round()
        names[0] = "Tollmark"
        one.round()
        assert one.followed().kind == "page"
        assert one.keys() == ["/a", "/a#2"]


@pytest.mark.parametrize(("host", "believed"), [("https://elsewhere.example/x", False), ("/canonical", True)])
def test_a_page_speaks_for_its_own_site_alone(tmp_path: Path, host: str, believed: bool) -> None:
    def answer(asked: Asked) -> Said:
        where = host if "://" in host else asked.base + host
        return Said(page("Halden", head=f'<link rel="canonical" href="{where}">'))

    with on_file(tmp_path, answer) as one:
        one.follow("/a")
        one.round()
        assert one.keys() == (["/canonical"] if believed else ["/a"])


def test_sitemaps_and_their_index(tmp_path: Path) -> None:
    def answer(asked: Asked) -> Said:
        if asked.path == "/index.xml":
            inner = "".join(f"<sitemap><loc>{asked.base}/{n}.xml</loc></sitemap>" for n in (1, 2))
            return Said(f"<sitemapindex>{inner}</sitemapindex>", fields=XML_TYPE)
        if asked.path.endswith(".xml"):
            name = asked.path[1]
            return Said(
                f"<urlset xmlns:n='http://www.google.com/schemas/sitemap-news/0.9'><url><loc>{asked.base}/{name}</loc><n:news>"
                "<n:publication_date>2031-03-01</n:publication_date></n:news></url></urlset>",
                fields=XML_TYPE,
            )
        return Said(page(f"Pier {asked.path[1:]}"))

    with on_file(tmp_path, answer) as one:
        one.follow("/index.xml")
        one.round()
        assert one.followed().kind == "sitemap"
        assert one.keys() == ["/1", "/2"]
        assert {report.published for report in one.reports()} == {"2031-03-01"}
        one.round()
        assert sorted(one.server.paths())[:2] == ["/1", "/1.xml"]
        assert one.server.paths().count("/1") == 1


@pytest.mark.parametrize("declared", ["header", "xml", "nobody"])
def test_character_sets(tmp_path: Path, declared: str) -> None:
    def answer(asked: Asked) -> Said:
        text = rss([item(f"{asked.base}/a", "Brücke", 9)])
        data = text.replace("UTF-8", "windows-1252" if declared == "xml" else "UTF-8").encode("cp1252")
        kind = "text/xml; charset=windows-1252" if declared == "header" else "text/xml"
        return Said(data, fields={"Content-Type": kind})

    with on_file(tmp_path, answer) as one:
        one.follow("/feed")
        one.round()
        assert "Brücke" in one.reports()[0].text


def test_an_unreadable_report_does_not_end_the_round(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_: object) -> None:
        raise RuntimeError

    monkeypatch.setattr("onrecord.pipeline.rounds.read", broken)
    with on_file(tmp_path, lambda asked: whole_feed(asked, ["Halden"])) as one:
        one.follow("/feed")
        assert dict(one.round()[0].counts) == {"skipped": 1}
        assert [row.reason for row in one.ledger.skipped()] == ["cannot be read (RuntimeError)"]


def test_a_page_that_names_its_feed_says_so(tmp_path: Path) -> None:
    front = "<html><head><link rel='alternate' type='application/rss+xml' href='/rss'></head><body></body></html>"
    with on_file(tmp_path, lambda _: Said(front)) as one:
        one.follow("/")
        one.round()
        assert (one.followed().reason or "").endswith(f"it names the feed {one.server.at('/rss')}")
