"""Persons, organisations, places and groups with aliases, roles, members and mentions."""

from onrecord.read.names.find import find_names
from onrecord.read.names.resolve import resolve

__all__ = ["find_names", "resolve"]
