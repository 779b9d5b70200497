"""Serves the desk in a browser: the stories and what changed in them, the reasons behind every line, and the API.
One process, the ledger in one file; on this machine alone unless --host says otherwise.

examples:
  onrecord serve --ledger story.db
  onrecord serve reports/ --ledger story.db --port 8080
"""

import argparse

from onrecord.cli import common
from onrecord.errors import OnRecordError, UsageError

_PORT = 8765


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.paths(parser, required=False)
    common.ledger(parser)
    parser.add_argument("--host", default="127.0.0.1", metavar="H", help="the address to listen at; 127.0.0.1 if none")
    parser.add_argument("--port", type=int, default=_PORT, metavar="P", help=f"{_PORT} if none is given; 0 for any")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    if not 0 <= options.port <= 65535:
        raise UsageError("--port takes a number from 0 to 65535")
    try:
        from onrecord.web.serving import serve
    except ImportError as error:
        raise OnRecordError(f"the desk needs {error.name}: pip install 'onrecord[server]'") from None
    from onrecord.web.desk import Desk, DeskOptions

    if options.paths:
        from onrecord.cli.add import run as add

        add(options)
    desk = Desk(DeskOptions(common.existing(options.ledger), options.host, options.port))
    serve(desk, lambda address: common.note(f"the desk is at {address} (Ctrl-C stops it)"))
    return 0
