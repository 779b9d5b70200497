"""Short answers and plans of one's own: what denies a claim, what only refuses, what only is an opinion."""

import pytest
from made import Page, central

from onrecord.trace.claims.focus import Key
from onrecord.trace.claims.standing import answers_for
from onrecord.trace.claims.turned import despite_reports, negates, opines, under
from onrecord.trace.claims.who import Party


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("he does not agree with the sale of the ferry", True),
        ("we have not decided to sell the ferry", True),
        ("the line did not comment on the sale", True),
        ("we have not sold the ferry", False),
        ("the ferry was sold", False),
    ],
)
def test_an_opinion_is_no_denial(said: str, expected: bool) -> None:
    assert opines(said) is expected


def test_what_stands_under_a_negation() -> None:
    assert "vain" in under("the death of the pilot will not be in vain")
    assert "die" not in under("the death of the pilot will not be in vain")
    assert under("the pilot died") == frozenset()


def test_what_does_not_vanish_does_not_close() -> None:
    key = Key((("shut", 0.6), ("ferri", 0.4)), (("velmont", 1.0),))
    assert negates("the night ferry isn't going anywhere", key)
    assert negates("the night ferry will not go away", key)
    assert not negates("the night ferry is going away", key)


def test_whatever_was_reported_it_is_not_so() -> None:
    assert despite_reports("the night ferry has not been sold, despite excited reports in the casino press")
    assert not despite_reports("despite reports of a sale, the company has not decided")
    assert not despite_reports("the night ferry was sold despite reports of ice")


def test_a_vice_president_answers_for_the_whole_house() -> None:
    speaker = Party(
        "p", "Ada Brandt", "person", frozenset(["brandt"]),
        frozenset(["ada", "brandt", "vice", "president", "communications", "at", "tollmark", "college"]),
    )  # fmt: skip
    assert answers_for(speaker, frozenset(["tollmark", "college"]))
    union = Party("u", "Union chairman", "person", frozenset(["chairman"]), frozenset(["velmont", "docker", "union"]))
    assert not answers_for(union, frozenset(["velmont"]))


def _told(key: str, words: str) -> Page:
    return Page(key, f"Outlet {key}").tell(words).own().name("Velmont Ferries", "organisation")


def _rumour() -> list[Page]:
    return [
        _told("a", "Velmont Ferries plans to sell its night boat to a casino, a blog reports."),
        _told("b", "Velmont Ferries will sell its night boat, reports say."),
        _told("c", "Velmont Ferries is about to sell the night boat to a casino."),
    ]


def test_a_plan_disowned_by_whose_plan_it_is_is_denied() -> None:
    page = Page("d", "Outlet d").tell('"We are not looking to sell the night boat," Velmont Ferries said.')
    page.say("Velmont Ferries", "said", "We are not looking to sell the night boat", stance="refuses", quote="direct")
    claim = central(*_rumour(), page.name("Velmont Ferries", "organisation"))
    assert "d.0" in claim.denies


def test_another_body_that_will_not_do_it_denies_nothing() -> None:
    page = Page("d", "Outlet d").tell('"We will not sell the night boat for them," Harbour Brokers said.')
    page.say("Harbour Brokers", "said", "We will not sell the night boat for them", stance="refuses", quote="direct")
    claim = central(*_rumour(), page.name("Harbour Brokers", "organisation"))
    assert "d.0" not in claim.denies


def test_who_denies_it_denies_in_short_what_was_told_with_it() -> None:
    page = Page("d", "Outlet d")
    page.tell("Deckhand Ulf Tamm denied that Velmont Ferries would sell the night boat to a casino.")
    page.say("Deckhand Ulf Tamm", "denied", "Velmont Ferries would sell the night boat to a casino", stance="denies")
    page.tell('"There is no casino," Ulf Tamm said.')
    page.say("Ulf Tamm", "said", "There is no casino", quote="direct")
    claim = central(*_rumour(), page.name("Velmont Ferries", "organisation").name("Ulf Tamm", "person"))
    assert {"d.0", "d.1"} <= set(claim.denies)
