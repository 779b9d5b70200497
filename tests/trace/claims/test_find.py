import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made import Page, central, claims_of, first_report, second_report

from onrecord.records import Order, Story
from onrecord.trace.claims import find_claims


def test_two_reports_of_one_outlets_word_are_one_origin() -> None:
    claim = central(first_report(), second_report())
    assert [origin.name for origin in claim.origins_for] == ["Tarn Chronicle, citing unnamed sources"]
    assert {name.split(".")[0] for name in claim.supports} == {"a", "b"}


def test_each_collapse_has_its_reason() -> None:
    claim = central(first_report(), second_report())
    kinds = {link.kind for origin in claim.origins_for for link in origin.links}
    assert {"restates", "attributed_to"} <= kinds
    assert all(link.because for link in claim.links)


def test_a_denial_of_the_report_makes_its_claim_disputed() -> None:
    claim = central(first_report(), second_report())
    assert claim.status == "disputed"
    assert [origin.party for origin in claim.origins_against] == [True]
    assert any("Marrow" in standing.name for standing in claim.standings)


def test_the_history_shows_what_changed_it() -> None:
    claim = central(first_report(), second_report())
    assert [(step.report, step.status) for step in claim.history] == [("a", "unconfirmed"), ("b", "disputed")]
    assert claim.history[-1].because == claim.denies


def test_a_refusal_is_not_a_denial() -> None:
    claims = claims_of(first_report(), second_report())
    refusal = next(claim for claim in claims if "pay for" in claim.text)
    assert refusal.status == "position"
    assert not set(refusal.supports) & set(claims[0].denies)


def test_background_in_the_outlets_own_voice_is_asserted() -> None:
    background = next(claim for claim in claims_of(first_report()) if "passengers" in claim.text)
    assert (background.status, len(background.origins_for), background.origins_against) == ("asserted", 1, ())


def test_a_plan_denied_by_its_owner_is_denied_and_by_another_is_refused() -> None:
    for speaker, side in (("Velmont Ferries chief Pia Holt", "denies"), ("Mayor Jon Ask", "other")):
        page = second_report()
        page.tell(f"{speaker} said: We will not close the Oster crossing in autumn.")
        page.say(speaker, "said", "We will not close the Oster crossing in autumn", quote="direct", stance="refuses")
        page.names.clear()
        page.name("Velmont Ferries", "organisation").name("Oster", "place")
        claim = central(first_report(), page)
        assert page.statements[-1].id in getattr(claim, side), speaker


def test_a_denial_that_says_what_it_denies_finds_it() -> None:
    page = Page("c", "Isle Radio", "2031-05-04")
    page.tell("Velmont Ferries denied that it would close the Oster crossing.")
    page.say("Velmont Ferries", "denied", "it would close the Oster crossing", stance="denies", kind="institution")
    claim = central(first_report(), page.name("Velmont Ferries", "organisation").name("Oster", "place"))
    assert claim.denies == ("c.0",)
    assert claim.status == "disputed"


def test_an_old_denial_is_kept_beside_the_claim() -> None:
    page = Page("c", "Isle Radio", "2031-05-04")
    page.tell("Velmont Ferries has previously denied that it would close the Oster crossing.")
    page.say("Velmont Ferries", "denied", "it would close the Oster crossing", stance="denies", kind="institution")
    claim = central(first_report(), page.name("Velmont Ferries", "organisation").name("Oster", "place"))
    assert claim.denies == ()
    assert "c.0" in claim.other


def test_accused_and_insisting_stand_against_each_other() -> None:
    page = Page("a", "Harbour Gazette")
    page.tell("Northern towns suspect Velmont Ferries wants to sell the fleet, but Velmont Ferries insists it is safe.")
    page.say(
        "Northern towns", "suspect", "Velmont Ferries wants to sell the fleet", stance="suspects", kind="collective"
    )
    page.say("Velmont Ferries", "insists", "it is safe", stance="insists", kind="institution")
    page.statements[-1] = page.statements[-1]
    claims = claims_of(page.name("Velmont Ferries", "organisation"))
    by_support = {claim.supports: claim for claim in claims}
    assert by_support[("a.0",)].denies == ("a.1",)
    assert by_support[("a.1",)].denies == ("a.0",)


@pytest.mark.parametrize(
    ("content", "kind", "status"),
    [
        ("it remains unclear whether the night boat will sail", "own", "open"),
        ("We will open a new pier in June", "person", "announced"),
        ("a new pier sank in June", "unnamed", "unconfirmed"),
    ],
)
def test_the_status_follows_the_words(content: str, kind: str, status: str) -> None:
    page = Page("a", "Harbour Gazette")
    if kind == "own":
        page.tell(content).own()
    else:
        source = "Pier master Lena Quist" if kind == "person" else "two sources"
        page.tell(f"{source} said {content}.").say(source, "said", content, kind=kind)
    assert central(page).status == status


def test_two_independent_origins_confirm() -> None:
    one = Page("a", "Harbour Gazette").tell("Engineer Tove Lind said the lighthouse at Skerry collapsed overnight.")
    one.say("Engineer Tove Lind", "said", "the lighthouse at Skerry collapsed overnight")
    two = Page("b", "Isle Radio").tell("Skipper Arne Moe said the Skerry lighthouse collapsed overnight.")
    two.say("Skipper Arne Moe", "said", "the Skerry lighthouse collapsed overnight")
    claim = central(one, two)
    assert (claim.status, len(claim.origins_for)) == ("confirmed", 2)


def test_look_alikes_stay_apart() -> None:
    page = Page("a", "Harbour Gazette").tell("Insiders said Velmont Ferries will close the Oster crossing.")
    page.say("Insiders", "said", "Velmont Ferries will close the Oster crossing", kind="unnamed")
    page.tell("Insiders said Velmont Ferries will repaint the Oster name board.")
    page.say("Insiders", "said", "Velmont Ferries will repaint the Oster name board", kind="unnamed")
    assert len(claims_of(page.name("Velmont Ferries", "organisation").name("Oster", "place"))) == 2


def test_numbers_that_differ_are_not_one_claim() -> None:
    page = Page("a", "Harbour Gazette").tell("Rolf Aas said the yard lost 40 workers in the fire.")
    page.say("Rolf Aas", "said", "the yard lost 40 workers in the fire")
    page.tell("Siri Dahl said the yard lost 90 workers in the fire.")
    page.say("Siri Dahl", "said", "the yard lost 90 workers in the fire")
    assert len(claims_of(page)) == 2


def test_exactly_one_central_claim_and_it_comes_first() -> None:
    claims = claims_of(first_report(), second_report())
    assert [claim.central for claim in claims] == [True, *[False] * (len(claims) - 1)]
    assert len({claim.id for claim in claims}) == len(claims)


def test_nothing_gives_nothing() -> None:
    assert find_claims([], [], (), Order(())) == ()
    assert claims_of(Page("a")) == ()


def test_every_order_of_input_gives_the_same_claims() -> None:
    third = Page("c", "North Wire", "2031-05-04").tell("Velmont Ferries may close the Oster crossing.").own()
    readings = [first_report().reading(), second_report().reading(), third.reading()]
    order = Order(("a", "b", "c"))
    expected = find_claims(readings, [Story("s", "", ("a", "b", "c"), None, None)], (), order)
    for rows in itertools.permutations(readings):
        keys = tuple(reading.key for reading in rows)
        assert find_claims(rows, [Story("s", "", keys, None, None)], (), order) == expected


_WORDS = st.sampled_from(
    [
        "harbour",
        "ferry",
        "Oster",
        "close",
        "will",
        "not",
        "minister",
        "denied",
        "report",
        "crossing",
        "sold",
        "40",
        "it",
    ]
)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(_WORDS, min_size=1, max_size=8), min_size=1, max_size=6), st.randoms(use_true_random=False))
def test_any_statements_in_any_order(rows: list[list[str]], chance: object) -> None:
    pages = []
    for at, row in enumerate(rows):
        page = Page(f"r{at}").tell(f"Ada Fenn said {' '.join(row)}.")
        page.say("Ada Fenn", "said", " ".join(row), stance="denies" if "denied" in row else "asserts")
        pages.append(page)
    readings = [page.reading() for page in pages]
    order = Order(tuple(reading.key for reading in readings))
    story = [Story("s", "", order.sequence, None, None)]
    expected = find_claims(readings, story, (), order)
    shuffled = list(readings)
    chance.shuffle(shuffled)  # type: ignore[attr-defined]
    assert find_claims(shuffled, story, (), order) == expected
    known = {statement.id for reading in readings for statement in reading.statements}
    for claim in expected:
        assert {claim.stated_in, *claim.supports, *claim.denies, *claim.other} <= known
        assert not set(claim.supports) & set(claim.denies)
        assert {name for origin in claim.origins_against for name in origin.statements} == set(claim.denies)
