"""Tells the whole reasoning behind a claim: every statement with its place, which of them are one origin and why, who
can confirm or deny it, what turned its status when, what was copied, what people judged.

CLAIM is the id that brief and search print, its beginning, or words that the claim holds.

examples:
  onrecord why 51c9d6d8 --ledger story.db
  onrecord why "approved the sale" reports/
  onrecord why 51c9d6d8 --ledger story.db --as-of 2031-03-04 --format json
"""

import argparse

from onrecord.cli import common, pick
from onrecord.errors import UsageError
from onrecord.pipeline.steps import read, trace, until
from onrecord.records import Record, Skipped
from onrecord.tell.export.json import dumps
from onrecord.tell.export.why import why_json, why_text


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    parser.add_argument("claim", metavar="CLAIM", help="an id, its beginning, or words")
    common.paths(parser, required=False)
    common.ledger(parser, required=False)
    common.as_of(parser)
    common.formats(parser, "text", "json")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    if bool(options.paths) == bool(options.ledger):
        raise UsageError("why needs reports: either a PATH, or a ledger with --ledger FILE")
    moment = common.moment(options.as_of)
    record = kept(options.ledger, moment) if options.ledger else _read(options.paths)
    if moment:
        record = until(record, moment)
    claim = pick.claim(record, options.claim)
    json = common.chosen(options, "text") == "json"
    common.write(dumps(why_json(record, claim, moment)) if json else why_text(record, claim, moment))
    return 0


def kept(place: str, moment: str | None = None) -> Record:
    """The record of what a ledger holds, with what people judged up to a moment."""
    from onrecord.ledger import open_ledger

    with open_ledger(common.existing(place)) as ledger:
        return trace(ledger.readings(), ledger.judgements(moment))


def _read(paths: list[str]) -> Record:
    skipped: list[Skipped] = []
    return trace(read(report) for report in common.reports(paths, skipped))
