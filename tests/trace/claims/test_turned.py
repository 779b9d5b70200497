"""What turns a claim round: a negation over what it says, and not one that only stands in the same words."""

import pytest

from onrecord.trace.claims.denials import _debunks
from onrecord.trace.claims.focus import Key
from onrecord.trace.claims.propositions import negated
from onrecord.trace.claims.stems import tokens
from onrecord.trace.claims.turned import negates, none_of

SALE = Key((("sell", 0.5), ("ferri", 0.3), ("casino", 0.2)), (("velmont", 1.0),))


@pytest.mark.parametrize(
    "said",
    [
        "velmont has not sold the ferry to the casino",
        "the line is not in the process of selling the ferry",
        "there is no sign that velmont will be selling the ferry to a casino",
        "velmont is not planning to sell the ferry",
        "we decided not to sell the ferry",
    ],
)
def test_a_negation_over_what_is_claimed(said: str) -> None:
    assert negates(said, SALE)


@pytest.mark.parametrize(
    "said",
    [
        "the ferry has no lifeboats for the guests of the casino",
        "nobody ever answered the letters about the sold ferry and the casino",
        "it is taking care not to sell the ferry before the casino opens",
        "the minister ordered velmont not to sell the ferry",
        "there is no easy way of getting back what the ferry cost the casino",
        "velmont sold the ferry to the casino",
        "that did not stop the casino from buying the ferry that velmont sells",
    ],
)
def test_a_negation_of_something_else(said: str) -> None:
    assert not negates(said, SALE)


def test_what_there_is_none_of() -> None:
    assert "sailor" in none_of("no sailor was hurt in the fire")
    assert none_of("the fire hurt two sailors") == frozenset()


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("the photo of the ferry is a fake", True),
        ("the letter was fake, and the ferry sails", True),
        ("the crew hid the cable in a fake casing", False),
        ("the actor wore a fake beard on the ferry", False),
    ],
)
def test_what_is_called_fake_is_what_is_told(said: str, expected: bool) -> None:
    assert _debunks(said, list(tokens(said))) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("the crew failed to reach the ferry", True),
        ("the ferry sank in a failed attempt to tow it", False),
        ("the attempt to tow the ferry failed", False),
        ("they will scuttle the ferry if they are not paid", False),
        ("the ferry was not sold", True),
        ("there was a talk about whether or not it should be sold", False),
    ],
)
def test_what_failed_was_tried_and_a_condition_is_no_negation(said: str, expected: bool) -> None:
    assert negated(said) is expected
