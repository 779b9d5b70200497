"""Two reports side by side: what both say, what was edited inside sentences, what each has alone."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from onrecord.ledger import Ledger
from onrecord.records import Reading, Record
from onrecord.web.memory import kept
from onrecord.web.pages.report import find, state
from onrecord.web.reading.pair import build_pair
from onrecord.web.reading.report import web_address
from onrecord.web.render import desk_of, page

_FEW = 300
"""Rows that are shown before "show all" is asked for."""
SHOWN = (("same", "Same"), ("changed", "Edited and reworded"), ("alone", "Only in one"), ("quotes", "Quotations"))


def compare(request: Request) -> Response:
    """Two kept reports beside each other, in the order of the address."""
    one, other = request.path_params["a"], request.path_params["b"]
    with desk_of(request).ledger() as ledger:
        a, b, record = find_both(ledger, one, other)
    if one == other:
        return RedirectResponse(f"/report/{one}", 307)
    made = build_pair(a, b, record)
    whole = "all" in request.query_params
    return page(
        request,
        "compare.html.j2",
        pair=made,
        made=made.made,
        rows=made.made.rows if whole else made.made.rows[:_FEW],
        addresses=(web_address(a), web_address(b)),
        shown=SHOWN,
    )


def find_both(ledger: Ledger, one: str, other: str) -> tuple[Reading, Reading, Record | None]:
    """Both reports, and their record where they are in one story. Raises HTTPException (404)."""
    record, a, _ = find(ledger, one)
    for b in record.readings:
        if b.report.id == other:
            return a, b, record
    _, b, _ = find(ledger, other)
    if a.key == b.key:  # two stories never share a key; a ledger that was put together from two might
        raise HTTPException(404)
    return a, b, None


def _state(ledger: Ledger, request: Request) -> str:
    return state(ledger, request.path_params["a"], request.path_params["b"])


ROUTES = (Route("/compare/{a}/{b}", kept(_state)(compare)),)
