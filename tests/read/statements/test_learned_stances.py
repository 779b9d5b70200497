"""The stance of what the learned reader finds: a cue that holds a negation tells nothing."""

import pytest

from onrecord.pipeline.steps import read
from onrecord.records import Report

ROWS = [
    ("The ministry would neither confirm nor deny the report.", "would neither confirm nor deny", "refuses"),
    ('"We are not looking to expand the yard," Commissioner Ada Brock said.', "said", "refuses"),
    ("The harbour board did not mention the report.", "did not mention", "refuses"),
    ("Neither side has reported casualties.", "has reported", "refuses"),
    ("Yard officials cast doubt on the claim.", "cast doubt on", "hedges"),
    ("It is not known whether he left the yard.", "is not known", "hedges"),
]


@pytest.mark.parametrize(("text", "cue", "stance"), ROWS, ids=[row[1] for row in ROWS])
def test_stances(text: str, cue: str, stance: str) -> None:
    reading = read(Report("a", "a", f"Yard news\n\n{text}\n"))
    found = {" ".join(span.of(reading.report.text) for span in row.cue): row.stance for row in reading.statements}
    assert found[cue] == stance


def test_a_heading_is_no_part_of_what_a_paragraph_says() -> None:
    reading = read(Report("a", "a", 'Title of it\n\n"The yard will close in June," said a manager of the yard.\n'))
    said = [" ".join(span.of(reading.report.text) for span in row.content) for row in reading.statements if row.cue]
    assert said == ["The yard will close in June"]


@pytest.mark.parametrize("wish", ["asked not to be identified", "asked to remain anonymous"])
def test_a_wish_not_to_be_named_is_no_statement(wish: str) -> None:
    text = f"Yard news\n\nTwo officials, who {wish}, said the yard would close.\n"
    reading = read(Report("a", "a", text))
    assert [" ".join(span.of(text) for span in row.cue) for row in reading.statements if row.cue] == ["said"]


def test_no_plan_in_a_quotation_is_told_by_it() -> None:
    text = "Yard news\n\n\"We're not looking to move any team, and we're not looking to expand,\" Ada Brock said.\n"
    reading = read(Report("a", "a", text))
    assert {row.stance for row in reading.statements if row.cue} == {"refuses"}
