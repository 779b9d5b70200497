"""Later texts at the same address: what changed, whether it matters, and whether the report says so."""

from onrecord.trace.versions.find import address_of, find_versions

__all__ = ["address_of", "find_versions"]
