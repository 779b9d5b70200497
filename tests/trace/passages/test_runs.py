from hypothesis import given
from hypothesis import strategies as st

from onrecord.trace.passages.runs import LEAST, Run, shared_runs

TEXTS = st.lists(st.lists(st.sampled_from("abcd"), max_size=14), min_size=2, max_size=4)


def grams(text: list[str]) -> set[tuple[str, ...]]:
    return {tuple(text[at : at + LEAST]) for at in range(len(text) - LEAST + 1)}


def test_a_run_is_as_long_as_both_agree() -> None:
    a = ["the", "mayor", "opened", "the", "new", "bridge", "on", "monday"]
    b = ["on", "sunday", "the", "mayor", "opened", "the", "new", "bridge", "himself"]
    assert shared_runs([a, b]) == {(0, 1): [Run(0, 2, 6)]}


def test_runs_do_not_cross_from_one_text_to_the_next() -> None:
    assert shared_runs([["a", "b"], ["c", "d"], ["a", "b", "c", "d"]], least=1) == {}


def test_no_texts_and_short_texts_share_nothing() -> None:
    assert shared_runs([]) == {}
    assert shared_runs([["a"], ["a"]], least=1) == {}


@given(TEXTS)
def test_runs_are_shared_and_no_word_is_in_two_of_a_pair(texts: list[list[str]]) -> None:
    for (i, j), runs in shared_runs(texts, least=1).items():
        assert i < j
        taken: list[int] = []
        for run in runs:
            assert run.size >= LEAST
            assert texts[i][run.a_start : run.a_start + run.size] == texts[j][run.b_start : run.b_start + run.size]
            taken += range(run.a_start, run.a_start + run.size)
        assert len(taken) == len(set(taken))


@given(TEXTS)
def test_every_pair_with_four_words_in_a_row_is_found(texts: list[list[str]]) -> None:
    found = set(shared_runs(texts, least=1))
    wanted = {(i, j) for j in range(len(texts)) for i in range(j) if grams(texts[i]) & grams(texts[j])}
    assert found == wanted
