"""Where alerts may go that somebody asks for over the web (server-side requests to inner addresses, CWE-918)."""

from collections.abc import Iterable

from starlette.requests import Request

from onrecord.errors import UsageError
from onrecord.web.security.local import is_local


def check_targets(request: Request, to: Iterable[str]) -> None:
    """Raises UsageError for an apprise service that somebody names who is not at this machine.

    Apprise asks hosts by itself, inner ones too; web addresses are checked when an alert is sent (``tell.notify``).
    """
    if not is_local(request) and any(each.lower().startswith("apprise:") for each in to):
        raise UsageError("apprise: addresses are added where the ledger is kept: onrecord watch add")
