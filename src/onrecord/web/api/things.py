"""Claims, reports, names and what a search finds."""

from dataclasses import asdict
from typing import Annotated

from fastapi import APIRouter, Query
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from onrecord.records import Name as Named
from onrecord.records import Reading
from onrecord.tell.export.json import Json, brief_json, read_json
from onrecord.tell.export.search import search_json
from onrecord.tell.export.why import why_json
from onrecord.web.api.answers import Limit, Moment, Name, answer, told
from onrecord.web.pages import claim as claims
from onrecord.web.pages import compare as pairs
from onrecord.web.pages import report as reports
from onrecord.web.reading.pair import build_pair
from onrecord.web.render import desk_of

router = APIRouter(tags=["claims, reports, names"])
_STORIES = 20
Words = Annotated[str, Query(min_length=1, max_length=400, description='As in `onrecord search`: words, "exact", -not, '
                             "from:, said:, before:, status:.")]  # fmt: skip


@router.get("/claims/{claim}", summary="A claim", responses=told("The claim as it stands in a brief.", 404))
def claim(request: Request, claim: Name) -> Response:
    """One claim by an id that it has or had: its words, status, sides, origins, history."""
    with desk_of(request).ledger() as ledger:
        brief, found = claims.find(ledger, claim)
    row = next(each for each in brief_json(brief)["claims"] if each["id"] == found.id)
    return answer(request, {"schema": "onrecord.claim/1", **row, "why": f"/api/v1/claims/{found.id}/why"})


@router.get(
    "/claims/{claim}/why",
    summary="Why a claim stands where it stands",
    responses=told("As `onrecord why --format json` prints it.", 404),
)
def why(request: Request, claim: Name) -> Response:
    """The whole reasoning: every statement with its place, every link with its reason, every step."""
    with desk_of(request).ledger() as ledger:
        brief, found = claims.find(ledger, claim)
    return answer(request, why_json(brief.record, found))


@router.get(
    "/reports/{report}",
    summary="A report and what was read in it",
    responses=told("As `onrecord read --format jsonl` prints it (`onrecord.read/1`).", 404),
)
def report(request: Request, report: Name) -> Response:
    """One report: text, parts, sentences, statements, names, moments."""
    with desk_of(request).ledger() as ledger:
        _, reading, outline = reports.find(ledger, report)
    return answer(request, {**read_json(reading), "story": outline.id if outline else None})


@router.get("/compare/{a}/{b}", summary="Two reports side by side", responses=told("Rows of both.", 400, 404))
def side_by_side(request: Request, a: Name, b: Name) -> Response:
    """What both say, what was edited inside the sentences, what each has alone, and which derives from which."""
    if a == b:
        raise HTTPException(400, "a report cannot be compared with itself")
    with desk_of(request).ledger() as ledger:
        one, other, record = pairs.find_both(ledger, a, b)
    return answer(request, {"schema": "onrecord.compare/1", **asdict(build_pair(one, other, record).made)})


@router.get(
    "/names/{name}",
    summary="A person, organisation, place or group, and what they said",
    responses=told("The name as each report has it, and its statements.", 404),
)
def name(request: Request, name: Name, limit: Limit = 50) -> Response:
    """A name in the stories that changed last, with what is said by it, newest story first."""
    rows: list[Json] = []
    with desk_of(request).ledger() as ledger:
        stories = ledger.stories_with("name", name, _STORIES)
        for each in stories:
            brief = ledger.story(each)
            for reading in brief.record.readings if brief else ():
                known = next((row for row in reading.names if row.id == name), None)
                if known is None:
                    continue
                rows.append(_named(each, reading, known))
    if not rows:
        raise HTTPException(404)
    return answer(request, {"schema": "onrecord.name/1", "id": name, "stories": list(stories), "reports": rows[:limit]})


@router.get("/search", summary="Reports, statements, claims and names", responses=told("Hits, newest first.", 400))
def search(request: Request, q: Words, limit: Limit = 20, as_of: Moment = "") -> Response:
    """What a query finds, so many of each kind; what the record said at a moment with `as_of`."""
    with desk_of(request).ledger() as ledger:
        found = ledger.search(q, limit, as_of or None)
    return answer(request, search_json(found))


def _named(story: str, reading: Reading, known: Named) -> Json:
    """A name as one report has it, with what it says there."""
    said = [row for row in read_json(reading)["statements"] if row["source_name"] == known.id]
    where = {"story": story, "report": reading.report.id, "outlet": reading.report.outlet}
    return {**where, "published": reading.published.value, "name": asdict(known), "statements": said}
