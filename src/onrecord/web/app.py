"""The web application: the pages, the API under ``/api/v1``, our own files, and what stands before them all."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.middleware.trustedhost import TrustedHostMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from onrecord.errors import OnRecordError
from onrecord.web.desk import Desk
from onrecord.web.headers import SecureHeaders
from onrecord.web.pages import routes
from onrecord.web.render import STATIC, page
from onrecord.web.security.origin import OwnOrigin

_LOCAL = ("localhost", "127.0.0.1", "[::1]")
_SAYS = {403: "This is not allowed.", 404: "There is no such page.", 405: "This page does not take that."}


def make_app(desk: Desk) -> Starlette:
    """The application over a desk's ledger."""

    @asynccontextmanager
    async def alive(_: Starlette) -> AsyncIterator[None]:
        yield
        desk.close()

    app = Starlette(
        routes=[*routes(), Mount("/static", _Static(directory=str(STATIC)), name="static")],
        middleware=[
            Middleware(SecureHeaders),
            Middleware(TrustedHostMiddleware, allowed_hosts=_hosts(desk), www_redirect=False),
            Middleware(OwnOrigin),
            Middleware(GZipMiddleware, minimum_size=1000, compresslevel=4),
        ],
        exception_handlers={HTTPException: _failed, OnRecordError: _failed, Exception: _failed},
        lifespan=alive,
    )
    app.state.desk = desk
    return app


def _hosts(desk: Desk) -> list[str]:
    return sorted({*_LOCAL, desk.options.host, *desk.options.names, "testserver"} - {"0.0.0.0", "::"})  # noqa: S104 - left out


def _failed(request: Request, error: Exception) -> Response:
    """One line to the reader; a failure of ours tells nothing about the inside."""
    status = error.status_code if isinstance(error, HTTPException) else 500
    told = error.detail if isinstance(error, HTTPException) and error.detail else ""
    if isinstance(error, OnRecordError):
        status, told = 400, str(error)
    line = _SAYS.get(status, told or "Something went wrong here; the server's log tells what.")
    return page(request, "error.html.j2", status=status, line=line)


class _Static(StaticFiles):
    """Our own files; their addresses change with them."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        answer = await super().get_response(path, scope)
        answer.headers["cache-control"] = "public, max-age=31536000, immutable"
        return answer
