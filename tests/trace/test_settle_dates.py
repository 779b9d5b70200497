"""Undated reports settled through copied passages."""

from dataclasses import replace

import pytest

from onrecord.read.dates import find_bounds, find_moments
from onrecord.records import Part, Passage, Published, Reading, Report, Sentence, Stretch
from onrecord.text.dating import infer
from onrecord.text.sentences import split
from onrecord.trace.order import settle_dates

COPIED = (
    "Envoys of Marland and Ostia met Wednesday for a third day in Kalvik. It was unclear whether they would finish "
    "Wednesday or go on into Thursday. Both said Tuesday that a wider meeting would be held on March 20. They had "
    "failed to agree by a February 3 deadline."
)
DATED = f"Envoy Ama Osei, January 8, 2031. (Photo: Ines Falk)\n\n{COPIED}\n\nThe talks began in 2029."
UNDATED = f"Marland denied a report.\n\n{COPIED}"


def reading(key: str, text: str, published: str | None = None) -> Reading:
    report = Report(key, key, text, published=published)
    parts, sentences, at = [], [], 0
    for block in text.split("\n\n"):
        start = text.index(block, at)
        at = start + len(block)
        kind = "caption" if "(Photo" in block else "paragraph"
        parts.append(Part(kind, start, at))
        sentences += [Sentence(f"{key}{a}", a, b, kind, "1") for a, b in split(text, start, at)]
    bounds = find_bounds(report, tuple(parts), tuple(sentences))
    day = Published(published, "stated", published, published) if published else infer(bounds)
    moments = find_moments(report, tuple(parts), tuple(sentences), day)
    return Reading(report, tuple(parts), tuple(sentences), (), (), moments, bounds, day)


def passage(a: Reading, b: Reading, words: str = COPIED, of: str = "reporting") -> Passage:
    stretches = []
    for row in (a, b):
        start = row.report.text.index(words)
        stretches.append(Stretch(row.key, start, start + len(words)))
    return Passage(stretches[0], stretches[1], "identical", 1.0, of)


def test_alone_a_report_without_a_year_stays_unknown() -> None:
    rows = [reading("undated", UNDATED)]
    assert settle_dates(rows, [])["undated"].how == "unknown"


def test_the_year_comes_through_the_copied_passage() -> None:
    a, b = reading("undated", UNDATED), reading("captioned", DATED)
    days = settle_dates([a, b], [passage(a, b)])
    assert {day.value for day in days.values()} == {"2031-03-12"}
    assert {day.how for day in days.values()} == {"inferred"}
    assert any("captioned" in reason and "2031" in reason for reason in days["undated"].because)


@pytest.mark.parametrize("swap", [False, True])
def test_a_function_of_the_set(swap: bool) -> None:
    a, b, c = reading("undated", UNDATED), reading("captioned", DATED), reading("third", COPIED)
    links = [passage(a, b), passage(c, a)]
    rows = [c, b, a] if swap else [a, b, c]
    days = settle_dates(rows, links[::-1] if swap else links)
    assert days == settle_dates([b, a, c], links)
    assert days["third"].value == "2031-03-12"


def test_a_dated_copy_is_the_anchor() -> None:
    a, b = reading("undated", UNDATED), reading("wire", COPIED, "2031-03-13")
    days = settle_dates([a, b], [passage(a, b)])
    assert days["wire"] == b.published
    assert days["undated"].value == "2031-03-12"  # the Wednesday of that week, which its own words ask for


def test_quotations_and_passages_without_days_carry_nothing() -> None:
    a, b = reading("undated", UNDATED), reading("captioned", DATED)
    assert settle_dates([a, b], [passage(a, b, of="quotation")])["undated"].how == "unknown"
    plain = "They had failed to agree by a February 3 deadline."
    assert settle_dates([a, b], [passage(a, b, plain)])["undated"].how == "unknown"


def test_nothing_to_read_leaves_a_report_as_it_is() -> None:
    row = replace(reading("bare", "Nothing dated here."), published=Published("2030", "inferred"))
    assert settle_dates([row], [])["bare"].value == "2030"
