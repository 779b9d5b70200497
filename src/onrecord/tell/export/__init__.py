"""The record in the formats that programs read.

``exporters()`` is the one table of the formats that a brief can be had in. A format is one module with a pure function
from a brief and a frame to text, and one line here; only the module of the format asked for is imported.
"""

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType

from onrecord.errors import InputError
from onrecord.records import Brief
from onrecord.tell.export.exporter import Exporter, Frame

__all__ = ["Exporter", "Frame", "add_exporter", "exporters"]


def _late(module: str, function: str = "write") -> Callable[[Brief, Frame], str]:
    """A format's function, whose module is imported at its first use."""

    def make(brief: Brief, frame: Frame) -> str:
        text: str = getattr(import_module(f"onrecord.tell.export.{module}"), function)(brief, frame)
        return text

    return make


_TABLE = {
    exporter.name: exporter
    for exporter in (
        Exporter(
            "csv",
            "text/csv; charset=utf-8; header=present",
            ".csv",
            _late("csv", "write_statements"),
            "every statement, a row each (RFC 4180)",
        ),
        Exporter(
            "csv-claims",
            "text/csv; charset=utf-8; header=present",
            ".csv",
            _late("csv", "write_claims"),
            "every claim, a row each (RFC 4180)",
        ),
        Exporter("markdown", "text/markdown; charset=utf-8", ".md", _late("markdown"), "the brief (CommonMark)"),
    )
}


def exporters() -> Mapping[str, Exporter]:
    """The formats by name, in the order of their names."""
    return MappingProxyType(dict(sorted(_TABLE.items())))


def add_exporter(exporter: Exporter) -> None:
    """Takes in a format that is not in this package. Raises InputError for a name that is taken.

    Taking in the same one again changes nothing.
    """
    if _TABLE.setdefault(exporter.name, exporter) != exporter:
        raise InputError(f"there is an exporter {exporter.name} already")
