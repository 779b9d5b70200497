"""What the commands of one stage share (clean, group, passages, copies): reports in, rows out, and what was skipped."""

import argparse
from collections.abc import Callable, Iterator
from typing import Any

from onrecord.cli import common
from onrecord.records import Report, Skipped
from onrecord.tell.export import json

Work = Callable[[Iterator[Report], bool, list[Skipped]], bool]
"""Takes the reports, whether JSON is asked for, and where more that is skipped goes; writes; says if any was done."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the arguments of such a command."""
    common.paths(parser)
    common.formats(parser, "text", "jsonl")


def plain(row: Skipped) -> dict[str, Any]:
    """What was skipped, as a JSON row."""
    return {"key": row.key, "skipped": row.reason}


def run(
    options: argparse.Namespace, doing: str, work: Work, skipped_json: Callable[[Skipped], dict[str, Any]] = plain
) -> int:
    """Runs the command; its rows come first, then what was skipped."""
    skipped: list[Skipped] = []
    as_json = common.chosen(options, "jsonl") == "jsonl"
    done = work(common.counted(common.reports(options.paths, skipped), doing), as_json, skipped)
    if as_json:
        for row in skipped:
            common.write(json.dumps(skipped_json(row)))
    return 0 if done else 1
