from onrecord.pipeline.steps import outline
from onrecord.records import Copy, Order, Reading, Report
from onrecord.records.trace import Direction
from onrecord.text.hashes import digest
from onrecord.trace.order import find_direction, find_order
from onrecord.trace.passages import find_copies, find_passages

BODY = (
    "A ferry with ninety people on board ran aground off Skerrow Point in thick fog on Tuesday night.",
    "Lifeboats from three villages brought everybody ashore before midnight, and nobody was badly hurt.",
    "The ferry line had asked twice for a new light on the point, its papers show.",
)
NEW = "Divers found a gash of four metres in the hull when they went down on Wednesday morning."


def reading(key: str, *paragraphs: str, published: str | None = None, outlet: str | None = None) -> Reading:
    text = "\n\n".join(paragraphs)
    how = "metadata" if published else "unknown"
    return outline(Report(key, digest("report", key), text, f"Ferry {key}", published, how, None, outlet))


def direction(*rows: Reading, of: tuple[str, str]) -> tuple[Copy, Direction]:
    passages = find_passages(rows)
    copies = find_copies(rows, passages)
    copy = next(copy for copy in copies if {copy.a, copy.b} == set(of))
    return copy, find_direction(copy, find_order(rows, passages, copies))


def source(copy: Copy, found: Direction) -> str | None:
    return {"a_from_b": copy.b, "b_from_a": copy.a}.get(found.kind)


def test_the_later_of_two_dated_reports_has_it_from_the_earlier() -> None:
    copy, found = direction(
        reading("x", *BODY, NEW, published="2031-05-03"), reading("y", *BODY, published="2031-05-02"), of=("x", "y")
    )
    assert source(copy, found) == "y"
    assert found.earlier == "y"
    assert found.because


def test_nothing_tells_between_two_undated_prints_of_one_text() -> None:
    _, found = direction(reading("x", *BODY), reading("y", *BODY), of=("x", "y"))
    assert (found.kind, found.earlier) == ("unknown", None)


def test_two_papers_with_an_agencys_text_have_it_in_common() -> None:
    _, found = direction(
        reading("x", f"SKERROW (Reuters) — {BODY[0]}", *BODY[1:], published="2031-05-02"),
        reading("y", *BODY, "Reuters contributed to this report.", published="2031-05-03"),
        of=("x", "y"),
    )
    assert (found.kind, found.upstream, found.earlier) == ("common", "Reuters", "x")
    assert any("Reuters" in why for why in found.because)


def test_a_source_over_a_third_report_is_a_source() -> None:
    order = Order(("p", "q", "r"), (("q", "p", "it says so"), ("r", "q", "it says so too")))
    found = find_direction(Copy("p", "r", "partial", 0.5), order)
    assert (found.kind, found.earlier) == ("b_from_a", "p")
    assert any("q" in why for why in found.because)


def test_two_reports_that_derive_from_one_third_have_it_in_common() -> None:
    order = Order(("p", "q", "r"), (("q", "p", "it says so"), ("r", "p", "it says so too")))
    found = find_direction(Copy("q", "r", "partial", 0.5), order)
    assert (found.kind, found.upstream) == ("common", "p")


def test_shared_quotations_alone_have_no_direction() -> None:
    found = find_direction(Copy("q", "r", "quotes_only", 0.0, "Reuters"), Order(("q", "r")))
    assert found == Direction("unknown")
