"""Which reports are about one chain of events."""

from onrecord.trace.stories.group import find_stories, group, one_story

__all__ = ["find_stories", "group", "one_story"]
