"""What somebody wants to be told: what happened in a story, and whom that concerns."""

from onrecord.tell.alerts.dates import dates_ahead
from onrecord.tell.alerts.developments import find_developments

__all__ = ["dates_ahead", "find_developments"]
