"""The kept stories: each one's brief as it was last traced, and what is in it. Derived from the reports and judgements.

Stories are written one a transaction. ``turn`` counts these writes, and the judgements: who kept a story from what was
there at another turn must look again.
"""

import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import zip_longest
from typing import Any, NamedTuple

import msgspec

from onrecord.ledger import claims, developments
from onrecord.ledger.dialect import Engine, transaction
from onrecord.ledger.reports import encode
from onrecord.records import Brief, Development, Outline, Report

_decode = msgspec.json.Decoder(Brief).decode
_report = msgspec.json.Decoder(Report).decode
_UNDATED = "~"
_HOMES = "SELECT report_id, story FROM placed WHERE report_id IN ({})"
_HAPPENED = (
    "EXISTS (SELECT 1 FROM development WHERE development.story = kept_story.id AND development.kind IN ({}) "
    "AND development.at >= ?)"
)
_ROWS = 500
_LISTED = "id, title, first_day, last_day, reports, outlets, status, claim, changed_at"


class Light(NamedTuple):
    """A report without what was read in it, with the day that was settled for it, and its kept story."""

    report: Report
    day: str | None
    story: str | None


class Result(NamedTuple):
    """One story, ready to be kept."""

    id: str
    brief: Brief
    became: tuple[str, ...]
    """Ids of stories that go on under this one's."""
    developments: tuple[Development, ...]
    ahead: tuple[Development, ...]
    """What is to be said when its day (``after``) is near."""


class Outlines(NamedTuple):
    """Some of a long list of stories, and where the next ones begin (empty: there are no more)."""

    rows: tuple[Outline, ...]
    cursor: str


def wait(engine: Engine, rows: Iterable[tuple[str, str | None]]) -> None:
    """Notes that reports (id, day) are to be placed, or placed again."""
    engine.run_many(
        "INSERT INTO unplaced (report_id, day) VALUES (?, ?) ON CONFLICT DO NOTHING",
        [(name, day or _UNDATED) for name, day in rows],
    )


def judged(engine: Engine, addresses: Collection[str], ids: Collection[str]) -> None:
    """Notes that the reports that a judgement is about, in every version, are to be placed again."""
    found = {(name, "") for name in ids}
    for address in addresses:
        found.update((name, "") for (name,) in engine.rows("SELECT id FROM report WHERE address = ?", (address,)))
    wait(engine, [row for row in sorted(found) if _known(engine, row[0])])
    engine.run("UPDATE keeping SET turn = turn + 1")


def _known(engine: Engine, name: str) -> bool:
    return next(engine.rows("SELECT 1 FROM report WHERE id = ?", (name,)), None) is not None


def turn(engine: Engine) -> int:
    """How often something was kept or judged."""
    return int(next(engine.rows("SELECT turn FROM keeping"))[0])


def waiting(engine: Engine, limit: int) -> list[str]:
    """Ids of reports to be placed, by day."""
    rows = engine.rows("SELECT report_id FROM unplaced ORDER BY day, report_id LIMIT ?", (limit,))
    return [name for (name,) in rows]


def waits(engine: Engine) -> int:
    """How many reports are to be placed."""
    return int(next(engine.rows("SELECT COUNT(*) FROM unplaced"))[0])


def homes(engine: Engine, ids: Iterable[str]) -> dict[str, str]:
    """The kept stories of those reports that are in one."""
    found = dict(_in(engine, _HOMES, sorted(set(ids))))
    return {name: current(engine, story) for name, story in found.items()}


def members(engine: Engine, stories: Collection[str]) -> dict[str, str]:
    """The reports of some kept stories, with their story; those too that were left when a story became one of them."""
    was = dict(_in(engine, "SELECT id, story FROM story_alias WHERE story IN ({})", sorted(stories)))
    return {name: was.get(story, story) for name, story in _placed_in(engine, {*stories, *was}).items()}


def around(engine: Engine, day: str, limit: int) -> list[str]:
    """The kept stories of so many reports before a day and so many from it on, the nearest first."""
    later = "SELECT story FROM placed WHERE day >= ? ORDER BY day, report_id LIMIT ?"
    earlier = "SELECT story FROM placed WHERE day < ? ORDER BY day DESC, report_id DESC LIMIT ?"
    rows = zip_longest(engine.rows(later, (day, limit)), engine.rows(earlier, (day, limit)))
    return list(dict.fromkeys(current(engine, row[0]) for pair in rows for row in pair if row))


def _placed_in(engine: Engine, stories: Collection[str]) -> dict[str, str]:
    return dict(_in(engine, "SELECT report_id, story FROM placed WHERE story IN ({})", sorted(stories)))


def is_taken(engine: Engine, name: str) -> bool:
    """Whether an id is, or was, that of a kept story."""
    sql = "SELECT 1 FROM kept_story WHERE id = ? UNION ALL SELECT 1 FROM story_alias WHERE id = ?"
    return next(engine.rows(sql, (name, name)), None) is not None


def at_address(engine: Engine, ids: Collection[str]) -> list[str]:
    """The reports that stand where some reports stand: their other versions."""
    sql = "SELECT other.id FROM report JOIN report AS other ON other.address = report.address WHERE report.id IN ({})"
    return sorted({name for (name,) in _in(engine, sql, sorted(ids))})


def light(engine: Engine, ids: Collection[str]) -> list[Light]:
    """Some reports as they came, by id."""
    sql = (
        "SELECT report.body, placed.day, placed.story FROM report LEFT JOIN placed ON placed.report_id = report.id "
        "WHERE report.id IN ({})"
    )
    rows = [Light(_report(body), day, story) for body, day, story in _in(engine, sql, sorted(ids))]
    return sorted(rows, key=lambda row: row.report.id)


def _in(engine: Engine, sql: str, values: Sequence[str]) -> Iterator[tuple[Any, ...]]:
    for at in range(0, len(values), _ROWS):
        some = values[at : at + _ROWS]
        yield from engine.rows(sql.format(", ".join("?" * len(some))), some)


def put(engine: Engine, result: Result, expected: int, now: str) -> bool:
    """Keeps a story in place of what its reports were in before; False where something was kept or judged since.

    Reports that the story has no longer wait to be placed again, and so do those left in stories that lost some.
    """
    readings = result.brief.record.readings
    ids = {row.report.id for row in readings}
    with transaction(engine):
        if turn(engine) != expected:
            return False
        engine.run("UPDATE keeping SET turn = turn + 1")
        from_ = dict(_in(engine, _HOMES, sorted(ids)))
        losing = {story for story in from_.values() if story != result.id} | set(result.became)
        left = {name: story for name, story in _placed_in(engine, {result.id, *losing}).items() if name not in ids}
        wait(engine, [(name, "") for name in sorted(left)])
        for story in sorted(losing):
            if story in result.became or story not in left.values():
                _become(engine, story, result.id)
        engine.run_many("DELETE FROM unplaced WHERE report_id = ?", [(name,) for name in sorted(ids)])
        _place(engine, result)
        _write(engine, result, now)
        names = _old_claims(engine, result.id, losing)
        claims.keep_story(engine, result.brief.record, names, now)
        if not waits(engine):
            claims.all_kept(engine, now)
        developments.keep(engine, result.developments, now)
        developments.keep_ahead(engine, result.id, result.ahead)
    return True


def _place(engine: Engine, result: Result) -> None:
    """Writes which reports, claims and names are in a story."""
    name, record = result.id, result.brief.record
    engine.run_many(
        "INSERT INTO placed (report_id, key, story, day) VALUES (?, ?, ?, ?) ON CONFLICT (report_id) DO UPDATE SET "
        "key = excluded.key, story = excluded.story, day = excluded.day",
        [(row.report.id, row.key, name, row.published.value or "") for row in record.readings],
    )
    engine.run("DELETE FROM in_story WHERE story = ? AND kind = 'name'", (name,))
    named = {("name", each.id, name) for row in record.readings for each in row.names}
    told = {("claim", claim.id, name) for claim in record.claims}
    engine.run_many("INSERT INTO in_story (kind, id, story) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    sorted(named | told))  # fmt: skip


def _write(engine: Engine, result: Result, now: str) -> None:
    """Writes a story's row; one that says what it said keeps its moment of change."""
    body, brief = zlib.compress(encode(result.brief), 1), result.brief
    kept = next(engine.rows("SELECT body FROM kept_story WHERE id = ?", (result.id,)), None)
    if kept is not None and bytes(kept[0]) == body:
        return
    record = brief.record
    story = record.stories[0]
    central = next((claim for claim in record.claims if claim.central), None)
    outlets = len({row.report.outlet for row in record.readings if row.report.outlet})
    engine.run("DELETE FROM kept_story WHERE id = ?", (result.id,))
    engine.run(
        f"INSERT INTO kept_story ({_LISTED}, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - our own names
        (result.id, " ".join(story.title.split()), story.first or "", story.last or "", len(record.readings), outlets,
         central.status if central else "", " ".join(central.text.split()) if central else "", now, body),
    )  # fmt: skip


def _become(engine: Engine, story: str, name: str) -> None:
    """Lets a story go on under another's id."""
    engine.run("UPDATE story_alias SET story = ? WHERE story = ?", (name, story))
    engine.run("INSERT INTO story_alias (id, story) VALUES (?, ?) ON CONFLICT DO NOTHING", (story, name))
    engine.run("DELETE FROM in_story WHERE story = ? AND kind = 'name'", (story,))
    for table in ("kept_story WHERE id", "ahead WHERE story"):
        engine.run(f"DELETE FROM {table} = ?", (story,))  # noqa: S608 - our own names


def _old_claims(engine: Engine, name: str, losing: Iterable[str]) -> list[str]:
    """Ids of the claims that a story had, and of those that ended in it."""
    gone = [name, *sorted(story for story in losing if current(engine, story) != story)]
    return [claim for (claim,) in _in(engine, "SELECT id FROM in_story WHERE kind = 'claim' AND story IN ({})", gone)]


def current(engine: Engine, name: str) -> str:
    """The id under which a story goes on; its own where it did not become part of another."""
    found = next(engine.rows("SELECT story FROM story_alias WHERE id = ?", (name,)), None)
    return str(found[0]) if found else name


def get(engine: Engine, name: str) -> Brief | None:
    """The brief of a kept story, by an id that it has or had."""
    found = next(engine.rows("SELECT body FROM kept_story WHERE id = ?", (current(engine, name),)), None)
    return _decode(zlib.decompress(bytes(found[0]))) if found else None


def holding(engine: Engine, kind: str, name: str, limit: int) -> tuple[str, ...]:
    """Ids of the kept stories with a report (by key or id), a claim or a name, the last changed first."""
    if kind == "report":
        sql = "SELECT story FROM placed WHERE report_id = ? UNION SELECT story FROM placed WHERE key = ?"
        found = {current(engine, story) for (story,) in engine.rows(sql, (name, name))}
        return tuple(sorted(found)[:limit])
    sql = (
        "SELECT in_story.story FROM in_story LEFT JOIN kept_story ON kept_story.id = in_story.story "
        "WHERE in_story.kind = ? AND in_story.id = ? ORDER BY COALESCE(kept_story.changed_at, '') DESC, in_story.story"
    )
    stories = dict.fromkeys(current(engine, story) for (story,) in engine.rows(f"{sql} LIMIT ?", (kind, name, limit)))
    return tuple(stories)


def outline(engine: Engine, name: str) -> Outline | None:
    """A kept story in a line."""
    sql = f"SELECT {_LISTED} FROM kept_story WHERE id = ?"  # noqa: S608 - our own names
    return next((_outline(row) for row in engine.rows(sql, (current(engine, name),))), None)


def outlines(engine: Engine, limit: int, cursor: str, *, kind: str, since: str, status: str) -> Outlines:
    """The kept stories, the last changed first; of one central status, or with a kind of development since a moment."""
    where, values = ["changed_at >= ?"], [since]
    if cursor:
        at, _, name = cursor.partition(" ")
        where.append("(changed_at < ? OR (changed_at = ? AND id > ?))")
        values += [at, at, name]
    if status:
        where.append("status = ?")
        values.append(status)
    if kind:
        kinds = kind.split(",")
        where.append(_HAPPENED.format(", ".join("?" * len(kinds))))
        values += [*kinds, since]
    sql = f"SELECT {_LISTED} FROM kept_story WHERE {' AND '.join(where)} ORDER BY changed_at DESC, id LIMIT ?"  # noqa: S608 - our own
    rows = [_outline(row) for row in engine.rows(sql, (*values, limit + 1))]
    more = len(rows) > limit
    rows = rows[:limit]
    return Outlines(tuple(rows), f"{rows[-1].changed_at} {rows[-1].id}" if more and rows else "")


def _outline(row: tuple[str, str, str, str, int, int, str, str, str]) -> Outline:
    name, title, first, last, reports, outlets, status, claim, changed = row
    return Outline(name, title, first or None, last or None, reports, outlets, status, claim, changed)
