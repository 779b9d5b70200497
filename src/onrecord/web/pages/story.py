"""One story: its brief."""

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.tell.brief.build import build_page
from onrecord.web.render import desk_of, page


def story(request: Request) -> Response:
    """The brief of a kept story."""
    with desk_of(request).ledger() as ledger:
        brief = ledger.story(request.path_params["story"])
    if brief is None:
        raise HTTPException(404)
    made = build_page(brief)
    return page(request, "story.html.j2", story=made.stories[0])


ROUTES = (Route("/story/{story}", story),)
