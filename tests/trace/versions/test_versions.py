"""Versions: what changed, whether it matters, and whether the report says so."""

from dataclasses import replace
from random import Random

import pytest

from onrecord.pipeline.steps import read
from onrecord.records import Reading, Report, Version
from onrecord.text.hashes import digest
from onrecord.trace.versions import find_versions

HEAD = "Ferry line plans night crossing"
LEAD = "The Sarn ferry line will start a night crossing to Tollmark in May, its chairman, Oskar Brenn, said on Monday."
COST = "The crossing will cost 40 million crowns and take 6 hours, according to Brenn."
UNION = "“Nobody asked the crews,” said Mara Lind of the seafarers' union."
BODY = [HEAD, LEAD, COST, UNION, "The line carried a million people last year."]


def made(
    lines: list[str], day: str = "2031-03-03", title: str | None = None, url: str = "https://gazette.example/1"
) -> Reading:
    text = "\n\n".join(lines) + "\n"
    return read(Report(f"k{day}", digest("report", url, title or "", text), text, title, day, "stated", url=url))


def beside(lines: list[str], **changed: str) -> Version:
    (version,) = find_versions([made(BODY), made(lines, "2031-03-04", **changed)])
    return version


def put(old: str, new: str) -> list[str]:
    assert any(old in line for line in BODY)
    return [line.replace(old, new) for line in BODY]


@pytest.mark.parametrize(
    ("old", "new", "because"),
    [
        ("40 million", "45 million", "a figure"),
        ("6 hours", "nine hours", "a figure"),
        ("will start", "will not start", "a negation, or how sure it is"),
        ("will start", "may start", "a negation, or how sure it is"),
        ("Mara Lind", "Vera Sund", "other words"),
        ("Nobody asked", "Nobody paid", "other words"),
        ("crews", "crew", "other words"),
        ("carried", "buried", "other words"),
    ],
)
def test_what_changes_what_is_said_is_substantive(old: str, new: str, because: str) -> None:
    version = beside(put(old, new))
    (change,) = version.changes
    assert (version.kind, change.kind, change.substantive, change.because) == ("substantive", "changed", True, because)
    assert change.edits


@pytest.mark.parametrize(
    ("old", "new", "because"),
    [
        ("“Nobody asked the crews,”", '"Nobody asked the crews,"', "marks, spaces or capitals alone"),
        ("6 hours", "six hours", "a number written otherwise"),
        ("the seafarers", "seafarers", "small words alone"),
    ],
)
def test_what_does_not_is_cosmetic(old: str, new: str, because: str) -> None:
    version = beside(put(old, new))
    assert [(row.substantive, row.because) for row in version.changes] == [(False, because)]
    assert (version.kind, version.silent) == ("cosmetic", False)


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("according to Bernn", "according to Brenn"),
        ("milion people", "million people"),
        ("croosing will", "crossing will"),
    ],
)
def test_a_misspelling_put_right_is_cosmetic(wrong: str, right: str) -> None:
    (version,) = find_versions([made(put(right, wrong)), made(BODY, "2031-03-04")])
    assert [(row.substantive, row.because) for row in version.changes] == [(False, "spelling")]


@pytest.mark.parametrize(
    "line",
    [
        "Updated March 4, 2031 14:32",
        "Last updated: 4 March 2031",
        "Read more: Storm closes Sarn bridge",
        "Follow us on Example",
    ],
)
def test_time_stamps_and_links_are_cosmetic(line: str) -> None:
    version = beside([*BODY, line])
    assert version.kind in {"cosmetic", "same"}
    assert not version.silent


def test_a_sentence_that_came_and_one_that_went() -> None:
    fresh = "Parliament will debate the crossing in April, the speaker said."
    version = beside([HEAD, LEAD, UNION, fresh, BODY[4]])
    assert {(row.kind, row.substantive) for row in version.changes} == {("added", True), ("removed", True)}
    added = next(row for row in version.changes if row.kind == "added")
    assert added.after is not None
    later = made([HEAD, LEAD, UNION, fresh, BODY[4]], "2031-03-04")
    assert later.report.text[added.after.start : added.after.end] == fresh


def test_what_only_moved_is_cosmetic() -> None:
    version = beside([HEAD, LEAD, COST, BODY[4], UNION])
    assert {row.kind for row in version.changes} == {"moved"}
    assert version.kind == "cosmetic"


@pytest.mark.parametrize("old", ["Ferry line plans night crossing", "40 million"])
def test_a_headline_or_a_claim_that_is_changed_without_a_word_is_silent(old: str) -> None:
    new = "Ferry line drops night crossing" if old == HEAD else "70 million"
    assert beside(put(old, new)).silent
    for note, kind in (
        ("Correction: An earlier version gave another figure.", "correction"),
        ("This story has been updated with the final figure.", "update"),
    ):
        version = beside([*put(old, new), note])
        assert (version.silent, version.note_kind) == (False, kind)
        assert version.note is not None
        text = made([*put(old, new), note], "2031-03-04").report.text
        assert text[version.note.start : version.note.end] == note
        assert [row.substantive for row in version.changes if row.kind == "added"] in ([], [False])


def test_a_new_time_alone_does_not_say_what_was_changed() -> None:
    version = beside([*put("40 million", "70 million"), "Updated March 4, 2031 14:32"])
    assert (version.silent, version.stamped, version.note) == (True, True, None)


def test_what_is_only_added_is_not_silent() -> None:
    assert not beside([*BODY, "The mayor of Tollmark welcomed the plan, his office said."]).silent


def test_the_title_beside_the_text_is_a_headline() -> None:
    rows = [made(BODY[1:], title=HEAD), made(BODY[1:], "2031-03-04", title="Ferry line drops night crossing")]
    (version,) = find_versions(rows)
    assert version.silent
    assert [(row.part, row.edits[0].b) for row in version.changes] == [("title", "Ferry line drops night crossing")]


def test_the_same_text_again_is_the_same() -> None:
    version = beside([*BODY])
    assert (version.kind, version.changes, version.silent) == ("same", (), False)


def test_another_address_or_another_form_is_no_version() -> None:
    other = made(BODY, "2031-03-04", url="https://courier.example/1")
    feed = made(BODY[:2], "2031-03-04")
    assert find_versions([made(BODY), other]) == ()
    assert find_versions([made(BODY), replace(feed, report=replace(feed.report, kind="feed"))]) == ()


def test_another_form_of_a_page_is_a_version_where_it_was_published_at_another_moment() -> None:
    page, same, later = made(BODY), made(BODY[:3]), made(put("40", "50"), "2031-03-04")
    forms = [replace(row, report=replace(row.report, kind=kind)) for row, kind in ((page, "html"), (same, "text"))]
    assert find_versions(forms) == ()
    (version,) = find_versions([forms[0], later])
    assert (version.earlier, version.later, version.silent) == (page.key, later.key, True)


def test_three_versions_in_any_order_make_two_pairs() -> None:
    rows = [made(BODY), made(put("40", "50"), "2031-03-04"), made(put("40", "60"), "2031-03-05")]
    answers = set()
    for seed in range(5):
        Random(seed).shuffle(rows)
        answers.add(find_versions(rows))
    (found,) = answers
    assert [(row.earlier, row.later) for row in found] == [
        ("k2031-03-03", "k2031-03-04"),
        ("k2031-03-04", "k2031-03-05"),
    ]


def test_the_ledgers_count_of_versions_goes_before_the_day() -> None:
    first, second = made(BODY), made(put("40", "50"))
    rows = [replace(second, report=replace(second.report, key="a#2", version=2)), first]
    assert find_versions(rows)[0].later == "a#2"
