"""Whom a source's words mean, on invented names."""

import pytest

from onrecord.read.names import resolve
from onrecord.records import Mention, Name, Role


def name(
    id_: str, kind: str, words: str, *spots: int, aliases: tuple[str, ...] = (), roles: tuple[Role, ...] = ()
) -> Name:
    return Name(id_, kind, words, aliases, roles, (), tuple(Mention(at, at + len(words)) for at in spots))


ANNA = name(
    "anna", "person", "Anna Holt", 10, 300, aliases=("Holt",), roles=(Role("deputy spokeswoman", "Tarnfell Group"),)
)
PETER = name("peter", "person", "Peter Lund", 100, aliases=("Lund",), roles=(Role("Foreign Minister", "Norway"),))
NIMA = name("nima", "person", "Nimaq Orro", 200)
GROUP = name("group", "organisation", "Tarnfell Group", 0)
MINISTRY = name("ministry", "organisation", "Harbour Ministry", 50)
US = name("us", "place", "United States", 20, aliases=("US",))
ALL = (ANNA, PETER, GROUP, MINISTRY, US)


@pytest.mark.parametrize(
    ("said", "at", "meant"),
    [
        ("Holt", 400, "anna"),
        ("Tarnfell Group deputy spokeswoman Anna Holt", 5, "anna"),
        ("Anna Holt, deputy spokeswoman of Tarnfell Group", 5, "anna"),
        ("the United States", 400, "us"),
        ("US", 400, "us"),
        ("us", 400, None),
        ("she", 400, "anna"),
        ("He", 250, "peter"),
        ("he", 50, None),
        ("the minister", 250, "peter"),
        ("the foreign minister", 250, "peter"),
        ("The finance minister", 250, None),
        ("the spokeswoman", 400, "anna"),
        ("the company", 400, "group"),
        ("the ministry", 400, "ministry"),
        ("the bank", 400, None),
        ("they", 400, None),
        ("a Tarnfell Group spokesman", 400, None),
        ("sources at Tarnfell Group", 400, None),
        ("people close to Anna Holt", 400, None),
        ("Anna Holt's lawyer", 400, None),
        ("two officials", 400, None),
        ("", 400, None),
    ],
)
def test_what_words_mean(said: str, at: int, meant: str | None) -> None:
    assert resolve(said, ALL, at) == meant
    assert resolve(said, ALL[::-1], at) == meant


def test_somebody_of_unknown_gender_named_later_makes_a_pronoun_unsure() -> None:
    assert resolve("he", (PETER, NIMA), 250) is None
    assert resolve("he", (PETER,), 250) == "peter"


def test_two_of_the_same_role_side_by_side_are_not_told_apart() -> None:
    other = name("other", "person", "Karl Brandt", 120, roles=(Role("interior minister"),))
    assert resolve("the minister", (PETER, other), 250) is None
    assert resolve("the interior minister", (PETER, other), 250) == "other"
