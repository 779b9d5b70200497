"""What is this machine: under which names the desk answers, and who is at it and needs no token."""

from ipaddress import ip_address

from starlette.requests import Request
from starlette.types import ASGIApp, Receive, Scope, Send

from onrecord.web.desk import Desk
from onrecord.web.render import desk_of
from onrecord.web.security.refusal import refusal

_LOCAL = "localhost"
_BY_OTHERS = ("forwarded", "via", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip")
"""What a proxy adds: then whoever asks is not at this machine."""


def is_loopback(name: str) -> bool:
    """Whether a host's name or address is this machine alone.

    >>> [is_loopback(name) for name in ("127.0.0.1", "[::1]", "localhost", "0.0.0.0", "desk.example")]
    [True, True, True, False, False]
    """
    return name.lower() == _LOCAL or (_is_address(name) and ip_address(name.strip("[]")).is_loopback)


def is_local(request: Request) -> bool:
    """Whether somebody at this machine asks a desk that serves this machine alone."""
    options = desk_of(request).options
    asked = options.open_reading and not options.proxy and is_loopback(options.host) and is_loopback(host_of(request))
    return asked and not any(name in request.headers for name in _BY_OTHERS)


def host_of(request: Request) -> str:
    """The host's name that is asked for, without the port; empty where none or several are given."""
    given = request.headers.getlist("host")
    if len(given) != 1:
        return ""
    host = given[0].lower()
    return host[: host.find("]") + 1] if host.startswith("[") else host.partition(":")[0]


class KnownHost:
    """Answers under the desk's own names, and under bare addresses, to which no name can be rebound (DNS rebinding)."""

    def __init__(self, app: ASGIApp, desk: Desk) -> None:
        self._app = app
        self._names = {_LOCAL, *(name.lower() for name in (desk.options.host, *desk.options.names))}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Passes the request on, or refuses it."""
        if scope["type"] == "http":
            host = host_of(request := Request(scope))
            if host not in self._names and not _is_address(host):
                await refusal(request, 400, "The desk does not go by this name.")(scope, receive, send)
                return
        await self._app(scope, receive, send)


def _is_address(name: str) -> bool:
    try:
        ip_address(name.strip("[]"))
    except ValueError:
        return False
    return True
