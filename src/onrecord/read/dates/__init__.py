"""Time expressions, and what a report's own text says about its day of publication."""

from onrecord.read.dates.bounds import find_bounds
from onrecord.read.dates.moments import find_moments

__all__ = ["find_bounds", "find_moments"]
