"""Which stretch of a report is headline, deck, byline, dateline, caption, credit, paragraph or furniture."""

from onrecord.read.parts.find import find_parts
from onrecord.read.parts.outlet import find_outlet

__all__ = ["find_outlet", "find_parts"]
