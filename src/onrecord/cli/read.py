"""Reads each report by itself: parts, sentences, statements, names and dates, each with its place in the text.

examples:
  onrecord read report.txt
  onrecord read report.txt --why
  onrecord read reports/ --format jsonl > read.jsonl
  onrecord read --backlog --ledger story.db      what add --quick left for later, watched stories first
"""

import argparse
import sys

from onrecord.cli import common
from onrecord.errors import UsageError
from onrecord.pipeline.steps import read
from onrecord.records import Skipped
from onrecord.tell.export import json, statements, text


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.paths(parser, required=False)
    common.formats(parser, "text", "jsonl", "json")
    parser.add_argument("--backlog", action="store_true", help="read in a ledger what was added in a hurry")
    common.ledger(parser, required=False)
    parser.add_argument("--most", type=int, metavar="N", help="with --backlog: so many reports at most")
    parser.add_argument("--why", action="store_true", help="show each statement's parts, links and score (as text)")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    if options.backlog:
        return _backlog(options)
    if not options.paths or options.ledger or options.most is not None:
        raise UsageError("read takes PATHs, or --backlog with --ledger FILE")
    skipped: list[Skipped] = []
    form = "text" if options.why and not options.format else common.chosen(options, "jsonl")
    if options.why and form != "text":
        raise UsageError("--why is text; leave out --format")
    shown = statements.statements_text if options.why else text.read_text
    rows = common.counted(common.reports(options.paths, skipped), "read")
    done = 0
    if form == "json":
        objects = [json.read_json(read(report)) for report in rows]
        done = len(objects)
        common.write(json.dumps({"schema": json.READ, "reports": objects, "skipped": json.skipped_json(skipped)}))
        return 0 if done else 1
    for report in rows:
        reading = read(report)
        common.write(json.dumps(json.read_json(reading)) if form == "jsonl" else shown(reading))
        done += 1
    if form == "jsonl":
        for row in skipped:
            common.write(json.dumps(json.unread_json(row)))
    return 0 if done else 1


def _backlog(options: argparse.Namespace) -> int:
    """Reads what a ledger holds unread."""
    from onrecord.cli.add import now
    from onrecord.ledger import open_ledger
    from onrecord.pipeline.backlog import read_backlog
    from onrecord.read.statements import best_reader

    if options.paths or not options.ledger or options.format or options.why or (options.most or 1) < 1:
        raise UsageError("--backlog takes --ledger FILE, and --most N from 1")
    done = 0
    with open_ledger(common.existing(options.ledger)) as ledger:
        reader = best_reader(lambda name: ledger.memory(name, now()))
        for progress in read_backlog(ledger, reader, now, options.most):
            done = progress.done
            if sys.stderr.isatty():
                sys.stderr.write(f"\r\x1b[K{done:,} read, {progress.left:,} to go")
    if sys.stderr.isatty() and done:
        sys.stderr.write("\r\x1b[K")
    common.note(f"{done:,} read" if done else "nothing is left unread")
    return 0
