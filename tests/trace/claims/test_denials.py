"""What counts as a denial, and what is only no answer."""

import pytest
from made import Page, claims_of

from onrecord.trace.claims.denials import not_answered


@pytest.mark.parametrize("cue", ["would not speculate", "hasn't claimed", "did not confirm"])
def test_no_answer(cue: str) -> None:
    assert not_answered(cue)


def test_a_denial_is_an_answer() -> None:
    assert not not_answered("denied")
    assert not not_answered("did not accept")


def rumour() -> Page:
    page = Page("a", "Tarn Chronicle", day="2031-05-01")
    page.tell("Sources said Velmont Ferries had sold its night boat to a casino.")
    return page.say("Sources", "said", "Velmont Ferries had sold its night boat to a casino", kind="unnamed").name(
        "Velmont Ferries", "organisation"
    )


def test_an_outlets_own_debunking_counts_against() -> None:
    page = Page("b", "Harbour Gazette").tell("The story that Velmont Ferries had sold its night boat is a hoax.").own()
    claim = next(c for c in claims_of(rumour(), page.name("Velmont Ferries", "organisation")) if "a.0" in c.supports)
    assert "b.0" in claim.denies
    assert claim.status in {"disputed", "refuted"}


def test_two_outlets_without_a_source_are_no_confirmation() -> None:
    pages = [
        Page(key, f"{key} Post").tell("Velmont Ferries has sold its night boat to a casino.").own() for key in "ab"
    ]
    (claim,) = claims_of(*(page.name("Velmont Ferries", "organisation") for page in pages))
    assert claim.status == "asserted"
    assert len(claim.origins_for) == 1


@pytest.mark.parametrize(
    ("cue", "content", "denied"),
    [
        ("denied", "the sale of its night boat to a casino", True),
        ("dismissed", "calls for the sale of its night boat to a casino", False),
    ],
)
def test_who_turns_down_a_wish_denies_nothing(cue: str, content: str, denied: bool) -> None:
    page = Page("b", "Harbour Gazette").tell(f"Velmont Ferries {cue} {content}.")
    page = page.say("Velmont Ferries", cue, content, stance="denies").name("Velmont Ferries", "organisation")
    assert any(claim.denies for claim in claims_of(rumour(), page)) is denied
