"""Finds gatherers, exporters, notifiers and language tables that other packages bring (entry points)."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib.metadata import EntryPoint, entry_points
from runpy import run_path
from typing import TypeVar

from onrecord.errors import InputError
from onrecord.gather.kinds import Gatherer, add_gatherer
from onrecord.tell.export import Exporter, add_exporter

Thing = TypeVar("Thing", Gatherer, Exporter)
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
    for gatherer in _loaded("gatherer", Gatherer, files):
        add_gatherer(gatherer)


def add_exporters(files: Iterable[str] = ()) -> None:
    """Takes in the export formats of other packages and of Python files: each names its own ``EXPORTER``.

    Raises ``InputError`` with one line where one cannot be loaded.
    """
    for exporter in _loaded("exporter", Exporter, files):
        add_exporter(exporter)


def _loaded(noun: str, kind: type[Thing], files: Iterable[str]) -> Iterator[Thing]:
    for file in files:
        yield _one(noun, kind, file, partial(_from_file, file, noun.upper()))
    for point in find(f"onrecord.{noun}s"):
        yield _one(noun, kind, point.name, point.load)


def _from_file(file: str, name: str) -> object:
    return run_path(file).get(name)


def _one(noun: str, kind: type[Thing], name: str, load: Callable[[], object]) -> Thing:
    try:
        found = load()
    except Exception as error:  # whatever another's code does wrong, it is named
        raise InputError(f"the {noun} {name} cannot be loaded ({type(error).__name__}: {error})") from error
    if not isinstance(found, kind):
        raise InputError(f"the {noun} {name} names no {noun.upper()}")
    return found
