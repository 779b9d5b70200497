"""From a query to what it finds: reports by the index, then the statements and names in them that meet it."""

from collections.abc import Iterator, Sequence

from onrecord.ledger import claims
from onrecord.ledger.dialect import Engine, Value
from onrecord.ledger.place import A_DAY, LAST, first
from onrecord.ledger.query import Query, Term
from onrecord.ledger.reports import readings, said_by
from onrecord.records import Claim, Name, Reading, Statement
from onrecord.records.search import Found, Hit
from onrecord.text.moments import is_after
from onrecord.text.search_words import search_words

_LOOKED_AT = 400
"""Reports in which statements are looked for, the newest that the index gives."""


def search(engine: Engine, query: Query, line: str, limit: int, as_of: str | None) -> Found:
    """What a query finds, so many of a kind, newest first; ``as_of`` leaves out what was published later."""
    found = [] if query.statuses else list(_reports(engine, query, _LOOKED_AT if query.speakers else limit, as_of))
    told = [hit for reading in found for hit in _statements(reading, query)]
    kept = {hit.report for hit in told} if query.speakers else {reading.key for reading in found}
    return Found(
        line,
        tuple(_claims(engine, query, limit, as_of)),
        tuple(told[:limit]),
        () if query.speakers else tuple(_names(found, query)[:limit]),
        tuple(_report(reading, query) for reading in found if reading.key in kept)[:limit],
        as_of,
        claims.stale(engine),
    )


def _reports(engine: Engine, query: Query, limit: int, as_of: str | None) -> Iterator[Reading]:
    """The readings that the index gives, newest first."""
    ids = dict.fromkeys(report_ids(engine, query, limit, as_of))
    known = {reading.report.id: reading for reading in readings(engine, ids)}
    for name in ids:
        reading = known[name]
        if as_of is None or not _later(reading, as_of):
            yield reading


def _later(reading: Reading, moment: str) -> bool:
    seen = reading.report.seen
    return is_after(reading.published.value, moment) or (seen is not None and is_after(seen, moment))


def report_ids(engine: Engine, query: Query, limit: int, as_of: str | None = None) -> list[str]:
    """Ids of the reports that meet a query's words and fields, newest first."""
    sql, values = _select(engine, "words", "entry", query, as_of)
    return [row[0] for row in engine.rows(f"SELECT entry.report_id {sql}", (*values, limit))]


def _claims(engine: Engine, query: Query, limit: int, as_of: str | None) -> Iterator[Hit]:
    """The claims that meet a query, with the status that each had at the moment."""
    sql, values = _select(engine, "claim_words", "claim", query, None)
    count = 0
    for (body,) in engine.rows(f"SELECT claim.body {sql}", (*values, LAST)):
        kept = claims.decode(body)
        status, day = _status(kept.claim, as_of, kept.day)
        if status is None or (query.statuses and status not in query.statuses):
            continue
        claim = kept.claim
        yield Hit("claim", claim.id, kept.key, kept.start, kept.end, claim.text, day, kept.outlet, None, status,
                  len(claim.supports))  # fmt: skip
        count += 1
        if count == limit:
            return


def _status(claim: Claim, as_of: str | None, day: str | None) -> tuple[str | None, str | None]:
    """Where a claim stood at a moment and since when; no status before it was first told."""
    if as_of is None:
        return claim.status, day
    steps = [step for step in claim.history if not is_after(step.at, as_of)]
    return (steps[-1].status, steps[-1].at) if steps else (None, None)


def _select(engine: Engine, index: str, table: str, query: Query, as_of: str | None) -> tuple[str, tuple[Value, ...]]:
    """The part of a selection that begins with FROM; the caller puts the limit behind its values."""
    condition, values = engine.meets(index, query)
    low = first(query.after) if query.after else A_DAY if query.before else 0
    ends = [first(query.before)] if query.before else []
    ends += [first(as_of) + A_DAY] if as_of else []
    high = min(ends) - 1 if ends else LAST
    source = f"{index} JOIN {table} ON {table}.rowid = {index}.rowid" if condition else table
    ordered = index if condition else table
    where = [f"{ordered}.rowid BETWEEN ? AND ?", f"{table}.withdrawn_at = ''", *([condition] if condition else [])]
    return (
        f"FROM {source} WHERE {' AND '.join(where)} ORDER BY {ordered}.rowid DESC LIMIT ?",
        (low, high, *values),
    )


def _statements(reading: Reading, query: Query) -> Iterator[Hit]:
    """The attributed statements of a report whose speaker and content meet the query; acts that are told are none."""
    report = reading.report
    for row in reading.statements:
        if not row.cue or not row.content or row.quote == "event":
            continue
        start, end = row.content[0].start, row.content[-1].end
        names = said_by(reading, row)
        if not all(_meets(term, names) for term in query.speakers):
            continue
        if any(_meets(term, names) for field, term in query.without if field == "said"):
            continue
        if query.told(search_words(report.text[start:end])):
            who = _speaker(reading, row, names)
            day = reading.published.value
            first = next((each.start for each in reading.sentences if each.id == row.sentence), None)
            yield Hit("statement", row.id, report.key, start, end, report.text[start:end], day, report.outlet, who,
                      report_id=report.id, sentence=first)  # fmt: skip


def _meets(term: Term, names: Sequence[str]) -> bool:
    return any(term.inside(search_words(name)) for name in names)


def _speaker(reading: Reading, row: Statement, names: Sequence[str]) -> str:
    return row.source.of(reading.report.text) if row.source else names[-1] if names else ""


def _names(found: Sequence[Reading], query: Query) -> list[Hit]:
    """The names in the reports found that the query's words name, those in most reports first."""
    hits: dict[str, Hit] = {}
    named = ((reading, name) for reading in found for name in reading.names if name.mentions and query.text)
    for reading, name in named:
        if not query.told(search_words(" ".join((name.name, *name.aliases)))):
            continue
        spot, day = name.mentions[0], reading.published.value
        times = 1 + (hits[name.id].reports if name.id in hits else 0)
        place = (reading.key, spot.start, spot.end, name.name, day, reading.report.outlet)
        hits[name.id] = Hit("name", name.id, *place, who=_what(name), reports=times)
    return sorted(hits.values(), key=lambda hit: (-hit.reports, hit.text, hit.id))


def _what(name: Name) -> str:
    roles = (f"{role.role}, {role.organisation}" if role.organisation else role.role for role in name.roles)
    return "; ".join(roles) or name.kind


def _report(reading: Reading, query: Query) -> Hit:
    """A report, shown by its title or first sentence that meets most of the query."""
    report = reading.report
    lines: list[tuple[str, int | None, int | None]] = [
        (report.text[row.start : row.end], row.start, row.end) for row in reading.sentences
    ]
    if report.title or not lines:
        lines.insert(0, (report.title or report.key, None, None))
    text, start, end = max(lines, key=lambda line: _met(query, line[0]))
    day = reading.published.value
    return Hit("report", report.id, report.key, start, end, text, day, report.outlet, report_id=report.id,
               sentence=start)  # fmt: skip


def _met(query: Query, text: str) -> int:
    words = search_words(text)
    return sum(any(term.inside(words) for term in choice) for choice in query.text)
