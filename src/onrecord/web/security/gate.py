"""Stands before every page and call: beyond this machine nobody passes without a token, and no program without end."""

import math
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from onrecord.web.security.buckets import Buckets, Tries, address_of
from onrecord.web.security.local import is_local
from onrecord.web.security.origin import SAFE
from onrecord.web.security.refusal import is_api, refusal
from onrecord.web.security.tokens import BEARER, bearer, feed_key, who

_OPEN = frozenset({"/login", "/logout", "/health", "/api/v1/health"})
_LATER = "Too many requests; try again in a while."


class Gate:
    """Lets through who may read; with what changes something, who may write."""

    def __init__(self, app: ASGIApp, tries: Tries, calls: Buckets | None = None) -> None:
        self._app, self._tries, self._calls = app, tries, calls or Buckets(20, 200)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on, or refuses it."""
        if scope["type"] == "http" and (refused := await self._refused(Request(scope))) is not None:
            await refused(scope, receive, send)
            return
        await self._app(scope, receive, send)

    async def _refused(self, request: Request) -> Response | None:
        path = request.url.path
        if path in _OPEN or path.startswith("/static/"):
            return None
        tried = bearer(request) is not None or bool(feed_key(request))
        if tried and (wait := self._tries.take(request)):
            return later(request, wait)
        person = await run_in_threadpool(who, request)
        if person is None:
            return _stranger(request)
        if tried:
            self._tries.give_back(request)
        if request.method not in SAFE and not person.may("write"):
            return refusal(request, 403, "This needs a token that may write.")
        if is_api(path) and not is_local(request):
            caller = person.token.hash if person.token else address_of(request)
            if wait := self._calls.take(caller):
                return later(request, wait)
        return None


def later(request: Request, wait: float) -> Response:
    """The answer to somebody who asks too often (RFC 6585, section 4)."""
    return refusal(request, 429, _LATER, {"retry-after": str(math.ceil(wait))})


def _stranger(request: Request) -> Response:
    """A page leads to the login and back; a program is told."""
    if is_api(request.url.path) or request.method not in SAFE or bearer(request) is not None or feed_key(request):
        return refusal(request, 401, "This needs a token that holds.", BEARER)
    asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    return RedirectResponse(f"/login?next={quote(asked, safe='')}", 303)
