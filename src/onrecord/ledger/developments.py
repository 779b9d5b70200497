"""What happened in the kept stories, each thing once, in the order in which it was noticed."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

import msgspec

from onrecord.ledger.dialect import Engine
from onrecord.ledger.reports import encode
from onrecord.records import Development

_decode = msgspec.json.Decoder(Development).decode


def keep(engine: Engine, rows: Iterable[Development], now: str) -> int:
    """Keeps what was not said yet, as noticed now, inside the caller's transaction; gives its number."""
    ((number,),) = engine.rows("SELECT COALESCE(MAX(number), 0) FROM development")
    fresh = 0
    for row in rows:
        if next(engine.rows("SELECT 1 FROM development WHERE id = ?", (row.id,)), None) is not None:
            continue
        fresh += 1
        body = encode(replace(row, at=now)).decode("utf-8")
        engine.run(
            "INSERT INTO development (number, id, story, kind, at, body) VALUES (?, ?, ?, ?, ?, ?)",
            (number + fresh, row.id, row.story, row.kind, now, body),
        )
    return fresh


def keep_ahead(engine: Engine, story: str, rows: Iterable[Development]) -> None:
    """Keeps what is to be said of a story when its day is near, in place of what was kept before."""
    engine.run("DELETE FROM ahead WHERE story = ?", (story,))
    engine.run_many(
        "INSERT INTO ahead (story, id, day, body) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
        [(story, row.id, row.after, encode(row).decode("utf-8")) for row in rows],
    )


def near(engine: Engine, first: str, last: str) -> list[Development]:
    """What lies ahead between two days and was not said yet."""
    sql = (
        "SELECT body FROM ahead WHERE day BETWEEN ? AND ? "
        "AND NOT EXISTS (SELECT 1 FROM development WHERE development.id = ahead.id) ORDER BY day, story, id"
    )
    return [_decode(body) for (body,) in engine.rows(sql, (first, last))]


def since(engine: Engine, moment: str, story: str, limit: int) -> tuple[Development, ...]:
    """What happened from a moment on, in every story or in one, newest first."""
    where, values = ["at >= ?"], [moment]
    if story:
        where.append("(story = ? OR story IN (SELECT id FROM story_alias WHERE story_alias.story = ?))")
        values += [story, story]
    sql = f"SELECT body FROM development WHERE {' AND '.join(where)} ORDER BY number DESC LIMIT ?"  # noqa: S608 - our own
    return tuple(_decode(body) for (body,) in engine.rows(sql, (*values, limit)))


def after(engine: Engine, number: int, limit: int) -> Iterator[tuple[int, Development]]:
    """What was noticed after the development of some number, with its own, in order."""
    sql = "SELECT number, body FROM development WHERE number > ? ORDER BY number LIMIT ?"
    for at, body in engine.rows(sql, (number, limit)):
        yield at, _decode(body)
