"""Follows feeds (RSS, Atom, JSON Feed), sitemaps and pages: remembers them in a ledger, where onrecord gather
finds them. Nothing is fetched yet.

examples:
  onrecord follow https://post.example/rss --ledger story.db
  onrecord follow subscriptions.opml --ledger story.db
  onrecord follow --list --ledger story.db
  onrecord follow --remove https://post.example/rss --ledger story.db
  onrecord follow --opml --ledger story.db > subscriptions.opml
"""

import argparse
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.cli import common
from onrecord.errors import InputError, Refused, UsageError
from onrecord.records import Skipped, Subscription

if TYPE_CHECKING:
    from onrecord.ledger.subscriptions import Subscriptions


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    parser.add_argument("what", nargs="*", metavar="URL|FILE.opml", help="what to follow, or to --remove")
    common.ledger(parser)
    doing = parser.add_mutually_exclusive_group()
    doing.add_argument("--list", action="store_true", help="what is followed, and how it fares")
    doing.add_argument("--remove", action="store_true", help="follow it no longer; its reports stay")
    doing.add_argument("--opml", action="store_true", help="what is followed, as OPML")
    allow_private(parser)
    common.formats(parser, "text", "jsonl")


def allow_private(parser: argparse.ArgumentParser) -> None:
    """Adds --allow-private."""
    parser.add_argument(
        "--allow-private",
        action="append",
        default=[],
        metavar="NETWORK",
        help="a private network that may be talked to, as 10.1.0.0/16; repeatable",
    )


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    from onrecord.ledger import open_ledger
    from onrecord.ledger.subscriptions import Subscriptions

    if bool(options.what) == bool(options.list or options.opml):
        raise UsageError("follow takes a URL or an OPML file, or --list or --opml alone")
    if options.list or options.opml or options.remove:
        common.existing(options.ledger)
    with open_ledger(options.ledger) as ledger:
        kept = Subscriptions(ledger)
        if options.opml:
            from onrecord.gather.opml import write_opml

            common.write(write_opml(kept.all()))
            return 0
        if options.list:
            return _list(kept.all(), common.chosen(options, "text"))
        if options.remove:
            return _remove(kept, options.what)
        return _add(kept, options)


def _list(rows: list[Subscription], form: str) -> int:
    if form == "jsonl":
        from onrecord.tell.export.json import dumps

        for row in rows:
            common.write(dumps(_json(row)))
    else:
        common.write("\n\n".join(map(_told, rows)) or "nothing is followed")
    return 0


def _json(row: Subscription) -> dict[str, object]:
    names = ("address", "kind", "title", "folder", "added_at", "tried_at", "succeeded_at", "failed_at", "failures")
    more = ("reason", "next_at", "why", "interval", "gone")
    found = {name: getattr(row, name) for name in names + more}
    return {"schema": "onrecord.follow/1", **found, "next_at": None if row.gone else row.next_at or None}


def _told(row: Subscription) -> str:
    """A subscription in a few lines."""
    lines = [row.address, f"  {row.kind or 'not read yet'}{f': {row.title}' if row.title else ''}"]
    lines.append(f"  last read {row.succeeded_at or 'never'}, every {max(1, row.interval // 60)} min")
    if row.reason:
        lines.append(f"  failed {row.failures} time{'s' * (row.failures != 1)}, last {row.failed_at}: {row.reason}")
    lines.append("  not asked any more" if row.gone else f"  next {row.next_at or 'at once'}: {row.why}")
    return "\n".join(lines)


def _remove(kept: "Subscriptions", given: list[str]) -> int:
    from onrecord.gather.web.address import tidy

    done = 0
    for each in given:
        if kept.remove(tidy(each) or each):
            done += 1
        else:
            common.note(f"{each} is not followed")
    common.note(f"{done} removed")
    return 0 if done else 1


def _add(kept: "Subscriptions", options: argparse.Namespace) -> int:
    from onrecord.cli.add import now
    from onrecord.gather.web.guard import Guard, allowed_networks

    guard = Guard(allowed_networks(options.allow_private))
    added = known = 0
    for row in _wanted(options.what):
        if isinstance(row, Skipped):
            common.note(f"skipped {row.key}: {row.reason}")
            continue
        try:
            guard.check(row.address)
        except Refused as error:
            common.note(f"skipped {row.address}: {error}")
            continue
        there = kept.get(row.address)
        known += there is not None
        added += there is None
        if there is None or there.gone:
            kept.put(replace(row, added_at=now()))
    common.note(f"{added} followed, {known} followed already")
    return 0 if added or known else 1


def _wanted(given: list[str]) -> list[Subscription | Skipped]:
    """The subscriptions that the arguments name."""
    from onrecord.gather.opml import read_opml
    from onrecord.gather.web.address import tidy

    found: list[Subscription | Skipped] = []
    for each in given:
        if "://" in each or each.partition(":")[0] in {"http", "https", "file", "data", "ftp"}:
            found.append(Subscription(tidy(each) or each))
            continue
        try:
            found += read_opml(Path(each).read_bytes())
        except InputError as error:
            found.append(Skipped(each, str(error)))
        except OSError:
            found.append(Skipped(each, "is neither a web address nor an OPML file that can be read"))
    return found
