"""Two reports side by side: what they share, what was edited, and what each has alone."""

from onrecord.tell.compare.build import compare

__all__ = ["compare"]
