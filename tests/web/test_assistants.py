"""The protocol's own client asks the real process: every tool answers with evidence, or in a line why not."""

import asyncio
import re
import sys
from pathlib import Path

from mcp import Client, StdioServerParameters
from mcp.client.stdio import stdio_client


def ask(place: Path, *calls: tuple[str, dict[str, str]]) -> list[str]:
    """What the server answers to some calls, one after the other; a pattern in an argument is filled from before."""

    async def asked() -> list[str]:
        server = StdioServerParameters(command=sys.executable, args=["-m", "onrecord", "mcp", "--ledger", str(place)])
        async with Client(stdio_client(server)) as client:
            listed = {tool.name for tool in (await client.list_tools()).tools}
            assert listed == {"search", "list_stories", "brief", "claim", "why", "compare"}
            answers: list[str] = []
            for name, given in calls:
                filled = {
                    key: re.search(value[1:], "\n".join(answers)).group(1) if value.startswith("~") else value
                    for key, value in given.items()
                }
                made = await client.call_tool(name, filled)
                answers.append("".join(part.text for part in made.content))
            return answers

    return asyncio.run(asked())


def test_the_tools_answer_with_evidence(kept_example: Path) -> None:
    stories, brief, claim, why, search, compare = ask(
        kept_example,
        ("list_stories", {}),
        ("brief", {"story": r"~^([0-9a-f]{16})"}),
        ("claim", {"claim": r"~Ids of the claims\s+([0-9a-f]{16})"}),
        ("why", {"claim": r"~Ids of the claims\s+([0-9a-f]{16})"}),
        ("search", {"query": "shipyard"}),
        ("compare", {"a": r"~IDS\nreport ([0-9a-f]{16})", "b": r"~IDS\nreport .*\nreport ([0-9a-f]{16})"}),
    )
    assert "disputed" in stories
    assert re.search(r"\[\d+:\d+\]", brief) or re.search(r"\d:\d", brief)
    assert "origin for:" in claim
    assert "origin against:" in claim
    assert "says" in why or "said" in why
    assert "REPORTS" in search
    assert compare.strip()


def test_what_is_not_there_is_said_in_a_line(kept_example: Path) -> None:
    none, wrong = ask(kept_example, ("why", {"claim": "0123456789abcdef"}), ("search", {"query": "before:never"}))
    assert none == "there is no such thing in this ledger"
    assert "Traceback" not in wrong
