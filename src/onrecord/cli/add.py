"""Reads reports into a ledger, which is made when it is missing. Adding again adds nothing; a run that was
killed ends the same when it is run again.

examples:
  onrecord add reports/ --ledger story.db
  onrecord add page.html wire.xml --ledger story.db
"""

import argparse
from datetime import UTC, datetime

from onrecord.cli import common
from onrecord.ledger import open_ledger
from onrecord.pipeline.steps import read
from onrecord.read.statements import RuleReader
from onrecord.records import Skipped


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.paths(parser)
    common.ledger(parser)


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    skipped: list[Skipped] = []
    added = known = 0
    reader = RuleReader()
    with open_ledger(options.ledger) as ledger:
        for report in common.counted(common.reports(options.paths, skipped), "added"):
            if ledger.has(report, reader.made_by):
                known += 1
            else:
                ledger.add(read(report, reader), now(), reader.made_by)
                added += 1
        for row in skipped:
            ledger.skip(row, now())
    common.note(f"{added} added, {known} already there, {len(skipped)} skipped")
    return 0 if added or known else 1


def now() -> str:
    """This moment, UTC, ISO 8601; to the microsecond, since it tells which of two versions came first."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
