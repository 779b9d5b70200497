"""Finds the subcommand and runs it."""

import sys
from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line and gives its exit status."""
    from onrecord.gather import from_paths
    from onrecord.pipeline.steps import read, trace
    from onrecord.records import Report

    rows = [read(r) for r in from_paths((argv or sys.argv[1:])[1:]) if isinstance(r, Report)]
    print(trace(rows))
    return 0
