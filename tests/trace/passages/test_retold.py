"""Single sentences told in other words, with and without what shows that one was made from the other."""

from onrecord.pipeline.steps import outline
from onrecord.records import Reading, Report
from onrecord.text.hashes import digest
from onrecord.trace.passages import find_passages

LEAD = "The ferry Aldis ran aground off Skarn on Monday with Captain Jonas Reyle and 44 passengers on board."
OWN = "Captain Jonas Reyle praised the crew of the Aldis when he came back to Skarn, and blamed a broken compass."
MADE = "Rescuers carried the elderly passengers to the village in baskets and gave them warm food, Reyle recalled."
RETOLD = (
    "According to Reyle the elderly were given warm food after rescuers had carried them in baskets to the village."
)
OTHER = "Warm food is sold in baskets to the elderly since a bakery of the village reopened near Lindau in spring."


def reading(key: str, *paragraphs: str) -> Reading:
    text = "\n\n".join(paragraphs)
    return outline(Report(key, digest("report", key), text, title=f"Ferry notes {key}"))


def told(a: Reading, b: Reading) -> set[frozenset[str]]:
    texts = {row.key: row.report.text for row in (a, b)}
    found = [p for p in find_passages([a, b]) if p.a.report != p.b.report]
    return {frozenset(texts[spot.report][spot.start : spot.end] for spot in (p.a, p.b)) for p in found}


def test_a_sentence_told_in_other_words() -> None:
    a, b = reading("a", LEAD, MADE), reading("b", OWN, RETOLD)
    assert frozenset((MADE, RETOLD)) in told(a, b)


def test_the_names_of_the_event_alone_are_no_retelling() -> None:
    a, b = reading("a", LEAD, MADE), reading("b", OWN, RETOLD)
    assert frozenset((LEAD, OWN)) not in told(a, b)


def test_reports_of_something_else_retell_nothing() -> None:
    assert told(reading("a", LEAD, MADE), reading("b", OTHER)) == set()


def test_either_order_gives_the_same() -> None:
    rows = [reading("a", LEAD, MADE), reading("b", OWN, RETOLD)]
    assert find_passages(rows) == find_passages(rows[::-1])
