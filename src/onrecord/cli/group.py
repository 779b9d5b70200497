"""Groups reports into stories, in one pass and in the order they come.

examples:
  onrecord group reports/
  onrecord group day.jsonl.gz --format jsonl > stories.jsonl
"""

import argparse
from collections.abc import Iterator

from onrecord.cli import common, stages
from onrecord.records import Report, Skipped
from onrecord.tell.export import json, text
from onrecord.trace.stories import group

arguments = stages.arguments


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    return stages.run(options, "grouped", _group, lambda row: {**json.group_json(row.key, None), "skipped": row.reason})


def _group(reports: Iterator[Report], as_json: bool, _: list[Skipped]) -> bool:
    done: list[tuple[str, str]] = []
    for key, story in group(reports):
        if as_json:
            common.write(json.dumps(json.group_json(key, story)))
        done.append((key, story))
    if done and not as_json:
        common.write(text.group_text(done))
    return bool(done)
