"""Lays two reports side by side: what both say, what was edited inside the sentences, what each has alone, with
quotations told from reporting; and whether one derives from the other.

examples:
  onrecord compare a.txt b.txt
  onrecord compare a.txt b.html --format html > compared.html
"""

import argparse

from onrecord.cli import common
from onrecord.errors import UsageError
from onrecord.pipeline.steps import read, trace
from onrecord.records import Skipped
from onrecord.settings import Settings
from onrecord.tell.compare import compare
from onrecord.trace.order import find_direction
from onrecord.trace.passages import relate


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.paths(parser)
    common.formats(parser, "text", "html")


def run(options: argparse.Namespace) -> int:
    """Runs the command. Raises UsageError when the paths hold more or fewer than two reports."""
    skipped: list[Skipped] = []
    readings = [read(report) for report in common.reports(options.paths, skipped)]
    if skipped and len(readings) < 2:
        return 1
    if len(readings) != 2:
        raise UsageError(f"compare takes two reports, and the paths hold {len(readings)}")
    record = trace(readings)
    dated = {reading.key: reading for reading in record.readings}
    one, other = (dated[reading.key] for reading in readings)
    copy = relate(one, other)
    page = compare(one, other, record.passages, copy, find_direction(copy, record.order))
    if options.format == "html":
        from onrecord.tell.compare.html import render_html

        common.write(render_html(page))
    else:
        from onrecord.tell.compare.text import render_text

        common.write(render_text(page, Settings.from_environment().width))
    return 0
