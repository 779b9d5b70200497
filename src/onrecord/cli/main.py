"""Finds the subcommand, runs it, and turns every failure into one line and an exit status."""

import argparse
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord import __version__
from onrecord.errors import OnRecordError, UsageError

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

# Name, what it does. Each is the module of that name beside this one; only the one asked for is imported.
COMMANDS = {
    "brief": "a story on one page: who says what, who denies it, what is new, what comes next",
    "read": "each report by itself: parts, sentences, statements, names, dates",
    "add": "keep reports in a ledger",
    "search": "find reports, statements, claims and names in a ledger",
    "why": "the whole reasoning behind a claim",
    "judge": "what people judge: same claim, wrong speaker, one origin, one story",
    "ledger": "check, back up, vacuum, export or import a ledger",
    "follow": "follow feeds, sitemaps and pages: add, list, remove, OPML in and out",
    "gather": "fetch what is followed and due, and keep what is new",
    "serve": "the desk in a browser: stories, claims, reasons, and the API",
    "token": "who may read and write over the network: add, list, revoke",
    "mcp": "the record for assistants, over the Model Context Protocol",
    "export": "stories as tables, linked data, annotations, wire items, threat reports, graphs",
    "watch": "alerts on a story, claim, name, search or outlet: add, list, remove, test",
    "clean": "the clean text of pages, feeds and wire items",
    "group": "which reports belong to one story",
    "passages": "what stands in two reports, word for word or edited",
    "copies": "which reports carry one text",
    "compare": "two reports side by side: shared, edited, new on each side",
}

_OVERVIEW = """\
examples:
  onrecord brief a.txt b.html              the brief of two reports
  onrecord brief reports/ --format html > brief.html
  onrecord add reports/ --ledger story.db  keep them
  onrecord brief --ledger story.db         the brief of what was kept

onrecord COMMAND --help tells more about one command.
"""


class _Parser(argparse.ArgumentParser):
    """A parser that does not pass over in silence that its help could not be written."""

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        (file or sys.stderr).write(message)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs the command line and gives its exit status: 0 done, 1 nothing could be done, 2 a wrong command line."""
    words = list(sys.argv[1:] if argv is None else argv)
    if sys.stderr is None:  # closed before the start ("2>&-"); print would turn to stdout
        sys.stderr = Path(os.devnull).open("w")  # noqa: SIM115 - stays open as long as the process
    if sys.stdout is None:
        return _fail("cannot write the result: standard output is closed", 1)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        return _run(words)
    except UsageError as error:
        return _fail(error, 2)
    except OnRecordError as error:
        return _fail(error, 1)
    except BrokenPipeError:
        sys.stderr.close()  # the reader went away; nothing is left to say
        return 0
    except OSError as error:  # inputs and ledgers tell their own troubles; what is left is the output's
        return _unwritten(error.strerror or str(error))
    except KeyboardInterrupt:
        return _fail("stopped", 130)


def _run(words: list[str]) -> int:
    name = words[0] if words and words[0] in COMMANDS else None
    parser = _Parser(
        prog="onrecord",
        description="Keeps the record of news stories: who says what, on whose authority, who denies it.",
        epilog=_OVERVIEW,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"onrecord {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for each, does in COMMANDS.items():
        module = import_module(f"onrecord.cli.{each}") if each == name else None
        command = commands.add_parser(
            each,
            help=does,
            description=(module.__doc__ or "") if module else does,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        if module:
            module.arguments(command)
            command.set_defaults(run=module.run)
    try:
        options = parser.parse_args(words)
    finally:
        sys.stdout.flush()  # --help and --version end here
    status: int = options.run(options)
    sys.stdout.flush()
    return status


def _unwritten(reason: str) -> int:
    """Tells that the output cannot be written, and gives up what is still waiting to be."""
    with suppress(OSError):
        sys.stdout.close()
    return _fail(f"cannot write the result: {reason[0].lower()}{reason[1:]}", 1)


def _fail(message: object, status: int) -> int:
    print(f"onrecord: {message}", file=sys.stderr)
    return status
