"""Runs the desk: the web server in this thread, the gatherer in one beside it."""

import socket
from collections.abc import Callable, Sequence

import uvicorn
from anyio import to_thread

from onrecord.errors import OnRecordError
from onrecord.web.app import make_app
from onrecord.web.desk import Desk

_AT_ONCE = 4
"""Answers made at once. At each row that SQLite gives, another thread may take the interpreter: many of them spend
their time waiting for it (``bench.pages``)."""

_CONNECTIONS = 2000
"""Connections at once; further ones are told to come later."""


def serve(desk: Desk, started: Callable[[str], None]) -> None:
    """Serves until stopped; ``started`` is told the desk's address once it answers there.

    Raises OnRecordError where the address is taken or is none of this machine.
    """
    options = desk.options
    try:
        listening = socket.create_server((options.host, options.port), family=_family(options.host))
    except OSError as error:
        raise OnRecordError(f"cannot listen at {options.host} port {options.port}: {error.strerror}") from None
    port = listening.getsockname()[1]
    server = _Server(_config(desk))
    scheme = "https" if options.certificate else "http"
    host = f"[{options.host}]" if ":" in options.host else options.host
    server.told = lambda: started(f"{scheme}://{host}:{port}/")
    server.run([listening])


def _config(desk: Desk) -> uvicorn.Config:
    """No header of a proxy is believed unless one was named; what is not answered in time gives way."""
    options = desk.options
    return uvicorn.Config(
        make_app(desk), log_level="warning", access_log=False, server_header=False, proxy_headers=bool(options.proxy),
        forwarded_allow_ips=options.proxy or None, limit_concurrency=_CONNECTIONS, timeout_keep_alive=15,
        ssl_certfile=options.certificate or None, ssl_keyfile=options.key or None,
    )  # fmt: skip


def _family(host: str) -> socket.AddressFamily:
    return socket.AF_INET6 if ":" in host else socket.AF_INET


class _Server(uvicorn.Server):
    """A server that says when it is ready."""

    told: Callable[[], None] = staticmethod(lambda: None)

    async def startup(self, sockets: Sequence[socket.socket] | None = None) -> None:
        to_thread.current_default_thread_limiter().total_tokens = _AT_ONCE
        await super().startup(list(sockets or ()))
        self.told()
