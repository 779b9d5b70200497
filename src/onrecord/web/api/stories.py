"""Stories, what happened in them, and their briefs in every form."""

from dataclasses import asdict
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from onrecord.records import Brief, Development, Outline
from onrecord.tell.export import exporters
from onrecord.tell.export.exporter import Frame
from onrecord.tell.export.json import Json, brief_json
from onrecord.web.api.answers import Limit, Moment, Name, answer, given, opened, sealed, told
from onrecord.web.render import desk_of

router = APIRouter(tags=["stories"])
Kind = Literal[
    "", "new_story", "new_report", "new_origin", "second_origin", "first_denial", "new_denial", "status", "headline",
    "edit", "date_near", "date_moved",
]  # fmt: skip
Status = Literal[
    "", "asserted", "unconfirmed", "confirmed", "disputed", "refuted", "withdrawn", "announced", "position", "open"
]
Cursor = Annotated[str, Query(max_length=200, description="The answer's `next`, for the rows behind it.")]


@router.get("/stories", summary="The stories, the last changed first", responses=told("Stories, a line each.", 400))
def stories(  # noqa: PLR0917 - each is a query parameter
    request: Request, limit: Limit = 50, cursor: Cursor = "", kind: Kind = "", status: Status = "", since: Moment = ""
) -> Response:
    """The kept stories: of one central status, or in which something of a kind happened since a moment."""
    with desk_of(request).ledger() as ledger:
        found = ledger.stories(limit, opened(cursor), kind=kind, since=since, status=status)
    rows = [_outline(row) for row in found.rows]
    return answer(request, {"schema": "onrecord.stories/1", "stories": rows, "next": sealed(found.cursor)})


@router.get(
    "/stories/{story}",
    summary="The brief of a story",
    responses=told("The brief, as `onrecord brief --format json` prints it (`onrecord.brief/1`).", 404),
)
def story(request: Request, story: Name) -> Response:
    """One story: reports, passages, claims with origins, headline checks, dates."""
    return answer(request, brief_json(_brief(request, story)))


@router.get(
    "/stories/{story}/developments",
    summary="What happened in a story, newest first",
    responses=told("Developments.", 404),
)
def in_story(request: Request, story: Name, limit: Limit = 50, since: Moment = "") -> Response:
    """What changed in one story, each with the words that show it."""
    with desk_of(request).ledger() as ledger:
        outline = ledger.outline(story)
        rows = ledger.developments(since, outline.id, limit) if outline else ()
    if outline is None:
        raise HTTPException(404)
    return answer(request, _developments(rows))


@router.get(
    "/stories/{story}/export/{form}",
    summary="A story in another program's form",
    responses=told("The story, in the media type of its form.", 404, kind="*/*"),
)
def export(request: Request, story: Name, form: str) -> Response:
    """The brief in one of the forms that `/exports` lists."""
    exporter = exporters().get(form)
    if exporter is None:
        raise HTTPException(404)
    brief = _brief(request, story)
    frame = Frame(base=str(request.base_url).rstrip("/").removesuffix("/api/v1"))
    made = given(request, exporter.write(brief, frame), exporter.media_type)
    suffix = exporter.suffix if exporter.suffix.startswith(".") else f".{exporter.suffix}"
    made.headers["content-disposition"] = f'attachment; filename="{brief.record.stories[0].id}{suffix}"'
    return made


@router.get("/exports", summary="The forms in which a story can be had", responses=told("Forms, by name."))
def forms(request: Request) -> Response:
    """Name, media type and a line on each form."""
    rows = [{"name": each.name, "media_type": each.media_type, "about": each.about} for each in exporters().values()]
    return answer(request, {"schema": "onrecord.exports/1", "exports": rows})


@router.get("/developments", summary="What happened in any story, newest first", responses=told("Developments."))
def developments(request: Request, limit: Limit = 50, since: Moment = "") -> Response:
    """What changed anywhere since a moment."""
    with desk_of(request).ledger() as ledger:
        rows = ledger.developments(since, "", limit)
    return answer(request, _developments(rows))


def _brief(request: Request, story: str) -> Brief:
    with desk_of(request).ledger() as ledger:
        brief = ledger.story(story)
    if brief is None:
        raise HTTPException(404)
    return brief


def _outline(row: Outline) -> Json:
    return {**asdict(row), "href": f"/api/v1/stories/{row.id}"}


def _developments(rows: tuple[Development, ...]) -> Json:
    return {"schema": "onrecord.developments/1", "developments": [asdict(row) for row in rows]}
