"""Which stretch of a report is headline, deck, byline, dateline, caption, credit, paragraph or furniture."""

from onrecord.read.parts.find import find_parts

__all__ = ["find_parts"]
