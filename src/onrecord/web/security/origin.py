"""Refuses what another site makes a reader's browser send (cross-site request forgery).

A browser says where a request comes from: ``Sec-Fetch-Site`` (Fetch Metadata, W3C), or else ``Origin`` (RFC 6454,
section 7), neither of which a page can set. A program that says neither has to carry a bearer token, which no browser
adds by itself. Pages need no hidden token for it, so they are the same for everybody.
"""

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from onrecord.web.security.refusal import refusal

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
"""Methods that change nothing (RFC 9110, section 9.2.1); TRACE is none that the desk has."""
_OURS = frozenset({"same-origin", "none"})


class OwnOrigin:
    """Lets what changes something through from the desk's own pages alone, or from a program with a token."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on, or refuses it."""
        if scope["type"] == "http" and not is_ours(request := Request(scope)):
            await refusal(request, 403, "This was sent by another site, and is refused.")(scope, receive, send)
            return
        await self._app(scope, receive, send)


def is_ours(request: Request) -> bool:
    """Whether a request changes nothing, or comes from a page of the desk or a program that carries a token."""
    if request.method in SAFE:
        return True
    site = request.headers.getlist("sec-fetch-site")
    if site:
        return set(site) <= _OURS
    origin = request.headers.getlist("origin")
    if origin:
        return set(origin) == {f"{request.url.scheme}://{request.headers.get('host', '')}"}
    return request.headers.get("authorization", "").lower().startswith("bearer ")
