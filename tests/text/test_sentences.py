"""Sentence borders."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.text.sentences import split


def cut(text: str) -> list[str]:
    return [text[a:b] for a, b in split(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("The ferry sank. Nobody died.", ["The ferry sank.", "Nobody died."]),
        ("Gen. Ada Holm met Dr. Per Lind. They agreed.", ["Gen. Ada Holm met Dr. Per Lind.", "They agreed."]),
        ("Then-Sen. Ada Holm left.", ["Then-Sen. Ada Holm left."]),
        ("He flew to the U.S. The talks failed.", ["He flew to the U.S.", "The talks failed."]),
        ("The U.S. Senate met at 5 p.m. Friday.", ["The U.S. Senate met at 5 p.m. Friday."]),
        ("It closed at 5 p.m. Police came.", ["It closed at 5 p.m.", "Police came."]),
        ("On Sept. 11 and Jan. 5 it rained.", ["On Sept. 11 and Jan. 5 it rained."]),
        ("Holm Shipping Inc. said no. Holm Co. The end.", ["Holm Shipping Inc. said no.", "Holm Co.", "The end."]),
        ("J. K. Holm of room No. 5 said no. Five left.", ["J. K. Holm of room No. 5 said no.", "Five left."]),
        ("It cost 3.5 million, or 1.250 each.", ["It cost 3.5 million, or 1.250 each."]),
        ("He waited ... and left. Then... Rain.", ["He waited ... and left.", "Then...", "Rain."]),
        ("“We stay. We fight,” he said.", ["“We stay.", "We fight,” he said."]),
        ("“We stay.” He left.", ["“We stay.”", "He left."]),
        ("“Why now?” asked Holm. “Stop!” he cried.", ["“Why now?” asked Holm.", "“Stop!” he cried."]),
        ("“Why now?” Ada Holm asked. She left.", ["“Why now?” Ada Holm asked.", "She left."]),
        ("They left the service.Many engineers stayed.", ["They left the service.", "Many engineers stayed."]),
        ("See www.Holm.Com or Holm.com today.", ["See www.Holm.Com or Holm.com today."]),
        ("She said.“No,” he said.", ["She said.", "“No,” he said."]),
        ("1. First they met. 2. Then they left.", ["1. First they met.", "2. Then they left."]),
        ("It sold. iPhone users left. eBay too.", ["It sold.", "iPhone users left.", "eBay too."]),
        ("The ferry sank.\u00a0Nobody\u00a0died.", ["The ferry sank.", "Nobody\u00a0died."]),
        ("A first line\n\nand a second", ["A first line", "and a second"]),
        ("A line that\r\ngoes on. It ends.", ["A line that\r\ngoes on.", "It ends."]),
        ("(It was late.) He left.", ["(It was late.)", "He left."]),
        ("今日は雨。明日は晴れ。", ["今日は雨。", "明日は晴れ。"]),
        ("", []),
        (" \n\n ", []),
    ],
)
def test_borders(text: str, sentences: list[str]) -> None:
    assert cut(text) == sentences


def test_only_the_asked_stretch_is_split() -> None:
    text = "One. Two. Three."
    assert [text[a:b] for a, b in split(text, 5, 9)] == ["Two."]


LETTERS = st.text(alphabet=st.sampled_from("aB. ?!\n\r\t“”\"'’()[]1…\u00a0\u2029-Ü"), max_size=60)


@given(st.one_of(st.text(max_size=80), LETTERS))
def test_sentences_cover_all_that_is_not_white_space(text: str) -> None:
    spans = split(text, 0, len(text))
    covered = {at for a, b in spans for at in range(a, b)}
    assert all(at in covered for at, sign in enumerate(text) if not sign.isspace())
    assert all(text[a:b].strip() == text[a:b] != "" for a, b in spans)
    assert all(left[1] <= right[0] for left, right in pairwise(spans))


@given(LETTERS)
def test_no_sentence_begins_in_lower_case_inside_a_paragraph(text: str) -> None:
    line = text.replace("\n", " ").replace("\r", " ").replace("\u2029", " ")
    assert not any(line[a] == "a" for a, _ in split(line, 0, len(line))[1:])


def test_what_never_stops_is_cut_at_white_space() -> None:
    text = "and the harbour " * 2000
    found = split(text, 0, len(text))
    assert max(end - start for start, end in found) <= 2000
    assert " ".join(text[start:end] for start, end in found) == text.strip()


def test_a_word_without_end_is_cut_too() -> None:
    text = "A." * 5000
    assert "".join(text[start:end] for start, end in split(text, 0, len(text))) == text
