"""Which reports are about one chain of events."""

from onrecord.trace.stories.group import find_stories, group

__all__ = ["find_stories", "group"]
