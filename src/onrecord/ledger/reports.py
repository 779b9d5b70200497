"""Reports and what was read in them, with their words and fingerprints in the indexes."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace

import msgspec

from onrecord.ledger.dialect import Engine, Words
from onrecord.ledger.place import number
from onrecord.records import Reading, Report, Statement
from onrecord.text.hashes import digest
from onrecord.text.prints import prints
from onrecord.text.search_words import search_words

encode = msgspec.json.Encoder(order="deterministic").encode
_decode = msgspec.json.Decoder(Reading).decode

_VERSION = (
    "SELECT COUNT(*) FROM report AS older WHERE older.address = report.address AND (older.published < report.published "
    "OR (older.published = report.published AND (older.added_at < report.added_at "
    "OR (older.added_at = report.added_at AND older.id < report.id))))"
)
_SAME_DAY = (
    "SELECT COUNT(*) FROM report AS older WHERE older.address = report.address AND older.published = report.published "
    "AND (older.added_at < report.added_at OR (older.added_at = report.added_at AND older.id < report.id))"
)
_NEWEST = (
    "NOT EXISTS (SELECT 1 FROM reading AS newer WHERE newer.report_id = reading.report_id AND "
    "(newer.created_at > reading.created_at "
    "OR (newer.created_at = reading.created_at AND newer.made_by > reading.made_by)))"
)
_ALL = (  # what is put together here is this room's own
    f"SELECT reading.body, ({_VERSION}), ({_SAME_DAY}), report.added_at "  # noqa: S608 - our own words
    f"FROM report JOIN reading ON reading.report_id = report.id WHERE {_NEWEST}"
)
_ROWS = 500
_BEGINNING = 4  # letters from which the beginning of an id counts as one


def has(engine: Engine, report_id: str, made_by: str) -> bool:
    """Whether a report is there and was read by that method."""
    rows = engine.rows("SELECT 1 FROM reading WHERE report_id = ? AND made_by = ?", (report_id, made_by))
    return next(rows, None) is not None


def keep(engine: Engine, readings: Iterable[Reading], made_by: str, now: str) -> list[tuple[str, str | None]]:
    """Writes readings that are not there yet, inside the caller's transaction; gives their reports' ids and days."""
    fresh = {row.report.id: row for row in readings if not has(engine, row.report.id, made_by)}
    if not fresh:
        return []
    reports = [row.report for row in fresh.values()]
    engine.run_many(
        "INSERT INTO report (id, key, address, published, body, added_at, hash) VALUES (?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO NOTHING",
        [
            (row.id, row.key, row.url or row.key, row.published or "", body, now, digest(body))
            for row in reports
            if (body := text_of(row))
        ],
    )
    bodies = {name: text_of(row) for name, row in fresh.items()}
    engine.run_many(
        "INSERT INTO reading (report_id, made_by, body, created_at, hash) VALUES (?, ?, ?, ?, ?)",
        [(name, made_by, body, now, digest(body)) for name, body in bodies.items()],
    )
    index(engine, list(fresh.values()), now)
    return [(name, row.published.value) for name, row in fresh.items()]


def index(engine: Engine, readings: Sequence[Reading], now: str) -> None:
    """Enters readings into the indexes; what another method read of a report before leaves the search."""
    taken: set[int] = set()
    rows = []
    for reading in readings:
        name = reading.report.id
        known = next(engine.rows("SELECT 1 FROM entry WHERE report_id = ?", (name,)), None) is not None
        if known:
            engine.run("UPDATE entry SET withdrawn_at = ? WHERE report_id = ? AND withdrawn_at = ''", (now, name))
        rows.append((number(engine, "entry", taken, reading.published.value, name), reading, known))
    rows.sort(key=lambda row: row[0])
    engine.run_many(
        "INSERT INTO entry (rowid, report_id, withdrawn_at) VALUES (?, ?, '')",
        [(at, reading.report.id) for at, reading, _ in rows],
    )
    engine.keep_words("words", [_words(at, reading) for at, reading, _ in rows])
    engine.keep_prints([(at, prints_of(reading)) for at, reading, known in rows if not known])


def prints_of(reading: Reading) -> tuple[int, ...]:
    """The fingerprints of a report's sentences, captions and second printings aside."""
    text = reading.report.text
    told = (row for row in reading.sentences if row.part != "caption" and not row.repeats)
    return prints(search_words(text[row.start : row.end]) for row in told)


def said_by(reading: Reading, statement: Statement) -> list[str]:
    """The names under which a statement's speaker is searched."""
    name = next((row for row in reading.names if row.id == statement.source_name), None)
    source = [statement.source.of(reading.report.text)] if statement.source else []
    return list(dict.fromkeys([*source, *([name.name, *name.aliases] if name else []), *statement.chain[1:]]))


def outlet_words(report: Report) -> list[str]:
    """The words under which an outlet is searched: its name and its site."""
    site = (report.url or "").partition("://")[2].partition("/")[0]
    return search_words(f"{report.outlet or ''} {site}")


def _words(at: int, reading: Reading) -> Words:
    report = reading.report
    speakers = dict.fromkeys(name for row in reading.statements if row.cue for name in said_by(reading, row))
    text = f"{report.title}\n{report.text}" if report.title else report.text
    return Words(at, search_words(text), outlet_words(report), search_words(" ".join(speakers)))


def readings(engine: Engine, ids: Collection[str] | None = None) -> Iterator[Reading]:
    """Every reading, or those of some reports, by report id; of several methods the one that read last.

    The second version at an address has the key ``key#2``, and so on. Versions are counted by publication, then by
    when they came, then by id.
    """
    if ids is None:
        yield from map(_versioned, engine.rows(f"{_ALL} ORDER BY report.id"))
        return
    wanted = sorted(ids)
    for at in range(0, len(wanted), _ROWS):
        some = wanted[at : at + _ROWS]
        marks = ", ".join("?" * len(some))
        yield from map(_versioned, engine.rows(f"{_ALL} AND report.id IN ({marks}) ORDER BY report.id", some))


def named(engine: Engine, words: str) -> tuple[Reading, ...]:
    """The reports that somebody may mean: by key (``key#2`` is a version), address, id or the beginning of an id."""
    base, _, version = words.rpartition("#")
    places = [words, base] if version.isdecimal() else [words]
    marks = ", ".join("?" * len(places))
    found = set(engine.rows(f"SELECT id FROM report WHERE address IN ({marks})", places))  # noqa: S608 - marks alone
    if len(words) >= _BEGINNING:
        # Ids are hexadecimal: what begins so ends before "g".
        found.update(engine.rows("SELECT id FROM report WHERE id >= ? AND id < ?", (words, words + "g")))
    if not found:
        found.update(engine.rows(f"SELECT id FROM report WHERE key IN ({marks})", places))  # noqa: S608 - marks alone
    rows = tuple(readings(engine, [name for (name,) in found]))
    return tuple(row for row in rows if words in {row.key, row.report.id}) or rows


def _versioned(row: tuple[str, int, int, str]) -> Reading:
    body, older, same_day, added = row
    reading = _decode(body)
    if not older:
        return reading
    seen = added if same_day else None
    report = replace(reading.report, key=f"{reading.report.key}#{older + 1}", version=older + 1, seen=seen)
    return replace(reading, report=report)


def text_of(record: Report | Reading) -> str:
    """A record as the ledger keeps it."""
    return encode(record).decode("utf-8")


def decode(body: str) -> Reading:
    """A reading from what the ledger keeps. Raises ``msgspec.DecodeError``."""
    return _decode(body)
