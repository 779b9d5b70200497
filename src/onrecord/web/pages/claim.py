"""One claim: where it stands, everything said of it, why, and what would change it."""

import re

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from onrecord.ledger import Ledger
from onrecord.records import Brief, Claim
from onrecord.tell.alerts import CONDITIONS
from onrecord.tell.brief.build import VERDICTS
from onrecord.web.memory import kept
from onrecord.web.reading.claim import build_claim, holding
from onrecord.web.render import desk_of, page

_ID = re.compile(r"[0-9a-f]{8,64}")
_FEW = {"said": 30, "checks": 12, "origins": 12, "copies": 6, "reasons": 12, "shared": 12, "details": 20, "names": 8}
"""How much of each kind is shown before "show all" is asked for."""
_STORIES = 20
"""Stories in which an old id is looked for."""


def claim(request: Request) -> Response:
    """A claim of a kept story; an id that it had once leads to the one that it has."""
    asked = request.path_params["claim"]
    with desk_of(request).ledger() as ledger:
        brief, found = find(ledger, asked)
        outline = ledger.outline(found.story)
    if found.id != asked:
        return RedirectResponse(f"/claim/{found.id}", 307)
    made = build_claim(brief, found)
    whole = "all" in request.query_params
    return page(
        request,
        "claim.html.j2",
        made=made,
        outline=outline,
        story=brief.record.stories[0],
        conditions=CONDITIONS,
        few=dict.fromkeys(_FEW) if whole else _FEW,
        verdicts=VERDICTS,
    )


def find(ledger: Ledger, asked: str) -> tuple[Brief, Claim]:
    """A claim by an id that it has or had, with its story's brief. Raises HTTPException (404)."""
    if _ID.fullmatch(asked):
        briefs = [brief for name in ledger.stories_with("claim", asked, _STORIES) if (brief := ledger.story(name))]
        for brief in briefs:
            for row in brief.record.claims:
                if row.id == asked:
                    return brief, row
        once = ledger.once_supported_by(asked) if briefs else ()
        for brief in briefs:
            became = holding(brief.record, once)
            if became:
                return brief, became
    raise HTTPException(404)


def _state(ledger: Ledger, request: Request) -> str:
    """A claim's page is as its story is."""
    names = ledger.stories_with("claim", request.path_params["claim"], _STORIES)
    return " ".join(f"{row.id} {row.changed_at}" for name in names if (row := ledger.outline(name)))


ROUTES = (Route("/claim/{claim}", kept(_state)(claim)),)
