"""Who can settle a claim: not the newspaper that shares a town's name with whom it is about."""

import pytest
from made import Page, central

from onrecord.trace.claims.standing import reports_on
from onrecord.trace.claims.who import Party

COURIER = Party("name:halvik courier", "Halvik Courier", "organisation", frozenset(["halvik", "courier"]), frozenset())


def _told() -> Page:
    page = Page("a", "Halvik Courier").tell("The Halvik shipyard laid off ninety welders, two welders said.")
    page.say("two welders", "said", "The Halvik shipyard laid off ninety welders", kind="unnamed")
    return page.name("Halvik", "place").name("Halvik Courier", "organisation")


def _says(source: str, cue: str = "said") -> Page:
    page = Page("b", "Isle Radio", "2031-05-03").tell(f"{source} {cue} the Halvik shipyard laid off ninety welders.")
    page.say(source, cue, "the Halvik shipyard laid off ninety welders", kind="institution")
    return page.name("Halvik", "place").name(source, "organisation")


def test_an_outlet_does_not_answer_for_what_shares_its_towns_name() -> None:
    claim = central(_told(), _says("Halvik Courier"))
    assert not claim.standings
    assert claim.status == "unconfirmed"


def test_the_yard_itself_does() -> None:
    claim = central(_told(), _says("Halvik Shipyard"))
    assert [standing.name for standing in claim.standings] == ["Halvik Shipyard"]


@pytest.mark.parametrize(("role", "organisation", "expected"), [("editor", "Halvik Courier", 0),
                                                                ("director", "Halvik Shipyard", 1)])  # fmt: skip
def test_its_editor_answers_for_the_yard_no_more_than_the_paper(role: str, organisation: str, expected: int) -> None:
    page = Page("b", "Isle Radio", "2031-05-03")
    page.tell(f"{organisation} {role} Ane Lund said the Halvik shipyard laid off ninety welders.")
    page.say(f"{organisation} {role} Ane Lund", "said", "the Halvik shipyard laid off ninety welders")
    page.name("Ane Lund", "person", role, organisation).name("Halvik", "place")
    assert len(central(_told(), page).standings) == expected


def test_an_outlet_answers_for_itself() -> None:
    outlets = {COURIER.key: COURIER}
    assert not reports_on(COURIER, frozenset(["halvik", "courier", "owner"]), outlets)
    assert reports_on(COURIER, frozenset(["halvik"]), outlets)
    assert not reports_on(COURIER, frozenset(["halvik"]), {})
