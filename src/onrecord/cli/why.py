"""Tells the whole reasoning behind a claim: every statement with its place, which of them are one origin and why, who
can confirm or deny it, what turned its status when, what was copied, what people judged.

CLAIM is the id that brief and search print, its beginning, or words that the claim holds.

examples:
  onrecord why 51c9d6d8 --ledger story.db
  onrecord why "approved the sale" reports/
  onrecord why 51c9d6d8 --ledger story.db --as-of 2031-03-04 --format json
"""

import argparse

from onrecord.cli import common
from onrecord.errors import UsageError
from onrecord.pipeline import picking as pick
from onrecord.pipeline.steps import read, trace, until
from onrecord.records import Claim, Record, Skipped
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
    record, once = kept(options.ledger, moment, options.claim) if options.ledger else (_read(options.paths), ())
    then = until(record, moment) if moment else record
    claim = pick.holding(then, once) or _same(then, record, options.claim)
    record = then
    json = common.chosen(options, "text") == "json"
    common.write(dumps(why_json(record, claim, moment)) if json else why_text(record, claim, moment))
    return 0


def _same(then: Record, now: Record, words: str) -> Claim:
    """The claim meant; where only the record of now has its id, what it was then."""
    try:
        return pick.claim(then, words)
    except UsageError:
        found = pick.holding(then, pick.claim(now, words).supports) if then is not now else None
        if found is None:
            raise
        return found


def kept(place: str, moment: str | None = None, claim: str = "") -> tuple[Record, tuple[str, ...]]:
    """The record of what a ledger holds, with what people judged up to a moment; and what once supported a claim."""
    from onrecord.ledger import open_ledger

    with open_ledger(common.existing(place)) as ledger:
        record = trace(ledger.readings(), ledger.judgements(moment))
        return record, ledger.once_supported_by(claim) if len(claim) >= pick.LEAST else ()


def _read(paths: list[str]) -> Record:
    skipped: list[Skipped] = []
    return trace(read(report) for report in common.reports(paths, skipped))
