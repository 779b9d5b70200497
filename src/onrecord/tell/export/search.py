"""What a search finds, for programs (``onrecord.search/1``) and for a terminal."""

from dataclasses import asdict

from onrecord.records import Found, Hit
from onrecord.tell.export.reading import Json
from onrecord.text.terminal import printable

SEARCH = "onrecord.search/1"
_WIDE = 150


def search_json(found: Found) -> Json:
    """The answer to a search; every hit has its report, its place and its words."""
    return {
        "schema": SEARCH,
        "query": found.query,
        "as_of": found.as_of,
        "stale": found.stale,
        "claims": [asdict(hit) for hit in found.claims],
        "statements": [asdict(hit) for hit in found.statements],
        "names": [asdict(hit) for hit in found.names],
        "reports": [asdict(hit) for hit in found.reports],
    }


def search_text(found: Found) -> str:
    """The answer to a search in plain lines, each with its report and place."""
    lines: list[str] = []
    for title, hits in (
        ("claims", found.claims),
        ("statements", found.statements),
        ("names", found.names),
        ("reports", found.reports),
    ):
        if hits:
            lines += [title.upper(), *(_line(hit) for hit in hits), ""]
    if found.stale:
        lines.append("reports came since claims were last traced: onrecord brief --ledger brings them up to date")
    return printable("\n".join(lines or ["nothing found"]))


def _line(hit: Hit) -> str:
    spot = f"{hit.report}:{hit.start}-{hit.end}" if hit.start is not None else hit.report
    day = (hit.day or "undated")[:10]
    words = " ".join(hit.text.split())
    words = words if len(words) <= _WIDE else words[: _WIDE - 3].rstrip() + "..."
    about = {
        "claim": f"{hit.status}, claim {hit.id}",
        "statement": hit.who or "",
        "name": f"{hit.who}; {hit.reports} report{'s' if hit.reports > 1 else ''}",
        "report": hit.outlet or "",
    }[hit.kind]
    return f"  {day}  {words}" + (f" ({about})" if about else "") + f"  [{spot}]"
