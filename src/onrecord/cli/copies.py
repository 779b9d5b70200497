"""Finds the pairs of reports of which one derives from the other, or both from one text: how much of each stands in
the other, how sure that is, and which has it from which.

Quotations, posts, captions and standing lines are left out of the count: two reporters may quote the same man.

examples:
  onrecord copies a.txt b.txt
  onrecord copies reports/ --format jsonl > copies.jsonl
"""

import argparse

from onrecord.cli import common
from onrecord.pipeline.steps import outline
from onrecord.records import Skipped
from onrecord.tell.export import json, text
from onrecord.trace.order import find_directions, find_order
from onrecord.trace.passages import find_copies, find_passages


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.paths(parser)
    common.formats(parser, "text", "jsonl")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    skipped: list[Skipped] = []
    form = common.chosen(options, "jsonl")
    rows = [outline(report) for report in common.counted(common.reports(options.paths, skipped), "read")]
    passages = find_passages(rows)
    copies = find_copies(rows, passages)
    for copy, way in zip(copies, find_directions(copies, find_order(rows, passages, copies)), strict=True):
        common.write(json.dumps(json.copy_json(copy, way)) if form == "jsonl" else text.copy_text(copy, way))
    if form == "jsonl":
        for row in skipped:
            common.write(json.dumps({"key": row.key, "skipped": row.reason}))
    return 0 if rows else 1
