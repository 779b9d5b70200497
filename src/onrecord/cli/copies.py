"""Finds the pairs of reports of which one derives from the other, or both from one text: how much of each stands in
the other, how sure that is, and which has it from which.

Quotations, posts, captions and standing lines are left out of the count: two reporters may quote the same man.

examples:
  onrecord copies a.txt b.txt
  onrecord copies reports/ --format jsonl > copies.jsonl
"""

import argparse
from collections.abc import Iterator

from onrecord.cli import common, stages
from onrecord.pipeline.steps import outline
from onrecord.records import Report, Skipped
from onrecord.tell.export import json, text
from onrecord.trace.order import find_directions, find_order
from onrecord.trace.passages import find_copies, find_passages

arguments = stages.arguments


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    return stages.run(options, "read", _copies)


def _copies(reports: Iterator[Report], as_json: bool, _: list[Skipped]) -> bool:
    rows = [outline(report) for report in reports]
    passages = find_passages(rows)
    copies = find_copies(rows, passages)
    for copy, way in zip(copies, find_directions(copies, find_order(rows, passages, copies)), strict=True):
        common.write(json.dumps(json.copy_json(copy, way)) if as_json else text.copy_text(copy, way))
    return bool(rows)
