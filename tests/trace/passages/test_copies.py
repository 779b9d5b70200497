from itertools import permutations

import pytest

from onrecord.pipeline.steps import outline
from onrecord.records import Copy, Reading, Report
from onrecord.text.hashes import digest
from onrecord.trace.passages import find_copies, find_passages, relate
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
    assert copy.containment == 0.0
    assert copy.score < 0.4


def test_containment_is_told_both_ways_and_its_places_are_shown() -> None:
    rows = [reading("a", *WIRE), reading("b", *WIRE[:2], *OTHER, *OTHER)]
    (copy,) = copies(*rows)
    texts = {row.key: row.report.text for row in rows}
    of = dict(zip((copy.a, copy.b), copy.contained, strict=True))
    assert of["a"] > of["b"] > 0.2
    assert copy.containment == of["b"] or of["a"] == copy.containment
    assert copy.score > 0.9
    for one, other in copy.shared:
        assert texts[one.report][one.start : one.end].lower() == texts[other.report][other.start : other.end].lower()


def test_set_phrases_and_names_make_no_copy() -> None:
    one = reading("a", *OTHER, "Transport Minister Hanne Oskarsen was in Varnholt at the end of the week.")
    other = reading("b", *WIRE[1:3], "Transport Minister Hanne Oskarsen said at the end of the week that it was over.")
    copy = relate(one, other)
    assert copy.relation == "none"
    assert copy.score < 0.5
    assert copies(one, other) == ()


def test_a_rewrite_that_keeps_a_clause_here_and_there_is_a_copy() -> None:
    rewritten = (
        "At least 40 people were hurt when two trains collided outside the mining town of Varnholt, officials say.",
        "It took all night to free the driver of the second train, and no cause is known.",
        "The ore line had been closed for repairs until last week.",
    )
    copy = relate(reading("a", *WIRE), reading("b", *rewritten))
    assert copy.relation == "partial"
    assert copy.score > 0.5


def test_a_post_that_both_print_makes_no_copy() -> None:
    post = "We will not rest until every passenger of the Varnholt train is safely home pic.twitter.com/Xy12"
    copy = relate(reading("a", *WIRE, post), reading("b", *OTHER, post))
    assert copy.relation in {"quotes_only", "none"}


def test_a_signed_post_makes_no_copy() -> None:
    post = "Every passenger of the Varnholt train will be brought safely home by the end of this night"
    signed = "— Hanne Oskarsen (@hoskarsen) May 4, 2031"
    copy = relate(reading("a", *WIRE, post, signed), reading("b", *OTHER, post, signed))
    assert copy.relation == "quotes_only"


def test_standing_lines_are_learned_from_other_reports() -> None:
    line = "The Gazette corrects its mistakes within the day and tells its readers what has been put right."
    rows = [
        reading("a", *WIRE, line),
        reading("b", "The Pellworth orchestra has chosen Lidka Marsh as its first conductor since 2019.", line),
        reading("c", "Farmers in the Tolmin hills say that the dry spring has cost them half of their barley.", line),
    ]
    assert copies(*rows) == ()
    (copy,) = copies(*rows[:2])
    assert copy.relation == "partial"  # two reports alone cannot tell


def test_two_reports_of_one_outlet_are_enough_to_learn_its_standing_line() -> None:
    line = "The Gazette corrects its mistakes within the day and tells its readers what has been put right."
    farm = "Farmers in the Tolmin hills say that the dry spring has cost them half of their barley."
    both = [reading("a", *WIRE, line, outlet="Gazette"), reading("b", farm, line, outlet="The Gazette")]
    assert len(copies(*both)) == 1
    assert copies(both[0], reading("b", farm, line, outlet="gazette")) == ()


def test_a_wire_sentence_in_three_reports_of_one_story_is_no_standing_line() -> None:
    rows = [reading(key, *WIRE[at : at + 2], OTHER[0]) for at, key in enumerate("abc")]
    assert len(copies(*rows)) == 3


def test_the_order_of_the_reports_does_not_matter() -> None:
    rows = [reading("a", *WIRE), reading("b", *WIRE[:2], *OTHER), reading("c", *OTHER, WIRE[3]), reading("d", QUOTE)]
    assert len({copies(*shuffled) for shuffled in permutations(rows)}) == 1
    assert relate(rows[0], rows[1]) == relate(rows[1], rows[0])


def test_two_reports_without_a_body_are_nothing_to_each_other() -> None:
    assert relate(reading("a"), reading("b")).relation == "none"


def test_nothing_shared_is_no_copy() -> None:
    assert copies(reading("a", *WIRE), reading("b", *OTHER)) == ()


def test_an_agency_that_both_credit() -> None:
    first = f"VARNHOLT, Norrmark (Reuters) — {WIRE[0]}"
    (copy,) = copies(reading("a", first, *WIRE[1:]), reading("b", *WIRE[:3], "Reuters contributed to this report."))
    assert copy.upstream == "Reuters"
    assert any("Reuters" in reason for reason in copy.because)


def test_an_outlet_where_the_text_stood_first() -> None:
    note = "This article originally appeared on Varnholt Gazette."
    (copy,) = copies(reading("a", *WIRE, note), reading("b", *WIRE[:3], note))
    assert copy.upstream == "Varnholt Gazette"


def test_two_agencies_are_no_common_upstream() -> None:
    (copy,) = copies(reading("a", *WIRE, "(AP)"), reading("b", *WIRE[:3], "Reuters contributed to this report."))
    assert copy.upstream is None


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
