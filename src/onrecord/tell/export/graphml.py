"""How the information came, as a graph: GraphML 1.0 (graphml.graphdrawing.org, 2002).

Nodes are origins, those through whom it came (agencies, cited outlets), outlets, reports and claims; edges run the way
that the information went: origin → agency → outlet → report → claim. An outlet that only tells what another printed is
behind it; a copied report has an edge from the report that it derives from.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise

from lxml import etree

from onrecord.records import Brief, Origin, Reading, Record, Statement
from onrecord.tell.export.exporter import Frame
from onrecord.tell.export.plain import headline, line, outlet, page, place
from onrecord.text.hashes import digest
from onrecord.text.words import fold

_SPACE = "http://graphml.graphdrawing.org/xmlns"
_SCHEMA = f"{_SPACE} {_SPACE}/1.0/graphml.xsd"
_KEYS = {
    "node": ("kind", "label", "address", "published", "status", "unnamed", "party"),
    "edge": ("how", "side", "statements", "because"),
}


@dataclass(frozen=True, slots=True)
class _Graph:
    """The graph under construction; both tables keep the order in which they were filled."""

    nodes: dict[str, dict[str, str]] = field(default_factory=dict)
    edges: dict[tuple[str, str, str, str], dict[str, list[str]]] = field(default_factory=dict)

    def put(self, a: str, b: str, how: str, side: str = "", **told: str) -> None:
        """An edge; told again, it gains what is new."""
        held = self.edges.setdefault((a, b, how, side), {})
        for key, value in told.items():
            if value and value not in held.setdefault(key, []):
                held[key].append(value)

    def through(self, name: str) -> str:
        """The node of somebody through whom it came: the outlet's own where it is one of the outlets here."""
        known = _name("outlet", name)
        if known not in self.nodes:
            known = _name("agency", name)
            self.nodes.setdefault(known, {"kind": "agency", "label": line(name)})
        return known


def write(brief: Brief, frame: Frame) -> str:
    """The graph as XML; the same node or edge stands once, with every statement that shows it."""
    record, graph = brief.record, _Graph()
    for reading in record.readings:
        _report(reading, graph, frame)
    _copies(record, graph)
    said = {row.id: (reading, row) for reading in record.readings for row in reading.statements}
    for claim in record.claims:
        told = {"label": line(claim.text), "status": claim.status, "address": page(frame, "claim", claim.id)}
        graph.nodes[f"claim-{claim.id}"] = {"kind": "claim", **told}
        for side, origins in (("for", claim.origins_for), ("against", claim.origins_against)):
            for origin in origins:
                for id in origin.statements:
                    if id in said:
                        _way(graph, origin, said[id], f"claim-{claim.id}", side)
    return _xml(graph)


def _report(reading: Reading, graph: _Graph, frame: Frame) -> None:
    source, name = _name("outlet", outlet(reading)), f"report-{reading.report.id}"
    graph.nodes[source] = {"kind": "outlet", "label": outlet(reading)}
    where = {"address": place(reading, frame), "published": line(reading.published.value or "")}
    graph.nodes[name] = {"kind": "report", "label": headline(reading), **where}
    graph.put(source, name, "published")


def _copies(record: Record, graph: _Graph) -> None:
    ids = {reading.key: f"report-{reading.report.id}" for reading in record.readings}
    for later, earlier, because in record.order.derived_from:
        if later in ids and earlier in ids:
            graph.put(ids[earlier], ids[later], "copied", because=line(because))
    for copy in record.copies:
        if copy.upstream:
            agency = graph.through(copy.upstream)
            for key in (copy.a, copy.b):
                if key in ids:
                    graph.put(agency, ids[key], "carried")


def _way(graph: _Graph, origin: Origin, said: tuple[Reading, Statement], claim: str, side: str) -> None:
    """Adds the way from an origin to a claim that one statement shows."""
    reading, row = said
    source = _name("outlet", outlet(reading))
    own = origin.name in {reading.key, reading.report.outlet}
    start = source if own else _name("origin", origin.name)
    if not own:
        graph.nodes[start] = {
            "kind": "origin",
            "label": line(origin.name) or "unnamed",
            "unnamed": "yes" if origin.anonymous else "no",
            "party": "yes" if origin.party else "no",
        }
    chain = [step for step in row.chain if step != "outlet"]
    through = [graph.through(step) for step in reversed(chain[:-1]) if line(step)]
    steps = [start, *(step for step in through if step not in {start, source}), source]
    for a, b in pairwise(steps):
        if a != b:
            graph.put(a, b, "told", side, statements=row.id)
    graph.put(f"report-{reading.report.id}", claim, "tells", side, statements=row.id)


def _name(kind: str, name: str) -> str:
    return f"{kind}-{digest(kind, fold(line(name)))}"


def _xml(made: _Graph) -> str:
    schema = {"{http://www.w3.org/2001/XMLSchema-instance}schemaLocation": _SCHEMA}
    spaces = {None: _SPACE, "xsi": "http://www.w3.org/2001/XMLSchema-instance"}
    root = etree.Element(f"{{{_SPACE}}}graphml", schema, nsmap=spaces)
    for on, names in _KEYS.items():
        for name in names:
            key = {"id": f"{on}-{name}", "for": on, "attr.name": name, "attr.type": "string"}
            etree.SubElement(root, f"{{{_SPACE}}}key", key)
    graph = etree.SubElement(root, f"{{{_SPACE}}}graph", {"id": "origins", "edgedefault": "directed"})
    for name, told in made.nodes.items():
        _data(etree.SubElement(graph, f"{{{_SPACE}}}node", {"id": name}), "node", told.items())
    for number, ((a, b, how, side), held) in enumerate(made.edges.items()):
        ends = {"id": f"e{number}", "source": a, "target": b}
        rows = (("how", how), ("side", side), *((key, " ".join(values)) for key, values in held.items()))
        _data(etree.SubElement(graph, f"{{{_SPACE}}}edge", ends), "edge", rows)
    body: bytes = etree.tostring(root, encoding="utf-8", xml_declaration=True, pretty_print=True)
    return body.decode("utf-8")


def _data(parent: etree._Element, on: str, told: Iterable[tuple[str, str]]) -> None:
    for key, value in told:
        if value:
            etree.SubElement(parent, f"{{{_SPACE}}}data", {"key": f"{on}-{key}"}).text = value
