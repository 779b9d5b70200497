"""Serves the desk in a browser: the stories and what changed in them, the reasons behind every line, and the API; and
beside it gathers what is followed, keeps the stories up to date and sends alerts. The ledger is one file; the desk is
for this machine alone unless --host says otherwise.

examples:
  onrecord serve --ledger story.db
  onrecord serve reports/ --ledger story.db --port 8080
  onrecord serve --ledger story.db --no-gather
"""

import argparse
import signal
from contextlib import suppress

from onrecord.cli import common, network
from onrecord.cli.follow import allow_private
from onrecord.errors import OnRecordError, UsageError
from onrecord.plugins import add_exporters
from onrecord.settings import Settings

_PORT = 8765


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.paths(parser, required=False)
    common.ledger(parser)
    parser.add_argument("--host", default="127.0.0.1", metavar="H", help="the address to listen at; 127.0.0.1 if none")
    parser.add_argument("--port", type=int, default=_PORT, metavar="P", help=f"{_PORT} if none is given; 0 for any")
    parser.add_argument("--no-gather", action="store_true", help="ask no site for anything, and send no alert")
    parser.add_argument("--contact", metavar="ADDRESS", help="whom a site may write to (or ONRECORD_CONTACT)")
    network.arguments(parser)
    allow_private(parser)


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    if not 0 <= options.port <= 65535:
        raise UsageError("--port takes a number from 0 to 65535")
    try:
        from onrecord.web.serving import serve
    except ImportError as error:
        raise OnRecordError(f"the desk needs {error.name}: pip install 'onrecord[server]'") from None
    from onrecord.cli.beside import Work, beside
    from onrecord.ledger import open_ledger
    from onrecord.ledger.tokens import Tokens
    from onrecord.web.desk import Desk

    add_exporters(Settings.from_environment().exporters)
    if options.paths:
        from onrecord.cli.add import run as add

        add(argparse.Namespace(**vars(options), quick=False))
    desk = Desk(network.desk_options(options))
    with open_ledger(options.ledger) as ledger:
        tokens = len(Tokens(ledger).all())
    for line in network.warnings(desk.options, tokens):
        common.note(line)
    work = Work(options.ledger, not options.no_gather, options.contact, tuple(options.allow_private))
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # ends as Ctrl-C does, and what runs beside with it
    with beside(work), suppress(KeyboardInterrupt):  # the way to stop it
        serve(desk, lambda address: common.note(f"the desk is at {address} (Ctrl-C stops it)"))
    return 0
