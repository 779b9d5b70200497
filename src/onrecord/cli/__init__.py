"""The command ``onrecord``: one file a subcommand."""

from onrecord.cli.main import main

__all__ = ["main"]
