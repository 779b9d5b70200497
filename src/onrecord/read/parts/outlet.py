"""The outlet that a report's own byline names."""

import re

from onrecord.records import Part, Report
from onrecord.text.tables.bylines import CRAFT, OUTLETS
from onrecord.text.words import fold

# "By Nadia Ferrant, The Halvik Courier", "Ada Holm | Norland Post", "By Per Lind for the Evening Star"
_WORD = r"[A-Z][\w.&'’-]*"
_BEHIND = re.compile(
    rf"(?:\s*[,|/–—]\s*|\s+(?:for|of)\s+)(?P<outlet>(?:[Tt]he )?{_WORD}(?:\s+(?:of|and|{_WORD}))*)\s*\Z"
)


def find_outlet(report: Report, parts: tuple[Part, ...]) -> str | None:
    """The outlet behind the writer's name in a byline; None when the byline names none.

    A desk or a job ("Staff writer", "Foreign Editor") is no outlet.
    """
    for part in parts:
        if part.kind != "byline":
            continue
        found = _BEHIND.search(report.text[part.start : part.end])
        if found is None:
            continue
        words = set(fold(found["outlet"]).split())
        if words & OUTLETS and not words & CRAFT:
            return " ".join(found["outlet"].split())
    return None
