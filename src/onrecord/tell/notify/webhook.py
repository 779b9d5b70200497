"""Webhooks, signed as Miniflux signs its own: HMAC-SHA256 of the body, in hexadecimal.

A request is ``POST`` with a JSON body and the headers ``X-OnRecord-Event-Type: alert``, ``X-OnRecord-Signature`` (where
the watch has a secret) and ``Idempotency-Key``, the same at every try: who has seen a key has seen the alert.
"""

import hashlib
import hmac
from collections.abc import Callable, Iterable, Mapping
from dataclasses import asdict
from urllib.parse import urlsplit

import httpcore
import msgspec

from onrecord.errors import FetchError, OnRecordError
from onrecord.records import Alert, Watch

Addresses = Callable[[str], list[str]]
"""A web address -> the IP addresses that may be connected to. Raises OnRecordError for one that is refused."""
_SECONDS = 10.0
_encode = msgspec.json.Encoder(order="deterministic").encode


def alert_body(watch: Watch, alert: Alert, key: str) -> bytes:
    """The body of an alert's webhook."""
    about = {"id": watch.id, "kind": watch.kind, "what": watch.what, "when": watch.when, "label": watch.label}
    told = {"id": alert.id, "at": alert.at, "since": alert.since or None, "title": alert.title}
    rows = [asdict(row) for row in alert.developments]
    return _encode({"schema": "onrecord.alert/1", "key": key, "watch": about, "alert": told, "developments": rows})


def signature(body: bytes, secret: str) -> str:
    """HMAC-SHA256 of a body (RFC 2104), in hexadecimal; compare it with ``hmac.compare_digest``."""
    return hmac.new(secret.encode("utf-8"), body, hashlib.sha256).hexdigest()


def post(url: str, body: bytes, secret: str, key: str, addresses: Addresses) -> None:
    """Sends a body; done when the receiver answers with a 2xx status. Raises FetchError with the reason."""
    headers = {"Content-Type": "application/json", "X-OnRecord-Event-Type": "alert", "Idempotency-Key": key}
    if secret:
        headers["X-OnRecord-Signature"] = signature(body, secret)
    status = request(url, body, headers, addresses)
    if not 200 <= status < 300:
        raise FetchError(f"answered with status {status}")


def request(url: str, body: bytes, headers: Mapping[str, str], addresses: Addresses) -> int:
    """Posts a body and gives the answer's status; redirects are not followed. Raises FetchError without an answer.

    The connection goes to an address that ``addresses`` gave, so that a name which answers differently the second time
    reaches nothing that was not checked.
    """
    whole: dict[bytes | str, bytes | str] = {
        "Host": urlsplit(url).netloc,
        "Content-Length": str(len(body)),
        "User-Agent": "OnRecord",
    }
    whole.update(headers.items())
    patience = {"timeout": dict.fromkeys(("connect", "read", "write", "pool"), _SECONDS)}
    try:
        with (
            httpcore.ConnectionPool(network_backend=_Checked(addresses(url))) as pool,
            pool.stream("POST", url, headers=whole, content=body, extensions=patience) as answer,
        ):
            return int(answer.status)
    except OnRecordError:
        raise
    except (httpcore.TimeoutException, TimeoutError):
        raise FetchError("did not answer in time") from None
    except Exception as error:  # noqa: BLE001 - whatever a receiver's bytes do to the client, it is tried again
        raise FetchError(f"could not be reached ({type(error).__name__})") from None


class _Checked(httpcore.NetworkBackend):
    """Connects to addresses that were checked, whatever the name says by now."""

    def __init__(self, addresses: list[str]) -> None:
        self._addresses = addresses
        self._system = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,  # noqa: ARG002 - the name was looked up before
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """A connection to the first address that answers."""
        last: Exception = httpcore.ConnectError("no address")
        for each in self._addresses:
            try:
                return self._system.connect_tcp(each, port, timeout, local_address, socket_options)
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                last = error
        raise last
