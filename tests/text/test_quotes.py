"""Quotations."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.quotes import find_quotes


def inside(text: str, start: int = 0) -> list[str]:
    return [span.of(text) for span in find_quotes(text, start, len(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('It has “no plans” and "no ships".', ["no plans", "no ships"]),
        ("Norland: ‘No plans’ for a ferry", ["No plans"]),
        ("Norland's 6 o'clock ferry of the '90s, rock 'n' roll", []),
        ("'The unions' plan is dead,' he said of the unions' plan.", ["The unions' plan is dead,"]),
        ("“He told me ‘no’ twice,” she said.", ["He told me ‘no’ twice,"]),
        ("\"I say: 'Let me in,'\" he said.", ["I say: 'Let me in,'"]),
        ("“It “cannot” be,” she said.", ["It “cannot” be,"]),
        ("«Non», dit-elle. „Nein“, sagte er.", ["Non", "Nein"]),
        ("“One.\n\n“Two.\n\n“Three,” she said.", ["One.", "Two.", "Three,"]),
        ('"One.\n\n"Two," she said.', ["One.", "Two,"]),
        ("“It never ended\n\nThen she left.", ["It never ended"]),
        ("“ It was late .” He left.", ["It was late ."]),
        ('“It was late", he said.', ["It was late"]),
        ('He is 6\'2" tall. "Yes."', ["Yes."]),
        ('"A," he said, "B."', ["A,", "B."]),
        ("“”", []),
        ("", []),
    ],
)
def test_quotations(text: str, found: list[str]) -> None:
    assert inside(text) == found


def test_a_sentence_cut_out_of_a_quotation() -> None:
    text = "“We stay. We fight,” he said."
    assert inside(text, 10) == ["We fight,"]


@given(st.text(alphabet=st.sampled_from("ab sB “”\"'’‘«»„\n.,"), max_size=50), st.integers(0, 20))
def test_quotations_never_overlap_and_lie_in_the_stretch(text: str, start: int) -> None:
    start = min(start, len(text))
    spans = find_quotes(text, start, len(text))
    assert all(start <= span.start < span.end <= len(text) for span in spans)
    assert all(a.end <= b.start for a, b in pairwise(spans))
