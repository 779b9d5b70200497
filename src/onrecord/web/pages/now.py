"""Now: the stories by what changed in them last."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.web.render import desk_of, page

_A_PAGE = 50


def now(request: Request) -> Response:
    """The stories, the last changed first, each with what happened in it."""
    cursor = request.query_params.get("after", "")
    with desk_of(request).ledger() as ledger:
        found = ledger.stories(_A_PAGE, cursor)
        news = {row.id: ledger.developments(story=row.id, limit=3) for row in found.rows}
    return page(request, "now.html.j2", stories=found.rows, after=found.cursor, news=news)


ROUTES = (Route("/", now),)
