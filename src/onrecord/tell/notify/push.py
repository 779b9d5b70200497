"""Web push (extra ``push``): alerts to browsers, by RFC 8030, encrypted as RFC 8291 says, signed as RFC 8292 says.

An address is ``push:ENDPOINT#p256dh=KEY&auth=SECRET``, the three of a browser's PushSubscription (W3C Push API), the
keys in URL-safe base 64. Only that browser can read what is sent; the service between sees its length.
"""

import base64
import binascii
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, quote, urlsplit

from onrecord.errors import FetchError, SettingsError
from onrecord.records import Alert, Watch
from onrecord.tell.notify.webhook import Addresses, request

SCHEME = "push:"
_DAY = 86_400
_LONGEST = 300
"""Characters of a title or of a line at most: a push holds 4,096 bytes in all."""
_GONE = frozenset((404, 410))


@dataclass(frozen=True, slots=True)
class Sender:
    """Who sends: the server's key, and whom a push service may write to."""

    pem: bytes
    """A P-256 private key (PKCS #8, PEM)."""
    contact: str
    """A mailto: or https: address."""


def new_key() -> bytes:
    """A new private key for a server, PEM."""
    made = _vapid().Vapid02()
    made.generate_keys()
    return bytes(made.private_pem())


def public_key(pem: bytes) -> str:
    """What browsers subscribe with (``applicationServerKey``). Raises SettingsError for what is no such key."""
    return _plain(_point(_read(pem)))


def message(alert: Alert) -> bytes:
    """What the browser shows, as JSON: title, text, where it leads, and a tag by which a repeat replaces itself."""
    told = alert.developments[0] if alert.developments else None
    lines = [row.text for row in alert.developments[:3]]
    path = f"/claim/{told.claim}" if told and told.claim else f"/story/{told.story}" if told else "/watches"
    shown = {"title": alert.title[:_LONGEST], "text": "\n".join(lines)[:_LONGEST], "path": path, "tag": alert.id}
    return json.dumps(shown, ensure_ascii=False).encode("utf-8")


def send_push(  # noqa: PLR0917 - what every sender takes, and who sends
    target: str, watch: Watch, alert: Alert, key: str, sender: Sender, addresses: Addresses
) -> None:
    """Sends an alert to a browser. Raises FetchError when it could not, SettingsError without the extra or a key.

    ``key`` is the same at every try; the service keeps the last of a topic only (RFC 8030, section 5.4).
    """
    del watch
    endpoint, browser, secret = subscription(target)
    vapid = _read(sender.pem)
    parts = urlsplit(endpoint)
    claims = {"aud": f"{parts.scheme}://{parts.netloc}", "sub": sender.contact}
    try:
        signed = vapid.sign(claims)
    except _vapid().VapidException as error:
        raise SettingsError(f"web push: {str(error).strip()}") from None
    headers = {
        "Content-Type": "application/octet-stream",
        "Content-Encoding": "aes128gcm",
        "TTL": str(_DAY),
        "Urgency": "normal",
        "Topic": quote(key, safe="")[:32],
        **signed,
    }
    status = request(endpoint, _encrypted(message(alert), browser, secret), headers, addresses)
    if status in _GONE:
        raise FetchError("the browser's subscription has ended: end this watch, or ask that browser again")
    if not 200 <= status < 300:
        raise FetchError(f"answered with status {status}")


def subscription(target: str) -> tuple[str, bytes, bytes]:
    """The endpoint, the browser's public key and its secret. Raises FetchError for what is no such address."""
    endpoint, _, rest = target.removeprefix(SCHEME).partition("#")
    held = parse_qs(rest)
    try:
        browser, secret = (_bytes(held[name][0]) for name in ("p256dh", "auth"))
    except (KeyError, ValueError, binascii.Error):
        raise FetchError("is no push address: push:ENDPOINT#p256dh=KEY&auth=SECRET") from None
    if len(browser) != 65 or len(secret) != 16 or not endpoint.startswith(("https://", "http://")):
        raise FetchError("is no push address: push:ENDPOINT#p256dh=KEY&auth=SECRET")
    return endpoint, browser, secret


def _encrypted(body: bytes, browser: bytes, secret: bytes) -> bytes:
    import http_ece
    from cryptography.hazmat.primitives.asymmetric import ec

    once = ec.generate_private_key(ec.SECP256R1())
    try:
        return bytes(http_ece.encrypt(body, private_key=once, dh=browser, auth_secret=secret, version="aes128gcm"))
    except (ValueError, http_ece.ECEException):
        raise FetchError("the browser's key is no point of its curve") from None


def _read(pem: bytes) -> Any:
    try:
        return _vapid().Vapid02.from_pem(pem)
    except Exception:  # noqa: BLE001 - whatever the file holds
        raise SettingsError("web push: the key's file holds no P-256 private key") from None


def _point(vapid: Any) -> bytes:
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return bytes(vapid.public_key.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


def _vapid() -> Any:
    try:
        import http_ece  # noqa: F401 - both or neither
        import py_vapid
    except ImportError:
        raise SettingsError("web push needs the extra: pip install 'onrecord[push]'") from None
    return py_vapid


def _plain(value: bytes) -> str:
    return base64.urlsafe_b64encode(value).rstrip(b"=").decode("ascii")


def _bytes(value: str) -> bytes:
    return base64.urlsafe_b64decode(value + "=" * (-len(value) % 4))
