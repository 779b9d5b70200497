"""Finds gatherers, exporters, notifiers and language tables that other packages bring (entry points)."""

from importlib.metadata import EntryPoint, entry_points

GROUPS = ("onrecord.gatherers", "onrecord.exporters", "onrecord.notifiers", "onrecord.languages")


def find(group: str) -> tuple[EntryPoint, ...]:
    """The entry points of a group, by name; nothing is imported until one is loaded."""
    if group not in GROUPS:
        raise KeyError(f"no plugin group {group!r}; there are {', '.join(GROUPS)}")
    return tuple(sorted(entry_points(group=group), key=lambda point: point.name))
