import pytest

from onrecord.trace.claims.propositions import main_clause, mood, negated, number
from onrecord.trace.claims.stems import meaning
from onrecord.trace.claims.who import nation


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("approves", "authorization", True),
        ("cooperation", "collaborate", True),
        ("shuttered", "closing", True),
        ("cooperation", "coordination", False),
        ("service", "brand", False),
    ],
)
def test_words_of_one_meaning(a: str, b: str, same: bool) -> None:
    assert (meaning(a) == meaning(b)) is same


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the pier will not be sold", True),
        ("they won't sell it", True),
        ("it is not only the pier that leaks", False),
        ("the pier was sold", False),
        ("the pier was sold, but nobody noticed", False),
    ],
)
def test_negation_of_the_first_clause(words: str, expected: bool) -> None:
    assert negated(words) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("the pier was sold", "fact"),
        ("the pier will be sold", "ahead"),
        ("the pier could be sold", "may"),
        ("the sale will have to be approved", "must"),
        ("it is unclear who bought it", "open"),
    ],
)
def test_mood(words: str, expected: str) -> None:
    assert mood(words) == expected


def test_numbers_have_one_form() -> None:
    forms = [("$1.4", "billion"), ("1.4bn", ""), ("1,400,000,000", "")]
    assert len({number(word, follower) for word, follower in forms}) == 1
    assert number("seven", "") == number("7", "") == "7"
    assert number("26%", "") == number("26", "percent") != number("26", "")
    assert number("ferry", "") is None


def test_what_hangs_on_to_the_first_clause_is_cut() -> None:
    text = "The board will close the crossing, which it bought in May"
    assert text[: main_clause(text)] == "The board will close the crossing"


def test_countries_by_any_word_and_us_is_not_always_one() -> None:
    assert nation("Norwegian") == nation("Norway") == nation("Oslo", capitals=True)
    assert nation("us") is None
