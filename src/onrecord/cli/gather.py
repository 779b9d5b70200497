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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
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


@dataclass(frozen=True, slots=True)
class How:
    """How the web is asked, and what is told of it."""

    contact: str | None = None
    allow_private: tuple[str, ...] = ()
    delay: float = 1.0
    at_once: int = 80
    seed: int | None = None
    lines: bool = False
    """Whether each answer is written as JSON."""
    forever: bool = True


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    if options.delay < 0 or not 1 <= options.at_once <= 1000:
        raise UsageError("--delay takes seconds from 0, --at-once a number from 1 to 1000")
    common.existing(options.ledger)
    how = How(
        options.contact,
        tuple(options.allow_private),
        options.delay,
        options.at_once,
        options.seed,
        options.format == "jsonl",
        options.forever,
    )
    with tools_for(options.ledger, how) as tools:
        status = _round(tools, how, everything=options.now)
        if how.forever:
            status = go_on(tools, how, _slept)
    return status


@contextmanager
def tools_for(place: str, how: How) -> "Iterator[Tools]":
    """What rounds work with, over an open ledger."""
    try:
        import httpcore  # noqa: F401 - only to say in one line what is missing
    except ImportError:
        raise OnRecordError("gathering from the web needs httpcore: pip install 'httpcore[asyncio,http2]'") from None
    from onrecord.gather.web import Fetching, Guard, Manners, allowed_networks
    from onrecord.ledger import open_ledger
    from onrecord.pipeline.rounds import Tools

    guard = Guard(allowed_networks(how.allow_private))
    manners = Manners(_agent(how.contact), guard, delay=how.delay, at_once=how.at_once)
    dice = random.Random(how.seed)  # noqa: S311 - spreads requests over time, keeps no secret
    with open_ledger(place) as ledger, Fetching(manners) as fetching:
        yield Tools(ledger, fetching, lambda: datetime.now(UTC), dice.random)


def go_on(tools: "Tools", how: How, wait: Callable[[float], bool]) -> int:
    """Round after round, each when something is due, until ``wait`` (seconds) says that it is time to end."""
    status = 0
    while not wait(_nap(tools)):
        status = _round(tools, how, everything=False)
    return status


def _slept(seconds: float) -> bool:
    time.sleep(seconds)
    return False


def _agent(contact: str | None) -> str:
    """The User-Agent: who we are, and whom to write to."""
    from onrecord.settings import Settings

    contact = contact or Settings.from_environment().contact
    if not contact:
        common.note("sites are not told whom to write to; --contact ADDRESS tells them")
    elif not contact.isascii() or not contact.isprintable() or len(contact) > 200:
        raise UsageError("--contact takes a mail or web address")
    return f"OnRecord/{__version__} (news reader; {f'contact: {contact}' if contact else 'no contact given'})"


def _round(tools: "Tools", how: How, *, everything: bool) -> int:
    from onrecord.cli.sending import tell_watchers
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
        if how.lines:
            _write(told)
    tell_watchers(tools.ledger, how.allow_private)
    if asked or counts or not how.forever:
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
