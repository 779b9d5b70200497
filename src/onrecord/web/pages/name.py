"""A person or an organisation: what they are called, what they said, on what, when, and what they said before."""

import re

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.ledger import Ledger
from onrecord.tell.alerts import CONDITIONS
from onrecord.web.memory import kept
from onrecord.web.reading.person import build_name
from onrecord.web.render import desk_of, page

_ID = re.compile(r"[0-9a-f]{8,64}")
_A_PAGE = 6
"""Stories on a page, the last changed first."""
_MOST = 300
"""Stories that are looked through; a name in more of them is no use to look up here."""
_FEW = {"claims": 12, "words": 6, "besides": 6, "acts": 6, "roles": 8, "aliases": 12, "people": 20}


def name(request: Request) -> Response:
    """A name in the kept stories."""
    asked, number = request.path_params["name"], _number(request)
    with desk_of(request).ledger() as ledger:
        found = _stories(ledger, asked)
        some = found[(number - 1) * _A_PAGE : number * _A_PAGE]
        rows = [(row, brief) for each in some if (row := ledger.outline(each)) and (brief := ledger.story(each))]
    made = build_name(rows, asked)
    if made is None:
        raise HTTPException(404)
    return page(
        request,
        "name.html.j2",
        made=made,
        number=number,
        stories=len(found),
        bounded=len(found) >= _MOST,
        last=-(-len(found) // _A_PAGE),
        conditions=CONDITIONS,
        few=dict.fromkeys(_FEW) if "all" in request.query_params else _FEW,
    )


def _stories(ledger: Ledger, asked: str) -> tuple[str, ...]:
    return ledger.stories_with("name", asked, _MOST) if _ID.fullmatch(asked) else ()


def _number(request: Request) -> int:
    asked = request.query_params.get("page", "1")
    return max(int(asked), 1) if re.fullmatch(r"[0-9]{1,4}", asked) else 1


def _state(ledger: Ledger, request: Request) -> str:
    """A name's page is as the stories on it are, and as many as there are."""
    found, number = _stories(ledger, request.path_params["name"]), _number(request)
    some = found[(number - 1) * _A_PAGE : number * _A_PAGE]
    return f"{len(found)} " + " ".join(f"{row.id} {row.changed_at}" for each in some if (row := ledger.outline(each)))


ROUTES = (Route("/name/{name}", kept(_state)(name)),)
