"""Two briefs of one story side by side, and the places of what changed."""

from collections.abc import Iterable

from onrecord.records import Brief, Claim, Development, Origin, Reading, Statement, Stretch
from onrecord.tell.brief.titles import headline
from onrecord.text.hashes import digest


class Beside:
    """What was, what is, and where it stands."""

    def __init__(self, before: Brief | None, after: Brief, at: str) -> None:
        self.before, self.after, self.at = before, after, at
        rows = after.record.readings
        self._readings = {row.key: row for row in rows}
        self._stated = {each.id: (row, each) for row in rows for each in row.statements}
        self._sentences = {each.id: Stretch(row.key, each.start, each.end) for row in rows for each in row.sentences}
        self._turn = {row.key: at for at, row in enumerate(rows)}
        old = before.record if before else None
        ids = {row.key: row.report.id for row in old.readings} if old else {}
        self.reports_before = set(ids.values())
        checks = old.checks if old else ()
        places = {row.key: _address(row) for row in old.readings} if old else {}
        self.bad_before = {
            (places[row.report], " ".join(row.text.split()), row.verdict)
            for row in checks
            if row.verdict != "supported"
        }
        versions = old.versions if old else ()
        self.edits_before = {(ids[row.earlier], ids[row.later]) for row in versions if row.kind == "substantive"}
        self._judged = old is not None and old.judgements != after.record.judgements
        self._old = _paired(old.claims if old else (), after.record.claims)

    def old(self, claim: Claim) -> Claim | None:
        """What a claim was before; None for one that is new."""
        return self._old.get(claim.id)

    def fresh(self, statements: Iterable[str]) -> bool:
        """Whether one of some statements came with a new report, or people judged; all else is old news sorted anew."""
        if self.before is None or self._judged:
            return True
        rows = (self._stated.get(name) for name in statements)
        return any(row is not None and row[0].report.id not in self.reports_before for row in rows)

    def id_of(self, key: str) -> str:
        """The id of a report: its key may change when an earlier version comes."""
        return self._readings[key].report.id

    def address_of(self, key: str) -> str:
        """Where a report stands, the same for all its versions."""
        return _address(self._readings[key])

    def outlet(self, key: str) -> str:
        """Who published a report."""
        return self._readings[key].report.outlet or key

    def headline(self, reading: Reading) -> str:
        """A report's headline, or its first sentence."""
        first = reading.sentences[0] if reading.sentences else None
        return headline(reading) or (" ".join(reading.words(first).split()) if first else reading.key)

    def opening(self, reading: Reading) -> Stretch:
        """A report's first sentence."""
        first = reading.sentences[0] if reading.sentences else None
        return Stretch(reading.key, first.start, first.end) if first else Stretch(reading.key, 0, 0)

    def opening_of(self, key: str) -> Stretch:
        """The first sentence of the report of a key."""
        return self.opening(self._readings[key])

    def report_of(self, statement: str) -> str | None:
        """The report with a statement."""
        found = self._stated.get(statement)
        return found[0].key if found else None

    def newest(self, origins: Iterable[Origin]) -> str | None:
        """The last of the reports in which origins speak for the first time."""
        keys = {key for row in origins for name in row.statements[:1] if (key := self.report_of(name))}
        return max(keys, key=self._turn.__getitem__, default=None)

    def stretches(self, statements: Iterable[str]) -> tuple[Stretch, ...]:
        """Where statements stand, from source to content, in the order given."""
        found = (self._stated.get(name) for name in statements)
        return tuple(dict.fromkeys(_hull(*row) for row in found if row is not None))

    def sentences(self, ids: Iterable[str]) -> tuple[Stretch, ...]:
        """Where sentences stand."""
        return tuple(self._sentences[name] for name in ids if name in self._sentences)

    def words(self, spot: Stretch) -> str:
        """What stands there."""
        return self._readings[spot.report].report.text[spot.start : spot.end]

    def stretch(self, key: str, start: int | None, end: int | None) -> tuple[Stretch, ...]:
        """A place in a report; none for a title beside its text."""
        return () if start is None or end is None else (Stretch(key, start, end),)


def made(
    sides: Beside,
    kind: str,
    name: Iterable[str],
    text: str,
    *,
    claim: str | None = None,
    report: str | None = None,
    before: str = "",
    after: str = "",
    because: tuple[Stretch, ...] = (),
) -> Development:
    """A development; its id hangs on its kind and evidence alone."""
    story = sides.after.record.stories[0].id
    identity = digest("development", kind, *name)
    return Development(identity, sides.at, story, kind, text, claim, report, before, after, because)


def _hull(reading: Reading, statement: Statement) -> Stretch:
    spans = [*statement.content, *statement.cue, *([statement.source] if statement.source else [])]
    return Stretch(reading.key, min(span.start for span in spans), max(span.end for span in spans))


def _address(row: Reading) -> str:
    report = row.report
    return report.url or report.key.removesuffix(f"#{report.version}" if report.version > 1 else "")


def _paired(old: Iterable[Claim], new: Iterable[Claim]) -> dict[str, Claim]:
    """What each claim was before: that of its id, else the one with which it shares most of what supports it."""
    known = {claim.id: claim for claim in old}
    found = {claim.id: known[claim.id] for claim in new if claim.id in known}
    left = {name: claim for name, claim in known.items() if name not in found}
    holders: dict[str, list[str]] = {}
    for name, claim in sorted(left.items()):
        for statement in claim.supports:
            holders.setdefault(statement, []).append(name)
    rated = []
    for claim in new:
        if claim.id in found:
            continue
        shared: dict[str, int] = {}
        for statement in claim.supports:
            for name in holders.get(statement, ()):
                shared[name] = shared.get(name, 0) + 1
        rated += [(-count, claim.id, name) for name, count in shared.items()]
    taken: set[str] = set()
    for _, new_id, name in sorted(rated):
        if new_id not in found and name not in taken:
            found[new_id] = left[name]
            taken.add(name)
    return found
