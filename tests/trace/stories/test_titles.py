"""Titles of stories: complete, specific, without the outlet, the label or the lure."""

import pytest

from onrecord.pipeline.steps import outline
from onrecord.records import Report
from onrecord.trace.stories import find_stories

LEAD = "Fire gutted the Halloran textile mill in Oxmere and left 300 weavers without work."
PLAIN = "Fire guts Halloran textile mill in Oxmere"


def title(*rows: tuple[str | None, str]) -> str:
    """The title of the one story that the reports make."""
    readings = [outline(Report(f"{at}", f"{at}", text, headline)) for at, (headline, text) in enumerate(rows)]
    (story,) = find_stories(readings, [row.key for row in readings])
    return story.title


@pytest.mark.parametrize(
    "headline",
    [
        "Fire guts Halloran textile mill in Oxmere | Oxmere Courier",
        "Fire guts Halloran textile mill in Oxmere - The Oxmere Herald",
        "Fire guts Halloran textile mill in Oxmere : Oxmere, Tarn Courier",
        "Fire guts Halloran textile mill in Oxmere – oxmerecourier.com",
        "LIVE: Fire guts Halloran textile mill in Oxmere",
        "UPDATE 2 - Fire guts Halloran textile mill in Oxmere",
        "Breaking news: Fire guts Halloran textile mill in Oxmere",
        "Fire guts Halloran textile mill in Oxmere [VIDEO]",
        "\u200bFire guts Halloran textile mill in Oxmere",
    ],
)
def test_label_and_outlet_are_no_part_of_a_title(headline: str) -> None:
    assert title((headline, LEAD)) == PLAIN


@pytest.mark.parametrize(
    "headline",
    [
        "Halloran mill fire in Oxmere: who set fire to the textile mill?",
        "What you need to know about the Halloran textile mill fire in Oxmere",
        "Here's how fire guts Halloran textile mill in Oxmere",
        "WATCH Halloran textile mill in Oxmere go up in fire",
        "Halloran textile mill in Oxmere gone in one night of fire!",
        "“We lost the Halloran textile mill, fire guts Oxmere",
    ],
)
def test_a_plain_headline_goes_before_a_lure(headline: str) -> None:
    assert title((PLAIN, LEAD), (headline, LEAD)) == title((headline, LEAD), (PLAIN, LEAD)) == PLAIN


def test_a_lure_is_better_than_nothing() -> None:
    assert title(("Who set fire to the Halloran mill?", LEAD)) == "Who set fire to the Halloran mill?"


def test_a_colon_or_a_dash_inside_a_headline_stays() -> None:
    for headline in ("Oxmere mill fire: 300 weavers lose work", "Mill fire - 300 Oxmere weavers lose their work"):
        assert title((headline, LEAD)) == headline


def test_a_sentence_that_hangs_on_another_is_no_title() -> None:
    text = f"It was over in an hour. {LEAD}"
    assert title((None, text)) == LEAD.rstrip(".")


def test_a_long_sentence_is_cut_where_a_clause_ends() -> None:
    text = (
        "Firefighters fought all night to save the Halloran textile mill in Oxmere after wiring in the dye room set "
        "fire to bales of wool that had been stored against the rules of the town."
    )
    assert title((None, text)) == "Firefighters fought all night to save the Halloran textile mill in Oxmere"
