import re

import pytest

from onrecord.text.tables.agencies import AGENCIES, AMBIGUOUS, CREDITS, DATELINE, SYNDICATED
from onrecord.text.tables.bodies import BODIES
from onrecord.text.tables.outlets import NAMES, TAILS, WORDS
from onrecord.text.tables.voices import OUTLET_TAILS, OUTLETS
from onrecord.text.words import fold


def test_there_is_one_list_of_outlets() -> None:
    assert NAMES <= BODIES
    assert OUTLETS is WORDS
    assert OUTLET_TAILS is TAILS


@pytest.mark.parametrize("name", sorted(NAMES))
def test_names_are_written_as_outlets_write_them(name: str) -> None:
    assert name == " ".join(name.split())
    assert name[0].isupper()


def test_forms_of_agencies_and_words_of_outlets_are_folded() -> None:
    assert [form for form in (*AGENCIES, *WORDS, *TAILS) if form != fold(form) or form != form.strip()] == []


def test_an_ambiguous_form_is_a_form_of_an_agency_and_short() -> None:
    known = AMBIGUOUS & AGENCIES.keys()
    assert {"pa", "ap", "mena"} <= known
    assert all(len(form) <= 6 for form in AMBIGUOUS)


@pytest.mark.parametrize("pattern", [DATELINE, *CREDITS])
def test_patterns_of_credits_name_the_agency(pattern: str) -> None:
    assert "agency" in re.compile(pattern).groupindex


@pytest.mark.parametrize("pattern", SYNDICATED)
def test_patterns_of_notes_name_the_outlet(pattern: str) -> None:
    assert "outlet" in re.compile(pattern).groupindex


@pytest.mark.parametrize(
    ("line", "agency"),
    [
        ("reuters contributed to this report.", "reuters"),
        ("the associated press contributed to this story", "the associated press"),
        ("additional reporting by agence france-presse", "agence france-presse"),
        ("source: kyodo news", "kyodo news"),
        ("copyright 2031 the canadian press", "canadian press"),
        ("by ada holm, associated press", "associated press"),
        ("(dpa)", "dpa"),
    ],
)
def test_credit_lines(line: str, agency: str) -> None:
    found = [match["agency"] for pattern in CREDITS if (match := re.search(pattern, line, re.MULTILINE))]
    assert agency in found
    assert agency in AGENCIES


@pytest.mark.parametrize(
    "line",
    ["the minister told reuters that it was over", "she contributed to this party's funds", "he read the report"],
)
def test_lines_that_credit_nobody(line: str) -> None:
    found = [match["agency"] for pattern in CREDITS if (match := re.search(pattern, line, re.MULTILINE))]
    assert not [name for name in found if name in AGENCIES]
