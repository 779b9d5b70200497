"""What the subcommands share: where reports come from, and how results and notes leave."""

import argparse
import sys
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TextIO

from onrecord.errors import UsageError
from onrecord.gather import from_paths
from onrecord.gather.folder import Marks
from onrecord.plugins import add_gatherers
from onrecord.records import Report, Skipped
from onrecord.settings import Settings
from onrecord.text.terminal import printable


def paths(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Adds the PATH arguments."""
    parser.add_argument(
        "paths",
        nargs="+" if required else "*",
        metavar="PATH",
        help="a file or a folder: .txt .html .xml .json .jsonl .warc .eml .iptc (each also .gz), .parquet",
    )


def stories(parser: argparse.ArgumentParser, does: str) -> None:
    """Adds the PATHs, --ledger and --as-of of what is told of some reports or of a ledger's stories."""
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="files and folders of reports; with --ledger, words that a story must hold",
    )
    parser.add_argument("--ledger", metavar="FILE", help=f"{does} what this ledger keeps")
    as_of(parser)


def formats(parser: argparse.ArgumentParser, *names: str) -> None:
    """Adds --format; the default is text on a terminal, and the first of the others elsewhere."""
    parser.add_argument("--format", choices=names, metavar="FORMAT", help=", ".join(names))


def ledger(parser: argparse.ArgumentParser, *, required: bool = True) -> None:
    """Adds --ledger."""
    parser.add_argument("--ledger", metavar="FILE", required=required, help="a ledger's file, or a postgresql:// URL")


def existing(place: str) -> str:
    """A place that holds a ledger. Raises UsageError where there is none: asking makes no ledger."""
    if not place.startswith(("postgresql://", "postgres://")) and not Path(place).is_file():
        raise UsageError(f"there is no ledger at {place}; onrecord add PATH... --ledger {place} makes one")
    return place


def as_of(parser: argparse.ArgumentParser) -> None:
    """Adds --as-of."""
    parser.add_argument("--as-of", metavar="MOMENT", help="what the record said then (ISO 8601, as 2031-03-05)")


def moment(words: str | None) -> str | None:
    """The moment that --as-of names. Raises UsageError for what is none."""
    if words is None:
        return None
    try:
        datetime.fromisoformat(words)
    except ValueError:
        raise UsageError(f"--as-of takes a date or moment such as 2031-03-05, not {words!r}") from None
    return words


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


def reports(given: Iterable[str], skipped: list[Skipped], marks: Marks | None = None) -> Iterator[Report]:
    """The reports below the paths, as they come; what is skipped is noted and added to ``skipped``."""
    add_gatherers(Settings.from_environment().gatherers)
    for found in from_paths(given, marks):
        if isinstance(found, Skipped):
            note(f"skipped {found.key}: {found.reason}")
            skipped.append(found)
        else:
            yield found


def counted(rows: Iterable[Report], doing: str, share: Callable[[], float] = lambda: 0.0) -> Iterator[Report]:
    """The same reports, with a running count on a terminal's stderr, and how much of the file at hand is read."""
    count = 0
    shown = sys.stderr.isatty()
    for row in rows:
        count += 1
        if shown and count % 10 == 0:
            part = f", {share():.0%} of the archive" if share() else ""
            sys.stderr.write(f"\r\x1b[K{doing} {count:,} reports{part}")
        yield row
    if shown and count >= 10:
        sys.stderr.write("\r\x1b[K")
