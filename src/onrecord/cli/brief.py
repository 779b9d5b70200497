"""Shows a story on one page: where each claim stands, who says what in their words, what is new, what was
copied, which dates lie ahead. Every line is marked [report:sentence]. It gives no verdicts of truth.

examples:
  onrecord brief a.txt b.html
  onrecord brief reports/ --format html > brief.html
  onrecord brief --ledger story.db
  onrecord brief --ledger story.db harbour strike --as-of 2031-03-05
  onrecord brief --ledger story.db --format ics > agenda.ics
"""

import argparse
import sys

from onrecord.cli import common
from onrecord.errors import UsageError
from onrecord.pipeline.notices import withdrawals
from onrecord.pipeline.steps import about, read, tell, trace, until
from onrecord.records import Brief, Reading, Record, Skipped
from onrecord.settings import Settings


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.stories(parser, "brief")
    common.formats(parser, "text", "json", "html", "markdown", "ics")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    brief = brief_of(options, "brief")
    common.write(_show(brief, options.format or "text"))
    if not brief.record.readings:
        common.note("no report to brief" + (f" as of {brief.as_of}" if brief.as_of else ""))
    return 0 if brief.record.readings else 1


def brief_of(options: argparse.Namespace, name: str) -> Brief:
    """The brief of PATHs, or of what a ledger keeps, as of a moment where one is given."""
    if not options.paths and not options.ledger:
        raise UsageError(f"{name} needs reports: give a PATH, or a ledger with --ledger FILE")
    moment = common.moment(options.as_of)
    skipped: list[Skipped] = []
    record = _kept(options.ledger, moment) if options.ledger else trace(_read(options.paths, skipped))
    if moment:
        record = until(record, moment)
    if options.ledger and options.paths:
        record = about(record, options.paths)
    return tell(record, skipped, moment)


def _read(paths: list[str], skipped: list[Skipped]) -> list[Reading]:
    rows = [read(report) for report in common.counted(common.reports(paths, skipped), "read")]
    return [*rows, *map(read, withdrawals([row.report for row in rows], skipped))]


def _kept(place: str, moment: str | None) -> Record:
    """The record of what a ledger holds; its stories and claims are brought up to date there."""
    from onrecord.cli.add import now
    from onrecord.ledger import open_ledger
    from onrecord.pipeline.keeping import keep_up

    with open_ledger(common.existing(place)) as ledger:
        record = trace(ledger.readings(), ledger.judgements(moment))
        if moment is None and ledger.stale():
            keep_up(ledger, now())
    return record


def _show(brief: Brief, form: str) -> str:
    """The brief in one of its forms; only that form's module is imported."""
    if form == "json":
        from onrecord.tell.export.json import brief_json, dumps

        return dumps(brief_json(brief))
    if form == "html":
        from onrecord.tell.brief.html import render_html

        return render_html(brief)
    if form == "markdown":
        from onrecord.tell.brief.markdown import render_markdown

        return render_markdown(brief)
    if form == "ics":
        from onrecord.tell.export.calendar import calendar

        stories = brief.record.stories
        title = stories[0].title if len(stories) == 1 else f"{len(stories)} stories"
        return calendar(brief, title, brief.as_of or "1970-01-01")
    from onrecord.tell.brief.text import render_text

    settings = Settings.from_environment()
    return render_text(brief, width=settings.width, color=settings.color and sys.stdout.isatty())
