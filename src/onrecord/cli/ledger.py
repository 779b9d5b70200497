"""Looks after a ledger.

  check            tells what is wrong with it: hashes, spans, places in the search, the engine's own files
  backup TARGET    copies it into a new file or an empty postgresql:// ledger, while others use it
  vacuum           gives back what is not used and puts the indexes in order
  export           writes it as JSON Lines; the same ledger gives the same bytes on any machine
  import FILE      takes in what another ledger exported ("-": from stdin); what is there already stays

examples:
  onrecord ledger check --ledger story.db
  onrecord ledger backup copy.db --ledger story.db
  onrecord ledger export --ledger story.db > story.jsonl
  onrecord ledger export --as-of 2031-03-05 --ledger story.db > then.jsonl
  onrecord ledger import story.jsonl --ledger postgresql://localhost/news
"""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TextIO

from onrecord.cli import common
from onrecord.errors import InputError, UsageError
from onrecord.ledger import open_ledger

_WHAT = ("check", "backup", "vacuum", "export", "import")
_SERVERS = ("postgresql://", "postgres://")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    parser.add_argument(
        "what", choices=["check", "backup", "vacuum", "export", "import"], metavar="WHAT", help="see above"
    )
    parser.add_argument("of", nargs="?", metavar="OF", help="the target of a backup, the file of an import")
    common.ledger(parser)
    parser.add_argument("--as-of", metavar="MOMENT", help="with export: as the ledger was then (ISO 8601)")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    if (options.of is not None) != (options.what in {"backup", "import"}):
        needs = "a file" if options.what in {"backup", "import"} else "nothing"
        raise UsageError(f"ledger {options.what} takes {needs} beside --ledger")
    if options.as_of and options.what != "export":
        raise UsageError("--as-of goes with export")
    place = options.ledger if options.what == "import" else common.existing(options.ledger)
    if options.what == "import":
        return _import(place, options.of)
    if options.what == "backup":
        return _backup(place, options.of)
    with open_ledger(place) as ledger:
        if options.what == "vacuum":
            ledger.vacuum()
            return 0
        if options.what == "export":
            for line in ledger.export(common.moment(options.as_of)):
                common.write(line)
            return 0
        wrong = list(ledger.check())
        for line in wrong:
            common.write(line)
        common.note(f"{ledger.size()} reports, {f'{len(wrong)} things wrong' if wrong else 'all whole'}")
    return 1 if wrong else 0


def _import(place: str, source: str) -> int:
    with _opened(source) as lines, open_ledger(place) as ledger:
        fresh = ledger.load(line.rstrip("\n") for line in lines)
    common.note(f"{fresh} rows taken in")
    return 0


@contextmanager
def _opened(source: str) -> Iterator[TextIO]:
    if source == "-":
        yield sys.stdin
        return
    try:
        with Path(source).open(encoding="utf-8", newline="\n") as file:
            yield file
    except OSError as error:
        raise InputError(f"cannot read {source}: {(error.strerror or str(error)).lower()}") from None
    except UnicodeDecodeError:
        raise InputError(f"{source} is not UTF-8") from None


def _backup(place: str, target: str) -> int:
    """Copies into a file beside the target and gives it the target's name when it is whole."""
    file = Path(target)
    if not target.startswith(_SERVERS) and file.exists():
        raise UsageError(f"{target} is there already; a backup goes into a new file")
    half = target if target.startswith(_SERVERS) else f"{target}.part"
    with open_ledger(place) as ledger:
        if target.startswith(_SERVERS) or place.startswith(_SERVERS) or not ledger.backup(half):
            with open_ledger(half) as copy:
                copy.load(ledger.export())
    if half != target:
        Path(half).replace(file)
    return 0
