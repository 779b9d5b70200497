"""One line for each request in the log ``onrecord.access`` (level INFO): who, what, how it went.

Addresses are written without their query, names without control characters, and of tokens and cookies nothing at all.
"""

import logging
import time

from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from onrecord.text.terminal import printable
from onrecord.web.security.buckets import address_of
from onrecord.web.security.tokens import asking

_LOG = logging.getLogger("onrecord.access")
_LONGEST = 200


class Access:
    """Writes the log."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on, and says how it went."""
        if scope["type"] != "http" or not _LOG.isEnabledFor(logging.INFO):
            await self._app(scope, receive, send)
            return
        status, began = 0, time.perf_counter()

        async def noted(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        try:
            await self._app(scope, receive, noted)
        finally:
            request = Request(scope)
            path = " ".join(printable(request.url.path)[:_LONGEST].split())
            person = asking(request)
            took = (time.perf_counter() - began) * 1000
            name = person.name if person else "-"
            _LOG.info(
                "%s %s %s %s %d %.0f ms", address_of(request), name, printable(request.method)[:20], path, status, took
            )
