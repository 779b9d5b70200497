from dataclasses import replace

import pytest
from made import Page, first_report, second_report

from onrecord.records import HeadlineCheck, Order, Story
from onrecord.trace.claims import check_headlines, find_claims


def checks_of(*pages: Page, title: str | None = None) -> tuple[HeadlineCheck, ...]:
    readings = [page.reading() for page in pages]
    if title:
        readings[0] = replace(readings[0], report=replace(readings[0].report, title=title))
    keys = tuple(reading.key for reading in readings)
    claims = find_claims(readings, [Story("s", "", keys, None, None)], (), Order(keys))
    return check_headlines(readings, claims)


def test_a_headline_that_tells_as_fact_what_the_body_only_attributes() -> None:
    (check,) = checks_of(first_report())
    assert (check.verdict, check.because) == ("attributed_only", ("a:1",))
    assert check.claim


def test_a_lead_that_restates_the_attributed_sentence_is_no_support() -> None:
    page = Page("a").tell("Velmont Ferries to close the Oster crossing", "headline").own()
    page.tell("Velmont Ferries is to close the Oster crossing this autumn.").own()
    page.tell("Velmont Ferries will close the Oster crossing in autumn, sources said.")
    page.say("sources", "said", "Velmont Ferries will close the Oster crossing in autumn", kind="unnamed")
    (check,) = checks_of(page.name("Velmont Ferries", "organisation").name("Oster", "place"))
    assert check.verdict == "attributed_only"


def test_a_headline_that_the_body_tells_in_its_own_voice_is_supported() -> None:
    page = Page("a").tell("Oster crossing carries forty thousand passengers", "headline").own()
    page.tell("The island has two piers.").own()
    page.tell("The Oster crossing carries forty thousand passengers a year.").own()
    (check,) = checks_of(page)
    assert check.verdict == "supported"


def test_one_who_tells_of_their_own_doing_supports_the_headline() -> None:
    page = Page("a").tell("Velmont Ferries to close the Oster crossing", "headline").own()
    page.tell("Velmont Ferries said it will close the Oster crossing in autumn.")
    page.say("Velmont Ferries", "said", "it will close the Oster crossing in autumn", kind="institution")
    (check,) = checks_of(page.name("Velmont Ferries", "organisation").name("Oster", "place"))
    assert check.verdict == "supported"


def test_a_headline_that_leaves_out_the_denial() -> None:
    page = second_report()
    title = "Velmont Ferries plans to shut the Oster crossing, Chronicle reports"
    (check,) = checks_of(page, title=title)
    assert (check.start, check.end, check.verdict) == (None, None, "omits_denial")
    assert "b:1" in check.because


def test_a_headline_that_nothing_in_the_body_says_names_its_words() -> None:
    (check,) = checks_of(second_report(), title="Sea monster devours lighthouse")
    assert check.verdict == "unsupported"
    assert "monster" in check.note


@pytest.mark.parametrize(
    ("deck", "parts"),
    [
        ("Operator gives notice to the harbour board as ministers hold talks in Tarn", 2),
        ("Operator gives notice to the harbour board", 1),
        ("According to reports, operator gives notice to the board", 1),
        ("Bread and butter", 1),
    ],
)
def test_a_deck_is_checked_clause_by_clause(deck: str, parts: int) -> None:
    page = Page("a").tell(deck, "deck").own().tell("The harbour board met in Tarn.").own()
    checks = checks_of(page)
    assert len(checks) == parts
    assert all(page.text[check.start : check.end] == check.text for check in checks)


def test_a_headline_printed_twice_is_checked_once() -> None:
    page = first_report()
    page.sentences.append(replace(page.sentences[0], id="a:again", repeats=True))
    assert len(checks_of(page)) == 1
