"""Desk work: what the machine got wrong is put right here, with the name of who did it, and can be undone."""

import re

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from onrecord.errors import UsageError
from onrecord.ledger import Ledger
from onrecord.pipeline.judging import judgement, keep, take_back
from onrecord.records import Anchor, Judgement
from onrecord.web.correcting import first_report, subject, together
from onrecord.web.render import desk_of, page
from onrecord.web.security.places import own_place
from onrecord.web.security.tokens import require

_KINDS = {"claim", "statement", "report", "story"}
_LONGEST = 500
_FIELDS = 10
_STORY = re.compile(r"(?:.*/story/)?([0-9a-f]{16})(?:[/?#].*)?")
_SHOWN, _UNDONE = 200, 50
Step = tuple[str, list[str]]
"""What is judged, and of what."""
SAYS = {
    "same_claim": "Both say the same",
    "other_claim": "The second does not say the same as the first",
    "not_a_statement": "Not a statement",
    "speaker": "Said by",
    "same_origin": "Both come from one origin",
    "same_story": "Both belong to one story",
    "other_story": "The second belongs to another story than the first",
}
"""The kinds of judgements, in words."""


def ask(request: Request) -> Response:
    """The forms for a claim, statement, report or story."""
    person = require(request, "write")
    kind, name = request.path_params["kind"], request.path_params["name"]
    with desk_of(request).ledger() as ledger:
        found = subject(ledger, kind, name, request.query_params.get("story", "")) if kind in _KINDS else None
    if found is None:
        raise HTTPException(404)
    return _private(page(request, "judging.html.j2", it=found, person=person))


async def judge(request: Request) -> Response:
    """Keeps a judgement and leads back to the page that shows it."""
    async with request.form(max_files=0, max_fields=_FIELDS) as form:
        fields = {name: str(form.get(name, "")) for name in ("what", "of", "with", "story", "because", "back")}
    return await run_in_threadpool(_judged, request, fields)


def judgements(request: Request) -> Response:
    """What was judged and holds, and what was taken back, the last first."""
    with desk_of(request).ledger() as ledger:
        rows, undone = ledger.judgements()[::-1], ledger.withdrawn(_UNDONE)
    shown = [(row, SAYS.get(row.kind, row.kind), [_shown(each) for each in (row.a, row.b) if each]) for row in rows]
    made = page(request, "judgements.html.j2", rows=shown[:_SHOWN], more=max(0, len(shown) - _SHOWN),
                undone=[(row, SAYS.get(row.kind, row.kind), at, by) for row, at, by in undone])  # fmt: skip
    return _private(made)


async def withdraw(request: Request) -> Response:
    """Takes a judgement back."""
    async with request.form(max_files=0, max_fields=_FIELDS) as form:
        name = str(form.get("judgement", ""))
    return await run_in_threadpool(_withdrawn, request, name)


def _judged(request: Request, fields: dict[str, str]) -> Response:
    person, desk = require(request, "write"), desk_of(request)
    because = " ".join(fields["because"].split())[:_LONGEST]
    with desk.ledger() as ledger:
        stories, steps = _meant(ledger, fields)
        record = together(ledger, stories)
        if record is None:
            raise HTTPException(404, "There is no such story.")
        made = [judgement(record, what, of, person.name, desk.now(), because=because) for what, of in steps]
        keep(ledger, *made)
        place = _back(ledger, own_place(fields["back"], "/judgements"), made[-1])
    return RedirectResponse(place, 303)


def _meant(ledger: Ledger, fields: dict[str, str]) -> tuple[list[str], list[Step]]:
    """The stories that what is judged stands in, and what is judged. Stories are judged by a report of each."""
    what, of, other, story = fields["what"], fields["of"], fields["with"], fields["story"]
    if what not in {"part", "move", "join"}:
        return [story], [(what, [of, other] if other else [of])]
    mine = ledger.story(story)
    if mine is None:
        raise HTTPException(404, "There is no such story.")
    stays = first_report(mine, of)
    if what == "part":
        if not stays:
            raise UsageError("a story of one report cannot be split")
        return [story], [("part", [stays, of])]
    found = _STORY.fullmatch(other.strip())
    theirs = ledger.story(found[1]) if found else None
    if theirs is None:
        raise UsageError("give the other story by its address, such as /story/…, or by its id")
    name = theirs.record.stories[0].id
    if name == mine.record.stories[0].id:
        raise UsageError("these are one story already")
    steps: list[Step] = [("part", [stays, of])] if what == "move" and stays else []
    there = first_report(theirs) or ""
    return [story, name], [*steps, ("join", [there, of if what == "move" else first_report(mine) or ""])]


def _back(ledger: Ledger, place: str, made: Judgement) -> str:
    """Where the judgement shows: a claim may go on under another id, since its id tells what is in it, or be gone."""
    if claim := re.match(r"/claim/([0-9a-f]+)", place):
        found = subject(ledger, "claim", claim[1], "")
        place = found.href if found else "/judgements"
    return f"/judgements#j-{made.id}" if place == "/judgements" else place


def _withdrawn(request: Request, name: str) -> Response:
    person, desk = require(request, "write"), desk_of(request)
    with desk.ledger() as ledger:
        take_back(ledger, name, desk.now(), person.name)
    return RedirectResponse("/judgements", 303)


def _shown(anchor: Anchor) -> tuple[str, str]:
    """Where an anchor leads, and its words."""
    return f"/report/{anchor.report}", anchor.words or anchor.key


def _private(made: Response) -> Response:
    made.headers["cache-control"] = "no-store"
    return made


ROUTES = (
    Route("/judge/{kind}/{name}", ask, methods=["GET"]),
    Route("/judge", judge, methods=["POST"]),
    Route("/judgements", judgements, methods=["GET"]),
    Route("/judgements/withdraw", withdraw, methods=["POST"]),
)
