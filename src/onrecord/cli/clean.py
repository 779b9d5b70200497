"""Gives the clean text of pages, feeds, wire items and archives, without reading it.

examples:
  onrecord clean page.html
  onrecord clean crawl.warc.gz --format jsonl > clean.jsonl
"""

import argparse

from onrecord.cli import common
from onrecord.records import Skipped
from onrecord.tell.export import json, text


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.paths(parser)
    common.formats(parser, "text", "jsonl")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    skipped: list[Skipped] = []
    form = common.chosen(options, "jsonl")
    done = 0
    for report in common.counted(common.reports(options.paths, skipped), "cleaned"):
        common.write(json.dumps(json.clean_json(report)) if form == "jsonl" else text.clean_text(report))
        done += 1
    if form == "jsonl":
        for row in skipped:
            common.write(json.dumps(json.unclean_json(row)))
    return 0 if done else 1
