"""Reads reports into a ledger, which is made when it is missing. Adding again adds nothing; a run that was
killed ends the same when it is run again. What watches are to be told is sent to their receivers at the end.

examples:
  onrecord add reports/ --ledger story.db
  onrecord add page.html wire.xml --ledger story.db
  onrecord add archive.warc.gz --ledger story.db --quick && onrecord read --backlog --ledger story.db
"""

import argparse
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from onrecord.cli import common
from onrecord.cli.follow import allow_private
from onrecord.ledger import Ledger, open_ledger
from onrecord.ledger.subscriptions import Subscriptions
from onrecord.ledger.watches import Watches
from onrecord.pipeline.keeping import keep_up
from onrecord.pipeline.resuming import Resuming
from onrecord.pipeline.steps import read
from onrecord.pipeline.watching import raise_alerts
from onrecord.read.statements import RuleReader, best_reader
from onrecord.records import Skipped

if TYPE_CHECKING:
    from onrecord.read.statements.encoded import EncoderReader


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.paths(parser)
    common.ledger(parser)
    allow_private(parser)
    parser.add_argument("--quick", action="store_true", help="read by rules, in an eighth of the time, for now")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    skipped: list[Skipped] = []
    added = known = 0
    with open_ledger(options.ledger) as ledger:
        reader = best_reader(lambda name: ledger.memory(name, now()))
        marks = Resuming(ledger, now, skipped)
        rows = common.reports(options.paths, skipped, marks)
        for report in common.counted(rows, "added", lambda: marks.share):
            if ledger.has(report, reader.made_by) or (options.quick and ledger.has(report)):
                known += 1
            else:
                with_ = RuleReader() if options.quick else reader
                ledger.add(read(report, with_), now(), with_.made_by)
                added += 1
        marks.keep_skipped()
        for notice in (row.notice for row in skipped if row.notice):
            if Subscriptions(ledger).holds(notice.url or notice.key) and not ledger.has(notice, reader.made_by):
                ledger.add(read(notice, reader), now(), reader.made_by)
                added += 1
        keep_up(ledger, now())
        _tell(ledger, options.allow_private)
    common.note(f"{added} added, {known} already there, {len(skipped)} skipped{_saved(reader)}")
    return 0 if added or known else 1


def _tell(ledger: Ledger, allowed: Sequence[str]) -> None:
    """Makes the alerts that are due, and sends them where somebody waits for them."""
    raise_alerts(ledger, now())
    if next(iter(Watches(ledger).outbox("waiting")), None) is None:
        return
    try:
        from onrecord.cli.sending import tell_watchers
    except ImportError:
        common.note("alerts wait in the outbox: sending them needs pip install 'onrecord[gather]'")
        return
    sent, failed = tell_watchers(ledger, allowed)
    if sent or failed:
        common.note(
            f"alerts: {sent} sent, {failed} failed{'; onrecord watch list --outbox says why' if failed else ''}"
        )


def _saved(reader: "EncoderReader") -> str:
    """How much did not have to be read again."""
    share = 1 - reader.fresh / reader.windows if reader.windows else 0.0
    return f"; {share:.0%} of the text was read before" if share >= 0.005 else ""


def now() -> str:
    """This moment, UTC, ISO 8601; to the microsecond, since it tells which of two versions came first."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
