"""What people judged: rows that are added, and withdrawn, never changed."""

from collections.abc import Iterator

import msgspec

from onrecord.ledger.dialect import Engine
from onrecord.ledger.reports import encode
from onrecord.records import Judgement
from onrecord.text.moments import is_after

_decode = msgspec.json.Decoder(Judgement).decode


def keep(engine: Engine, judgement: Judgement, now: str) -> None:
    """Adds a judgement, once."""
    engine.run(
        "INSERT INTO judgement (id, body, created_at, withdrawn_at) VALUES (?, ?, ?, '') ON CONFLICT DO NOTHING",
        (judgement.id, encode(judgement).decode("utf-8"), now),
    )


def withdraw(engine: Engine, name: str, now: str, by: str = "") -> None:
    """Marks a judgement as withdrawn, and by whom; one that is stays so."""
    sql = "UPDATE judgement SET withdrawn_at = ?, withdrawn_by = ? WHERE id = ? AND withdrawn_at = ''"
    engine.run(sql, (now, by, name))


def withdrawn(engine: Engine, limit: int) -> Iterator[tuple[Judgement, str, str]]:
    """What was taken back, when and by whom (empty: not noted); the last first."""
    sql = (
        "SELECT body, withdrawn_at, withdrawn_by FROM judgement WHERE withdrawn_at <> '' ORDER BY withdrawn_at DESC, id"
    )
    for body, at, by in engine.rows(f"{sql} LIMIT ?", (limit,)):
        yield _decode(body), at, by


def get(engine: Engine, name: str) -> Judgement | None:
    """A judgement by id, withdrawn or not."""
    return next((_decode(body) for (body,) in engine.rows("SELECT body FROM judgement WHERE id = ?", (name,))), None)


def kept(engine: Engine, as_of: str | None) -> Iterator[Judgement]:
    """The judgements that held at a moment (None: now), earliest first."""
    for body, withdrawn in engine.rows("SELECT body, withdrawn_at FROM judgement ORDER BY created_at, id"):
        judgement = _decode(body)
        if as_of is None:
            holds = not withdrawn
        else:
            holds = not is_after(judgement.at, as_of) and (not withdrawn or is_after(withdrawn, as_of))
        if holds:
            yield judgement


def readable(body: str) -> bool:
    """Whether a judgement can be read from what the ledger keeps."""
    try:
        _decode(body)
    except msgspec.DecodeError:
        return False
    return True
