"""Finds the passages that stand in two reports, or twice in one: identical, edited or paraphrased.

examples:
  onrecord passages a.txt b.txt
  onrecord passages reports/ --format jsonl > passages.jsonl
"""

import argparse

from onrecord.cli import common
from onrecord.pipeline.steps import outline
from onrecord.records import Skipped
from onrecord.tell.export import json, text
from onrecord.trace.passages import trace_passages


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.paths(parser)
    common.formats(parser, "text", "jsonl")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    skipped: list[Skipped] = []
    form = common.chosen(options, "jsonl")
    rows = [outline(report) for report in common.counted(common.reports(options.paths, skipped), "read")]
    found = trace_passages(rows)
    for passage in found.passages:
        common.write(json.dumps(json.passage_json(passage)) if form == "jsonl" else text.passage_text(passage, rows))
    for row in found.common:
        common.note(f"{row.key}: {row.reason}")
    skipped += found.common
    if form == "jsonl":
        for row in skipped:
            common.write(json.dumps({"key": row.key, "skipped": row.reason}))
    return 0 if rows else 1
