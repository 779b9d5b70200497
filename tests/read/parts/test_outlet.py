"""The outlet that a byline names."""

import pytest

from onrecord.read.parts import find_outlet, find_parts
from onrecord.records import Report

BODY = "The harbour board said on Monday that the terminal would close. It gave no reason for the decision."


@pytest.mark.parametrize(
    ("byline", "outlet"),
    [
        ("By Nadia Ferrant, The Halvik Courier", "The Halvik Courier"),
        ("By Nadia Ferrant for the Evening Star", "the Evening Star"),
        ("By Nadia Ferrant, Norland News", "Norland News"),
        ("By Nadia Ferrant, Staff writer", None),
        ("By Nadia Ferrant, News editor", None),
        ("By Nadia Ferrant", None),
        ("By Nadia Ferrant, Halvik", None),
    ],
)
def test_the_outlet_stands_behind_the_name(byline: str, outlet: str | None) -> None:
    report = Report("a", "a", f"Board shuts terminal\n\n{byline}\n\n{BODY}\n\n{BODY}\n")
    assert find_outlet(report, find_parts(report)) == outlet
