"""Finds gatherers, exporters, notifiers and language tables that other packages bring (entry points)."""

from collections.abc import Callable, Iterable
from functools import partial
from importlib.metadata import EntryPoint, entry_points
from runpy import run_path

from onrecord.errors import InputError
from onrecord.gather.kinds import Gatherer, add_gatherer

GROUPS = ("onrecord.gatherers", "onrecord.exporters", "onrecord.notifiers", "onrecord.languages")


def find(group: str) -> tuple[EntryPoint, ...]:
    """The entry points of a group, by name; nothing is imported until one is loaded."""
    if group not in GROUPS:
        raise KeyError(f"no plugin group {group!r}; there are {', '.join(GROUPS)}")
    return tuple(sorted(entry_points(group=group), key=lambda point: point.name))


def add_gatherers(files: Iterable[str] = ()) -> None:
    """Takes in the gatherers of other packages and of Python files: each names its own ``GATHERER``.

    Raises ``InputError`` with one line where one cannot be loaded.
    """
    for file in files:
        add_gatherer(_gatherer(file, partial(_from_file, file)))
    for point in find("onrecord.gatherers"):
        add_gatherer(_gatherer(point.name, point.load))


def _from_file(file: str) -> object:
    return run_path(file).get("GATHERER")


def _gatherer(name: str, load: Callable[[], object]) -> Gatherer:
    try:
        found = load()
    except Exception as error:  # whatever another's code does wrong, it is named
        raise InputError(f"the gatherer {name} cannot be loaded ({type(error).__name__}: {error})") from error
    if not isinstance(found, Gatherer):
        raise InputError(f"the gatherer {name} names no GATHERER")
    return found
