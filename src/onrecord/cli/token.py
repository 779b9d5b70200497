"""Tokens for the desk and its API where they are served beyond this machine.

  add NAME            makes a token for somebody and prints it once; it is kept nowhere
  list                whose tokens there are, until when, when last used
  revoke TOKEN        ends one, by its first letters as list prints them, or by name

--scope read lets them read, write also judge and watch; feed makes a secret address for a feed reader that can send no
header, which opens feeds and calendars alone. On a loopback address nobody needs a token.

examples:
  onrecord token add "A. Marlow" --scope write --ledger story.db
  onrecord token add archive --expires 2031-12-31 --ledger story.db
  onrecord token add reader --scope feed --only /story/0f3a --ledger story.db
  onrecord token list --ledger story.db
  onrecord token revoke onr_Zk3v9Q --ledger story.db
"""

import argparse
import re
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from onrecord.cli import common
from onrecord.errors import UsageError
from onrecord.text.terminal import printable

if TYPE_CHECKING:
    from onrecord.ledger.tokens import Token, Tokens

_TAKES = {"add": 1, "list": 0, "revoke": 1}
_LONGEST = 80
_PAGE = re.compile(r"/(?:(?:story|claim|name)/[0-9a-f]{1,64}|search)")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Adds the command's arguments."""
    parser.add_argument("what", choices=[*_TAKES], metavar="WHAT", help="what to do, see above")
    parser.add_argument("of", nargs="*", metavar="OF", help="NAME of an add, TOKEN of a revoke")
    common.ledger(parser)
    parser.add_argument("--scope", choices=("read", "write", "feed"), default="read", help="what it is good for (read)")
    parser.add_argument("--only", default="", metavar="PATH", help="of a feed token: the page whose feeds it opens")
    parser.add_argument(
        "--expires", default="", metavar="MOMENT", help="until when it holds (ISO 8601); for good if none"
    )
    common.formats(parser, "text", "jsonl")


def run(options: argparse.Namespace) -> int:
    """Runs the command."""
    from onrecord.cli.add import now
    from onrecord.ledger import open_ledger
    from onrecord.ledger.tokens import Tokens

    given: Sequence[str] = options.of
    if len(given) != _TAKES[options.what]:
        raise UsageError(f"token {options.what} takes {_TAKES[options.what]} of them, not {len(given)}")
    at = now()
    with open_ledger(common.existing(options.ledger)) as ledger:
        kept = Tokens(ledger)
        if options.what == "add":
            scope = _scope(options.scope, options.only)
            made, secret = kept.add(_name(given[0]), scope, at, _until(options.expires, at))
            common.note(f"a token for {made.name}, good for {made.scope}; it is shown this once:")
            common.write(f"{options.only.rstrip('/')}/feed.atom?key={secret}" if options.scope == "feed" else secret)
        elif options.what == "revoke":
            found = _found(kept, given[0])
            kept.revoke(found, at)
            common.note(f"revoked: {found.prefix}... of {found.name}")
        else:
            _list(kept, common.chosen(options, "jsonl"), at)
    return 0


def _scope(scope: str, only: str) -> str:
    if only and scope != "feed":
        raise UsageError("--only is for --scope feed")
    if only and not _PAGE.fullmatch(only):
        raise UsageError(f"--only takes a page that has feeds, such as /story/ID or /search, not {only!r}")
    return f"{scope} {only}" if only else scope


def _name(words: str) -> str:
    name = " ".join(printable(words).split())
    if not name or len(name) > _LONGEST:
        raise UsageError(f"a token's name has 1 to {_LONGEST} characters")
    return name


def _until(words: str, now: str) -> str:
    """The moment that --expires names, UTC; a date alone means its end."""
    if not words:
        return ""
    try:
        moment = datetime.fromisoformat(words if len(words) > 10 else f"{words}T23:59:59")
    except ValueError:
        raise UsageError(f"--expires takes a date or moment such as 2031-03-05, not {words!r}") from None
    until = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone(UTC)
    if until <= datetime.fromisoformat(now):
        raise UsageError(f"--expires {words} is over")
    return until.isoformat(timespec="microseconds")


def _found(kept: "Tokens", words: str) -> "Token":
    rows = [row for row in kept.all() if not row.revoked_at and words in {row.prefix, row.name}]
    if len(rows) != 1:
        raise UsageError(f"there is {'no' if not rows else 'more than one'} token {words!r}; see onrecord token list")
    return rows[0]


def _list(kept: "Tokens", form: str, now: str) -> None:
    from onrecord.tell.export.json import dumps

    for row in kept.all():
        if form == "jsonl":
            shown = {name: value for name, value in asdict(row).items() if name != "hash"}
            common.write(dumps({"schema": "onrecord.token/1", **shown}))
            continue
        used = f"used {row.used_on}" if row.used_on else "never used"
        common.write(printable(f"{row.prefix}...  {row.scope:5}  {_state(row, now)}, {used}  {row.name}"))


def _state(row: "Token", now: str) -> str:
    if row.revoked_at:
        return f"revoked {row.revoked_at[:10]}"
    if not row.expires_at:
        return "until revoked"
    return f"{'until' if row.holds(now) else 'over since'} {row.expires_at[:10]}"
