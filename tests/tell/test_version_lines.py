"""What a brief says of a report that was changed at its address, in every form."""

import json
from dataclasses import replace

import pytest

from onrecord.pipeline.steps import read, tell, trace
from onrecord.records import Brief, Report
from onrecord.tell.brief.html import render_html
from onrecord.tell.brief.markdown import render_markdown
from onrecord.tell.brief.text import render_text
from onrecord.tell.export.json import brief_json, dumps
from onrecord.text.hashes import digest

TEXT = (
    "Ferry line plans night crossing\n\n"
    "The crossing to Tollmark will cost 40 million crowns, chairman Oskar Brenn said on Monday.\n\n"
    "Nobody was asked, according to the seafarers' union.\n"
)
URL = "https://gazette.example/ferry"


def brief(*texts: str) -> Brief:
    days = (f"2031-03-0{at}" for at in range(3, 9))
    rows = [Report(day, digest(text), text, None, day, "stated", URL) for day, text in zip(days, texts, strict=False)]
    return tell(trace(map(read, rows)))


@pytest.mark.parametrize("render", [render_text, render_html, render_markdown])
def test_a_silent_change_is_told_with_its_words(render) -> None:
    shown = render(brief(TEXT, TEXT.replace("40 million", "70 million")))
    assert "changed since it was published" in shown.lower()
    assert "it does not say so" in shown
    assert "“40” became “70”" in " ".join(shown.split())


def test_a_change_that_is_owned_up_to_is_told_so() -> None:
    shown = render_text(brief(TEXT, TEXT.replace("40", "70") + "\nCorrection: the cost was put right.\n"))
    assert "its correction note says so" in " ".join(shown.split())


def test_nothing_is_told_of_a_change_of_marks_or_of_none() -> None:
    for texts in ((TEXT,), (TEXT, TEXT.replace("Monday.", "Monday ."))):
        assert "changed since" not in render_text(brief(*texts)).lower()


def test_json_has_every_change_with_its_places() -> None:
    later = TEXT.replace("40", "70")
    (version,) = json.loads(dumps(brief_json(brief(TEXT, later))))["versions"]
    assert (version["earlier"], version["later"], version["silent"]) == ("2031-03-03", "2031-03-04", True)
    (change,) = version["changes"]
    assert "40 million" in TEXT[change["before"]["start"] : change["before"]["end"]]
    assert "70 million" in later[change["after"]["start"] : change["after"]["end"]]


@pytest.mark.parametrize(
    ("sign", "told"), [("paywalled", "behind a paywall"), ("live", "a live blog"), ("withdrawn", "taken back")]
)
def test_what_its_page_is_stands_beside_a_report(sign: str, told: str) -> None:
    row = Report("a", digest(TEXT), TEXT, None, "2031-03-03", "stated", URL, signs=(sign,))
    signed, plain = (tell(trace([read(each)])) for each in (row, replace(row, signs=())))
    for render in (render_text, render_html, render_markdown):
        assert told in " ".join(render(signed).split())
        assert told not in " ".join(render(plain).split())
    assert brief_json(signed)["reports"][0]["signs"] == [sign]
