"""What somebody wants to be told: what happened in a story, whom that concerns, when it is said."""

from onrecord.tell.alerts.alert import alert_text, describe, make_alert
from onrecord.tell.alerts.dates import dates_ahead
from onrecord.tell.alerts.developments import find_developments
from onrecord.tell.alerts.when import CONDITIONS, asked_for, check, due

__all__ = [
    "CONDITIONS",
    "alert_text",
    "asked_for",
    "check",
    "dates_ahead",
    "describe",
    "due",
    "find_developments",
    "make_alert",
]
