"""What the subcommands share: where reports come from, and how results and notes leave."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from typing import TextIO

from onrecord.gather import from_paths
from onrecord.records import Report, Skipped
from onrecord.text.terminal import printable


def paths(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Adds the PATH arguments."""
    parser.add_argument(
        "paths",
        nargs="+" if required else "*",
        metavar="PATH",
        help="a file or a folder: .txt .html .xml .json .jsonl(.gz) .warc(.gz)",
    )


def formats(parser: argparse.ArgumentParser, *names: str) -> None:
    """Adds --format; the default is text on a terminal, and the first of the others elsewhere."""
    parser.add_argument("--format", choices=names, metavar="FORMAT", help=", ".join(names))


def chosen(options: argparse.Namespace, elsewhere: str) -> str:
    """The format asked for, or text on a terminal, or what suits a pipe."""
    picked: str | None = options.format
    return picked or ("text" if sys.stdout.isatty() else elsewhere)


def note(line: str) -> None:
    """One line to the user, on stderr."""
    print("onrecord:", " ".join(printable(line).split()), file=sys.stderr)


def write(text: str, stream: TextIO | None = None) -> None:
    """A result, on stdout."""
    (stream or sys.stdout).write(text if text.endswith("\n") else text + "\n")


def reports(given: Iterable[str], skipped: list[Skipped]) -> Iterator[Report]:
    """The reports below the paths, as they come; what is skipped is noted and added to ``skipped``."""
    for found in from_paths(given):
        if isinstance(found, Skipped):
            note(f"skipped {found.key}: {found.reason}")
            skipped.append(found)
        else:
            yield found


def counted(rows: Iterable[Report], doing: str) -> Iterator[Report]:
    """The same reports, with a running count on a terminal's stderr."""
    count = 0
    shown = sys.stderr.isatty()
    for row in rows:
        count += 1
        if shown and count % 10 == 0:
            sys.stderr.write(f"\r{doing} {count:,} reports")
        yield row
    if shown and count >= 10:
        sys.stderr.write("\r\x1b[K")
