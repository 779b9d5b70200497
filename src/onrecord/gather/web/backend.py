"""Connections: to a checked address and no other, with certificates always verified."""

import ssl
from collections.abc import Iterable
from functools import cache
from typing import Any

import httpcore

from onrecord.gather.web.guard import Guard, Resolve


class Backend(httpcore.AsyncNetworkBackend):
    """Looks a name up once, checks every address, and connects to the first checked one that takes the call."""

    def __init__(self, guard: Guard, resolve: Resolve) -> None:
        self._guard = guard
        self._resolve = resolve
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """A connection to the host. Raises ``Refused``, ``FetchError`` and httpcore's own errors."""
        addresses = await self._guard.addresses(host.strip("[]"), port, self._resolve)
        for address in addresses[:3]:
            try:
                return await self._inner.connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                if address == addresses[:3][-1]:
                    raise
        raise httpcore.ConnectError("no address")

    async def connect_unix_socket(
        self,
        path: str,  # noqa: ARG002 - httpcore's signature
        timeout: float | None = None,  # noqa: ARG002 - the same
        socket_options: Iterable[Any] | None = None,  # noqa: ARG002 - the same
    ) -> httpcore.AsyncNetworkStream:
        """Never."""
        raise httpcore.UnsupportedProtocol("unix sockets are not the web")

    async def sleep(self, seconds: float) -> None:
        """Sleeps."""
        await self._inner.sleep(seconds)


@cache
def trust() -> ssl.SSLContext:
    """Whom to trust: the system's certificates, and certifi's where a system has none."""
    import certifi

    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    return context
