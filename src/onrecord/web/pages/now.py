"""Now: the stories by what changed in them, never by how much is written about them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.ledger import Ledger
from onrecord.ledger.query import STATUSES
from onrecord.records import Development, Outline
from onrecord.web.memory import everything, kept
from onrecord.web.render import desk_of, page

_A_PAGE = 40
_SHOWN, _NOISE = 4, 2
"""Things that are told of a story: those worth a look, or else some of the others."""
_LOOKED_AT = 12
_STAYS = 1.0
"""Seconds: while much is gathered something changes all the time."""
KINDS = {
    "origin": ("New origin", ("second_origin", "new_origin")),
    "denial": ("New denial", ("first_denial", "new_denial")),
    "status": ("Status changed", ("status",)),
    "edit": ("Report edited", ("edit",)),
    "date": ("Date near", ("date_near", "date_moved")),
    "story": ("New story", ("new_story",)),
}
"""What can be chosen, as it is called, and the kinds of developments it is."""
SINCE = {"today": ("Today", 0), "3days": ("3 days", 3), "week": ("Week", 7)}
WEIGHTY = ("first_denial", "second_origin", "status", "edit", "date_moved", "date_near", "new_denial", "new_origin",
           "new_story")  # fmt: skip
"""What makes a story worth a look, first things first; further reports and headlines alone do not."""
_REST = ("new_report", "headline")


@dataclass(frozen=True, slots=True)
class Row:
    """A story in the list."""

    story: Outline
    news: tuple[Development, ...]
    more: int
    """How much more happened, at least."""
    uncounted: bool
    """Whether only so much was counted."""
    weighty: bool


def now(request: Request) -> Response:
    """The stories, the last changed first, each with what happened in it."""
    asked = request.query_params
    desk = desk_of(request)
    what = asked.get("what", "") if asked.get("what") in KINDS else ""
    status = asked.get("status", "") if asked.get("status") in STATUSES else ""
    chosen = asked.get("since", "") if asked.get("since") in SINCE else ""
    since = _moment(desk.now(), chosen)
    kinds = KINDS[what][1] if what else ()
    with desk.ledger() as ledger:
        found = ledger.stories(_A_PAGE, asked.get("after", ""), kind=",".join(kinds), since=since, status=status)
        rows = [_row(ledger, story, kinds, since) for story in found.rows]
        waiting = ledger.unplaced()
    values = {"what": what, "status": status, "since": chosen}
    return page(
        request,
        "now.html.j2",
        weighty=[row for row in rows if row.weighty],
        rest=[row for row in rows if not row.weighty],
        after=found.cursor,
        first=not asked.get("after"),
        chosen=values,
        kinds=KINDS,
        statuses=STATUSES,
        spans=SINCE,
        waiting=waiting,
    )


def ranked(rows: Iterable[Development]) -> list[Development]:
    """What happened, the weightiest first, the newest first among equals."""
    order = {kind: at for at, kind in enumerate((*WEIGHTY, *_REST))}
    return sorted(sorted(rows, key=lambda row: row.at, reverse=True), key=lambda row: order.get(row.kind, len(order)))


def _row(ledger: Ledger, story: Outline, kinds: tuple[str, ...], since: str) -> Row:
    happened = ledger.developments(since, story.id, _LOOKED_AT)
    wanted = ranked(row for row in happened if not kinds or row.kind in kinds)
    weighty = [row for row in wanted if row.kind in WEIGHTY]
    some = weighty[:_SHOWN] or wanted[:_NOISE]
    return Row(story, tuple(some), len(wanted) - len(some), len(happened) == _LOOKED_AT, bool(weighty))


def _moment(at: str, chosen: str) -> str:
    """From when on; empty for ever."""
    if not chosen:
        return ""
    midnight = datetime.fromisoformat(at[:10] + "T00:00:00+00:00")
    return (midnight - timedelta(days=SINCE[chosen][1])).isoformat(timespec="microseconds")


def _state(ledger: Ledger, request: Request) -> str:
    return f"{desk_of(request).now()[:10]} {ledger.unplaced()} {everything(ledger, request)}"


ROUTES = (Route("/", kept(_state, _STAYS)(now)),)
