"""Groups reports into stories, in one pass and in the order they come.

examples:
  onrecord group reports/
  onrecord group day.jsonl.gz --format jsonl > stories.jsonl
"""

import argparse

from onrecord.cli import common
from onrecord.records import Skipped
from onrecord.tell.export import json, text
from onrecord.trace.stories import group


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.paths(parser)
    common.formats(parser, "text", "jsonl")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    skipped: list[Skipped] = []
    form = common.chosen(options, "jsonl")
    rows = group(common.counted(common.reports(options.paths, skipped), "grouped"))
    done: list[tuple[str, str]] = []
    for key, story in rows:
        if form == "jsonl":
            common.write(json.dumps(json.group_json(key, story)))
        done.append((key, story))
    if form == "text" and done:
        common.write(text.group_text(done))
    if form == "jsonl":
        for row in skipped:
            common.write(json.dumps({**json.group_json(row.key, None), "skipped": row.reason}))
    return 0 if done else 1
