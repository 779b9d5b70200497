"""Reads reports into a ledger, which is made when it is missing. Adding again adds nothing; a run that was
killed ends the same when it is run again.

examples:
  onrecord add reports/ --ledger story.db
  onrecord add page.html wire.xml --ledger story.db
"""

import argparse
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from onrecord.cli import common
from onrecord.ledger import open_ledger
from onrecord.pipeline.keeping import keep_up
from onrecord.pipeline.steps import read
from onrecord.pipeline.watching import raise_alerts
from onrecord.read.statements import best_reader
from onrecord.records import Skipped

if TYPE_CHECKING:
    from onrecord.read.statements.encoded import EncoderReader


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.paths(parser)
    common.ledger(parser)


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    skipped: list[Skipped] = []
    added = known = 0
    with open_ledger(options.ledger) as ledger:
        reader = best_reader(lambda name: ledger.memory(name, now()))
        for report in common.counted(common.reports(options.paths, skipped), "added"):
            if ledger.has(report, reader.made_by):
                known += 1
            else:
                ledger.add(read(report, reader), now(), reader.made_by)
                added += 1
        for row in skipped:
            ledger.skip(row, now())
        keep_up(ledger, now())
        raise_alerts(ledger, now())
    common.note(f"{added} added, {known} already there, {len(skipped)} skipped{_saved(reader)}")
    return 0 if added or known else 1


def _saved(reader: "EncoderReader") -> str:
    """How much did not have to be read again."""
    share = 1 - reader.fresh / reader.windows if reader.windows else 0.0
    return f"; {share:.0%} of the text was read before" if share >= 0.005 else ""


def now() -> str:
    """This moment, UTC, ISO 8601; to the microsecond, since it tells which of two versions came first."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
