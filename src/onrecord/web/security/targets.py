"""Where alerts may go that somebody asks for over the web (server-side requests to inner addresses, CWE-918)."""

from collections.abc import Iterable

from starlette.requests import Request

from onrecord.errors import SettingsError, UsageError
from onrecord.settings import secret_of
from onrecord.web.security.local import is_local


def check_targets(request: Request, to: Iterable[str]) -> None:
    """Raises UsageError for an apprise service that somebody names who is not at this machine.

    Apprise asks hosts by itself, inner ones too; web addresses are checked when an alert is sent (``tell.notify``).
    """
    if not is_local(request) and any(each.lower().startswith("apprise:") for each in to):
        raise UsageError("apprise: addresses are added where the ledger is kept: onrecord watch add")


def check_secret(request: Request, place: str) -> None:
    """Raises UsageError for a place without a secret, and for any that somebody names who is not at this machine.

    Elsewhere it would tell which files and variables this machine has (CWE-73).
    """
    if not place:
        return
    if not is_local(request):
        raise UsageError("secrets are named where the ledger is kept: onrecord watch add --secret-env or --secret-file")
    try:
        secret_of(place)
    except SettingsError as error:
        raise UsageError(str(error)) from None
