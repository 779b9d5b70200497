"""Which reports are about one chain of events."""

from onrecord.trace.stories.group import find_stories, group, one_story
from onrecord.trace.stories.revisions import Revision, revisions

__all__ = ["Revision", "find_stories", "group", "one_story", "revisions"]
