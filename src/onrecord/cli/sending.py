"""Sends what watches are to be told; what add, gather, watch and the server share."""

import asyncio
from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import urlsplit

from onrecord.errors import SettingsError
from onrecord.gather.web.guard import Guard, allowed_networks, system_resolve
from onrecord.ledger import Ledger
from onrecord.pipeline.watching import Send, deliver, raise_alerts
from onrecord.records import Alert, Watch
from onrecord.settings import Settings, secret_of


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
        else:
            secret = secret_of(watch.secret_from) if watch.secret_from else watch.secret
            notify.post(target, notify.alert_body(watch, alert, key), secret, key, addresses)

    return send
