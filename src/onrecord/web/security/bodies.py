"""How much somebody may send, and for how long: nothing reaches a page before all of it is here, and it is not much."""

import asyncio

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onrecord.web.security.refusal import refusal

MOST = 256_000
"""Bytes of a body."""
LONGEST = 8_000
"""Characters of an address with its query."""
_SECONDS = 15.0
"""Within which a body has to come."""


class Bodies:
    """Reads a request's body before passing it on; refuses what is too long or comes too slowly."""

    def __init__(self, app: ASGIApp, most: int = MOST, seconds: float = _SECONDS) -> None:
        self._app, self._most, self._seconds = app, most, seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on, or refuses it."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        if len(request.url.path) + len(request.url.query) > LONGEST:
            await refusal(request, 414, "This address is too long.")(scope, receive, send)
            return
        said = request.headers.get("content-length", "0")
        if not (said.isascii() and said.isdecimal()) or int(said[:20]) > self._most:
            await refusal(request, 413, "This is more than the desk takes.")(scope, receive, send)
            return
        try:
            async with asyncio.timeout(self._seconds):
                body = await self._whole(receive)
        except TimeoutError:
            await refusal(request, 408, "This came too slowly.")(scope, receive, send)
            return
        if body is None:
            await refusal(request, 413, "This is more than the desk takes.")(scope, receive, send)
            return
        await self._app(scope, _again(body, receive), send)

    async def _whole(self, receive: Receive) -> bytes | None:
        """The body; None where it is too long. One that breaks off is as long as it came."""
        parts, size = [], 0
        while True:
            message = await receive()
            part = message.get("body", b"")
            size += len(part)
            if size > self._most:
                return None
            parts.append(part)
            if not message.get("more_body", False):
                return b"".join(parts)


def _again(body: bytes, receive: Receive) -> Receive:
    """Gives a body that was read as if it came now, then whatever else comes."""
    given = False

    async def again() -> Message:
        nonlocal given
        if given:
            return await receive()
        given = True
        return {"type": "http.request", "body": body, "more_body": False}

    return again
