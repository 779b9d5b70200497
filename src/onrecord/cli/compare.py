"""Lays two reports side by side: what both say, what was edited inside the sentences, what each has alone, with
quotations told from reporting; and whether one derives from the other.

examples:
  onrecord compare a.txt b.txt
  onrecord compare a.txt b.html --format html > compared.html
  onrecord compare https://example.org/ferry https://example.org/ferry#2 --ledger story.db

With --ledger the two are reports that it keeps, each by its address or key, by its id, or by the beginning of an id;
"#2" behind an address is the second version there.
"""

import argparse
from collections.abc import Sequence

from onrecord.cli import common
from onrecord.errors import UsageError
from onrecord.pipeline.steps import read, trace
from onrecord.records import Reading, Skipped
from onrecord.settings import Settings
from onrecord.tell.compare import compare
from onrecord.trace.order import find_direction
from onrecord.trace.passages import relate


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.paths(parser)
    common.ledger(parser, required=False)
    common.formats(parser, "text", "html")


def run(options: argparse.Namespace) -> int:
    """Runs the command. Raises UsageError when more or fewer than two reports are named."""
    skipped: list[Skipped] = []
    if options.ledger:
        readings = kept(options.ledger, options.paths)
    else:
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


def kept(place: str, names: Sequence[str]) -> list[Reading]:
    """The reports of a ledger that are named, in that order. Raises UsageError for a name of none or of several."""
    from onrecord.ledger import open_ledger

    with open_ledger(common.existing(place)) as ledger:
        found = [(name, ledger.named(name)) for name in names]
    for name, rows in found:
        if not rows:
            raise UsageError(f"there is no report {name!r} in the ledger; onrecord search shows what it keeps")
        if len(rows) > 1:
            near = "; ".join(f"{row.report.id} {row.key}" for row in rows[:5])
            raise UsageError(f"{len(rows)} reports are named {name!r}: {near}")
    return [row for _, (row,) in found]
