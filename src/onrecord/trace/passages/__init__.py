"""What reports copy from each other, what they repeat, and what each adds."""

from onrecord.trace.passages.copies import find_copies, relate
from onrecord.trace.passages.find import find_passages, trace_passages
from onrecord.trace.passages.novelty import find_novel

__all__ = ["find_copies", "find_novel", "find_passages", "relate", "trace_passages"]
