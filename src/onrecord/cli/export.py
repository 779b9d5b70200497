"""Writes a story in a format that other programs read: linked data, annotations, wire items, tables, intelligence
platforms, a graph. Every format says who stands where; none says what is true.

examples:
  onrecord export reports/ --format csv > statements.csv
  onrecord export --ledger story.db harbour strike --format stix > strike.stix.json
  onrecord export --ledger story.db --format graphml --as-of 2031-03-05 > origins.graphml
  onrecord export --ledger story.db --format admiralty --rating "Radio Tisa=B"
  onrecord export --list
"""

import argparse

from onrecord.cli import common
from onrecord.cli.brief import brief_of
from onrecord.errors import UsageError
from onrecord.plugins import add_exporters
from onrecord.settings import Settings
from onrecord.tell.export import Frame, exporters


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.stories(parser, "export")
    parser.add_argument("--format", metavar="FORMAT", help=", ".join(exporters()))
    parser.add_argument("--list", action="store_true", help="list the formats, with what each is")
    parser.add_argument("--base", default="", metavar="URL", help="the desk's address, for links to its pages")
    parser.add_argument(
        "--rating",
        action="append",
        default=[],
        metavar="NAME=A-F",
        help="how reliable you hold a source (repeatable; AJP-2.1); who is not rated is F, cannot be judged",
    )


def run(options: argparse.Namespace) -> int:
    """Runs the command. Raises UsageError for a format that there is not."""
    add_exporters(Settings.from_environment().exporters)
    known = exporters()
    if options.list:
        common.write("\n".join(f"{each.name:<12} {each.about}; {each.media_type}" for each in known.values()))
        return 0
    if options.format not in known:
        asked = f"not {options.format!r}" if options.format else "and none is given"
        raise UsageError(f"export takes a --format of {', '.join(known)}, {asked}")
    frame = Frame(_base(options.base), ratings=tuple(_rating(words) for words in options.rating))
    brief = brief_of(options, "export")
    common.write(known[options.format].write(brief, frame))
    if not brief.record.readings:
        common.note("no report to export" + (f" as of {brief.as_of}" if brief.as_of else ""))
    return 0 if brief.record.readings else 1


def _base(words: str) -> str:
    if words and not words.startswith(("http://", "https://")):
        raise UsageError(f"--base takes a web address such as https://desk.example, not {words!r}")
    return words.rstrip("/")


def _rating(words: str) -> tuple[str, str]:
    name, found, letter = words.rpartition("=")
    if not (found and name.strip()) or letter not in tuple("ABCDEF"):
        raise UsageError(f"--rating takes a name and a letter from A to F, as 'Radio Tisa=B', not {words!r}")
    return name, letter
