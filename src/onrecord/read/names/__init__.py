"""Persons, organisations, places and groups with aliases, roles, members and mentions."""

from onrecord.read.names.find import find_names
from onrecord.read.names.resolve import resolve
from onrecord.read.names.seen import Seen

__all__ = ["Seen", "find_names", "resolve"]
