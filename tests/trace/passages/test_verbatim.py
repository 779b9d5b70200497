from bench.verbatim import find_verbatim

from onrecord.pipeline.steps import outline
from onrecord.records import Reading, Report
from onrecord.text.hashes import digest

ONE = "The survey of the northern pier in Port Ellery was paid for by the harbour board, said councillor Ines Rowe."
TWO = "Nobody else was asked to bid, and it was paid for by the harbour board, which then praised the firm."


def reading(key: str, *paragraphs: str) -> Reading:
    text = "\n\n".join(paragraphs)
    return outline(Report(key, digest("report", key), text, title=f"Harbour notes {key}"))


def test_a_run_inside_sentences_that_are_otherwise_different() -> None:
    rows = {key: reading(key, text) for key, text in (("a", ONE), ("b", TWO))}
    (run,) = find_verbatim(list(rows.values()))
    assert {rows[side.report].report.text[side.start : side.end] for side in (run.a, run.b)} == {
        "was paid for by the harbour board"
    }


def test_shorter_runs_are_left_out_and_order_does_not_matter() -> None:
    rows = [reading("a", ONE), reading("b", TWO)]
    assert find_verbatim(rows, least=40) == ()
    assert find_verbatim(rows) == find_verbatim(rows[::-1])


def test_a_run_goes_on_over_the_end_of_a_sentence() -> None:
    rows = [reading("a", f"It rained. {ONE} {TWO}"), reading("b", ONE, TWO, "It stopped at last.")]
    (run,) = find_verbatim(rows, least=60)
    assert run.a.end - run.a.start > len(ONE)
