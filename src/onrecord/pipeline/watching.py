"""From what happened in the stories to whom it is told.

Watches are looked up by what they watch: a story, claim, name or outlet by itself, a search by one of the words that
must be there. What one development costs hangs on the watches that may be about it, not on all of them.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from onrecord.errors import OnRecordError
from onrecord.ledger import Ledger
from onrecord.ledger.query import Query, Term, parse
from onrecord.ledger.reports import outlet_words, said_by
from onrecord.ledger.watches import Watches
from onrecord.records import Alert, Brief, Delivery, Development, Reading, Watch
from onrecord.tell.alerts import asked_for, due, make_alert
from onrecord.text.moments import instant
from onrecord.text.search_words import search_words
from onrecord.text.tables.common_words import BAND
from onrecord.text.words import fold

Send = Callable[[str, Watch, Alert, str], None]
"""Sends an alert of a watch to an address, under a key. Raises OnRecordError when it could not."""
TRIES = 12
"""How often a delivery is tried: over some three days, at growing intervals."""
_LONGEST = timedelta(hours=12)
_LEASE = timedelta(minutes=5)
_AT_ONCE = 500


def raise_alerts(ledger: Ledger, now: str) -> int:
    """Looks through what happened since the last time and puts what is due into the outbox; gives the new alerts."""
    kept = Watches(ledger)
    index = None
    while (found := kept.news(_AT_ONCE))[1]:
        past, news = found
        index = index or Index(ledger, kept.all())
        kept.note(index.matches(ledger, news), past, news[-1][0])
    made = 0
    for watch, told in kept.waiting():
        if due(watch, told, instant(now)) <= instant(now):
            rows = kept.to_tell(watch.id)
            alert = make_alert(watch, [row for _, row in rows], told, now)
            made += kept.tell(alert, [number for number, _ in rows], watch.to)
    return made


def preview(ledger: Ledger, watch: Watch, now: str) -> Alert | None:
    """What a watch would be told of everything that happened so far; None when that is nothing."""
    index = Index(ledger, [replace(watch, added_at="")])
    rows: list[Development] = []
    past = 0
    while news := Watches(ledger).after(past, _AT_ONCE):
        known = dict(news)
        rows += [known[number] for _, number in index.matches(ledger, news)]
        past = news[-1][0]
    return make_alert(watch, rows, "", now) if rows else None


def deliver(ledger: Ledger, send: Send, clock: Callable[[], datetime]) -> tuple[int, int]:
    """Sends what is due in the outbox; gives how many arrived and how many did not, this time.

    A failure is tried again later, at most ``TRIES`` times; then it stays in the outbox as dead.
    """
    kept = Watches(ledger)
    sent = failed = 0
    while row := kept.take(_iso(now := clock()), _iso(now + _LEASE)):
        reason = _sent(kept, row, send)
        if reason is None:
            kept.settle(replace(row, state="sent", reason=""))
            sent += 1
            continue
        failed += 1
        wait = min(timedelta(minutes=2 ** (row.tries - 1)), _LONGEST)
        state = "dead" if row.tries >= TRIES else "waiting"
        kept.settle(replace(row, state=state, reason=reason, next_at=_iso(clock() + wait)))
    return sent, failed


def _sent(kept: Watches, row: Delivery, send: Send) -> str | None:
    """Why a delivery did not arrive; None when it did."""
    alert = kept.alert(row.alert)
    watch = kept.get(alert.watch) if alert else None
    if alert is None or watch is None:
        return "its alert cannot be found"
    try:
        send(row.target, watch, alert, row.key)
    except OnRecordError as error:
        return str(error)
    except Exception as error:  # noqa: BLE001 - one receiver must not keep the others from theirs
        return f"could not be sent ({type(error).__name__})"
    return None


class Index:
    """Watches by what they watch."""

    def __init__(self, ledger: Ledger, watches: Sequence[Watch]) -> None:
        self._by: dict[tuple[str, str], list[Watch]] = defaultdict(list)
        self._claims = [each for each in watches if each.kind == "claim"]
        self._searches: dict[str, list[tuple[Watch, Query]]] = defaultdict(list)
        for each in watches:
            if each.kind == "search":
                query = parse(each.what)
                for word in _keys(query):
                    self._searches[word].append((each, query))
            elif each.kind == "story":
                there = ledger.outline(each.what)  # it may go on under another id
                self._by["story", there.id if there else each.what].append(each)
            elif each.kind != "claim":
                self._by[each.kind, fold(each.what) if each.kind == "outlet" else each.what].append(each)

    def matches(self, ledger: Ledger, news: Sequence[tuple[int, Development]]) -> Iterator[tuple[str, int]]:
        """(watch, number) for everything that a watch asks for and that happened after it was added."""
        stories: dict[str, _Story] = {}
        claims: dict[str, list[Watch]] = defaultdict(list)
        for watch in self._claims:
            for name in ledger.stories_with("claim", watch.what, 1):
                claims[name].append(watch)
        for number, row in news:
            if row.story not in stories:
                stories[row.story] = _Story(ledger, row.story)
            story = stories[row.story]
            for watch in self._about(row, story, claims):
                if watch.added_at <= row.at and asked_for(watch, row):
                    yield watch.id, number

    def _about(self, row: Development, story: "_Story", claims: dict[str, list[Watch]]) -> Iterator[Watch]:
        """The watches of a development's story, claim, names, outlet and words."""
        yield from self._by.get(("story", story.id), ())
        yield from (each for each in claims.get(story.id, ()) if row.claim and story.is_claim(row.claim, each))
        reading = story.reading(row)
        if reading is None:
            return
        outlet = fold(reading.report.outlet or "")
        yield from self._by.get(("outlet", outlet), ())
        for name in story.names(row, reading):
            yield from self._by.get(("name", name), ())
        scene = story.scene(reading)
        seen: set[str] = set()
        for word in (*sorted(scene.held & self._searches.keys()), *([""] if "" in self._searches else [])):
            for watch, query in self._searches[word]:
                if watch.id not in seen and scene.meets(query, story.status(row)):
                    seen.add(watch.id)
                    yield watch


class _Scene:
    """A report as searches see it."""

    def __init__(self, reading: Reading) -> None:
        report = reading.report
        self._words = search_words(f"{report.title}\n{report.text}" if report.title else report.text)
        self._outlet = outlet_words(report)
        self._speakers = [search_words(name) for row in reading.statements if row.cue for name in said_by(reading, row)]
        self._day = (reading.published.value or "")[:10]
        self.held = {*self._words, *self._outlet, *(word for each in self._speakers for word in each)}

    def meets(self, query: Query, status: str) -> bool:
        """Whether the report, and the status of what happened, meet a query."""
        if query.statuses and status not in query.statuses:
            return False
        if (query.after and self._day < query.after) or (query.before and self._day >= query.before):
            return False
        # a word looked up first: most queries fail at one that is not there, and phrases cost more
        if not all(any(_may(term, self.held) for term in choice) for choice in query.text):
            return False
        without = [term for field, term in query.without if field == "from"]
        silent = [term for field, term in query.without if field == "said"]
        return (
            query.told(self._words)
            and all(term.inside(self._outlet) for term in query.outlets)
            and not any(term.inside(self._outlet) for term in without)
            and all(any(term.inside(each) for each in self._speakers) for term in query.speakers)
            and not any(term.inside(each) for term in silent for each in self._speakers)
        )


class _Story:
    """A story as it is now, with its reports as searches see them."""

    def __init__(self, ledger: Ledger, name: str) -> None:
        brief: Brief | None = ledger.story(name)
        self._record = brief.record if brief else None
        self.id = self._record.stories[0].id if self._record else name
        self._readings = {row.key: row for row in self._record.readings} if self._record else {}
        self._claims = {row.id: row for row in self._record.claims} if self._record else {}
        self._scenes: dict[str, _Scene] = {}

    def reading(self, row: Development) -> Reading | None:
        """The report that brought what happened, or the first that shows it."""
        keys = [row.report, *(spot.report for spot in row.because)]
        return next((self._readings[key] for key in keys if key in self._readings), None)

    def is_claim(self, name: str, watch: Watch) -> bool:
        """Whether a claim is the one that is watched: by its id, or by what most of its statements were."""
        if name == watch.what:
            return True
        shared = {each: len(set(claim.supports).intersection(watch.of)) for each, claim in self._claims.items()}
        return bool(shared.get(name)) and shared[name] == max(shared.values())

    def names(self, row: Development, reading: Reading) -> list[str]:
        """Ids of the names that what happened is about: those in its words, or in a report that is new."""
        if row.kind in {"new_story", "new_report", "edit"}:
            return sorted({each.id for each in reading.names})
        found = set()
        for spot in row.because:
            here = self._readings.get(spot.report)
            for name in here.names if here else ():
                if any(spot.start < each.end and each.start < spot.end for each in name.mentions):
                    found.add(name.id)
        return sorted(found)

    def scene(self, reading: Reading) -> _Scene:
        """A report as searches see it."""
        if reading.key not in self._scenes:
            self._scenes[reading.key] = _Scene(reading)
        return self._scenes[reading.key]

    def status(self, row: Development) -> str:
        """The status that what happened is about."""
        claim = self._claims.get(row.claim or "")
        return row.after if row.kind == "status" else claim.status if claim else ""


def _keys(query: Query) -> list[str]:
    """Words of which a report that meets a query has one: those of its rarest choice; "" where there is none."""
    choices = [*query.text, *((term,) for term in (*query.outlets, *query.speakers))]
    fit = [choice for choice in choices if not any(term.prefix and len(term.words) == 1 for term in choice)]
    if not fit:
        return [""]
    best = max(fit, key=lambda choice: (min(BAND.get(term.words[0], 99) for term in choice), -len(choice)))
    return sorted({form[0] for term in best for form in term.forms()})


def _may(term: Term, held: set[str]) -> bool:
    """Whether a text with these words can meet a term."""
    return term.prefix or any(all(word in held for word in form) for form in term.forms())


def _iso(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")
