"""Alerts by mail (RFC 5322 over SMTP)."""

import smtplib
import ssl
from dataclasses import dataclass
from datetime import datetime
from email.headerregistry import Address
from email.message import EmailMessage
from email.utils import format_datetime
from urllib.parse import unquote, urlsplit

from onrecord.errors import FetchError, SettingsError
from onrecord.records import Alert, Watch
from onrecord.tell.alerts import alert_text

_SECONDS = 20.0


@dataclass(frozen=True, slots=True)
class Mailbox:
    """Through which server mail goes, and from whom."""

    server: str
    """smtp://[USER:PASSWORD@]HOST[:PORT] (STARTTLS where the server has it), or smtps://."""
    sender: str


def send_mail(target: str, watch: Watch, alert: Alert, key: str, mailbox: Mailbox) -> None:
    """Sends an alert to a ``mailto:`` address. Raises FetchError with the reason, SettingsError for a wrong server.

    The key is the message's id, so that a mailbox which got it twice shows it once.
    """
    parts = urlsplit(mailbox.server)
    if parts.scheme not in {"smtp", "smtps"} or not parts.hostname:
        raise SettingsError("ONRECORD_SMTP is written as smtp://user:password@host:port")
    message = _message(target.removeprefix("mailto:"), watch, alert, key, mailbox.sender)
    secure = ssl.create_default_context()
    try:
        with (
            smtplib.SMTP_SSL(parts.hostname, parts.port or 465, timeout=_SECONDS, context=secure)
            if parts.scheme == "smtps"
            else smtplib.SMTP(parts.hostname, parts.port or 587, timeout=_SECONDS)
        ) as server:
            server.ehlo()
            if parts.scheme == "smtp" and server.has_extn("starttls"):
                server.starttls(context=secure)
                server.ehlo()
            if parts.username:
                server.login(unquote(parts.username), unquote(parts.password or ""))
            server.send_message(message)
    except (smtplib.SMTPException, OSError) as error:
        raise FetchError(f"could not be mailed ({type(error).__name__})") from None


def _message(to: str, watch: Watch, alert: Alert, key: str, sender: str) -> EmailMessage:
    """The mail; what stands in a report cannot write a header of it."""
    message = EmailMessage()
    message["From"], message["To"] = _address(sender), _address(to)
    message["Subject"] = " ".join(alert.title.split())
    message["Date"] = format_datetime(datetime.fromisoformat(alert.at))
    message["Message-ID"] = f"<{key}@onrecord.invalid>"
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(alert_text(watch, alert))
    return message


def _address(words: str) -> Address:
    try:
        return Address(addr_spec=words)
    except (ValueError, IndexError):
        raise FetchError(f"{words[:80]!r} is no mail address") from None
