"""Judgements outrank the machine, hold when reports are read again, and come with their reasons."""

from dataclasses import replace
from random import Random

import pytest

from onrecord.pipeline.steps import about, read, trace, until
from onrecord.read.statements import RuleReader
from onrecord.records import Anchor, Claim, Judgement, Origin, Reading, Record, Report, Statement
from onrecord.text.hashes import digest
from onrecord.trace.judgements import Settled, anchor_of, report_anchor

AT = "2031-03-06T10:00:00+00:00"


def made(key: str, text: str, day: str, outlet: str) -> Reading:
    report = Report(key, digest("report", key, "", text), text, None, day, "stated", outlet=outlet)
    return read(report, RuleReader())


COURIER = made(
    "courier",
    "Ferry line plans night crossing, officials say\n\n"
    "The Sarn ferry line will start a night crossing to Tollmark in May, two officials told the Lhuen Courier.\n\n"
    "“Nobody asked the crews about a night crossing,” said Mara Lind, who leads the seafarers' union.\n",
    "2031-03-03",
    "Lhuen Courier",
)
GAZETTE = made(
    "gazette",
    "Port doubts night crossing\n\n"
    "The Sarn ferry line will open a crossing by night to Tollmark in May, a port official told the Gazette.\n\n"
    "Ferry chairman Oskar Brenn denied that a night crossing was planned.\n",
    "2031-03-04",
    "Tollmark Gazette",
)
WEATHER = made(
    "weather",
    "Storm closes Sarn bridge\n\nThe bridge over the Sarn was closed on Tuesday, the road office said.\n",
    "2031-03-04",
    "Lhuen Courier",
)
EVERY = (COURIER, GAZETTE, WEATHER)


def judgement(kind: str, a: Anchor, b: Anchor | None = None, says: str = "", at: str = AT) -> Judgement:
    name = digest(kind, a.report, a.start or 0, b.report if b else "", b.start or 0 if b else 0, says, at)
    return Judgement(name, kind, a, b, says, "A. Marlow", at, "checked by telephone")


def said(reading: Reading, words: str) -> Statement:
    text = reading.report.text
    found = [
        row for row in reading.statements if row.content and words in text[row.content[0].start : row.content[-1].end]
    ]
    return max(found, key=lambda row: (bool(row.cue), row.content[-1].end - row.content[0].start))


def holding(record: Record, statement: Statement) -> Claim | None:
    return next((row for row in record.claims if statement.id in row.supports), None)


OURS = anchor_of(COURIER, said(COURIER, "start a night crossing"))
THEIRS = anchor_of(GAZETTE, said(GAZETTE, "crossing by night"))
QUOTE = anchor_of(COURIER, said(COURIER, "Nobody asked"))


def test_not_a_statement_is_gone_with_its_claim() -> None:
    quote = said(COURIER, "Nobody asked")
    record = trace(EVERY, [judgement("not_a_statement", QUOTE)])
    assert all(quote.id not in {row.id for row in reading.statements} for reading in record.readings)
    assert all(quote.id not in (*row.supports, *row.denies, *row.other) for row in record.claims)
    assert [row.key for row in record.before] == ["courier"]


def test_a_statement_gets_the_speaker_that_people_name() -> None:
    record = trace(EVERY, [judgement("speaker", THEIRS, says="Oskar Brenn")])
    reading = next(row for row in record.readings if row.key == "gazette")
    row = said(reading, "crossing by night")
    assert row.source is not None
    assert row.source.of(reading.report.text) == "Oskar Brenn"
    assert (row.anonymous, row.made_by, row.chain[-1]) == (False, "judgement", "Oskar Brenn")


def test_nobody_but_the_outlet_spoke() -> None:
    record = trace(EVERY, [judgement("speaker", THEIRS, says="outlet")])
    row = said(next(row for row in record.readings if row.key == "gazette"), "crossing by night")
    assert (row.source, row.cue, row.chain) == (None, (), ("outlet",))


def test_a_speaker_whom_the_report_does_not_name_changes_nothing() -> None:
    assert trace(EVERY, [judgement("speaker", THEIRS, says="Vera Sund")]).readings == trace(EVERY).readings


def test_same_claim_makes_one_and_says_who_judged() -> None:
    quote, ours = said(COURIER, "Nobody asked"), said(COURIER, "start a night crossing")
    record = trace(EVERY, [judgement("same_claim", OURS, QUOTE)])
    claim = holding(record, ours)
    assert claim is not None
    assert quote.id in claim.supports
    assert any(link.kind == "judged" and "A. Marlow" in link.because for link in claim.links)
    assert sum(quote.id in row.supports for row in record.claims) == 1


def test_not_the_same_parts_what_was_one() -> None:
    ours, theirs = said(COURIER, "start a night crossing"), said(GAZETTE, "crossing by night")
    joined = judgement("same_claim", OURS, THEIRS)
    parted = judgement("other_claim", OURS, THEIRS, at="2031-03-06T11:00:00+00:00")
    one, two = trace(EVERY, [joined]), trace(EVERY, [joined, parted])
    assert holding(one, ours) == holding(one, theirs)
    assert holding(two, ours) != holding(two, theirs)
    assert holding(two, theirs) is not None


def test_the_later_judgement_outranks_the_earlier_in_whatever_order_they_come() -> None:
    joined = judgement("same_claim", OURS, THEIRS)
    parted = judgement("other_claim", OURS, THEIRS, at="2031-03-06T11:00:00+00:00")
    again = judgement("same_claim", OURS, THEIRS, at="2031-03-06T12:00:00+00:00")
    rows = [joined, parted, again]
    records = set()
    for seed in range(4):
        Random(seed).shuffle(rows)
        records.add(str(trace(EVERY, sorted(rows, key=lambda row: row.id)).claims))
    assert len(records) == 1
    assert holding(trace(EVERY, rows), said(COURIER, "start a night")) == holding(
        trace(EVERY, rows), said(GAZETTE, "crossing by night")
    )


def test_origins_that_people_call_one_are_one() -> None:
    ours, theirs = said(COURIER, "start a night crossing").id, said(GAZETTE, "crossing by night").id
    officials = Origin("Lhuen Courier, citing two officials", False, True, ("other", ours))
    chairman = Origin("Oskar Brenn", True, False, (theirs,))
    third = Origin("Mara Lind", False, False, ("third",))
    settled = Settled(EVERY, [judgement("same_origin", THEIRS, OURS)])
    one, rest = settled.origins([officials, third, chairman])
    assert (one.name, one.statements, one.party, one.anonymous) == (
        officials.name,
        ("other", ours, theirs),
        True,
        False,
    )
    assert one.links[-1].kind == "judged"
    assert rest == third
    assert settled.origins([officials, third]) == (officials, third)


def test_stories_are_joined_and_parted() -> None:
    def groups(record: Record) -> set[frozenset[str]]:
        return {frozenset(story.reports) for story in record.stories}

    assert groups(trace(EVERY)) == {frozenset({"courier", "gazette"}), frozenset({"weather"})}
    join = judgement("same_story", report_anchor(COURIER.report), report_anchor(WEATHER.report))
    part = judgement("other_story", report_anchor(COURIER.report), report_anchor(GAZETTE.report))
    joined = trace(EVERY, [join])
    assert groups(joined) == {frozenset({"courier", "gazette", "weather"})}
    assert len({claim.story for claim in joined.claims}) == 1
    assert groups(trace(EVERY, [part])) == {frozenset({key}) for key in ("courier", "gazette", "weather")}


def test_a_judgement_holds_when_the_report_is_read_anew() -> None:
    again = replace(
        COURIER,
        statements=tuple(
            replace(row, id=f"new{at}", content=tuple(replace(span, end=span.end - 1) for span in row.content))
            for at, row in enumerate(COURIER.statements)
        ),
    )
    record = trace([again, GAZETTE], [judgement("not_a_statement", QUOTE)])
    reading = next(row for row in record.readings if row.key == "courier")
    assert not any("Nobody asked" in span.of(reading.report.text) for row in reading.statements for span in row.content)


def test_a_judgement_holds_for_the_same_words_in_a_later_version() -> None:
    text = COURIER.report.text + "\nThe crossing would take six hours.\n"
    name = digest("report", "courier", "", text)
    later = read(replace(COURIER.report, key="courier#2", version=2, id=name, text=text), RuleReader())
    record = trace([COURIER, later], [judgement("not_a_statement", QUOTE)])
    spans = [span.of(row.report.text) for row in record.readings for each in row.statements for span in each.content]
    assert not any("Nobody asked" in words for words in spans)


@pytest.mark.parametrize(
    "kind", ["not_a_statement", "speaker", "same_claim", "other_claim", "same_origin", "same_story"]
)
def test_a_judgement_of_what_is_not_at_hand_changes_nothing(kind: str) -> None:
    gone = replace(OURS, report="0" * 16, address="elsewhere")
    record = trace(EVERY, [judgement(kind, gone, gone, says="Mara Lind")])
    assert replace(record, judgements=()) == trace(EVERY)


def test_as_of_a_moment_before_the_judgement_the_machine_says_what_it_said() -> None:
    record = trace(EVERY, [judgement("not_a_statement", QUOTE), judgement("speaker", THEIRS, says="Oskar Brenn")])
    assert until(record, "2031-03-05") == trace(EVERY)
    assert until(record, "2031-03-07") == record


def test_a_part_of_the_record_keeps_its_judgements() -> None:
    rows = [judgement("not_a_statement", QUOTE)]
    assert holding(about(trace(EVERY, rows), ["night"]), said(COURIER, "Nobody asked")) is None
