"""Claims as the last tracing of the whole ledger left them: derived, kept so that they can be searched."""

from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

import msgspec

from onrecord.ledger.dialect import Engine, Words
from onrecord.ledger.place import number
from onrecord.ledger.reports import encode, outlet_words
from onrecord.records import Claim, Reading, Record
from onrecord.text.search_words import search_words


class KeptClaim(NamedTuple):
    """A claim, and where its words stand."""

    claim: Claim
    key: str
    report_id: str
    start: int
    end: int
    outlet: str | None
    day: str | None


_TRACED = "claims"
_decode = msgspec.json.Decoder(KeptClaim).decode


def keep(engine: Engine, record: Record, now: str) -> None:
    """Replaces the claims by those of a record, inside the caller's transaction; the old ones stay as withdrawn."""
    old = {body: row for row, body in engine.rows("SELECT rowid, body FROM claim WHERE withdrawn_at = ''")}
    _replace(engine, record, old, now)
    ((reports,),) = engine.rows("SELECT COUNT(*) FROM report")
    if reports == len(record.readings):  # nobody added any while these were traced
        all_kept(engine, now)


def keep_story(engine: Engine, record: Record, names: Iterable[str], now: str) -> None:
    """Replaces the claims of some ids by those of one story's record."""
    old = {
        body: row
        for name in names
        for row, body in engine.rows("SELECT rowid, body FROM claim WHERE id = ? AND withdrawn_at = ''", (name,))
    }
    _replace(engine, record, old, now)


def all_kept(engine: Engine, now: str) -> None:
    """Notes that the claims are those of all that is here."""
    engine.run("INSERT INTO traced (state, created_at) VALUES (?, ?) ON CONFLICT DO NOTHING", (_TRACED, now))


def _replace(engine: Engine, record: Record, old: Mapping[str, int], now: str) -> None:
    at = {row.id: (reading, row) for reading in record.readings for row in reading.statements}
    bodies: dict[str, KeptClaim] = {}
    for claim in record.claims:
        reading, stated = at[claim.stated_in]
        start, end = stated.content[0].start, stated.content[-1].end
        day = max((step.at for step in claim.history if step.at), default=reading.published.value)
        kept = KeptClaim(claim, reading.key, reading.report.id, start, end, reading.report.outlet, day)
        bodies[encode(kept).decode("utf-8")] = kept
    gone = [(now, row) for body, row in sorted(old.items()) if body not in bodies]
    engine.run_many("UPDATE claim SET withdrawn_at = ? WHERE rowid = ?", gone)
    taken: set[int] = set()
    fresh = sorted(
        (number(engine, "claim", taken, kept.day, kept.claim.id, now), body, kept)
        for body, kept in bodies.items()
        if body not in old
    )
    engine.run_many(
        "INSERT INTO claim (rowid, id, status, body, created_at, withdrawn_at) VALUES (?, ?, ?, ?, ?, '')",
        [(row, kept.claim.id, kept.claim.status, body, now) for row, body, kept in fresh],
    )
    speaking = {name: reading for name, (reading, _) in at.items()}
    engine.keep_words("claim_words", [_words(row, kept.claim, speaking) for row, _, kept in fresh])


def outdate(engine: Engine) -> None:
    """Notes that reports or judgements came after the claims were traced."""
    engine.run("DELETE FROM traced")


def stale(engine: Engine) -> bool:
    """Whether reports or judgements came since the claims were kept."""
    return next(engine.rows("SELECT 1 FROM traced WHERE state = ?", (_TRACED,)), None) is None


def kept(engine: Engine, condition: str = "", values: tuple[str | int, ...] = ()) -> Iterator[KeptClaim]:
    """The claims of the last tracing that meet a condition."""
    sql = f"SELECT body FROM claim WHERE withdrawn_at = ''{condition}"  # noqa: S608 - the condition is this room's own
    for (body,) in engine.rows(sql, values):
        yield _decode(body)


def once_supported_by(engine: Engine, beginning: str) -> tuple[str, ...]:
    """The statements that supported a claim of some id when it was last kept; of an id that nothing had, none."""
    rows = engine.rows(
        "SELECT body FROM claim WHERE id >= ? AND id < ? ORDER BY created_at DESC, id LIMIT 1",
        (beginning, beginning + "g"),  # ids are hexadecimal: what begins so ends before "g"
    )
    found = next(rows, None)
    return _decode(found[0]).claim.supports if found else ()


def decode(body: str) -> KeptClaim:
    """A claim from what the ledger keeps."""
    return _decode(body)


def _words(row: int, claim: Claim, speaking: Mapping[str, Reading]) -> Words:
    """The claim's own wording and every other one, its outlets, and who stands behind it."""
    told = [speaking[name] for name in (*claim.supports, *claim.denies) if name in speaking]
    outlets = dict.fromkeys(word for reading in told for word in outlet_words(reading.report))
    speakers = " ".join(origin.name for origin in (*claim.origins_for, *claim.origins_against))
    return Words(row, search_words(claim.text), list(outlets), search_words(speakers))
