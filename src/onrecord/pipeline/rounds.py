"""One round of what is followed: ask what is due, read what comes, keep it, and say when to ask again.

A killed round loses nothing: reports are kept before what listed them is marked as read, and both before the
subscription that would otherwise answer "unchanged" the next time.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TypeVar

from onrecord.errors import InputError, OnRecordError
from onrecord.gather import follow_when as when
from onrecord.gather.follow import Found, look, page_reports
from onrecord.gather.web import Answer, Ask, Fetching
from onrecord.ledger import Ledger
from onrecord.ledger.subscriptions import Subscriptions
from onrecord.pipeline.keeping import keep_up
from onrecord.pipeline.steps import read
from onrecord.pipeline.watching import raise_alerts
from onrecord.read.statements import best_reader
from onrecord.records import Listed, Report, Skipped, Subscription

_T = TypeVar("_T")
PAGES = 100
"""Pages that one subscription gets fetched in a round; the others wait for the next."""


@dataclass(frozen=True, slots=True)
class Told:
    """What came of one question."""

    address: str
    kind: str
    """feed | sitemap | page of what was asked; "listed" for a page that a list named."""
    counts: Counter[str]
    """new, changed, known, skipped, waiting."""
    reason: str | None = None
    """Why nothing came."""
    unchanged: bool = False


@dataclass(frozen=True, slots=True)
class Tools:
    """What a round works with. ``clock`` gives the moment in UTC, ``chance`` a number in [0, 1)."""

    ledger: Ledger
    fetching: Fetching
    clock: Callable[[], datetime]
    chance: Callable[[], float]


class Round:
    """One round. ``run`` gives what came of each question as the answers arrive, then keeps the stories up to date."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._ledger = tools.ledger
        self._reader = best_reader(lambda name: tools.ledger.memory(name, when.iso(tools.clock())))
        self._kept = Subscriptions(tools.ledger)
        self._asked: dict[str, Subscription | Listed] = {}
        self._moved: dict[str, str] = {}
        self._pages: Counter[str] = Counter()

    def run(self, everything: bool = False) -> Iterator[Told]:
        """Asks what is due, or everything that is not gone."""
        now = when.iso(self._tools.clock())
        followed = {row.address: row for row in self._kept.all()}
        for row in followed.values():
            if not row.gone and (everything or row.next_at <= now):
                self._asked[f"follow {row.address}"] = row
                self._tools.fetching.ask(Ask(row.address, row.etag, row.last_modified, f"follow {row.address}"))
        for page in self._kept.waiting():
            if everything or page.next_at <= now:
                self._ask_page(page)
        for answer in self._tools.fetching.answers():
            asked = self._asked.pop(answer.ask.name)
            yield self._listed(asked, answer) if isinstance(asked, Listed) else self._followed(asked, answer)
        keep_up(self._ledger, when.iso(self._tools.clock()))
        raise_alerts(self._ledger, when.iso(self._tools.clock()))

    def _ask_page(self, row: Listed) -> bool:
        name = f"page {row.address}"
        if name in self._asked or self._pages[row.subscription] >= PAGES:
            return False
        self._pages[row.subscription] += 1
        self._asked[name] = row
        self._tools.fetching.ask(Ask(row.address, name=name))
        return True

    def _followed(self, row: Subscription, answer: Answer) -> Told:
        """What came of asking for a subscription."""
        now, chance = self._tools.clock(), self._tools.chance()
        if answer.status == 304 and not answer.reason:
            self._kept.put(when.unchanged(row, now, chance))
            return Told(row.address, row.kind, Counter(), unchanged=True)
        found = answer.reason if answer.reason else _looked(lambda: _looked_at(row, answer))
        if isinstance(found, str):
            reason = found
            later = when.failed(row, now, reason, answer.wait, chance)
            if answer.status == 410:
                later = when.gone(row, now, reason)
            elif answer.wait and not answer.status:  # it was not even asked
                later = replace(row, next_at=later.next_at, why=reason)
            self._kept.put(later)
            return Told(row.address, row.kind, Counter(), reason)
        counts = self._keep(row, found)
        self._succeeded(row, answer, found, counts, now)
        return Told(row.address, found.kind, counts, found.trouble)

    def _succeeded(self, row: Subscription, answer: Answer, found: Found, counts: Counter[str], now: datetime) -> None:
        news = counts["new"] + counts["changed"] + counts["waiting"]
        after = when.succeeded(row, now, news, max(answer.fresh, found.pause), self._tools.chance())
        after = replace(after, kind=found.kind, title=row.title or found.title)
        if found.trouble:
            after = when.failed(replace(row, kind=found.kind), now, found.trouble, None, self._tools.chance())
        else:
            after = replace(after, etag=answer.etag, last_modified=answer.last_modified)
        if answer.moved and answer.moved != row.address:
            after = replace(after, address=answer.moved, moved_from=(*row.moved_from, row.address))
            self._kept.move(row.address, after)
            self._moved[row.address] = answer.moved
        else:
            self._kept.put(after)

    def _keep(self, row: Subscription, found: Found) -> Counter[str]:
        """Keeps what was found and asks for the pages that are wanted."""
        counts = Counter(self._store(report) for report in found.reports)
        for skipped in found.skipped:
            self._ledger.skip(skipped, when.iso(self._tools.clock()))
            counts["skipped"] += 1
            if skipped.notice and self._kept.holds(skipped.notice.url or skipped.notice.key):
                counts[self._store(skipped.notice)] += 1
        known = self._kept.listed(each.address for each in found.listed)
        for each in found.listed:
            there = known.get(each.address)
            if there and each.mark and (there.mark == each.mark or there.subscription != row.address):
                counts["known"] += 1
            elif each.waiting:
                self._kept.put_listed([each])
                self._ask_page(each)
                counts["waiting"] += 1
            else:
                counts.update(self._settled(each))
        return counts

    def _listed(self, row: Listed, answer: Answer) -> Told:
        """What came of asking for an address that a list named."""
        row = replace(row, subscription=self._moved.get(row.subscription, row.subscription))
        if row.kind == "sitemap" and not answer.reason:
            return self._inner(row, answer)
        found = answer.reason if answer.reason else _looked(lambda: page_reports(answer, row))
        if not isinstance(found, str):
            counts = Counter(self._store(report) for report in found)
            self._kept.put_listed([replace(row, waiting=False, report=None, reason=None)])
            return Told(row.address, "listed", counts)
        asked = not (answer.wait and not answer.status)
        if answer.reason and not answer.lasting and row.tries + asked < when.TRIES:
            now, chance = self._tools.clock(), self._tools.chance()
            self._kept.put_listed([when.put_off(row, now, found, answer.wait, chance, asked=asked)])
            return Told(row.address, "listed", Counter(), found)
        return Told(row.address, "listed", self._settled(replace(row, reason=found)), found)

    def _inner(self, row: Listed, answer: Answer) -> Told:
        """What a sitemap in a sitemap index lists, as if the index listed it itself."""
        found = _looked(lambda: look(answer, row.subscription))
        self._kept.put_listed([replace(row, waiting=False)])
        followed = self._kept.get(row.subscription)
        if isinstance(found, str) or found.kind != "sitemap" or followed is None:
            reason = found if isinstance(found, str) else "is no sitemap"
            self._ledger.skip(Skipped(row.address, reason), when.iso(self._tools.clock()))
            return Told(row.address, "listed", Counter(skipped=1), reason)
        pages = tuple(each for each in found.listed if each.kind == "page")  # an index in an index is none
        return Told(row.address, "sitemap", self._keep(followed, replace(found, listed=pages)))

    def _settled(self, row: Listed) -> Counter[str]:
        """Keeps what the list gave of an address, or why there is nothing, and waits for its page no longer."""
        if row.report is not None:
            counts = Counter([self._store(row.report)])
        else:
            self._ledger.skip(Skipped(row.address, row.reason or "has no text"), when.iso(self._tools.clock()))
            counts = Counter(skipped=1)
        self._kept.put_listed([replace(row, waiting=False, report=None)])
        return counts

    def _store(self, report: Report) -> str:
        """Keeps a report; whether it is new, changed, known or had to be skipped."""
        if self._ledger.has(report, self._reader.made_by):
            return "known"
        changed = self._kept.holds(report.url or report.key)
        now = when.iso(self._tools.clock())
        try:
            reading = read(report, self._reader)
        except Exception as error:  # noqa: BLE001 - one report must not end the round
            self._ledger.skip(Skipped(report.key, f"cannot be read ({type(error).__name__})"), now)
            return "skipped"
        self._ledger.add(reading, now, self._reader.made_by)
        return "changed" if changed else "new"


def _looked_at(row: Subscription, answer: Answer) -> Found:
    """What an answer holds, when it is still what it was: an error page instead of a feed is a failure."""
    found = look(answer, row.address)
    if row.kind and found.kind != row.kind:
        raise InputError(f"was a {row.kind}, and answers with a {found.kind}")
    return found


def _looked(looking: Callable[[], _T]) -> _T | str:
    """What is found, or why nothing is."""
    try:
        return looking()
    except OnRecordError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 - one page that breaks a parser must not end the round
        return f"cannot be read ({type(error).__name__})"


def next_due(rows: Iterable[Subscription], pages: Iterable[Listed]) -> str | None:
    """The moment when something is due next."""
    return min([*(row.next_at for row in rows if not row.gone), *(row.next_at for row in pages)], default=None)
