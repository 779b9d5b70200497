"""Who came first, who derives from whom, and when undated reports were published."""

from onrecord.trace.order.dating import settle_dates
from onrecord.trace.order.sequence import find_order

__all__ = ["find_order", "settle_dates"]
