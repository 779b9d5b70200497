"""The way of the data. ``steps`` is the whole way on one page."""

from onrecord.pipeline.steps import read, tell, trace

__all__ = ["read", "tell", "trace"]
