"""Who came first, who derives from whom, and when undated reports were published."""

from onrecord.trace.order.dating import settle_dates
from onrecord.trace.order.direction import find_direction, find_directions
from onrecord.trace.order.sequence import find_order

__all__ = ["find_direction", "find_directions", "find_order", "settle_dates"]
