"""Damaged and strange text: spans stay right, nothing breaks, order and repetition change nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

PIECES = st.sampled_from(
    [
        *(
            "The council",
            " said",
            " that",
            " the yard",
            " closed",
            " citing",
            " reports",
            " according to",
            " as",
            " and",
        ),
        *(
            " but",
            " told",
            " Reuters",
            " denied",
            " is said to",
            " She",
            " who",
            " to",
            " not",
            " allegedly",
            " quoted",
        ),
        *(" as saying", " of", "it", ".", ",", ", ", ":", "(", ")", " —", "\u00a0", " “", "”", '"', "'", "’s"),
        *("\n\n", "\r\n\r\n"),
    ]
)


@given(st.lists(PIECES, max_size=40))
@settings(max_examples=150, deadline=None)
def test_any_text_gives_spans_inside_it(read, pieces: list[str]) -> None:
    text = "".join(pieces)
    found = read(text)
    assert found == read(text)
    ids = {one.id for one in found.statements}
    for one in found.statements:
        spans = [*one.cue, *one.content, *([one.source] if one.source else [])]
        assert one.content
        assert all(0 <= span.start < span.end <= len(text) for span in spans)
        assert one.chain[0] == "outlet"
        assert one.inside in ids | {None}
        assert one.refers_to in ids | {None}
        assert one.inside != one.id


@given(st.text(max_size=200))
@settings(max_examples=100, deadline=None)
def test_any_characters(read, text: str) -> None:
    read(text)


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("According to the Daily Post,\u00a0the yard had closed.", "the Daily Post", "the yard had closed"),
        ("According to the Daily Post,the yard had closed", "the Daily Post", "the yard had closed"),
    ],
)
def test_missing_and_hard_spaces(read, text, source, content) -> None:
    assert read(text).triple("According to") == (source, content)


@pytest.mark.parametrize("quote", ["“{}”", '"{}"', '“{}"'])
def test_mixed_quotation_marks(read, quote) -> None:
    text = quote.format("The yard is closed,") + " the mayor said."
    assert read(text).triple("said") == ("the mayor", "The yard is closed,")


def test_ids_are_distinct(read) -> None:
    found = read("The council said the yard was safe.\n\nThe council said the yard was safe.")
    assert len({one.id for one in found.statements}) == len(found.statements) == 2
