"""Search: reports, statements, claims and names, with the query form of ``onrecord search``."""

from dataclasses import dataclass
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.errors import UsageError
from onrecord.records import Found, Hit
from onrecord.tell.alerts import CONDITIONS
from onrecord.web.memory import tagged
from onrecord.web.render import desk_of, page

_FEW, _MORE = 12, 60
_LONGEST = 400
"""Characters of a query."""


@dataclass(frozen=True, slots=True)
class Row:
    """Something found, and where it leads."""

    hit: Hit
    href: str


def search(request: Request) -> Response:
    """The form, and what the query finds."""
    query = " ".join(request.query_params.get("q", "").split())[:_LONGEST]
    more = "more" in request.query_params
    groups: list[tuple[str, list[Row]]] = []
    wrong = ""
    stale = False
    if query:
        with desk_of(request).ledger() as ledger:
            try:
                found = ledger.search(query, _MORE if more else _FEW)
                groups, stale = _groups(found), found.stale
            except UsageError as error:
                wrong = str(error)
    # only what was typed so far: the browser asks for it as somebody types
    template = "found.html.j2" if request.query_params.get("part") else "search.html.j2"
    return page(
        request,
        template,
        status=400 if wrong and not request.query_params.get("part") else 200,
        query=query,
        quoted_query=quote(query, safe=""),
        groups=groups,
        wrong=wrong,
        stale=stale,
        full=not more and any(len(rows) == _FEW for _, rows in groups),
        conditions=CONDITIONS,
    )


def _groups(found: Found) -> list[tuple[str, list[Row]]]:
    """What was found, kind by kind, with where each leads."""
    kinds = (("claims", found.claims), ("statements", found.statements), ("names", found.names),
             ("reports", found.reports))  # fmt: skip
    return [(name, [Row(hit, _href(hit)) for hit in hits]) for name, hits in kinds if hits]


def _href(hit: Hit) -> str:
    if hit.kind in {"claim", "name"}:
        return f"/{hit.kind}/{hit.id}"
    return f"/report/{hit.report_id}" + ("" if hit.sentence is None else f"#s{hit.sentence}")


ROUTES = (Route("/search", tagged(search)),)
