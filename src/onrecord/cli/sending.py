"""Sends what watches are to be told; what add, gather, watch and the server share."""

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from onrecord.errors import SettingsError
from onrecord.gather.web.guard import Guard, allowed_networks, system_resolve
from onrecord.ledger import Ledger
from onrecord.pipeline.watching import Send, deliver, raise_alerts
from onrecord.records import Alert, Watch
from onrecord.settings import Settings, key_of, secret_of

if TYPE_CHECKING:
    from onrecord.tell.notify import Sender


def tell_watchers(ledger: Ledger, allow_private: Iterable[str]) -> tuple[int, int]:
    """Makes the alerts that are due and sends what waits; gives how many arrived and how many did not, this time."""
    raise_alerts(ledger, datetime.now(UTC).isoformat(timespec="microseconds"))
    settings = Settings.from_environment()
    guard = Guard(allowed_networks(allow_private))
    return deliver(ledger, sender(guard, settings), lambda: datetime.now(UTC))


def sender(guard: Guard, settings: Settings) -> Send:
    """What sends an alert to any address; web addresses pass the guard that gathering passes."""

    def addresses(url: str) -> list[str]:
        guard.check(url)
        parts = urlsplit(url)
        port = parts.port or (443 if parts.scheme == "https" else 80)
        return asyncio.run(guard.addresses(parts.hostname or "", port, system_resolve))

    def send(target: str, watch: Watch, alert: Alert, key: str) -> None:
        from onrecord.tell import notify

        if target.startswith("mailto:"):
            if not settings.smtp or not settings.mail_from:
                raise SettingsError("mail needs ONRECORD_SMTP and ONRECORD_FROM")
            notify.send_mail(target, watch, alert, key, notify.Mailbox(settings.smtp, settings.mail_from))
        elif target.startswith("apprise:"):
            notify.send_apprise(target, watch, alert)
        elif target.startswith("push:"):
            notify.send_push(target, watch, alert, key, _pusher(settings), addresses)
        else:
            secret = secret_of(watch.secret_from) if watch.secret_from else watch.secret
            notify.post(target, notify.alert_body(watch, alert, key), secret, key, addresses)

    return send


def push_key(settings: Settings) -> str:
    """The key that browsers subscribe with; empty without ONRECORD_PUSH_KEY. The file is made where there is none."""
    if not settings.push_key:
        return ""
    from onrecord.tell.notify import push

    _contact(settings)
    return push.public_key(key_of(settings.push_key, push.new_key))


def _pusher(settings: Settings) -> "Sender":
    from onrecord.tell.notify import push

    if not settings.push_key:
        raise SettingsError("web push needs ONRECORD_PUSH_KEY, the file of this server's key")
    return push.Sender(key_of(settings.push_key, push.new_key), _contact(settings))


def _contact(settings: Settings) -> str:
    """Whom push services may write to, as an address (RFC 8292, section 2.1)."""
    found = settings.contact or ""
    if found.startswith(("mailto:", "https://")):
        return found
    if "@" in found:
        return f"mailto:{found}"
    raise SettingsError("web push needs ONRECORD_CONTACT, a mail or https address that push services may write to")
