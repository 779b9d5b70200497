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


_JSON = "application/json"
_CSV = "text/csv; charset=utf-8; header=present"
_ANNOTATIONS = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"'
_ROWS = (
    ("admiralty", _JSON, ".admiralty.json", "admiralty:write", "claims on the two scales of NATO AJP-2.1, kept apart"),
    ("annotations", _ANNOTATIONS, ".annotations.jsonld", "annotations:write", "every statement (W3C Web Annotation)"),
    ("csv", _CSV, ".csv", "csv:write_statements", "every statement, a row each (RFC 4180)"),
    ("csv-claims", _CSV, ".claims.csv", "csv:write_claims", "every claim, a row each (RFC 4180)"),
    ("graphml", "application/xml", ".graphml", "graphml:write", "how the information came (GraphML 1.0)"),
    ("jsonld", "application/ld+json", ".jsonld", "jsonld:write", "reports, claims, quotations (schema.org 30.0)"),
    ("markdown", "text/markdown; charset=utf-8", ".md", "markdown:write", "the brief (CommonMark)"),
    ("misp", _JSON, ".misp.json", "misp:write", "an event for MISP: reports, claims, statements"),
    ("ninjs", _JSON, ".ninjs.json", "ninjs:write", "the brief as a news item (IPTC ninjs 3.1)"),
    ("stix", "application/stix+json;version=2.1", ".stix.json", "stix:write", "reports, notes, opinions (STIX 2.1)"),
)
"""Name, media type, suffix, ``module:function`` in this room, what it is."""


def _late(place: str) -> Callable[[Brief, Frame], str]:
    """A format's function, whose module is imported at its first use."""
    module, _, function = place.partition(":")

    def make(brief: Brief, frame: Frame) -> str:
        text: str = getattr(import_module(f"onrecord.tell.export.{module}"), function)(brief, frame)
        return text

    return make


_TABLE = {name: Exporter(name, media, suffix, _late(place), about) for name, media, suffix, place, about in _ROWS}


def exporters() -> Mapping[str, Exporter]:
    """The formats by name, in the order of their names."""
    return MappingProxyType(dict(sorted(_TABLE.items())))


def add_exporter(exporter: Exporter) -> None:
    """Takes in a format that is not in this package. Raises InputError for a name that is taken.

    Taking in the same one again changes nothing.
    """
    if _TABLE.setdefault(exporter.name, exporter) != exporter:
        raise InputError(f"there is an exporter {exporter.name} already")
