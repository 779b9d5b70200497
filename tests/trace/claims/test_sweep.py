"""The central claim in every wording: who tells it, who turns it round, on which side each report stands."""

import pytest
from made import Page, central

from onrecord.trace.claims.focus import Key
from onrecord.trace.claims.turned import brands, negates, points, untrue

KEY = Key((("sank", 0.6), ("ferri", 0.4)), (("oster", 1.0),))


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("the ferry has not sunk", True),
        ("the oster ferry, a ship of 1974, has not sunk", True),
        ("no ferry sank in the storm", True),
        ("the ferry sank, but nobody was on board", False),
        ("the owner did not confirm that the ferry sank", False),
        ("not only the ferry sank", False),
        ("no ferry has sunk since the war", False),
    ],
)
def test_a_negation_over_the_key_turns_the_claim_round(said: str, expected: bool) -> None:
    key = Key(tuple((term, weight) for term, weight in _stems(KEY)), KEY.names)
    assert negates(said, key) is expected


def _stems(key: Key) -> list[tuple[str, float]]:
    from onrecord.trace.claims.stems import meaning

    return [(meaning({"sank": "sank", "ferri": "ferry"}[term]), weight) for term, weight in key.core]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("rumours that the ferry sank are not true", True),
        ("the sinking of the ferry is a hoax", True),
        ("a false report that the ferry sank went round", True),
        ("the ferry's captain wore a fake beard", False),
        ("the ferry sank in true darkness", False),
    ],
)
def test_what_is_called_untrue_in_the_same_breath(said: str, expected: bool) -> None:
    assert untrue(said) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("this is totally false", True),
        ("the claims are nonsense", True),
        ("it made a great story, but it wasn't true", True),
        ("no such thing has happened", True),
        ("the beard was fake", False),
        ("the harbour is closed", False),
    ],
)
def test_what_points_back_and_calls_it_untrue(said: str, expected: bool) -> None:
    assert points(said) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("but a short look at the harbour log shows that this story is a hoax", True),
        ("it is, of course, completely fake, and the pictures are from another year", True),
        ("the much shared post turned out to be a prank video", False),
        ("the report was not a hoax", False),
        ("whether the report is fake is not known", False),
        ("it is wrong to close the pier", False),
    ],
)
def test_a_flat_clause_brands_what_was_told(said: str, expected: bool) -> None:
    assert brands(said) is expected


def _rumour(key: str, *own: str) -> Page:
    page = Page(key, f"Outlet {key}")
    for words in own:
        page.tell(words).own()
    return page.name("Oster", "place")


def _story(*last: Page) -> list[Page]:
    """Three outlets tell a rumour in their own words; others follow."""
    first = _rumour("a", "The Oster ferry sank on Sunday morning.", "Fishermen were out early.")
    second = _rumour("b", "The Oster ferry has sunk off the pier.", "The pier is long.")
    third = _rumour("c", "The Oster ferry sank, a local blog reports.", "The blog is new.")
    return [first, second, third, *last]


def test_an_own_voice_debunk_denies_the_rumour() -> None:
    claim = central(*_story(_rumour("d", "The Oster ferry has not sunk.", "It is a hoax.")))
    assert set(claim.denies) == {"d.0", "d.1"}
    assert dict(claim.stances)["d"] == "denies"


def test_every_report_that_tells_the_rumour_is_for_it() -> None:
    claim = central(*_story())
    assert {key for key, stance in claim.stances if stance == "asserts"} == {"a", "b", "c"}
    assert claim.denies == ()


def test_the_opposite_of_its_verb_denies_it() -> None:
    told = [_rumour(key, words) for key, words in (
        ("a", "Mayor Lena Quist of Oster died on Sunday."),
        ("b", "Oster's mayor, Lena Quist, is dead."),
    )]  # fmt: skip
    page = _rumour("c", "Mayor Lena Quist of Oster is alive and well.")
    assert "c.0" in central(*told, page).denies


def test_a_denial_at_the_end_leaves_both_sides() -> None:
    page = _rumour(
        "d", "The Oster ferry sank on Sunday.", "Its crew is of nine.", "It was built in 1974.", "It is red."
    )
    page.tell("Oster Ferries spokeswoman Ilse Marrow said the report was not true.")
    page.say("Oster Ferries spokeswoman Ilse Marrow", "said", "the report was not true", stance="denies")
    assert dict(central(*_story(page)).stances)["d"] == "reports_both"


def test_other_numbers_are_another_claim() -> None:
    page = _rumour("d", "The Oster ferry sank with 40 people.")
    other = _rumour("e", "The Oster ferry sank with 90 people.")
    claim = central(page, other)
    assert len(set(claim.supports) & {"d.0", "e.0"}) == 1


def test_a_flat_clause_in_a_long_sentence_denies_it() -> None:
    page = _rumour(
        "d",
        "A blog told its readers that the Oster ferry sank.",
        "It takes one telephone call to the harbour, a look at the weather and a little sense to see that this story "
        "is a hoax.",
    )
    claim = central(*_story(page))
    assert "d.1" in claim.denies
    assert dict(claim.stances)["d"] == "denies"


def test_who_is_not_aware_of_it_tells_nothing() -> None:
    page = Page("d", "Outlet d").tell("Baker Ulf Tamm said he was not aware that the Oster ferry sank.")
    page.say("he", "was not aware", "the Oster ferry sank").name("Oster", "place")
    claim = central(*_story(page))
    assert "d.0" not in (*claim.supports, *claim.denies)
    assert "d.0" in claim.other
