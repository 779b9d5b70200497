"""Feeds of what happens in a story, to a claim, with a name, under a search, anywhere; calendars of what is ahead."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.errors import UsageError
from onrecord.ledger import Ledger
from onrecord.pipeline.watching import Index
from onrecord.records import Brief, Development, Watch
from onrecord.tell.export.calendar import calendar
from onrecord.tell.export.feeds import Channel, atom, json_feed
from onrecord.web.memory import everything, kept, of_story, tagged
from onrecord.web.render import desk_of
from onrecord.web.security.tokens import KEY

_ENTRIES = 60
_STAYS = 30.0
"""Seconds that a feed of more than one story stays as it is; readers of feeds ask by the minute at most."""
_STORIES = 20
"""Stories that a name's or a search's feed looks through, the last changed first."""
_FORMS = {"atom": ("application/atom+xml", atom), "json": ("application/feed+json", json_feed)}


def feed(request: Request) -> Response:
    """A feed: of a story, claim, name or search, or of everything."""
    form, kind = request.url.path.rpartition(".")[2], request.url.path.split("/")[1]
    if kind not in {"story", "claim", "name", "search"}:
        kind = ""
    what = request.query_params.get("q", "") if kind == "search" else request.path_params.get(kind, "")
    with desk_of(request).ledger() as ledger:
        title, rows = _rows(ledger, kind, what)
    base = str(request.base_url).rstrip("/")
    name = f"{kind}/{what}" if kind else "everything"
    media, written = _FORMS[form]
    return Response(
        written(Channel(name, f"OnRecord: {title}", str(request.url.remove_query_params(KEY)), base), rows),
        media_type=media,
    )


def agenda(request: Request) -> Response:
    """A calendar of the dates ahead in a story, or of those that a claim or a name is in."""
    kind = request.url.path.split("/")[1]
    what, desk = request.path_params[kind], desk_of(request)
    with desk.ledger() as ledger:
        names = [what] if kind == "story" else ledger.stories_with(kind, what, _STORIES)
        briefs = [brief for name in names if (brief := ledger.story(name))]
    if not briefs:
        raise HTTPException(404)
    base = str(request.base_url).rstrip("/")
    some = briefs if kind == "story" else [_about(brief, kind, what) for brief in briefs]
    texts = [calendar(brief, _title(brief), _changed(brief, desk.now()), base) for brief in some]
    return Response(_joined(texts), media_type="text/calendar; charset=utf-8")


def _rows(ledger: Ledger, kind: str, what: str) -> tuple[str, list[Development]]:
    """A feed's title and entries, newest first. Raises HTTPException where there is no such thing."""
    if not kind:
        return "everything that happens", list(ledger.developments(limit=_ENTRIES))
    if kind == "story":
        outline = ledger.outline(what)
        if outline is None:
            raise HTTPException(404)
        return outline.title, list(ledger.developments(story=outline.id, limit=_ENTRIES))
    stories = _found(ledger, what) if kind == "search" else ledger.stories_with(kind, what, _STORIES)
    brief = ledger.story(stories[0]) if stories and kind != "search" else None
    if brief is None and kind != "search":
        raise HTTPException(404)
    of = ledger.once_supported_by(what) if kind == "claim" else ()
    index = Index(ledger, [Watch("feed", kind, what, of=of)])
    rows = [row for name in stories for row in ledger.developments(story=name, limit=_ENTRIES)]
    wanted = {number for _, number in index.matches(ledger, list(enumerate(rows)))}
    told = sorted((rows[number] for number in sorted(wanted)), key=lambda row: (row.at, row.id), reverse=True)
    return (_called(brief, kind, what) if brief else what), told[:_ENTRIES]


def _found(ledger: Ledger, query: str) -> list[str]:
    """The stories of what a search finds. Raises HTTPException for a query that is none."""
    try:
        found = ledger.search(query, 2 * _STORIES)
    except UsageError as error:
        raise HTTPException(400, str(error)) from None
    ids = [("claim", hit.id) for hit in found.claims] + [("report", hit.id) for hit in found.reports]
    return list(dict.fromkeys(story for kind, name in ids for story in ledger.stories_with(kind, name, 3)))[:_STORIES]


def _called(brief: Brief, kind: str, what: str) -> str:
    """A claim's words or a name."""
    if kind == "claim":
        return next((row.text for row in brief.record.claims if row.id == what), "a claim")
    return next((name.name for row in brief.record.readings for name in row.names if name.id == what), "a name")


def _title(brief: Brief) -> str:
    return brief.record.stories[0].title if brief.record.stories else "OnRecord"


def _changed(brief: Brief, now: str) -> str:
    """When the calendar's stamp says that it was made: the brief's own moment: the same brief, the same file."""
    return brief.as_of or now


def _about(brief: Brief, kind: str, what: str) -> Brief:
    """The brief with those dates alone that stand in sentences of a claim or with a name."""
    held = set(_claimed(brief, what) if kind == "claim" else _named(brief, what))
    return replace(brief, agenda=tuple(row for row in brief.agenda if held.intersection(row.sentences)))


def _claimed(brief: Brief, what: str) -> Iterator[str]:
    told = {name for row in brief.record.claims if row.id == what for name in (*row.supports, *row.denies, *row.other)}
    yield from (said.sentence for row in brief.record.readings for said in row.statements if said.id in told)


def _named(brief: Brief, what: str) -> Iterator[str]:
    for row in brief.record.readings:
        spots = [spot for name in row.names if name.id == what for spot in name.mentions]
        yield from (each.id for each in row.sentences if any(each.start <= spot.start < each.end for spot in spots))


def _joined(texts: Iterable[str]) -> str:
    """Several calendars as one: the first one's head, everybody's events."""
    heads, events = [], []
    for text in texts:
        head, mark, rest = text.partition("BEGIN:VEVENT\r\n")
        heads.append(head.removesuffix("END:VCALENDAR\r\n"))
        events.append(mark + rest.removesuffix("END:VCALENDAR\r\n"))
    return heads[0] + "".join(events) + "END:VCALENDAR\r\n"


def _routes() -> Iterator[Route]:
    story, any_ = kept(of_story), kept(everything, _STAYS)
    for form in _FORMS:
        yield Route(f"/feed.{form}", any_(feed), name=f"feed.{form}")
        yield Route(f"/story/{{story}}/feed.{form}", story(feed))
        yield Route(f"/search/feed.{form}", tagged(feed))
        yield from (Route(f"/{kind}/{{{kind}}}/feed.{form}", any_(feed)) for kind in ("claim", "name"))
    yield Route("/story/{story}/agenda.ics", story(agenda))
    yield from (Route(f"/{kind}/{{{kind}}}/agenda.ics", any_(agenda)) for kind in ("claim", "name"))


ROUTES = tuple(_routes())
