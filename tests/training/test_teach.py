"""What a trained reader finds in contents, and labels of our own as PolNeAR would give them."""

import pytest
from evals.nested import Case, Labelled
from training.reader.examples import Attribution, Document, document, numbers
from training.reader.teach import _labelled, found_by, look_inside

from onrecord.read.encoder.session import Encoder, load

TEXT = "The Sellin Post said the harbour master had told it that the pier was unsafe."
CITED = "The Sellin Post reported, citing two clerks, that the pier was unsafe."


@pytest.fixture(scope="module")
def teacher() -> Encoder:
    return load()


def words(found: Document, group: set[int]) -> str:
    return " ".join(found.text[found.words[number].start : found.words[number].end] for number in sorted(group))


def span(text: str, words: str) -> tuple[tuple[int, int], ...]:
    return ((text.index(words), text.index(words) + len(words)),)


def test_a_content_read_alone_shows_what_stands_in_it(teacher: Encoder) -> None:
    found = document(TEXT, teacher.vocabulary)
    content = numbers(found.words, span(TEXT, "the harbour master had told it that the pier was unsafe"))
    found.attributions = [Attribution({0, 1, 2}, {3}, content)]
    look_inside(found, teacher)
    (inner,) = [one for one in found.attributions if one.nested]
    assert words(found, inner.source) == "the harbour master"
    assert words(found, inner.cue) == "had told"
    assert words(found, inner.content).endswith("the pier was unsafe")
    assert found.unsure is not None
    assert not found.unsure & inner.cue


def test_the_teacher_gives_outer_attributions_alone(teacher: Encoder) -> None:
    found = document(TEXT, teacher.vocabulary)
    (outer,) = found_by(found, teacher)
    assert words(found, outer.cue) == "said"


def test_who_is_cited_is_the_content_of_citing(teacher: Encoder) -> None:
    told = span(CITED, "that the pier was unsafe")
    outer = Labelled(span(CITED, "The Sellin Post"), span(CITED, "reported"), told, None)
    inner = Labelled(span(CITED, "two clerks"), span(CITED, "citing"), told, 0)
    whole = document(CITED, teacher.vocabulary)
    made = _labelled(whole, inner, Case("none", "none", "train", (outer, inner)))
    assert not made.nested
    assert (words(whole, made.source), words(whole, made.content)) == ("The Sellin Post", "two clerks")
