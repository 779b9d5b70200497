"""Alerts on their way out: signed webhooks, mail, browsers, Apprise.

Each sends one alert once, and raises when it could not.
"""

from onrecord.tell.notify.mail import Mailbox, send_mail
from onrecord.tell.notify.others import send_apprise
from onrecord.tell.notify.push import Sender, send_push
from onrecord.tell.notify.webhook import Addresses, alert_body, post, signature

__all__ = [
    "Addresses",
    "Mailbox",
    "Sender",
    "alert_body",
    "post",
    "send_apprise",
    "send_mail",
    "send_push",
    "signature",
]
