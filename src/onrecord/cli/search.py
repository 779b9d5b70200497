"""Finds reports, statements, claims and names in a ledger: words, "exact phrases", -not, OR, word*, from:OUTLET,
said:SPEAKER, before:DAY, after:DAY, status:STATUS. Newest first.

examples:
  onrecord search strike '"called off"' --ledger story.db
  onrecord search 'said:haldt offer -ferry after:2031-03-05' --ledger story.db
  onrecord search 'yard status:disputed' --ledger story.db --format json
"""

import argparse

from onrecord.cli import common
from onrecord.cli.add import now
from onrecord.ledger import open_ledger
from onrecord.pipeline.keeping import keep_up
from onrecord.tell.export.json import dumps
from onrecord.tell.export.search import search_json, search_text

_FEW = 500
"""Waiting reports up to which a search brings the claims up to date by itself."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    parser.add_argument("query", nargs="+", metavar="WORD", help="what to look for")
    common.ledger(parser)
    common.as_of(parser)
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="so many of a kind (20)")
    common.formats(parser, "text", "json")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    moment = common.moment(options.as_of)
    with open_ledger(common.existing(options.ledger)) as ledger:
        if ledger.stale() and ledger.unplaced() <= _FEW:
            keep_up(ledger, now())
        found = ledger.search(" ".join(options.query), max(1, options.limit), moment)
    common.write(dumps(search_json(found)) if common.chosen(options, "json") == "json" else search_text(found))
    return 0 if found.claims or found.statements or found.names or found.reports else 1
