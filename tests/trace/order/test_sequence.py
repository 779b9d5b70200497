from dataclasses import replace
from itertools import permutations

from onrecord.pipeline.steps import outline
from onrecord.records import Order, Reading, Report
from onrecord.text.hashes import digest
from onrecord.trace.order import find_order
from onrecord.trace.passages import find_copies, find_passages

BODY = (
    "The council of Marrow Bay voted by nine to four to sell the old lighthouse to a hotel group.",
    "Bidding had begun at two million crowns, and three groups had sent in their papers by Friday.",
    "The lighthouse has stood empty since its keeper, Alma Reyes, retired in the autumn of 1998.",
)
FRESH = (
    "A court stopped the sale of the Marrow Bay lighthouse on Thursday evening, hours after the vote.",
    "Judge Tomas Ferro said that a deed of 1911 gave the tower to the people of the town for ever.",
)


def reading(key: str, *paragraphs: str, published: str | None = None, outlet: str | None = None) -> Reading:
    text = "\n\n".join(paragraphs)
    how = "metadata" if published else "unknown"
    return outline(Report(key, digest("report", key), text, f"Lighthouse {key}", published, how, None, outlet))


def order(*rows: Reading) -> Order:
    found = set()
    for shuffled in permutations(rows):
        passages = find_passages(shuffled)
        found.add(find_order(shuffled, passages, find_copies(shuffled, passages)))
    (only,) = found
    return only


def test_days_come_first_and_moments_within_a_day() -> None:
    found = order(
        reading("late", *BODY, published="2031-05-02T09:00:00+00:00"),
        reading("early", *BODY, published="2031-05-02T10:30:00+02:00"),
        reading("first", *BODY, published="2031-05-01"),
    )
    assert found.sequence == ("first", "early", "late")
    assert found.sources_of("first") == ()
    assert "first" in found.sources_of("early")


def test_a_bare_day_says_nothing_beside_a_moment_of_that_day() -> None:
    found = order(
        reading("a", BODY[0], published="2031-05-02"), reading("b", BODY[0], published="2031-05-02T00:30:00+00:00")
    )
    assert found.because == ()
    assert found.derived_from == ()


def test_a_later_version_at_the_same_address_comes_later() -> None:
    rows = []
    for version, key in enumerate(("z", "b", "m"), 1):
        row = reading(key, *BODY, FRESH[1] if version > 1 else FRESH[0], published="2031-05-02T09:00:00+00:00")
        rows.append(replace(row, report=replace(row.report, url="https://bay.example/1", version=version)))
    assert order(*rows).sequence == ("z", "b", "m")


def test_a_lead_in_that_is_pushed_back_tells_the_later_report() -> None:
    found = order(
        reading("z", f"Meanwhile, {BODY[0][0].lower()}{BODY[0][1:]}", *BODY[1:]),
        reading("b", *FRESH, f"Earlier Thursday, {BODY[0][0].lower()}{BODY[0][1:]}", *BODY[1:]),
    )
    assert found.sequence == ("z", "b")
    assert found.sources_of("b") == ("z",)
    assert any("earlier" in why for _, _, why in found.because)


def test_who_quotes_is_later_than_whom_he_quotes() -> None:
    quoted = " ".join(BODY)
    found = order(reading("blog", "The Gazette puts it so:", f"“{quoted}”"), reading("gazette", *BODY))
    assert found.sequence == ("gazette", "blog")
    assert found.sources_of("blog") == ("gazette",)


def test_stated_derivation() -> None:
    note = "This article originally appeared on The Bay Gazette."
    found = order(reading("a", *BODY, note, outlet="Coast Today"), reading("b", *BODY, outlet="Bay Gazette"))
    assert found.sequence == ("b", "a")
    ((later, earlier, why),) = found.derived_from
    assert (later, earlier) == ("a", "b")
    assert "originally appeared" in why


def test_a_common_agency_is_no_derivation_between_its_clients() -> None:
    first = f"MARROW BAY (AFP) - {BODY[0]}"
    found = order(
        reading("a", first, *BODY[1:], published="2031-05-01"),
        reading("b", first, *BODY[1:], published="2031-05-02"),
    )
    assert found.sequence == ("a", "b")
    assert found.derived_from == ()


def test_a_first_version_says_that_more_will_come() -> None:
    found = order(reading("a", *BODY, *FRESH), reading("b", *BODY, "Developing ..."))
    assert found.sequence == ("b", "a")
    assert found.sources_of("a") == ("b",)


def test_without_evidence_nothing_is_said() -> None:
    found = order(reading("a", *BODY), reading("b", *BODY))
    assert found.because == ()
    assert found.derived_from == ()
    assert set(found.sequence) == {"a", "b"}


def test_every_report_is_in_the_sequence_once() -> None:
    rows = [reading(key, *FRESH) for key in "abc"] + [reading("d", *BODY, published="2031-01-01")]
    assert sorted(order(*rows).sequence) == ["a", "b", "c", "d"]
    assert find_order([], [], []) == Order(())
