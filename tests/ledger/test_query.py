"""The query form: what is understood, and what is told when it is not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.errors import UsageError
from onrecord.ledger.query import Term, parse
from onrecord.text.search_words import search_words


def test_a_whole_query() -> None:
    query = parse(
        'Strike "called off" -ferry port OR har* from:gazette said:"Inés Haldt" after:2031-03-05 status:Disputed'
    )
    assert query.text == (
        (Term(("strike",)),),
        (Term(("called", "off"), exact=True),),
        (Term(("port",)), Term(("har",), prefix=True)),
    )
    assert query.without == (("", Term(("ferry",))),)
    assert query.outlets == (Term(("gazette",)),)
    assert query.speakers == (Term(("ines", "haldt"), exact=True),)
    assert (query.after, query.before, query.statuses) == ("2031-03-05", None, ("disputed",))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "-ferry",
        "-ferry after:2031-03-05",
        "by:me",
        "after:soon",
        "status:true",
        "said:",
        "...",
        "from:???",
        "x -after:2031-03-05",
    ],
)
def test_a_query_that_is_none_says_so_in_one_line(line: str) -> None:
    with pytest.raises(UsageError) as caught:
        parse(line)
    assert "\n" not in str(caught.value)


@given(st.text())
def test_any_line_is_a_query_or_one_clear_error(line: str) -> None:
    try:
        query = parse(line)
    except UsageError:
        return
    terms = [*(term for choice in query.text for term in choice), *query.outlets, *query.speakers]
    terms += [term for _, term in query.without]
    assert all(term.words and all(word.isalnum() for word in term.words) for term in terms)


@given(st.lists(st.sampled_from(["strike", "strikes", "ferry", "off"]), min_size=1, max_size=6))
def test_a_text_meets_every_phrase_of_its_own_words(words: list[str]) -> None:
    assert all(
        Term(tuple(words[a:b]), exact=True).inside(words) for a in range(len(words)) for b in range(a + 1, len(words))
    )


@given(st.text())
def test_search_words_are_their_own_search_words(text: str) -> None:
    words = search_words(text)
    assert search_words(" ".join(words)) == words
