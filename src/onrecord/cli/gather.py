"""Fetches what is followed and due, politely, and keeps what is new: one round, or again and again. Addresses that
fail are asked again later; onrecord follow --list tells when and why.

examples:
  onrecord gather --ledger story.db
  onrecord gather --ledger story.db --now
  onrecord gather --ledger story.db --forever --contact desk@post.example
"""

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from onrecord import __version__
from onrecord.cli import common
from onrecord.cli.follow import allow_private
from onrecord.errors import OnRecordError, UsageError

if TYPE_CHECKING:
    from onrecord.pipeline.rounds import Told, Tools

_LONGEST_NAP = 60.0  # seconds; other commands may make something due


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    common.ledger(parser)
    parser.add_argument("--now", action="store_true", help="ask for everything, not only for what is due")
    parser.add_argument("--forever", action="store_true", help="go on, round after round, until stopped")
    parser.add_argument("--contact", metavar="ADDRESS", help="whom a site may write to (or ONRECORD_CONTACT)")
    parser.add_argument("--delay", type=float, default=1.0, metavar="SECONDS", help="between two requests to one host")
    parser.add_argument("--at-once", type=int, default=80, metavar="N", help="requests in flight, one a host")
    parser.add_argument("--seed", type=int, metavar="N", help="makes the jitter repeatable")
    allow_private(parser)
    common.formats(parser, "text", "jsonl")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    if options.delay < 0 or not 1 <= options.at_once <= 1000:
        raise UsageError("--delay takes seconds from 0, --at-once a number from 1 to 1000")
    common.existing(options.ledger)
    try:
        import httpcore  # noqa: F401 - only to say in one line what is missing
    except ImportError:
        raise OnRecordError("gathering from the web needs httpcore: pip install 'httpcore[asyncio,http2]'") from None
    from onrecord.cli.sending import tell_watchers
    from onrecord.gather.web import Fetching, Guard, Manners, allowed_networks
    from onrecord.ledger import open_ledger
    from onrecord.pipeline.rounds import Tools

    manners = Manners(
        _agent(options.contact),
        Guard(allowed_networks(options.allow_private)),
        delay=options.delay,
        at_once=options.at_once,
    )
    dice = random.Random(options.seed)  # noqa: S311 - spreads requests over time, keeps no secret
    with open_ledger(options.ledger) as ledger, Fetching(manners) as fetching:
        tools = Tools(ledger, fetching, lambda: datetime.now(UTC), dice.random)
        status = _round(tools, options, everything=options.now)
        tell_watchers(ledger, options.allow_private)
        while options.forever:
            time.sleep(_nap(tools))
            status = _round(tools, options, everything=False)
            tell_watchers(ledger, options.allow_private)
    return status


def _agent(contact: str | None) -> str:
    """The User-Agent: who we are, and whom to write to."""
    from onrecord.settings import Settings

    contact = contact or Settings.from_environment().contact
    if not contact:
        common.note("sites are not told whom to write to; --contact ADDRESS tells them")
    elif not contact.isascii() or not contact.isprintable() or len(contact) > 200:
        raise UsageError("--contact takes a mail or web address")
    return f"OnRecord/{__version__} (news reader; {f'contact: {contact}' if contact else 'no contact given'})"


def _round(tools: "Tools", options: argparse.Namespace, *, everything: bool) -> int:
    from onrecord.pipeline.rounds import Round

    counts: Counter[str] = Counter()
    asked = failed = 0

    def rows() -> "Iterator[Told]":
        for number, told in enumerate(Round(tools).run(everything), 1):
            if sys.stderr.isatty():
                sys.stderr.write(f"\r\x1b[K{number:,} answers, {counts['new']:,} new reports")
            yield told
        if sys.stderr.isatty():
            sys.stderr.write("\r\x1b[K")

    for told in rows():
        asked += told.kind != "listed"
        failed += told.kind != "listed" and told.reason is not None
        counts.update(told.counts)
        if told.reason:
            common.note(f"{told.address} {told.reason}")
        if options.format == "jsonl":
            _write(told)
    if asked or counts or not options.forever:
        done = ", ".join(f"{counts[name]} {name}" for name in ("new", "changed", "known", "skipped"))
        common.note(f"{asked} asked, {failed} failed; reports: {done}; {_next(tools)}")
    return 1 if asked and failed == asked and not counts["new"] + counts["changed"] + counts["known"] else 0


def _write(told: "Told") -> None:
    from onrecord.tell.export.json import dumps

    counts = {name: told.counts[name] for name in ("new", "changed", "known", "skipped", "waiting")}
    row = {"schema": "onrecord.gather/1", "address": told.address, "kind": told.kind, **counts}
    common.write(dumps({**row, "unchanged": told.unchanged, "reason": told.reason}))


def _next(tools: "Tools") -> str:
    due = _due(tools)
    return f"next at {due}" if due else "nothing is followed"


def _due(tools: "Tools") -> str | None:
    from onrecord.ledger.subscriptions import Subscriptions
    from onrecord.pipeline.rounds import next_due

    kept = Subscriptions(tools.ledger)
    return next_due(kept.all(), kept.waiting())


def _nap(tools: "Tools") -> float:
    """Seconds until something is due, at least one and at most a minute."""
    due = _due(tools)
    if not due:
        return _LONGEST_NAP
    return min(max((datetime.fromisoformat(due) - datetime.now(UTC)).total_seconds(), 1.0), _LONGEST_NAP)
