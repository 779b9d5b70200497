"""Watches what happens in a ledger: alerts with their reason and evidence, grouped, never twice.

  add KIND WHAT       watches a story, claim or name (by id), a search (as onrecord search takes it) or an outlet
  list                what is watched
  remove WATCH        ends a watch
  test WATCH          what it would have been told of what happened so far; tells nobody
  alerts WATCH        what it was told
  send                sends what is due in the outbox (onrecord gather does so after every round)

--when takes one or more of: any, new_report, second_origin, first_denial, status, headline, silent_edit, date.
--to takes a web address, a mailto: address, apprise:URL or a browser's push: address (the desk's button makes one);
without it alerts stay here. What goes to web addresses is signed with a secret, which whoever sends has in an
environment variable (--secret-env) or a file (--secret-file).

examples:
  onrecord watch add search 'harbour strike' --when first_denial --ledger story.db
  onrecord watch add story 51c9d6d8 --to https://desk.example/hook --secret-env DESK_SECRET --every 60 \\
    --ledger story.db
  onrecord watch add outlet 'The Lhuen Gazette' --when silent_edit --to mailto:desk@post.example \\
    --quiet 22:00-07:00 --zone Europe/Oslo --ledger story.db
  onrecord watch list --outbox --ledger story.db
  onrecord watch alerts 51c9d6d8 --format atom --ledger story.db > feed.atom
"""

import argparse
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from onrecord.cli import common
from onrecord.cli.follow import allow_private
from onrecord.errors import SettingsError, UsageError
from onrecord.text.terminal import printable

if TYPE_CHECKING:
    from onrecord.ledger import Ledger
    from onrecord.ledger.watches import Watches
    from onrecord.records import Alert, Watch

_KINDS = ("story", "claim", "name", "search", "outlet")
_TAKES = {"add": 2, "list": 0, "remove": 1, "test": 1, "alerts": 1, "send": 0}


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    parser.add_argument("what", choices=[*_TAKES], metavar="WHAT", help="what to do, see above")
    parser.add_argument("of", nargs="*", metavar="OF", help="KIND WHAT of an add, or a watch's id or its beginning")
    common.ledger(parser)
    parser.add_argument("--when", nargs="+", default=[], metavar="CONDITION", help="of what it is told (any)")
    parser.add_argument("--to", action="append", default=[], metavar="ADDRESS", help="where alerts go; repeatable")
    parser.add_argument("--every", type=int, default=0, metavar="MINUTES", help="between two alerts at least (0)")
    parser.add_argument("--quiet", default="", metavar="HOURS", help="when nothing is sent, as 22:00-07:00")
    parser.add_argument("--zone", default="UTC", metavar="ZONE", help="the quiet hours' time zone (UTC)")
    parser.add_argument("--label", default="", metavar="WORDS", help="what to call it")
    secret = parser.add_mutually_exclusive_group()
    secret.add_argument("--secret-env", default="", metavar="NAME", help="the environment variable with the secret")
    secret.add_argument("--secret-file", default="", metavar="FILE", help="the file whose first line is the secret")
    secret.add_argument("--secret", default="", metavar="WORDS", help="the secret itself, which others may then see")
    allow_private(parser)
    parser.add_argument("--outbox", action="store_true", help="list what is on its way and what could not be delivered")
    common.formats(parser, "text", "jsonl", "atom", "jsonfeed")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    from onrecord.ledger import open_ledger
    from onrecord.ledger.watches import Watches

    given: Sequence[str] = options.of
    if len(given) != _TAKES[options.what]:
        raise UsageError(f"watch {options.what} takes {_TAKES[options.what]} of them, not {len(given)}")
    with open_ledger(common.existing(options.ledger)) as ledger:
        kept = Watches(ledger)
        if options.what == "add":
            return _add(kept, options)
        if options.what == "send":
            return _send(ledger, options.allow_private)
        if options.what == "list":
            return _list(kept, options)
        watch = _found(kept, given[0])
        if options.what == "remove":
            kept.remove(watch.id, _now())
            common.note(f"removed: {watch.id}")
            return 0
        return _show(ledger, kept, watch, options)


def _now() -> str:
    from onrecord.cli.add import now

    return now()


def _add(kept: "Watches", options: argparse.Namespace) -> int:
    from onrecord.records import Watch
    from onrecord.tell.alerts import check, describe

    kind, what = options.of
    if kind not in _KINDS:
        raise UsageError(f"there is no watching a {kind}; there are {', '.join(_KINDS)}")
    when = tuple(part for each in options.when for part in each.split(",") if part)
    watch = Watch("", kind, what, when, tuple(options.to), options.every, options.quiet, options.zone, options.label,
                  secret=options.secret, secret_from=_secret_from(options))  # fmt: skip
    check(watch)
    added = kept.add(watch, _now())
    common.write(printable(f"{added.id}  {describe(added)}"))
    return 0


def _secret_from(options: argparse.Namespace) -> str:
    """Where the secret is kept; says what is wrong with a place that has none now."""
    from onrecord.settings import secret_of

    if options.secret:
        common.note("the secret is kept in the ledger as it is; --secret-env or --secret-file keep it out of it")
    place = f"env:{options.secret_env}" if options.secret_env else ""
    if options.secret_file:
        place = f"file:{Path(options.secret_file).resolve()}"
    if place:
        try:
            secret_of(place)
        except SettingsError as error:
            common.note(f"{error}; it has to be there when alerts are sent")
    return place


def _found(kept: "Watches", words: str) -> "Watch":
    rows = [row for row in kept.all() if row.id.startswith(words)]
    if len(rows) != 1:
        raise UsageError(f"there is {'no' if not rows else 'more than one'} watch {words!r}; see onrecord watch list")
    return rows[0]


def _list(kept: "Watches", options: argparse.Namespace) -> int:
    from onrecord.tell.alerts import describe
    from onrecord.tell.export.json import dumps

    json = common.chosen(options, "jsonl") == "jsonl"
    if options.outbox:
        for row in kept.outbox("waiting", "sending", "dead"):
            line = f"{row.key}  {row.state}, tried {row.tries} times, {row.target}: {row.reason or 'waits'}"
            common.write(dumps({"schema": "onrecord.outbox/1", **asdict(row)}) if json else printable(line))
        return 0
    for each in kept.all():
        kept_back = {"secret", "of"}
        shown = {name: value for name, value in asdict(each).items() if name not in kept_back}
        shown = {"schema": "onrecord.watch/1", **shown}
        common.write(dumps(shown) if json else printable(f"{each.id}  {describe(each)} -> {', '.join(each.to) or '-'}"))
    return 0


def _show(ledger: "Ledger", kept: "Watches", watch: "Watch", options: argparse.Namespace) -> int:
    """What a watch was told, or would have been."""
    from onrecord.pipeline.watching import preview
    from onrecord.tell.alerts import alert_text
    from onrecord.tell.export.json import dumps

    made = preview(ledger, watch, _now()) if options.what == "test" else None
    alerts = kept.alerts(watch.id) if options.what == "alerts" else [made] if made else []
    if options.format in {"atom", "jsonfeed"}:
        common.write(_feed(watch, alerts, options.format))
        return 0
    for alert in alerts:
        json = common.chosen(options, "jsonl") == "jsonl"
        common.write(dumps({"schema": "onrecord.told/1", **asdict(alert)}) if json else alert_text(watch, alert))
    if not alerts:
        common.note("nothing yet")
    return 0


def _feed(watch: "Watch", alerts: "Sequence[Alert]", form: str) -> str:
    """What a watch was told, as a feed."""
    from onrecord.tell.alerts import describe
    from onrecord.tell.export.feeds import Channel, atom, json_feed

    rows = [row for alert in alerts for row in alert.developments]
    channel = Channel(f"watch/{watch.id}", f"OnRecord: {describe(watch)}")
    return (atom if form == "atom" else json_feed)(channel, rows)


def _send(ledger: "Ledger", allowed: Sequence[str]) -> int:
    from onrecord.cli.sending import tell_watchers

    sent, failed = tell_watchers(ledger, allowed)
    common.note(f"{sent} sent, {failed} failed")
    return 1 if failed and not sent else 0
