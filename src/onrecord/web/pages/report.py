"""One report: its text with what is said, who is named, which dates and what was copied, each to be shown or not."""

import re

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from onrecord.ledger import Ledger
from onrecord.records import Outline, Reading, Record
from onrecord.web.memory import kept
from onrecord.web.reading.report import alone, build_report
from onrecord.web.render import desk_of, page

ID = re.compile(r"[0-9a-f]{8,64}")
LAYERS = (
    ("statements", "Statements"),
    ("names", "Names"),
    ("dates", "Dates"),
    ("copied", "Copied"),
    ("parts", "Parts"),
)
_SHOWN_FIRST = ("statements", "copied")
VERDICTS = {
    "supported": "borne out by the report",
    "attributed_only": "told as a fact; the report only passes it on",
    "omits_denial": "leaves out the denial that the report has",
    "unsupported": "not borne out by the report",
}
_FEW = {"carriers": 20, "names": 40, "dates": 40, "own": 20, "claims": 4}


def report(request: Request) -> Response:
    """A kept report's text and what was read in it."""
    with desk_of(request).ledger() as ledger:
        record, reading, outline = find(ledger, request.path_params["report"])
    made = build_report(record, reading, _offset(request.query_params.get("at", "")))
    whole = "all" in request.query_params
    return page(
        request,
        "report.html.j2",
        made=made,
        reading=reading,
        outline=outline,
        layers=LAYERS,
        shown=_SHOWN_FIRST,
        verdicts=VERDICTS,
        few=dict.fromkeys(_FEW) if whole else _FEW,
    )


def find(ledger: Ledger, asked: str) -> tuple[Record, Reading, Outline | None]:
    """A report by its id, in its story's record, or in one of its own. Raises HTTPException (404)."""
    if not ID.fullmatch(asked):
        raise HTTPException(404)
    for name in ledger.stories_with("report", asked, 1):
        brief = ledger.story(name)
        for reading in brief.record.readings if brief else ():
            if brief and reading.report.id == asked:
                return brief.record, reading, ledger.outline(name)
    for reading in ledger.readings([asked]):
        return alone(reading), reading, None
    raise HTTPException(404)


def state(ledger: Ledger, *reports: str) -> str:
    """What pages of some reports depend on: their stories, or, where they are in none yet, all that is kept."""
    rows = [ledger.outline(name) for each in reports for name in ledger.stories_with("report", each, 1)]
    turn = "" if len(rows) == len(reports) else f" {ledger.turn()}"
    return " ".join(f"{row.id} {row.changed_at}" for row in rows if row) + turn


def _offset(asked: str) -> int:
    return int(asked) if re.fullmatch(r"[0-9]{1,9}", asked) else 0


ROUTES = (
    Route("/report/{report}", kept(lambda ledger, request: state(ledger, request.path_params["report"]))(report)),
)
