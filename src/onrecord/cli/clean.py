"""Gives the clean text of pages, feeds, wire items and archives, without reading it.

examples:
  onrecord clean page.html
  onrecord clean crawl.warc.gz --format jsonl > clean.jsonl
"""

import argparse
from collections.abc import Iterator

from onrecord.cli import common, stages
from onrecord.records import Report, Skipped
from onrecord.tell.export import json, text

arguments = stages.arguments


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    return stages.run(options, "cleaned", _clean, json.unclean_json)


def _clean(reports: Iterator[Report], as_json: bool, _: list[Skipped]) -> bool:
    done = False
    for report in reports:
        common.write(json.dumps(json.clean_json(report)) if as_json else text.clean_text(report))
        done = True
    return done
