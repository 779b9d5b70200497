"""Words and windows: what the encoder reads at once."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from onrecord.read.encoder.session import load
from onrecord.read.encoder.windows import CONTEXT, LARGEST, cut, size
from onrecord.read.encoder.words import PARAGRAPH, QUOTED, case

VOCABULARY = load().vocabulary
WORDS = ["harbour", "board", "said", "that", "Orla", "Venn's", "ferry", "“not”", ".", ","]
SENTENCE = st.lists(st.sampled_from(WORDS), max_size=60)


def test_words_know_their_case_their_paragraph_and_their_quotation() -> None:
    words = VOCABULARY.words("Orla Venn said “no”.", 0, 20)
    assert [case(word) for word in ("said", "Orla", "BBC", "12")] == [0, 1, 2, 3]
    assert [bool(word.feature & PARAGRAPH) for word in words] == [True] + [False] * 6
    assert [bool(word.feature & QUOTED) for word in words] == [False] * 4 + [True] + [False] * 2


@given(st.text(max_size=80))
def test_words_lie_in_the_text_in_order(text: str) -> None:
    words = VOCABULARY.words(text, 0, len(text))
    assert all(word.pieces for word in words)
    assert all(a.end <= b.start for a, b in pairwise(words))


@given(st.lists(SENTENCE, max_size=25))
def test_every_word_is_read_once_in_a_window_that_fits(sentences: list[list[str]]) -> None:
    rows = []
    for words in sentences:
        text = " ".join(words)
        rows.append(VOCABULARY.words(text, 0, len(text)))
    windows = cut(rows)
    assert [word for window in windows for word in window.words[window.context :]] == [w for row in rows for w in row]
    for window in windows:
        assert size(window.words[window.context :]) <= LARGEST
        assert size(window.words[: window.context]) <= CONTEXT


def test_a_copied_stretch_falls_into_the_same_windows() -> None:
    def row(number: int) -> str:
        return f"The harbour board of Marl told {number} people on quay {number * 7} that ferry {number + 3} was late."

    copied = [row(number) for number in range(40)]
    one = cut([VOCABULARY.words(text, 0, len(text)) for text in [*copied]])
    two = cut([VOCABULARY.words(text, 0, len(text)) for text in ["Something else was printed first.", *copied]])

    def pieces(windows: list) -> set:  # type: ignore[type-arg]
        return {tuple(word.pieces for word in window.words) for window in windows}

    shared = pieces(one) & pieces(two)
    assert len(shared) >= len(one) - 2
