"""The whole way on one page: gather, read, trace, keep, tell.

Each step is a plain function from records to records. ``gather`` gives reports (``onrecord.gather``), ``keep`` is the
ledger's (``onrecord.ledger``), ``tell`` shows (``onrecord.tell``); what lies between is here.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from onrecord.read.dates import find_bounds, find_moments
from onrecord.read.names import find_names
from onrecord.read.parts import find_outlet, find_parts
from onrecord.read.sentences import find_sentences
from onrecord.read.statements import Reader, best_reader
from onrecord.records import Brief, Claim, Judgement, Published, Reading, Record, Report, Skipped, Story
from onrecord.tell.brief import compose
from onrecord.text.dating import infer
from onrecord.text.moments import is_after
from onrecord.text.words import fold
from onrecord.trace.claims import check_headlines, find_claims
from onrecord.trace.judgements import Settled, judge_readings, judge_stories
from onrecord.trace.order import find_order, settle_dates
from onrecord.trace.passages import find_copies, find_novel, find_passages
from onrecord.trace.stories import find_stories, one_story
from onrecord.trace.versions import find_versions


def read(report: Report, reader: Reader | None = None) -> Reading:
    """One report by itself: its parts, sentences, names, dates and statements."""
    reader = reader or best_reader()
    parts = find_parts(report)
    report = replace(report, outlet=report.outlet or find_outlet(report, parts))
    sentences = find_sentences(report, parts)
    names = find_names(report, parts, sentences, reader.find_named(report, parts, sentences))
    statements = reader.find_statements(report, parts, sentences, names)
    bounds = find_bounds(report, parts, sentences)
    published = _published(report) or infer(bounds)
    moments = find_moments(report, parts, sentences, published)
    return Reading(report, parts, sentences, statements, names, moments, bounds, published)


def outline(report: Report) -> Reading:
    """A report's parts and sentences alone: all that the fast stages need."""
    parts = find_parts(report)
    unknown = Published(None, "unknown")
    return Reading(report, parts, find_sentences(report, parts), (), (), (), (), _published(report) or unknown)


def trace(readings: Iterable[Reading], judgements: Iterable[Judgement] = (), story: str | None = None) -> Record:
    """Reports beside each other: the record of a set of readings, whatever order they come in.

    People's judgements outrank what the machine finds. Where ``story`` is given, the readings are known to make that
    one story, under that id.
    """
    given, judgements = sorted(readings, key=lambda reading: reading.report.id), tuple(judgements)
    rows = judge_readings(given, judgements)
    before = tuple(old for old, new in zip(given, rows, strict=True) if old is not new)
    passages = find_passages(rows)
    rows = _redate(rows, settle_dates(rows, passages))
    copies = find_copies(rows, passages)
    order = find_order(rows, passages, copies)
    rows.sort(key=lambda reading: order.sequence.index(reading.key))
    if story is not None and rows:
        stories: tuple[Story, ...] = (one_story(rows, order.sequence, story),)
    else:
        stories = judge_stories(find_stories(rows, order.sequence), rows, order.sequence, judgements)
    novel = find_novel(rows, passages, order, stories)
    claims = find_claims(rows, stories, passages, order, Settled(rows, judgements) if judgements else None)
    checks = tuple(check for told, held in _by_story(rows, stories, claims) for check in check_headlines(told, held))
    versions = find_versions(rows)
    return Record(tuple(rows), stories, order, passages, copies, novel, claims, checks, judgements, before, versions)


def until(record: Record, moment: str) -> Record:
    """What the record said at a moment (ISO 8601): without the reports and the judgements that came after it."""
    kept = [row for row in record.readings if not _came_after(row, moment)]
    judgements = tuple(row for row in record.judgements if not is_after(row.at, moment))
    if len(kept) == len(record.readings) and judgements == record.judgements:
        return record
    return trace(_unjudged(record, kept), judgements)


def about(record: Record, words: Sequence[str]) -> Record:
    """The record of those stories that hold all the words."""
    wanted = [fold(word) for word in words]
    texts = {reading.key: fold(f"{reading.report.title or ''} {reading.report.text}") for reading in record.readings}
    kept = {
        key
        for story in record.stories
        if all(any(word in texts[report] for report in story.reports) for word in wanted)
        for key in story.reports
    }
    return trace(_unjudged(record, [row for row in record.readings if row.key in kept]), record.judgements)


def _unjudged(record: Record, readings: Sequence[Reading]) -> list[Reading]:
    """The readings as they were before people judged."""
    before = {reading.key: reading for reading in record.before}
    return [before.get(reading.key, reading) for reading in readings]


def _came_after(reading: Reading, moment: str) -> bool:
    """Whether a report was published after a moment, or is a later version that was not seen yet."""
    seen = reading.report.seen
    return is_after(reading.published.value, moment) or (seen is not None and is_after(seen, moment))


def tell(record: Record, skipped: Sequence[Skipped] = (), as_of: str | None = None) -> Brief:
    """The record on one page."""
    return compose(record, skipped, as_of)


def _published(report: Report) -> Published | None:
    """The day that came with the report, if one did."""
    if report.published is None:
        return None
    day = report.published[:10]
    return Published(report.published, report.published_how, day, day, ("it came with the report",))


def _by_story(
    readings: Sequence[Reading], stories: Sequence[Story], claims: Sequence[Claim]
) -> Iterator[tuple[list[Reading], list[Claim]]]:
    """Each story's readings with its claims."""
    for story in stories:
        keys = set(story.reports)
        yield [row for row in readings if row.key in keys], [claim for claim in claims if claim.story == story.id]


def _redate(readings: Sequence[Reading], dates: dict[str, Published]) -> list[Reading]:
    """The readings with their settled days, and the moments that hang on them valued again."""
    return [
        reading
        if dates[reading.key] == reading.published
        else reading.at(
            dates[reading.key],
            find_moments(reading.report, reading.parts, reading.sentences, dates[reading.key]),
        )
        for reading in readings
    ]
