"""Writes stories in a form that other programs read: tables, linked data, annotations, wire items, graphs.

examples:
  onrecord export reports/ --format csv-claims > claims.csv
  onrecord export --ledger story.db harbour strike --format stix > story.stix.json
  onrecord export reports/ --format admiralty --rating 'Velden Post=B'
  onrecord export --list
"""

import argparse

from onrecord.cli import common
from onrecord.errors import UsageError
from onrecord.tell.export import Frame, exporters


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    parser.add_argument(
        "paths",
        nargs="*",
        metavar="PATH",
        help="files and folders of reports; with --ledger, words that a story must hold",
    )
    parser.add_argument("--ledger", metavar="FILE", help="export what this ledger keeps")
    common.as_of(parser)
    common.formats(parser, *exporters())
    parser.add_argument("--base", default="", metavar="URL", help="where the desk is, for links to its pages")
    parser.add_argument(
        "--rating",
        action="append",
        default=[],
        metavar="SOURCE=A",
        help="how reliable a source is held, A-F; repeatable",
    )
    parser.add_argument("--list", action="store_true", help="the forms, one a line")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    if options.list:
        for each in exporters().values():
            common.write(f"{each.name:12} {each.about}; {each.media_type}")
        return 0
    if not options.format:
        raise UsageError(f"export takes --format: {', '.join(exporters())}")
    frame = Frame(_base(options.base), "", tuple(map(_rating, options.rating)))
    from onrecord.cli.brief import brief_of

    brief = brief_of(options, "export")
    common.write(exporters()[options.format].write(brief, frame))
    if not brief.record.readings:
        common.note("no report to export" + (f" as of {brief.as_of}" if brief.as_of else ""))
    return 0 if brief.record.readings else 1


def _base(words: str) -> str:
    if words and not words.startswith(("https://", "http://")):
        raise UsageError(f"--base takes a web address, not {words!r}")
    return words.rstrip("/")


def _rating(words: str) -> tuple[str, str]:
    name, _, rating = words.rpartition("=")
    if not name.strip() or rating not in tuple("ABCDEF"):
        raise UsageError(f"--rating takes SOURCE=A to SOURCE=F, not {words!r}")
    return name.strip(), rating
