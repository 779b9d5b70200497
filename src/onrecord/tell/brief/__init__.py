"""A story on one page: composed once, shown as text, HTML or Markdown."""

from onrecord.tell.brief.compose import compose

__all__ = ["compose"]
