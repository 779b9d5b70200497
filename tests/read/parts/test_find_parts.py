"""The parts of reports."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.read.parts import find_parts
from onrecord.read.sentences import find_sentences
from onrecord.records import Part, Report

LEAD = "The Norland harbour board closed the old ferry terminal on Monday."
MORE = "It will stay closed until the spring, a spokeswoman for the board said."


def parts_of(text: str, title: str | None = None, marked: tuple[Part, ...] = ()) -> list[tuple[str, str]]:
    report = Report("a.txt", "a", text, title=title, marked=marked)
    return [(part.kind, text[part.start : part.end]) for part in find_parts(report)]


def body(*lines: str) -> str:
    return "\n\n".join(lines)


def test_headline_printed_twice_and_deck() -> None:
    head = "Norland shuts ferry terminal"
    deck = "Board says repairs will last until spring"
    found = find_parts(Report("a", "a", body(head, head, deck, LEAD, MORE)))
    kinds = [(part.kind, part.repeats) for part in found]
    assert kinds == [
        ("headline", False),
        ("headline", True),
        ("deck", False),
        ("paragraph", False),
        ("paragraph", False),
    ]


def test_a_body_without_a_headline_gets_none() -> None:
    assert parts_of(body(LEAD, MORE)) == [("paragraph", LEAD), ("paragraph", MORE)]


@pytest.mark.parametrize(
    "line",
    [
        "By Ada Holm",
        "BY ADA HOLM AND PER LIND",
        "By Ada Holm, Norland Courier",
        "By Ada Holm | March 3, 2031",
        "Ada Holm, Staff writer",
        "Ada Holm, political correspondent",
        "Ada Holm in Bergstad, Foreign Editor",
        "ada.holm@courier.example",
    ],
)
def test_bylines(line: str) -> None:
    assert parts_of(body("Norland shuts ferry terminal", line, LEAD, MORE))[1] == ("byline", line)


def test_a_sentence_that_opens_like_a_byline_is_text() -> None:
    line = "By Wednesday the harbour had frozen over and the ferries stood still."
    assert parts_of(body(LEAD, line)) == [("paragraph", LEAD), ("paragraph", line)]


def test_a_deck_with_a_full_stop_above_the_byline() -> None:
    deck = "Board says the repairs will last until spring."
    found = parts_of(body("Norland shuts ferry terminal", deck, "By Ada Holm", LEAD, MORE))
    assert found[1] == ("deck", deck)


def test_sign_off_at_the_foot() -> None:
    assert parts_of(body(LEAD, MORE, "- Ada Holm"))[-1] == ("byline", "- Ada Holm")


@pytest.mark.parametrize(
    ("dateline", "dash"),
    [
        ("HALDEN, March 3 (Agency)", " - "),
        ("HALDEN", " -- "),
        ("NEW HALDEN, Norl.", " — "),
        ("HALDEN (NPA)", " — "),
        ("Halden, 3 March (NPA)", " – "),
        ("Halden (Norpress)", " - "),
        ("(NPA)", " -- "),
    ],
)
def test_datelines(dateline: str, dash: str) -> None:
    assert parts_of(body(dateline + dash + LEAD, MORE))[:2] == [("dateline", dateline), ("paragraph", LEAD)]


@pytest.mark.parametrize("label", ["UPDATE 6:30pm", "Update", "Original post", "Correction", "FBI", "EXCLUSIVE"])
def test_what_opens_with_a_label_is_a_paragraph(label: str) -> None:
    line = f"{label}: {LEAD}"
    assert parts_of(body(line, MORE)) == [("paragraph", line), ("paragraph", MORE)]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("Board spokeswoman Ada Holm", "screen grab: Halden TV"),
        ("The old terminal in Halden, March 9, 2030.", "AFP/HO/Norland harbour board"),
        ("The old terminal.", "Photo: Per Lind/Norpress"),
        ("The old terminal.", "Getty Images"),
        ("The old terminal", "Per Lind via AP"),
    ],
)
def test_captions_and_credits_printed_twice(caption: str, credit: str) -> None:
    line = f"{caption} ({credit})"
    text = f"Norland shuts ferry terminal\n\n{line}\n{line}\n\n{LEAD}\n\n{MORE}"
    found = parts_of(text)
    assert found[1:5] == [("caption", line), ("credit", credit)] * 2
    sentences = find_sentences(Report("a", "a", text), find_parts(Report("a", "a", text)))
    assert [text[row.start : row.end] for row in sentences if row.part == "caption"] == [caption] * 2
    again = [part for part in find_parts(Report("a", "a", text)) if part.repeats]
    assert [part.kind for part in again] == ["caption", "credit"]


def test_a_caption_without_a_credit_shows_by_being_printed_twice() -> None:
    line = "The old terminal in Halden"
    text = f"Norland shuts ferry terminal\n\n{line}\n{line}\n\n{LEAD}\n\n{MORE}"
    assert [kind for kind, _ in parts_of(text)] == ["headline", "caption", "caption", "paragraph", "paragraph"]


def test_an_acronym_in_brackets_is_no_credit() -> None:
    line = "The board answers to the Norland Maritime Authority (NMA)."
    assert parts_of(body(LEAD, line)) == [("paragraph", LEAD), ("paragraph", line)]


@pytest.mark.parametrize(
    "line",
    [
        "(Reporting by Ada Holm; Editing by Per Lind)",
        "Ada Holm in Halden contributed to this report.",
        "This article originally appeared on The Norland Courier.",
        "With files from Norpress",
        "(AFP)",
        "— Reuters",
        "Photo: Per Lind / Norpress",
    ],
)
def test_credits_at_the_foot(line: str) -> None:
    assert [kind for kind, _ in parts_of(body(LEAD, MORE, line))] == ["paragraph", "paragraph", "credit"]


@pytest.mark.parametrize(
    "line",
    [
        "The report first appeared in the Norland Courier, which cited two officials.",
        "Video from the scene showed the terminal under water.",
        "Reported by the Courier, the plan would close the port.",
        "The storm contributed to the damage, the board said.",
        "Share prices of the ferry company fell by a tenth on Monday.",
        "Get out, the mayor told the board of the company on Monday.",
        "More from the port: the mayor will speak to the council on Monday.",
    ],
)
def test_sentences_that_open_like_credits_or_furniture_are_text(line: str) -> None:
    assert parts_of(body(LEAD, line, MORE))[1] == ("paragraph", line)


def test_an_agency_behind_the_last_words() -> None:
    assert parts_of(body(LEAD, MORE + " (AFP)"))[-2:] == [("paragraph", MORE), ("credit", "AFP")]


@pytest.mark.parametrize(
    "line",
    [
        "Advertisement",
        "Never miss breaking news on Norland",
        "Get notifications to stay updated",
        "You're subscribed",
        "Sign up for our daily newsletter and get the best stories in your inbox.",
        "We use cookies to make this site better.",
        "Developing ...",
        "This is a developing story. Check back for updates.",
        "Read the full report at The Norland Courier.",
        "Follow us on Twitter",
        "14 comments",
        "Tags: ferries, Halden, ports",
        "© 2031 The Norland Courier. All rights reserved.",
        "TwitterFacebookLinkedInEmailPrint",
        "VIDEO: Ferries collide in fog",
        "Read more: Ferry firm sued",
        "* * *",
        "https://courier.example/ferry",
    ],
)
def test_furniture_has_no_sentences(line: str) -> None:
    text = body(LEAD, line, MORE)
    report = Report("a", "a", text)
    found = find_parts(report)
    assert [part.kind for part in found] == ["paragraph", "furniture", "paragraph"]
    assert len(find_sentences(report, found)) == 2


def test_links_below_their_label_are_furniture() -> None:
    text = body(LEAD, "Related articles", "Ferry firm sued over delays", "What the port costs", MORE)
    assert [kind for kind, _ in parts_of(text)] == ["paragraph", *["furniture"] * 3, "paragraph"]


def test_subheads_in_the_body_are_text() -> None:
    assert parts_of(body(LEAD, "2. What happens now", MORE))[1] == ("paragraph", "2. What happens now")


def test_a_title_beside_the_text_is_the_headline() -> None:
    title = "Norland shuts ferry terminal"
    assert parts_of(body(LEAD, MORE), title)[0] == ("paragraph", LEAD)
    assert parts_of(body(title, LEAD, MORE), title)[0] == ("headline", title)
    assert parts_of(body(title + " | The Courier", LEAD, MORE), title)[0][0] == "headline"
    assert parts_of(body("Board says repairs will last", LEAD, MORE), title)[0][0] == "deck"


def test_marked_parts_are_trusted_and_the_rest_is_filled_in() -> None:
    text = body("Norland shuts terminal", "The port now (Photo: Per Lind)", "HALDEN (NPA) - " + LEAD, "Share", MORE)
    start = text.index("The port")
    marked = (Part("headline", 0, 22), Part("caption", start, start + 30))
    assert [kind for kind, _ in parts_of(text, marked=marked)] == [
        "headline",
        "caption",
        "credit",
        "dateline",
        "paragraph",
        "furniture",
        "paragraph",
    ]


def test_a_day_of_publication_on_a_line_of_its_own() -> None:
    text = body("Norland shuts ferry terminal", "By Ada Holm", "Published: 3 March 2031, 10:15 GMT", LEAD, MORE)
    assert [kind for kind, _ in parts_of(text)][:3] == ["headline", "byline", "dateline"]


def test_lines_wrapped_by_hand_are_one_paragraph() -> None:
    wrapped = (
        "The Norland harbour board closed the\nold ferry terminal on Monday, and it\nwill stay closed until the spring."
    )
    assert parts_of(f"Norland shuts terminal\n\n{wrapped}\n") == [
        ("headline", "Norland shuts terminal"),
        ("paragraph", wrapped),
    ]


def test_marks_of_sentences() -> None:
    head, caption = "Norland shuts ferry terminal", "The old terminal (Photo: Per Lind)"
    report = Report("a", "a", body(head, head, "Board blames storm", caption, caption, LEAD + " " + MORE))
    found = find_sentences(report, find_parts(report))
    marks = [(sentence.mark, sentence.repeats) for sentence in found]
    assert marks == [
        ("H", False),
        ("H2", True),
        ("D", False),
        ("C1", False),
        ("C2", True),
        ("1", False),
        ("2", False),
    ]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends_do_not_matter(end: str) -> None:
    text = body("Norland shuts ferry terminal", LEAD, MORE).replace("\n", end)
    assert [kind for kind, _ in parts_of(text)] == ["headline", "paragraph", "paragraph"]


PIECES = st.sampled_from(
    [
        "\n",
        "\n\n",
        "\r\n",
        " ",
        ".",
        LEAD,
        MORE,
        "By Ada Holm",
        "(AFP)",
        "HALDEN - ",
        "Read more:",
        "“",
        "\u00a0",
        "x (Getty)",
        "- ",
    ]
)
TEXTS = st.one_of(st.text(max_size=60), st.lists(PIECES, max_size=14).map("".join))
MARKED = st.lists(
    st.tuples(st.sampled_from(["headline", "caption", "paragraph", "byline"]), st.integers(0, 80), st.integers(0, 80)),
    max_size=4,
)


@given(TEXTS, st.one_of(st.none(), st.just(LEAD), st.text(max_size=8)), MARKED)
def test_parts_are_in_order_and_leave_only_marks_out(
    text: str, title: str | None, marked: list[tuple[str, int, int]]
) -> None:
    marks = tuple(Part(kind, start, end) for kind, start, end in marked)
    report = Report("a", "a", text, title=title, marked=marks)
    found = find_parts(report)
    assert all(0 <= part.start < part.end <= len(text) for part in found)
    for a, b in pairwise(found):
        assert a.end <= b.start or (a.kind == "caption" and b.kind == "credit" and a.start < b.start and b.end <= a.end)
    covered = {at for part in found for at in range(part.start, part.end)}
    left = {sign for at, sign in enumerate(text) if at not in covered and not sign.isspace()}
    assert left <= set("()[]–—-.|:*")
    assert find_parts(report) == found
    inside = [(part.start, part.end) for part in found]
    assert all(any(a <= s.start < s.end <= b for a, b in inside) for s in find_sentences(report, found))
