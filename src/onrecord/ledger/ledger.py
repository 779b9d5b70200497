"""What the ledger keeps and gives back."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from itertools import islice

from onrecord.ledger import claims, developments, judgements, reports, stories, transfer
from onrecord.ledger.candidates import Candidate, candidates
from onrecord.ledger.dialect import Engine, transaction
from onrecord.ledger.query import parse
from onrecord.ledger.search import search
from onrecord.ledger.stories import Outlines
from onrecord.records import Brief, Development, Found, Judgement, Outline, Reading, Record, Report, Skipped
from onrecord.text.hashes import digest

RULES = "rules/1"
"""The method by which a reading was made, where nothing else is said."""
_BATCH = 500


class Memory:
    """What one method found in sentences before, by the hash of each in its context: what comes again costs nothing."""

    def __init__(self, ledger: "Ledger", made_by: str, now: str) -> None:
        self._ledger, self._made_by, self._now = ledger, made_by, now

    def recall(self, hashes: Iterable[str]) -> dict[str, str]:
        """What is known of some sentences; the others are left out."""
        return self._ledger.recall(hashes, self._made_by)

    def remember(self, results: Mapping[str, str]) -> None:
        """Keeps results, for this run and every later one."""
        if results:
            self._ledger.remember(results, self._made_by, self._now)


class Ledger:
    """An open ledger. Every ``add`` is one transaction: a killed run loses at most the report in hand.

    ``now`` is ISO 8601 and comes from the caller; rows are never changed, but for the moment they were withdrawn at.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def has(self, report: Report, made_by: str = RULES) -> bool:
        """Whether the report is there and was read by that method."""
        return reports.has(self._engine, report.id, made_by)

    def add(self, reading: Reading, now: str, made_by: str = RULES) -> None:
        """Keeps a report and what a method read in it; what is there already stays as it is."""
        self.add_all([reading], now, made_by)

    def add_all(self, readings: Iterable[Reading], now: str, made_by: str = RULES) -> int:
        """Keeps many, some hundred in one transaction, and gives the number of new ones."""
        rows = iter(readings)
        added = 0
        while batch := list(islice(rows, _BATCH)):
            with transaction(self._engine):
                fresh = reports.keep(self._engine, batch, made_by, now)
                if fresh:
                    claims.outdate(self._engine)
                    stories.wait(self._engine, fresh)
                added += len(fresh)
        return added

    def readings(self, ids: Collection[str] | None = None) -> Iterator[Reading]:
        """Every reading, or those of some reports, by report id; the second version at an address has ``key#2``."""
        return reports.readings(self._engine, ids)

    def named(self, words: str) -> tuple[Reading, ...]:
        """The reports that somebody may mean: by key (``key#2`` is a version), address, id or an id's beginning."""
        return reports.named(self._engine, words)

    def candidates(self, reading: Reading, limit: int = 100) -> list[Candidate]:
        """The reports that may share text or a story with a new one, most shared wording first."""
        return candidates(self._engine, reading, limit)

    def search(self, line: str, limit: int = 20, as_of: str | None = None) -> Found:
        """What a query finds, newest first, so many of a kind. Raises UsageError for a query that is none."""
        return search(self._engine, parse(line), line, limit, as_of)

    def keep_claims(self, record: Record, now: str) -> None:
        """Keeps the claims of a record of all that is here, so that they can be searched."""
        with transaction(self._engine):
            claims.keep(self._engine, record, now)

    def once_supported_by(self, claim: str) -> tuple[str, ...]:
        """The statements behind a claim's id, or its beginning, as it was last kept: ids change as reports come."""
        return claims.once_supported_by(self._engine, claim)

    def stories(
        self, limit: int = 50, cursor: str = "", *, kind: str = "", since: str = "", status: str = ""
    ) -> Outlines:
        """The kept stories, the last changed first: of one central status, or with a kind of development since then
        (or one of several, with commas between them)."""
        return stories.outlines(self._engine, limit, cursor, kind=kind, since=since, status=status)

    def outline(self, story: str) -> Outline | None:
        """A kept story in a line."""
        return stories.outline(self._engine, story)

    def story(self, story: str) -> Brief | None:
        """The brief of a kept story, by an id that it has or had."""
        return stories.get(self._engine, story)

    def stories_with(self, kind: str, name: str, limit: int = 50) -> tuple[str, ...]:
        """Ids of the kept stories with a report (by key or id), a claim or a name; a claim's id may be an old one."""
        return stories.holding(self._engine, kind, name, limit)

    def developments(self, since: str = "", story: str = "", limit: int = 100) -> tuple[Development, ...]:
        """What happened from a moment on, in every story or in one, newest first."""
        return developments.since(self._engine, since, story, limit)

    def turn(self) -> int:
        """How often a story was kept or something judged: while it is the same, so are the kept stories."""
        return stories.turn(self._engine)

    def unplaced(self) -> int:
        """How many reports wait to be placed in the kept stories (``pipeline.keeping.keep_up``)."""
        return stories.waits(self._engine)

    def size(self) -> int:
        """How many reports are kept."""
        return int(next(self._engine.rows("SELECT COUNT(*) FROM report"))[0])

    def stale(self) -> bool:
        """Whether reports or judgements came since claims were kept."""
        return claims.stale(self._engine)

    def skip(self, row: Skipped, now: str) -> None:
        """Keeps what was dropped, with its reason, once."""
        self._engine.run(
            "INSERT INTO skipped (id, key, reason, created_at) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
            (digest("skipped", row.key, row.reason), row.key, row.reason, now),
        )

    def skipped(self) -> tuple[Skipped, ...]:
        """What was dropped, by key."""
        rows = self._engine.rows("SELECT key, reason FROM skipped ORDER BY key, reason")
        return tuple(Skipped(key, reason) for key, reason in rows)

    def judge(self, judgement: Judgement, now: str) -> None:
        """Keeps what somebody judged, once."""
        with transaction(self._engine):
            judgements.keep(self._engine, judgement, now)
            self._judged(judgement)

    def withdraw(self, judgement: str, now: str, by: str = "") -> None:
        """Withdraws a judgement, by id; it stays on record, with who took it back."""
        with transaction(self._engine):
            judgements.withdraw(self._engine, judgement, now, by)
            found = judgements.get(self._engine, judgement)
            if found:
                self._judged(found)

    def _judged(self, judgement: Judgement) -> None:
        claims.outdate(self._engine)
        anchors = [each for each in (judgement.a, judgement.b) if each]
        stories.judged(self._engine, {each.address for each in anchors}, {each.report for each in anchors})

    def judgements(self, as_of: str | None = None) -> tuple[Judgement, ...]:
        """The judgements that held at a moment, or hold now; earliest first."""
        return tuple(judgements.kept(self._engine, as_of))

    def withdrawn(self, limit: int = 100) -> tuple[tuple[Judgement, str, str], ...]:
        """The judgements that were taken back, the last first, with when and by whom (empty: not noted)."""
        return tuple(judgements.withdrawn(self._engine, limit))

    def export(self, as_of: str | None = None) -> Iterator[str]:
        """The ledger, as it is or was at a moment, as JSON Lines without line ends: the same on any machine."""
        return transfer.export(self._engine, as_of)

    def load(self, lines: Iterable[str]) -> int:
        """Takes in what another ledger exported; gives the number of rows that were new."""
        claims.outdate(self._engine)
        return transfer.load(self._engine, lines)

    def check(self) -> Iterator[str]:
        """What is wrong, a line each: hashes, spans, places in the search, and the engine's own files."""
        return transfer.check(self._engine)

    def backup(self, target: str) -> bool:
        """Copies a file's ledger into a new file while others use it; False where rows must be copied instead."""
        return self._engine.backup(target)

    def vacuum(self) -> None:
        """Gives back what is not used and puts the indexes in order."""
        self._engine.vacuum()

    def remember(self, results: Mapping[str, str], made_by: str, now: str) -> None:
        """Keeps what a method found in sentences, by the hash of the sentence in its context."""
        rows = [(name, made_by, body, now) for name, body in sorted(results.items())]
        with transaction(self._engine):
            self._engine.run_many(
                "INSERT INTO sentence_result (hash, made_by, body, created_at) VALUES (?, ?, ?, ?) "
                "ON CONFLICT DO NOTHING",
                rows,
            )

    def memory(self, made_by: str, now: str) -> Memory:
        """What a method found in sentences before, as a reader asks for it."""
        return Memory(self, made_by, now)

    def recall(self, hashes: Iterable[str], made_by: str) -> dict[str, str]:
        """What a method found before in sentences of these hashes; the others are left out."""
        wanted = sorted(set(hashes))
        found: dict[str, str] = {}
        for at in range(0, len(wanted), _BATCH):
            some = wanted[at : at + _BATCH]
            sql = f"SELECT hash, body FROM sentence_result WHERE made_by = ? AND hash IN ({', '.join('?' * len(some))})"  # noqa: S608 - marks alone
            found.update(self._engine.rows(sql, (made_by, *some)))
        return found
