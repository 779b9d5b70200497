"""The web application: the pages, the API under ``/api/v1``, our own files, and what stands before them all."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from onrecord.errors import OnRecordError
from onrecord.web.api.app import make_api
from onrecord.web.desk import Desk
from onrecord.web.headers import SecureHeaders, secure
from onrecord.web.pages import routes
from onrecord.web.render import STATIC
from onrecord.web.security.access import Access
from onrecord.web.security.bodies import Bodies
from onrecord.web.security.buckets import Tries
from onrecord.web.security.gate import Gate
from onrecord.web.security.local import KnownHost
from onrecord.web.security.origin import OwnOrigin
from onrecord.web.security.refusal import refusal

_SAYS = {404: "There is no such page.", 405: "This page does not take that."}


def make_app(desk: Desk) -> Starlette:
    """The application over a desk's ledger."""

    @asynccontextmanager
    async def alive(_: Starlette) -> AsyncIterator[None]:
        yield
        desk.close()

    tries = Tries()
    app = Starlette(
        routes=[
            *routes(),
            Mount("/api/v1", make_api(desk)),
            Mount("/static", _Static(directory=str(STATIC)), name="static"),
        ],
        middleware=[
            Middleware(Access),
            Middleware(SecureHeaders),
            Middleware(KnownHost, desk=desk),
            Middleware(OwnOrigin),
            Middleware(Gate, tries=tries),
            Middleware(Bodies),
            Middleware(GZipMiddleware, minimum_size=1000, compresslevel=4),
        ],
        exception_handlers={HTTPException: _failed, OnRecordError: _failed, Exception: _failed},
        lifespan=alive,
    )
    app.state.desk, app.state.tries = desk, tries
    return app


def _failed(request: Request, error: Exception) -> Response:
    """One line to the reader; a failure of ours tells nothing about the inside."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    told = error.detail if isinstance(error, HTTPException) and error.detail else ""
    if isinstance(error, OnRecordError):
        status, told = 400, str(error)
    line = _SAYS.get(status, told or "Something went wrong here; the server's log tells what.")
    answer = refusal(request, status, line, error.headers if isinstance(error, HTTPException) else None)
    secure(answer.headers)  # what fails without being foreseen is answered outside of all that stands before the pages
    return answer


class _Static(StaticFiles):
    """Our own files; their addresses change with them."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        answer = await super().get_response(path, scope)
        answer.headers["cache-control"] = "public, max-age=31536000, immutable"
        return answer
