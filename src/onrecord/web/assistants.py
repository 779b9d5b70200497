"""The record for assistants, over the Model Context Protocol (revision 2025-11-25) on standard input and output.

Every answer carries its evidence: report, place, words. The tools only read, and answer in bounded length.
"""

from collections.abc import Callable
from typing import Annotated

from mcp.server.mcpserver import MCPServer
from pydantic import Field
from starlette.exceptions import HTTPException

from onrecord import __version__
from onrecord.errors import OnRecordError
from onrecord.ledger import Ledger
from onrecord.tell.brief.markdown import render_markdown
from onrecord.tell.compare.text import render_text
from onrecord.tell.export.search import search_text
from onrecord.tell.export.why import why_text
from onrecord.web.desk import Desk
from onrecord.web.pages import claim as claims
from onrecord.web.pages import compare as pairs
from onrecord.web.reading.pair import build_pair

MOST = 40_000
"""Characters of an answer; what is longer is cut with a word on it."""
_ABOUT = """The record of news stories: who says what, on whose authority, who denies it, what was copied, how many
independent origins a claim has. It gives no verdicts of truth: quote what it says with the report and place that it
names, and never turn a count of origins into "true" or "false". Copies are not corroboration."""
_ROWS = 20
Id = Annotated[str, Field(pattern="^[0-9a-f]{8,64}$", description="An id, as search and list_stories give them.")]
Query = Annotated[str, Field(min_length=1, max_length=400, description='Words, "exact words", -not, from:outlet, '
                             "said:speaker, before:2031-03-05, status:disputed.")]  # fmt: skip


def make_server(desk: Desk) -> MCPServer:
    """The server with its tools."""
    server = MCPServer("onrecord", title="OnRecord", version=__version__, instructions=_ABOUT, log_level="ERROR")
    for tool in (_search, _list_stories, _brief, _claim, _why, _compare):
        made, what = tool(desk)
        server.add_tool(made, name=tool.__name__.removeprefix("_"), description=what)
    return server


def _search(desk: Desk) -> tuple[Callable[..., str], str]:
    def search(query: Query) -> str:
        return _told(desk, lambda ledger: _with_ids(ledger, query))

    return search, "Finds claims, statements, names and reports, newest first, each with its report and place."


def _with_ids(ledger: Ledger, query: str) -> str:
    found = ledger.search(query, _ROWS)
    ids = [f"report {row.id}: {' '.join(row.text.split())[:100]}" for row in found.reports]
    return "\n".join([search_text(found), *(["IDS", *ids] if ids else [])])


def _list_stories(desk: Desk) -> tuple[Callable[..., str], str]:
    def list_stories() -> str:
        return _told(desk, _stories)

    return list_stories, "The stories, the last changed first, with their ids, central claims and statuses."


def _stories(ledger: Ledger) -> str:
    rows = ledger.stories(_ROWS).rows
    lines = (
        f"{row.id}  {row.title}\n    {row.status or 'no claim'}: {row.claim} ({row.reports} reports)" for row in rows
    )
    return "\n".join(lines) or "no story is kept"


def _brief(desk: Desk) -> tuple[Callable[..., str], str]:
    def brief(story: Id) -> str:
        def shown(ledger: Ledger) -> str:
            found = ledger.story(story)
            if found is None:
                return f"there is no story {story}"
            ids = [f"{row.id}  {row.status}: {' '.join(row.text.split())[:120]}" for row in found.record.claims]
            return "\n".join([render_markdown(found), "## Ids of the claims", "", *ids])

        return _told(desk, shown)

    return brief, "One story on a page: where it stands, claims with origins, what each report adds, dates, warnings."


def _claim(desk: Desk) -> tuple[Callable[..., str], str]:
    def claim(claim: Id) -> str:
        def shown(ledger: Ledger) -> str:
            _, found = claims.find(ledger, claim)
            sides = [("for", found.origins_for), ("against", found.origins_against)]
            rows = [f"origin {side}: {origin.name}" for side, origins in sides for origin in origins]
            return "\n".join([f"{found.status}: {' '.join(found.text.split())}", *rows, f"story {found.story}"])

        return _told(desk, shown)

    return claim, "Where one claim stands: its status, and its origins for and against."


def _why(desk: Desk) -> tuple[Callable[..., str], str]:
    def why(claim: Id) -> str:
        def shown(ledger: Ledger) -> str:
            brief, found = claims.find(ledger, claim)
            return why_text(brief.record, found)

        return _told(desk, shown)

    return (
        why,
        "The reasoning behind a claim: every statement with its words and place, every link with its reason.",
    )


def _compare(desk: Desk) -> tuple[Callable[..., str], str]:
    def compare(a: Id, b: Id) -> str:
        def shown(ledger: Ledger) -> str:
            one, other, record = pairs.find_both(ledger, a, b)
            return render_text(build_pair(one, other, record).made, 100)

        return _told(desk, shown)

    return compare, "Two reports side by side: shared, edited, only in one; quotations told from reporting."


def _told(desk: Desk, show: Callable[[Ledger], str]) -> str:
    """An answer, or in a line why there is none."""
    try:
        with desk.ledger() as ledger:
            text = show(ledger)
    except HTTPException:
        return "there is no such thing in this ledger"
    except OnRecordError as error:
        return str(error)
    return text if len(text) <= MOST else f"{text[:MOST]}\n[cut here: {len(text) - MOST} more characters]"
