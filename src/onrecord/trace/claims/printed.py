"""An origin's name as an editor would print it."""

from collections.abc import Sequence

from onrecord.trace.claims.chains import Chains
from onrecord.trace.claims.labels import shown
from onrecord.trace.claims.units import Unit
from onrecord.trace.claims.who import Party

Key = tuple[str, str]


def _bare(label: str) -> str:
    """An outlet's name without its article."""
    return label[4:] if label[:4].lower() == "the " else label


def printed(key: Key, end: Party | None, outlet: Party | None, units: Sequence[Unit], chains: Chains) -> str:
    """As an editor would print it."""
    if key[0] == "unnamed" and end:
        home = outlet or chains.outlet_of.get(units[0].report)
        return f"{_bare(home.label)}, citing {shown(end.label)}" if home and home.key != end.key else shown(end.label)
    if key[0] == "party" and end:
        return f"{_bare(end.label)}, to {_bare(outlet.label)}" if outlet and outlet.key != end.key else _bare(end.label)
    if key[0] == "outlet":
        return _bare((outlet or chains.outlets[key[1]]).label)
    if key[0] == "report":
        return _bare(outlet.label) if outlet else "an unnamed report"
    home = chains.outlet_of.get(units[0].report)
    return _bare(home.label) if home else units[0].report
