"""Words, and the form for comparing."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.words import fold, tokens, words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norland's plan", ["Norland", "'s", "plan"]),
        ("Norland’s unions' plan", ["Norland", "’s", "unions", "plan"]),
        ("they don't say o'clock", ["they", "don't", "say", "o'clock"]),
        ("so-called 12-year-old", ["so-called", "12-year-old"]),
        ("$1.4 billion, US$3bn and €2,500", ["$1.4", "billion", "US$3bn", "and", "€2,500"]),
        ("1,250.5 at 18:30, up 13.3%.", ["1,250.5", "at", "18:30", "up", "13.3%"]),
        ("the U.S. at 5 p.m. (AT&T)", ["the", "U.S.", "at", "5", "p.m.", "AT&T"]),
        ("see https://a.example/b, @holm", ["see", "https://a.example/b", "@holm"]),
        ("Meanwhile,they left", ["Meanwhile", "they", "left"]),
    ],
)
def test_words(text: str, found: list[str]) -> None:
    assert [word.text for word in words(text)] == found


def test_a_stretch_of_the_text() -> None:
    assert [word.text for word in words("one two three", 4, 7)] == ["two"]


@given(st.text(max_size=80))
def test_offsets_round_trip_and_tokens_cover_the_text(text: str) -> None:
    found = tokens(text)
    assert all(text[token.start : token.end] == token.text for token in found)
    assert all(a.end <= b.start for a, b in pairwise(found))
    covered = {at for token in found for at in range(token.start, token.end)}
    assert all(at in covered for at, sign in enumerate(text) if not sign.isspace())
    assert set(words(text)) <= set(found)


@given(st.text(max_size=60))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        ("Norland’s “plan”", 'norland\'s "plan"'),
        ("two\u00a0  words\n", "two words"),
        ("now — or never", "now -- or never"),
        ("ﬁne …", "fine ..."),
        ("soft\u00adware", "software"),
        ("STRASSE", "straße"),
    ],
)
def test_what_folds_alike(a: str, b: str) -> None:
    assert fold(a) == fold(b)


def test_different_words_stay_different() -> None:
    assert fold("approved") != fold("approves")
