"""One story: its brief, what happened in it, and how to follow it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from onrecord.records import Brief, Claim, Development
from onrecord.tell.alerts import CONDITIONS
from onrecord.tell.brief.build import build_page
from onrecord.tell.brief.days import day_words
from onrecord.tell.brief.drawing import Flow, draw_flow
from onrecord.tell.brief.page import ReportRow, StoryPage, counted
from onrecord.tell.brief.places import Places, find_places
from onrecord.tell.brief.strip import draw_strip
from onrecord.web.memory import kept, of_story
from onrecord.web.pages.now import ranked
from onrecord.web.render import desk_of, page

_FEW = {"claims": 12, "minor": 20, "voices": 12, "lines": 6, "new": 10, "shared": 20, "dates": 30, "rows": 20,
        "reports": 30, "happened": 12}  # fmt: skip
"""How much of each kind is shown before "show all" is asked for."""
_HAPPENED = 200


@dataclass(frozen=True, slots=True)
class Turn:
    """A step in a claim's history at which its status changed."""

    status: str
    when: str
    label: str


def story(request: Request) -> Response:
    """The brief of a kept story."""
    asked, desk = request.path_params["story"], desk_of(request)
    with desk.ledger() as ledger:
        outline = ledger.outline(asked)
        brief = ledger.story(asked)
        happened = ledger.developments(story=outline.id, limit=_HAPPENED) if outline else ()
    if brief is None or outline is None:
        raise HTTPException(404)
    if outline.id != asked:
        return RedirectResponse(f"/story/{outline.id}", 307)
    made, places = build_page(brief), find_places(brief.record)
    shown = made.stories[0]
    whole = "all" in request.query_params
    return page(
        request,
        "story.html.j2",
        story=shown,
        outline=outline,
        happened=sorted(ranked(happened), key=lambda row: row.at, reverse=True),
        paces=_paces(happened, outline.changed_at),
        conditions=CONDITIONS,
        flow=_flow(brief, shown, places),
        strip=draw_strip(shown, made.as_of),
        history=_turns(brief.record.claims, places),
        beside=_beside(brief, shown.reports, places),
        few=dict.fromkeys(_FEW) if whole else _FEW,
        longer=not whole and _is_long(shown, len(happened)),
        skipped=made.skipped,
    )


def _flow(brief: Brief, shown: StoryPage, places: Places) -> Flow | None:
    """The drawing of the first claim; its reports lead to their pages."""
    claims = {claim.id: claim for claim in brief.record.claims}
    drawn = draw_flow(claims[shown.claims[0].id], shown, places) if shown.claims else None
    if drawn is None:
        return None
    pages = {f"#report-{row.label}": f"/report/{row.reading.report.id}" for row in shown.reports}
    return replace(drawn, nodes=tuple(replace(node, href=pages.get(node.href, "")) for node in drawn.nodes))


def _turns(claims: Sequence[Claim], places: Places) -> dict[str, tuple[Turn, ...]]:
    """The changes of status of every claim that had any."""
    found = {}
    for claim in claims:
        steps = [
            Turn(
                step.status,
                day_words(step.at[:10], weekday=False) if step.at else "",
                places.labels.get(step.report, ""),
            )
            for at, step in enumerate(claim.history)
            if not at or claim.history[at - 1].status != step.status
        ]
        if len(steps) > 1:
            found[claim.id] = tuple(steps)
    return found


def _beside(brief: Brief, rows: Sequence[ReportRow], places: Places) -> dict[str, ReportRow]:
    """With which earlier report each is best compared: one that it shares text with, else the first."""
    known = {row.label: row for row in rows}
    found = {}
    for row in rows[1:]:
        sources = [places.labels.get(key, "") for key in brief.record.order.sources_of(row.reading.key)]
        near = next((known[label] for label in sources if label in known), rows[0])
        found[row.label] = near
    return found


def _is_long(shown: StoryPage, happened: int) -> bool:
    """Whether "show all" shows more."""
    minor = sum(row.minor for row in shown.claims)
    lists = [*(row.lines for row in shown.voices), *(row.lines for row in shown.new)]
    sizes = {"claims": len(shown.claims) - minor, "minor": minor, "voices": len(shown.voices), "new": len(shown.new),
             "shared": len(shown.shared), "dates": max(len(shown.ahead), len(shown.behind)), "happened": happened,
             "rows": max(map(len, (shown.warnings, shown.versions, shown.missing))),
             "reports": len(shown.reports),
             "lines": max((len(lines) for lines in lists), default=0)}  # fmt: skip
    return any(sizes[name] > most for name, most in _FEW.items())


def _paces(happened: Sequence[Development], changed: str) -> str:
    """How often a follower would have heard of it, in a sentence; measured back from the last change."""
    if not happened:
        return "Nothing happened in it so far."
    try:
        last = datetime.fromisoformat(changed)
    except ValueError:
        return ""
    week = (last - timedelta(days=7)).astimezone(UTC).isoformat()
    kinds = Counter(row.kind for row in happened if row.at >= week)
    some = ", ".join(f"{count} × {kind.replace('_', ' ')}" for kind, count in kinds.most_common(3))
    total = sum(kinds.values())
    many = f"{total} or more things" if total >= _HAPPENED else counted(total, "thing")
    return f"In the week up to its last change, {many} happened in it{f' ({some})' if some else ''}."


ROUTES = (Route("/story/{story}", kept(of_story)(story)),)
