"""Keeps the stories of a ledger up to date, story by story, never the whole.

A report that came is held against the kept stories that may be its own: those with reports that share its wording or
its telling words, or stand at its address. These stories' reports and the new one are grouped anew, as the stories
room groups; every story whose reports changed is traced by itself and kept in one transaction. So what one report
costs hangs on the stories around it, not on how many reports the ledger holds.
"""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta

from onrecord.ledger import Ledger
from onrecord.ledger.keeping import Keeping
from onrecord.ledger.stories import Light, Result
from onrecord.pipeline.steps import tell, trace
from onrecord.records import Brief, Development, Judgement, Published, Reading, Skipped
from onrecord.tell.alerts import dates_ahead, find_developments
from onrecord.text.hashes import digest
from onrecord.trace.judgements import judge_stories
from onrecord.trace.stories import find_stories

_AT_ONCE = 100
"""Reports placed together: a story that many of them belong to is traced once."""
_STORIES = 16
"""Kept stories, the likest first, that one report is held against."""
_AROUND = 300
"""Reports that are grouped together at least, where there are so many: a smaller ledger is grouped as a whole."""
_NEAR = 1
"""Days before a date on which it is near."""
_LAST = "9999"


def keep_up(ledger: Ledger, now: str) -> Counter[str]:
    """Brings the kept stories up to date and says what happened in them; gives counts of reports, stories,
    developments and failed stories.

    Run again it does nothing; killed at any moment it goes on where it was. ``now`` is ISO 8601, UTC.
    """
    kept, counts = Keeping(ledger), Counter[str]()
    while ids := kept.waiting(_AT_ONCE):
        counts += _Batch(ledger, kept, ids, now).run()
    kept.done(now)
    today = date.fromisoformat(now[:10])
    counts["developments"] += kept.tell_near(today.isoformat(), (today + timedelta(days=_NEAR)).isoformat(), now)
    return counts


class _Batch:
    """Some reports, and the kept stories that may be theirs."""

    def __init__(self, ledger: Ledger, kept: Keeping, ids: Sequence[str], now: str) -> None:
        self._ledger, self._kept, self._now = ledger, kept, now
        self._turn = kept.turn()
        self._judgements = ledger.judgements()
        self._ids = set(ids)
        readings = list(ledger.readings(ids))
        days = {row.report.id: row.published.value for row in readings}
        near = kept.members(self._near(readings))
        self._homes = self._around(near, readings)
        # What is near can change; of a large ledger what is only around is there to be compared with.
        self._close = set((near if kept.holds_more(_AROUND) else self._homes).values())
        rows = kept.light(self._ids | set(self._homes))
        self._rows = [row._replace(day=row.day or days.get(row.report.id)) for row in rows]

    def run(self) -> Counter[str]:
        """Groups, and keeps the stories that changed. Where another keeps too, what is left waits for the next run."""
        counts = Counter(reports=len(self._ids))
        groups = group(self._rows, self._judgements)
        sizes = Counter(self._homes.values())
        for ids, (name, became) in zip(groups, self._names(groups), strict=True):
            homes, fresh = {self._homes.get(each) for each in ids}, not self._ids.isdisjoint(ids)
            if not fresh and (self._close.isdisjoint(homes) or (homes == {name} and sizes[name] == len(ids))):
                continue
            result = self._traced(ids, name, became)
            if result is None:
                counts["failed"] += 1
            elif not self._kept.put(result, self._turn, self._now):
                break
            else:
                self._turn += 1
                counts.update(stories=1, developments=len(result.developments))
        return counts

    def _near(self, readings: Sequence[Reading]) -> set[str]:
        """The kept stories that the new reports may belong to; what people judged about two reports holds both."""
        near = {*self._ids, *self._kept.at_address(self._ids)}
        for row in self._judgements:
            both = {row.a.report, row.b.report} if row.b else set()
            near |= both if both & self._ids else set()
        rated = [[row.report_id for row in self._ledger.candidates(reading)] for reading in readings]
        homes = self._kept.homes(near.union(*rated))
        found = {homes[name] for name in near if name in homes}
        for names in rated:
            found.update(list(dict.fromkeys(homes[name] for name in names if name in homes))[:_STORIES])
        return found

    def _around(self, homes: dict[str, str], readings: Sequence[Reading]) -> dict[str, str]:
        """The same with stories of the days around: what is rare, and who looks alike, shows only beside others."""
        days = sorted(row.published.value or "" for row in readings)
        left = _AROUND - len(homes)
        some = self._kept.around(days[len(days) // 2], _AROUND // 2) if days and left > 0 else []
        found = self._kept.members(some)
        sizes = Counter(found.values())
        wanted = set()
        for name in some:
            left -= sizes[name]
            if left >= 0:
                wanted.add(name)
        return homes | {each: story for each, story in found.items() if story in wanted}

    def _names(self, groups: Sequence[Sequence[str]]) -> list[tuple[str, tuple[str, ...]]]:
        """Each group's id, and the ids that become it: a kept story goes on where most of its reports are."""
        shares = [Counter(home for each in ids if (home := self._homes.get(each))) for ids in groups]
        heirs: dict[str, int] = {}
        for story in sorted({name for row in shares for name in row}):
            heirs[story] = max(range(len(groups)), key=lambda at: (shares[at][story], -at))
        taken: set[str] = set()
        names = []
        for at, ids in enumerate(groups):
            mine = sorted(
                (name for name, heir in heirs.items() if heir == at), key=lambda name: (-shares[at][name], name)
            )
            name = mine[0] if mine else next(each for each in _fresh(ids[0]) if not self._is_taken(each, taken))
            taken.add(name)
            names.append((name, tuple(mine[1:])))
        return names

    def _is_taken(self, name: str, taken: Collection[str]) -> bool:
        return name in taken or self._kept.is_taken(name)

    def _traced(self, ids: Sequence[str], name: str, became: tuple[str, ...]) -> Result | None:
        """A story's brief and what happened in it; None, with the reason kept, where it cannot be traced."""
        readings = _distinct(self._ledger.readings(ids))
        try:
            brief = tell(trace(readings, _about(self._judgements, readings), name))
            found = find_developments(self._ledger.story(name), brief, self._now)
            ahead = dates_ahead(brief)
        except Exception as error:  # noqa: BLE001 - one story must not keep all others from being kept
            waiting = [row for row in readings if row.report.id in self._ids]
            for row in waiting:
                self._ledger.skip(Skipped(row.key, f"its story cannot be traced ({type(error).__name__})"), self._now)
            self._kept.leave(row.report.id for row in waiting)
            return None
        return Result(name, brief, became, self._told(found, brief), ahead)

    def _told(self, found: Sequence[Development], brief: Brief) -> tuple[Development, ...]:
        """What is new in the ledger, not only in the story: reports that moved are none, nor is a story of such."""
        fresh = {row.key for row in brief.record.readings if row.report.id not in self._homes}
        if not fresh and any(row.kind == "new_story" for row in found):
            return ()
        return tuple(row for row in found if row.kind != "new_report" or row.report in fresh)


def group(rows: Sequence[Light], judgements: Sequence[Judgement] = ()) -> list[tuple[str, ...]]:
    """Ids of the reports that make one story, as the stories room groups them by day and people judged."""
    readings = [
        Reading(replace(row.report, key=row.report.id), (), (), (), (), (), (), Published(row.day or None, "unknown"))
        for row in rows
    ]
    readings.sort(key=lambda row: (row.published.value or _LAST, row.key))
    sequence = [row.key for row in readings]
    return [story.reports for story in judge_stories(find_stories(readings, sequence), readings, sequence, judgements)]


def _fresh(first: str) -> Iterator[str]:
    """Ids for a new story, by its first report: the one that a trace of all would give, then others."""
    yield digest("story", first)
    number = 2
    while True:
        yield digest("story", first, number)
        number += 1


def _about(judgements: Sequence[Judgement], readings: Sequence[Reading]) -> tuple[Judgement, ...]:
    """The judgements of some reports, in whatever version."""
    held = {row.report.id for row in readings} | {row.report.url or row.report.key for row in readings}
    anchors = ((row, [each for each in (row.a, row.b) if each]) for row in judgements)
    return tuple(row for row, each in anchors if any(one.report in held or one.address in held for one in each))


def _distinct(readings: Iterator[Reading]) -> list[Reading]:
    """The readings, with keys that tell them apart."""
    seen: dict[str, int] = defaultdict(int)
    found = []
    for row in readings:
        seen[row.key] += 1
        if seen[row.key] > 1:
            row = replace(row, report=replace(row.report, key=f"{row.key} ({row.report.id})"))  # noqa: PLW2901 - the same reading
        found.append(row)
    return found
