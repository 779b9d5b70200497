"""The desk's own: judgements, watches, alerts, what was skipped, and how the server is."""

from dataclasses import asdict
from typing import Annotated, Literal

from fastapi import APIRouter, Query
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from onrecord import __version__
from onrecord.errors import UsageError
from onrecord.ledger.watches import Watches
from onrecord.pipeline import judging
from onrecord.records import Watch
from onrecord.tell.alerts import check
from onrecord.tell.export.json import Json
from onrecord.web.api.answers import Limit, Name, answer, told
from onrecord.web.correcting import together
from onrecord.web.render import desk_of
from onrecord.web.security.targets import check_targets
from onrecord.web.security.tokens import require

router = APIRouter(tags=["desk"])
_Short = Annotated[str, Field(max_length=500)]
_Hidden = ("secret", "of", "secret_from", "to")


class NewJudgement(BaseModel):
    """What somebody judges; see `onrecord judge --help`."""

    model_config = ConfigDict(extra="forbid")
    what: Literal["same", "apart", "nothing", "speaker", "origin", "join", "part"]
    of: list[Annotated[str, Field(min_length=4, max_length=300)]] = Field(min_length=1, max_length=2)
    stories: list[Annotated[str, Field(pattern="^[0-9a-f]{8,64}$")]] = Field(min_length=1, max_length=2)
    """The stories that hold what is judged."""
    because: _Short = ""


class NewWatch(BaseModel):
    """What somebody follows; see `onrecord watch --help`."""

    model_config = ConfigDict(extra="forbid")
    kind: Literal["story", "claim", "name", "search", "outlet"]
    what: Annotated[str, Field(min_length=1, max_length=400)]
    when: list[Annotated[str, Field(max_length=40)]] = Field(default=[], max_length=10)
    to: list[Annotated[str, Field(max_length=500)]] = Field(default=[], max_length=5)
    every: Annotated[int, Field(ge=0, le=100_000)] = 0
    quiet: Annotated[str, Field(max_length=20)] = ""
    zone: Annotated[str, Field(max_length=60)] = "UTC"
    label: _Short = ""


@router.get("/health", summary="Whether the desk answers", responses=told("It does."))
def health(request: Request) -> Response:
    """No token needed; tells nothing of what is kept."""
    return answer(request, {"status": "ok"})


@router.get("/status", summary="What the desk keeps", responses=told("Counts."))
def status(request: Request) -> Response:
    """How many reports there are, and how many wait for their story."""
    with desk_of(request).ledger() as ledger:
        row = {"version": __version__, "reports": ledger.size(), "waiting": ledger.unplaced(), "turn": ledger.turn()}
    return answer(request, {"schema": "onrecord.status/1", **row})


@router.get("/skipped", summary="What was dropped, and why", responses=told("Keys with reasons, the last first."))
def skipped(request: Request, limit: Limit = 50) -> Response:
    """Inputs that were skipped."""
    with desk_of(request).ledger() as ledger:
        rows = ledger.skipped()[-limit:][::-1]
    return answer(
        request, {"schema": "onrecord.skipped/1", "skipped": [{"key": r.key, "reason": r.reason} for r in rows]}
    )


@router.get("/judgements", summary="What people judged", responses=told("Judgements that hold."))
def judgements(request: Request) -> Response:
    """Earliest first."""
    with desk_of(request).ledger() as ledger:
        rows = [asdict(row) for row in ledger.judgements()]
    return answer(request, {"schema": "onrecord.judgements/1", "judgements": rows})


@router.post(
    "/judgements", status_code=201, summary="Judge", responses=told("Kept.", 400, 401, 403, 404, 422, status=201)
)
def judge(request: Request, given: NewJudgement) -> Response:
    """Keeps a judgement by the token's name; the stories that it touches are brought up to date."""
    person, desk = require(request, "write"), desk_of(request)
    with desk.ledger() as ledger:
        record = together(ledger, given.stories)
        if record is None:
            raise HTTPException(404)
        row = judging.judgement(record, given.what, given.of, person.name, desk.now(), because=given.because)
        judging.keep(ledger, row)
    return answer(request, {"schema": "onrecord.judgement/1", **asdict(row)}, 201)


@router.delete("/judgements/{judgement}", summary="Take a judgement back", responses=told("It.", 401, 403, 404))
def take_back(request: Request, judgement: Name) -> Response:
    """Withdrawn, not deleted; its stories are brought up to date."""
    person, desk = require(request, "write"), desk_of(request)
    with desk.ledger() as ledger:
        try:
            row = judging.take_back(ledger, judgement, desk.now(), person.name)
        except UsageError:
            raise HTTPException(404) from None
    return answer(request, {"schema": "onrecord.judgement/1", **asdict(row)})


@router.get("/watches", summary="What is followed", responses=told("Watches, without where their alerts go."))
def watches(request: Request) -> Response:
    """Earliest first."""
    with desk_of(request).ledger() as ledger:
        rows = [_watch(row) for row in Watches(ledger).all()]
    return answer(request, {"schema": "onrecord.watches/1", "watches": rows})


@router.post(
    "/watches", status_code=201, summary="Follow something", responses=told("Kept.", 400, 401, 403, 422, status=201)
)
def watch(request: Request, given: NewWatch) -> Response:
    """Keeps a watch; alerts go to https, mailto, apprise and push addresses, or stay here."""
    require(request, "write")
    check_targets(request, given.to)
    desk = desk_of(request)
    wanted = Watch("", given.kind, given.what, tuple(given.when), tuple(given.to), given.every, given.quiet, given.zone,
                   given.label)  # fmt: skip
    check(wanted)
    with desk.ledger() as ledger:
        row = Watches(ledger).add(wanted, desk.now())
    return answer(request, {"schema": "onrecord.watch/1", **_watch(row)}, 201)


@router.delete("/watches/{watch}", summary="Follow something no longer", responses=told("It.", 401, 403, 404))
def unwatch(request: Request, watch: Name) -> Response:
    """Its alerts can still be read."""
    require(request, "write")
    desk = desk_of(request)
    with desk.ledger() as ledger:
        kept = Watches(ledger)
        row = next((each for each in kept.all() if each.id == watch), None)
        if row is None:
            raise HTTPException(404)
        kept.remove(watch, desk.now())
    return answer(request, {"schema": "onrecord.watch/1", **_watch(row)})


@router.get("/watches/{watch}/alerts", summary="What a watch was told", responses=told("Alerts.", 404))
def alerts(request: Request, watch: Name, limit: Annotated[int, Query(ge=1, le=200)] = 50) -> Response:
    """Newest first, each with what happened and the words that show it."""
    with desk_of(request).ledger() as ledger:
        kept = Watches(ledger)
        if kept.get(watch) is None:
            raise HTTPException(404)
        rows = [asdict(row) for row in kept.alerts(watch, limit)]
    return answer(request, {"schema": "onrecord.alerts/1", "alerts": rows})


def _watch(row: Watch) -> Json:
    """A watch without its secret and its receivers' addresses, which may hold passwords."""
    return {name: value for name, value in asdict(row).items() if name not in _Hidden} | {"receivers": len(row.to)}
