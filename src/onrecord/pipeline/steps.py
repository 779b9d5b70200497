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
from onrecord.read.statements import Reader, RuleReader
from onrecord.records import Brief, Claim, Published, Reading, Record, Report, Skipped, Story
from onrecord.tell.brief import compose
from onrecord.text.dating import infer
from onrecord.text.moments import is_after
from onrecord.text.words import fold
from onrecord.trace.claims import check_headlines, find_claims
from onrecord.trace.order import find_order, settle_dates
from onrecord.trace.passages import find_copies, find_novel, find_passages
from onrecord.trace.stories import find_stories


def read(report: Report, reader: Reader | None = None) -> Reading:
    """One report by itself: its parts, sentences, names, dates and statements."""
    reader = reader or RuleReader()
    parts = find_parts(report)
    report = replace(report, outlet=report.outlet or find_outlet(report, parts))
    sentences = find_sentences(report, parts)
    names = find_names(report, parts, sentences)
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


def trace(readings: Iterable[Reading]) -> Record:
    """Reports beside each other: the record of a set of readings, whatever order they come in."""
    rows = sorted(readings, key=lambda reading: reading.report.id)
    passages = find_passages(rows)
    rows = _redate(rows, settle_dates(rows, passages))
    copies = find_copies(rows, passages)
    order = find_order(rows, passages, copies)
    rows.sort(key=lambda reading: order.sequence.index(reading.key))
    stories = find_stories(rows, order.sequence)
    novel = find_novel(rows, passages, order, stories)
    claims = find_claims(rows, stories, passages, order)
    checks = tuple(check for told, held in _by_story(rows, stories, claims) for check in check_headlines(told, held))
    return Record(tuple(rows), stories, order, passages, copies, novel, claims, checks)


def until(record: Record, moment: str) -> Record:
    """What the record said at a moment (ISO 8601): without the reports that were published after it."""
    kept = [reading for reading in record.readings if not is_after(reading.published.value, moment)]
    return record if len(kept) == len(record.readings) else trace(kept)


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
    return trace(reading for reading in record.readings if reading.key in kept)


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
