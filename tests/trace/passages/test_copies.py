import pytest

from onrecord.pipeline.steps import outline
from onrecord.records import Copy, Reading, Report
from onrecord.text.hashes import digest
from onrecord.trace.passages import find_copies, find_passages
from onrecord.trace.passages.credits import agency_of, known_agency, syndicated_from

WIRE = (
    "Two trains collided outside the mining town of Varnholt on Sunday, injuring at least 40 passengers.",
    "Rescue teams worked through the night to free the driver of the second train from his cab.",
    "The line carries ore from the Kestrel pits and had been closed for repairs until last week.",
    "Transport Minister Hanne Oskarsen ordered an inquiry and said its findings would be made public.",
)
OTHER = (
    "Share prices of the Kestrel mining group fell by a tenth when the exchange opened on Monday.",
    "Analysts expect the ore line to stay shut for most of the summer, which would hurt exports.",
)
QUOTE = "“I saw the second train come round the bend and there was nothing that anybody could do,”"


def reading(key: str, *paragraphs: str, outlet: str | None = None) -> Reading:
    text = "\n\n".join(paragraphs)
    return outline(Report(key, digest("report", key), text, title=f"Varnholt {key}", outlet=outlet))


def copies(*rows: Reading) -> tuple[Copy, ...]:
    return find_copies(rows, find_passages(rows))


def test_one_text() -> None:
    (copy,) = copies(reading("a", *WIRE), reading("b", *WIRE, *OTHER))
    assert (copy.relation, copy.containment, copy.upstream) == ("same_text", 1.0, None)
    assert copy.because


def test_a_lifted_sentence_in_a_long_report() -> None:
    (copy,) = copies(reading("a", *WIRE), reading("b", *OTHER, WIRE[1]))
    assert copy.relation == "partial"
    assert 0.1 < copy.containment < 0.6


def test_two_reporters_may_quote_the_same_man() -> None:
    (copy,) = copies(
        reading("a", *WIRE, f"{QUOTE} said Jon Vale, a signalman."),
        reading("b", *OTHER, f"{QUOTE} Jon Vale told this paper."),
    )
    assert copy.relation == "quotes_only"
    assert copy.containment < 0.1  # the man's name


def test_nothing_shared_is_no_copy() -> None:
    assert copies(reading("a", *WIRE), reading("b", *OTHER)) == ()


def test_an_agency_that_both_credit() -> None:
    first = f"VARNHOLT, Norrmark (Reuters) — {WIRE[0]}"
    (copy,) = copies(reading("a", first, *WIRE[1:]), reading("b", *WIRE[:3], "Reuters contributed to this report."))
    assert copy.upstream == "Reuters"
    assert any("Reuters" in reason for reason in copy.because)


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("AFP", "Agence France-Presse"),
        ("Agence France-Presse", "Agence France-Presse"),
        ("AP", "Associated Press"),
        ("Pa", None),
        ("The Canadian Press", "The Canadian Press"),
        ("Varnholt Gazette", None),
    ],
)
def test_agencies_by_their_forms(form: str, name: str | None) -> None:
    assert known_agency(form) == name


@pytest.mark.parametrize(
    "line",
    [
        "The Associated Press contributed to this report.",
        "With files from the Associated Press",
        "© 2031 The Associated Press. All rights reserved.",
        "(AP)",
    ],
)
def test_credits_at_the_foot(line: str) -> None:
    credit = agency_of(reading("a", *WIRE, line))
    assert credit is not None
    assert credit.name == "Associated Press"


def test_a_report_that_only_speaks_of_an_agency_is_not_credited_to_it() -> None:
    assert (
        agency_of(reading("a", *WIRE, "Oskarsen told Reuters on Sunday that the signals had been tested in May."))
        is None
    )


@pytest.mark.parametrize(
    "line",
    [
        "This article originally appeared on Varnholt Gazette.",
        "This story was first published by the Varnholt Gazette and is republished with permission.",
        "Originally published on Varnholt Gazette",
    ],
)
def test_syndication_notes(line: str) -> None:
    note = syndicated_from(reading("a", *WIRE, line))
    assert note is not None
    assert note.name == "Varnholt Gazette"
