"""Alerts to a hundred other services, by Apprise (extra ``notify``)."""

from onrecord.errors import FetchError, SettingsError
from onrecord.records import Alert, Watch
from onrecord.tell.alerts import alert_text


def send_apprise(target: str, watch: Watch, alert: Alert) -> None:
    """Sends an alert to ``apprise:URL``. Raises FetchError when it could not, SettingsError without the extra.

    What such a URL reaches is Apprise's own: who may add a watch to one may reach what this machine reaches.
    """
    try:
        import apprise
    except ImportError:
        raise SettingsError("apprise: needs the extra: pip install 'onrecord[notify]'") from None
    service = apprise.Apprise()
    if not service.add(target.removeprefix("apprise:")):
        raise FetchError("is no address that Apprise knows")
    if not service.notify(title=" ".join(alert.title.split()), body=alert_text(watch, alert)):
        raise FetchError("was not taken by its service")
