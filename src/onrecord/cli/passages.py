"""Finds the passages that stand in two reports, or twice in one: identical, edited or paraphrased.

examples:
  onrecord passages a.txt b.txt
  onrecord passages reports/ --format jsonl > passages.jsonl
"""

import argparse
from collections.abc import Iterator

from onrecord.cli import common, stages
from onrecord.pipeline.steps import outline
from onrecord.records import Report, Skipped
from onrecord.tell.export import json, text
from onrecord.trace.passages import trace_passages

arguments = stages.arguments


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    return stages.run(options, "read", _passages)


def _passages(reports: Iterator[Report], as_json: bool, skipped: list[Skipped]) -> bool:
    rows = [outline(report) for report in reports]
    found = trace_passages(rows)
    for passage in found.passages:
        common.write(json.dumps(json.passage_json(passage)) if as_json else text.passage_text(passage, rows))
    for row in found.common:
        common.note(f"{row.key}: {row.reason}")
    skipped += found.common
    return bool(rows)
