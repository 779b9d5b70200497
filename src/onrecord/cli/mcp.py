"""Serves the record to assistants over the Model Context Protocol, on standard input and output: search, list_stories,
brief, claim, why and compare. It only reads.

examples:
  onrecord mcp --ledger story.db
  {"mcpServers": {"onrecord": {"command": "onrecord", "args": ["mcp", "--ledger", "story.db"]}}}
"""

import argparse

from onrecord.cli import common
from onrecord.errors import OnRecordError


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.ledger(parser)


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    place = common.existing(options.ledger)
    try:
        from onrecord.web.assistants import make_server
    except ImportError as error:
        raise OnRecordError(f"serving assistants needs {error.name}: pip install 'onrecord[mcp]'") from None
    from onrecord.web.desk import Desk, DeskOptions

    desk = Desk(DeskOptions(place))
    try:
        make_server(desk).run("stdio")
    finally:
        desk.close()
    return 0
