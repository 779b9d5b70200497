from onrecord.pipeline.steps import outline
from onrecord.records import Order, Reading, Report
from onrecord.text.hashes import digest
from onrecord.trace.passages import find_novel, find_passages
from onrecord.trace.stories import find_stories

ONE = "The opera house of Lindau will stay shut until May because its roof lets in the rain."
TWO = "Director Petra Hollis cancelled 46 evenings and will pay back every ticket that was sold."
PARAPHRASE = "Petra Hollis, the director, has cancelled 46 evenings, and every ticket that was sold is to be paid back."
ADDS = "Petra Hollis, the director, has cancelled 46 evenings, and every ticket sold by Ostmark is to be paid back."
FRESH = "The city of Lindau asks the insurers of the opera house for nine million crowns towards a new roof."


def reading(key: str, *paragraphs: str) -> Reading:
    text = "\n\n".join(paragraphs)
    return outline(Report(key, digest("report", key), text, title=f"Lindau opera house roof: report {key}"))


def novel(*rows: Reading) -> dict[str, list[str]]:
    order = Order(tuple(row.key for row in rows))
    stories = find_stories(rows, order.sequence)
    assert len(stories) == 1
    found = dict(find_novel(rows, find_passages(rows), order, stories))
    return {row.key: [row.words(s) for s in row.sentences if s.id in found[row.key]] for row in rows}


def test_what_an_earlier_report_says_is_old() -> None:
    found = novel(reading("a", ONE, TWO), reading("b", ONE, FRESH, TWO))
    assert found == {"a": [ONE, TWO], "b": [FRESH]}


def test_the_order_decides_who_is_new() -> None:
    found = novel(reading("b", ONE, FRESH, TWO), reading("a", ONE, TWO))
    assert found == {"b": [ONE, FRESH, TWO], "a": []}


def test_a_paraphrase_is_old_unless_it_adds_a_name() -> None:
    assert novel(reading("a", ONE, TWO), reading("b", PARAPHRASE, FRESH))["b"] == [FRESH]
    assert novel(reading("a", ONE, TWO), reading("b", ADDS, FRESH))["b"] == [ADDS, FRESH]


def test_repeats_inside_a_report_are_never_novel() -> None:
    assert novel(reading("a", ONE, TWO, ONE)) == {"a": [ONE, TWO]}


def test_a_sentence_printed_everywhere_is_new_once() -> None:
    rows = [
        reading(f"{at:02}", ONE, f"Usher number {at} of the opera house in Lindau spoke of rain.") for at in range(60)
    ]
    found = novel(*rows)
    assert [ONE in sentences for sentences in found.values()] == [True, *[False] * 59]
