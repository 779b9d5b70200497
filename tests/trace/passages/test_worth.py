import re

import pytest

from onrecord.text.tables.formulas import FORMULAS
from onrecord.trace.passages.reporting import Told
from onrecord.trace.passages.runs import Run
from onrecord.trace.passages.worth import in_formula, worth


def told(sentence: str, *, named: frozenset[str] = frozenset(), terms: frozenset[str] = frozenset()) -> Told:
    words = tuple(sentence.split())
    spots = tuple((at, at + 1) for at in range(len(words)))
    return Told("a", words, spots, (False,) * len(words), tuple(word in named for word in words), terms)


def whole(text: Told) -> float:
    return worth(text, text, Run(0, 0, len(text.words)))


def test_a_name_a_term_and_a_common_word_tell_less_than_another() -> None:
    plain = whole(told("lifeboats ferried passengers ashore"))
    assert plain == pytest.approx(4.0)
    assert whole(told("lifeboats ferried skerrow ashore", named=frozenset({"skerrow"}))) == pytest.approx(3.3)
    assert whole(told("lifeboats ferried passengers ashore", terms=frozenset({"lifeboats"}))) == pytest.approx(3.3)
    assert whole(told("lifeboats ferried the ashore")) == pytest.approx(3.7)


@pytest.mark.parametrize(
    "phrase",
    [
        "who spoke on condition of anonymity because he was not authorised to speak to the media",
        "did not immediately respond to a request for comment",
        "there was no immediate comment from the",
        "people familiar with the matter",
        "was pronounced dead at the scene",
        "it was not immediately clear whether",
        "could not be independently verified",
    ],
)
def test_set_phrases_tell_little(phrase: str) -> None:
    words = phrase.split()
    assert all(in_formula(words, 0, len(words)))
    assert whole(told(phrase)) < 0.4 * len(words)


def test_a_set_phrase_is_known_by_what_stands_around_the_run() -> None:
    words = "an envoy spoke on condition of anonymity in oslo".split()  # noqa: SIM905 - reads as the sentence
    assert in_formula(words, 4, 2) == [True, True]


@pytest.mark.parametrize(
    "sentence",
    [
        "rescue teams worked through the night to free the driver from his cab",
        "the line carries ore and had been closed for repairs until last week",
        "he told nobody where the money had gone",
    ],
)
def test_reporting_is_no_set_phrase(sentence: str) -> None:
    words = sentence.split()
    assert sum(in_formula(words, 0, len(words))) <= 2


@pytest.mark.parametrize("pattern", FORMULAS)
def test_formulas_match_words_and_never_nothing(pattern: str) -> None:
    assert re.compile(pattern).search("") is None
    assert pattern == pattern.lower().replace("\\\\w", "\\w")
