"""What the brief must say about the invented story in ``examples/``."""

from pathlib import Path

import pytest

from onrecord.gather import from_paths
from onrecord.pipeline.steps import read, tell, trace
from onrecord.records import Brief, Claim, Record, Report

STORY = Path(__file__).resolve().parents[2] / "examples" / "shipyard"


@pytest.fixture(scope="module")
def record() -> Record:
    reports = [found for found in from_paths([str(STORY)]) if isinstance(found, Report)]
    assert len(reports) == 6
    return trace(read(report) for report in reports)


@pytest.fixture(scope="module")
def brief(record: Record) -> Brief:
    return tell(record)


def central(record: Record) -> Claim:
    (claim,) = [claim for claim in record.claims if claim.central]
    return claim


def test_it_is_one_story(record: Record) -> None:
    assert [len(story.reports) for story in record.stories] == [6]


def test_furniture_is_never_read(record: Record) -> None:
    told = " ".join(reading.words(row) for reading in record.readings for row in reading.sentences).lower()
    for words in (
        "cookie",
        "newsletter",
        "sign up",
        "advertisement",
        "fishing fleet",
        "dry dock matters",
        "oskar lunde",
    ):
        assert words not in told


def test_the_sale_is_disputed(record: Record) -> None:
    claim = central(record)
    assert "approved" in claim.text
    assert "sale" in claim.text
    assert claim.status == "disputed"


def test_the_sale_has_one_origin(record: Record) -> None:
    claim = central(record)
    assert len(claim.origins_for) == 1
    assert claim.origins_for[0].anonymous
    assert claim.origins_for[0].name == "Halvik Courier, citing two unnamed officials"
    assert "confirmed" not in [step.status for step in claim.history]


def test_the_denial_has_one_origin(record: Record) -> None:
    (origin,) = central(record).origins_against
    assert "Merrow" not in origin.name
    assert "Courier" not in origin.name


def test_who_complains_denies_nothing(record: Record) -> None:
    union = {
        row.id
        for reading in record.readings
        for row in reading.statements
        if row.source is not None and "Merrow" in row.source.of(reading.report.text)
    }
    assert union
    assert not union & set(central(record).denies)


def test_the_claim_is_unconfirmed_until_the_government_speaks(record: Record) -> None:
    assert central(record).history[0].status == "unconfirmed"
    assert central(record).history[-1].status == "disputed"


def test_nothing_else_is_disputed(record: Record) -> None:
    about = central(record)
    assert all(claim.detail_of == about.id for claim in record.claims if claim.status == "disputed" and claim != about)


def test_whom_the_claim_is_about_is_not_said_to_have_told_it(record: Record) -> None:
    said = {row.id: row for reading in record.readings for row in reading.statements}
    assert "Tomas Reyl" not in {said[name].chain[-1] for name in central(record).other}


def test_the_refusal_is_no_denial(record: Record) -> None:
    refused = {
        row.id
        for reading in record.readings
        for row in reading.statements
        if "negotiate in the newspapers" in " ".join(span.of(reading.report.text) for span in row.content)
    }
    assert refused
    assert not refused & set(central(record).denies)


def test_the_abridged_reports_are_copies(record: Record) -> None:
    keys = {Path(reading.key).name: reading.key for reading in record.readings}
    pairs = {frozenset((copy.a, copy.b)) for copy in record.copies}
    assert frozenset((keys["meridian-1.txt"], keys["coastline.txt"])) in pairs
    assert frozenset((keys["meridian-1.txt"], keys["gazette.html"])) in pairs


def test_the_headline_that_drops_its_attribution_is_flagged(record: Record) -> None:
    verdicts = {(Path(check.report).name, check.text): check.verdict for check in record.checks}
    assert verdicts["gazette.html", "Reyl approves sale of Halvik shipyard to Nordhavn"] == "attributed_only"


def days(record: Record) -> dict[str, str]:
    return {Path(reading.key).name: (reading.published.value or "")[:10] for reading in record.readings}


@pytest.mark.parametrize("key", ["meridian-1.txt", "coastline.txt", "courier.txt"])
def test_the_day_of_the_undated_reports(record: Record, key: str) -> None:
    assert days(record)[key] == "2031-03-04"


def test_the_day_of_a_dateline_without_a_year(record: Record) -> None:
    assert days(record)["meridian-2.txt"] == "2031-03-05"


def test_the_dates_ahead(brief: Brief) -> None:
    ahead = [entry.value for entry in brief.agenda]
    assert {"2031-03-07", "2031-03-18", "2031-03-31"} <= set(ahead)
    assert ahead == sorted(ahead)


def test_the_order_of_the_files_does_not_matter(record: Record) -> None:
    again = trace(reversed(record.readings))
    assert again.claims == record.claims
    assert again.order == record.order
