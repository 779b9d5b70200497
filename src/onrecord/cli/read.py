"""Reads each report by itself: parts, sentences, statements, names and dates, each with its place in the text.

examples:
  onrecord read report.txt
  onrecord read report.txt --why
  onrecord read reports/ --format jsonl > read.jsonl
"""

import argparse

from onrecord.cli import common
from onrecord.errors import UsageError
from onrecord.pipeline.steps import read
from onrecord.records import Skipped
from onrecord.tell.export import json, statements, text


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.paths(parser)
    common.formats(parser, "text", "jsonl", "json")
    parser.add_argument("--why", action="store_true", help="show each statement's parts, links and score (as text)")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
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
