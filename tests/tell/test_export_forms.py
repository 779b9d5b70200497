"""The brief as text, HTML and Markdown: whole, marked, and safe to show."""

import re
from dataclasses import replace
from html.parser import HTMLParser

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import html as lxml_html

from onrecord.records import Brief, Order, Record, Skipped, Story
from onrecord.tell.brief import compose
from onrecord.tell.brief.html import render_html
from onrecord.tell.brief.markdown import render_markdown
from onrecord.tell.brief.text import render_text

EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>\x1b[31mred\x1b[0m\u202egnp [bold]x[/bold]"
FORMS = {"text": render_text, "html": render_html, "markdown": render_markdown}


@pytest.fixture
def brief(record: Record, skipped: tuple[Skipped, ...]) -> Brief:
    return compose(record, skipped)


def spoiled(record: Record) -> Brief:
    """The same brief with bad words wherever a report's words are free."""
    first = record.readings[0]
    report = replace(first.report, title=EVIL, outlet=EVIL, url="javascript:alert(3)", key=first.key)
    names = tuple(replace(name, name=EVIL) for name in first.names)
    story = replace(record.stories[0], title=EVIL)
    claims = tuple(
        replace(
            claim,
            text=EVIL,
            origins_for=tuple(replace(origin, name=EVIL) for origin in claim.origins_for),
        )
        for claim in record.claims
    )
    checks = tuple(replace(check, text=EVIL, note=EVIL) for check in record.checks)
    readings = (replace(first, report=report, names=names), *record.readings[1:])
    bad = replace(record, readings=readings, stories=(story,), claims=claims, checks=checks)
    return compose(bad, (Skipped(EVIL, EVIL),))


@pytest.mark.parametrize("form", sorted(FORMS))
def test_same_brief_same_bytes(brief: Brief, form: str) -> None:
    assert FORMS[form](brief) == FORMS[form](brief)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_every_section_is_there(brief: Brief, form: str) -> None:
    shown = " ".join(FORMS[form](brief).casefold().split())
    for words in (
        "where it stands",
        "disputed",
        "in their words",
        "report 2",
        "shared by several reports",
        "headline warnings",
        "missing",
        "skipped",
        "1 origin for, 1 against",
        "denied by",
        "repeated without attribution",
        "we pay what we owe",
        "tue 18 mar 2031",
        "unconfirmed after report 1, disputed after report 2",
    ):
        assert words in shown, words


@pytest.mark.parametrize("form", sorted(FORMS))
def test_no_verdict_of_truth(brief: Brief, form: str) -> None:
    shown = FORMS[form](brief).casefold()
    assert not re.search(r"\b(is false|is true|lied|liar|debunked|proven)\b", shown)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_no_control_character_gets_through(record: Record, form: str) -> None:
    shown = FORMS[form](spoiled(record))
    assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_a_brief_of_nothing(form: str) -> None:
    empty = compose(Record((), (), Order(()), (), (), (), (), ()))
    assert "No report to brief." in FORMS[form](empty)


@pytest.mark.parametrize("form", sorted(FORMS))
def test_reports_that_nothing_was_read_in(record: Record, form: str) -> None:
    bare = tuple(
        replace(row, sentences=(), statements=(), names=(), moments=(), bounds=(), parts=()) for row in record.readings
    )
    story = Story("s", "Harbour", tuple(row.key for row in bare), None, None)
    shown = FORMS[form](compose(Record(bare, (story,), record.order, (), (), (), (), ())))
    assert "Velmora Courier" in shown


@pytest.mark.parametrize("form", sorted(FORMS))
def test_several_stories_each_have_their_own(record: Record, form: str) -> None:
    other = Story("z", "Another matter", ("tidings.txt",), None, None)
    first = replace(record.stories[0], reports=("courier.txt", "herald.html"))
    shown = FORMS[form](compose(replace(record, stories=(other, first))))
    assert shown.index("harbour report is wrong") < shown.index("Another matter")


@pytest.mark.parametrize("width", [80, 100, 120])
def test_lines_fit_the_terminal(brief: Brief, width: int) -> None:
    assert max(len(line) for line in render_text(brief, width).splitlines()) <= width


def test_text_is_plain_without_colour_and_styled_with(brief: Brief) -> None:
    assert "\x1b" not in render_text(brief)
    assert "\x1b[" in render_text(brief, color=True)
    assert re.sub("\x1b\\[[0-9;]*m", "", render_text(brief, color=True)).split() == render_text(brief).split()


def test_text_keeps_the_report_from_styling_it(record: Record) -> None:
    shown = render_text(spoiled(record), 120, color=True)
    assert "\x1b[31mred" not in shown
    assert "[bold]x[/bold]" in shown


def test_a_flagged_headline_is_no_title(brief: Brief) -> None:
    assert render_markdown(brief).startswith("# Treasury: harbour report is wrong\n")


def test_markdown_of_reports_has_no_effect(record: Record) -> None:
    shown = render_markdown(spoiled(record))
    assert "<script" not in shown
    assert "<img" not in shown
    assert "\\[bold\\]" in shown


class Tags(HTMLParser):
    """Collects the elements and checks that they are closed."""

    def __init__(self) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.tags: list[str] = []
        self.bad: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        for name, value in attrs:
            if name.startswith("on") or name == "style" or (name in ("src", "srcset") and value):
                self.bad.append(f"{tag} {name}")
            if name == "id":
                self.ids.append(value or "")
            if name == "href":
                self.links.append(value or "")


def tags(document: str) -> Tags:
    found = Tags()
    found.feed(document)
    return found


def test_every_mark_leads_to_its_sentence(brief: Brief) -> None:
    found = tags(render_html(brief))
    assert len(found.ids) == len(set(found.ids))
    inner = [link[1:] for link in found.links if link.startswith("#")]
    assert len(inner) > 30
    assert set(inner) <= set(found.ids)


def test_no_request_leaves_the_file(brief: Brief) -> None:
    document = render_html(brief)
    found = tags(document)
    assert not found.bad
    assert not {"link", "img", "iframe", "object", "embed", "form", "base"} & set(found.tags)
    assert not [link for link in found.links if not link.startswith("#")]
    assert "@import" not in document
    assert not re.search(r"url\((?!#)", document)


def test_the_policy_lets_only_its_own_style_and_script_run(brief: Brief) -> None:
    from base64 import b64encode
    from hashlib import sha256

    document = render_html(brief)
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', document)
    assert policy
    assert "default-src 'none'" in policy[1]
    assert "unsafe" not in policy[1]
    for tag in ("style", "script"):
        (inner,) = re.findall(rf"<{tag}>(.*?)</{tag}>", document, re.DOTALL)
        assert f"sha256-{b64encode(sha256(inner.encode()).digest()).decode()}" in policy[1]


def test_markup_of_reports_never_lives(record: Record) -> None:
    document = render_html(spoiled(record))
    found = tags(document)
    assert found.tags.count("script") == 1
    assert "img" not in found.tags
    assert not found.bad
    assert "javascript:" not in document
    assert "&lt;script&gt;alert(1)" in document


def test_only_addresses_of_the_web_are_links(record: Record) -> None:
    first = record.readings[0]
    good = replace(first, report=replace(first.report, url="https://velmora-courier.example/a?b=1&c=2"))
    document = render_html(compose(replace(record, readings=(good, *record.readings[1:]))))
    assert 'href="https://velmora-courier.example/a?b=1&amp;c=2"' in document


def test_the_whole_text_of_each_report_is_in_the_file(brief: Brief) -> None:
    tree = lxml_html.fromstring(render_html(brief))
    for number, reading in enumerate(brief.record.readings, 1):
        (report,) = tree.xpath(f"//details[@id='report-{number}']")
        words = " ".join(report.text_content().split())
        for part in reading.parts:
            for sentence in reading.sentences:
                if part.start <= sentence.start < part.end:
                    assert " ".join(reading.words(sentence).split()) in words


def test_landmarks_language_and_headings(brief: Brief) -> None:
    tree = lxml_html.fromstring(render_html(brief))
    assert tree.get("lang") == "en"
    assert len(tree.xpath("//main")) == len(tree.xpath("//h1")) == len(tree.xpath("//footer")) == 1
    assert tree.xpath("string(//title)") == "Treasury: harbour report is wrong – OnRecord"
    assert tree.xpath("//meta[@name='description']/@content")
    for label in tree.xpath("//@aria-labelledby"):
        for part in label.split():
            assert tree.xpath(f"//*[@id='{part}']"), part


def test_the_drawing_tells_how_the_claim_came(brief: Brief) -> None:
    tree = lxml_html.fromstring(render_html(brief))
    told = tree.xpath("string(//desc)")
    assert "unnamed officials in the treasury, cited by Radio Tisa, stands for the claim in report 1" in told
    assert "report 3 copies it from report 1" in told
    assert "the treasury stands against the claim in report 2, 3" in told


@settings(deadline=None, max_examples=20)
@given(st.text(max_size=60))
def test_any_title_can_be_shown(title: str) -> None:
    from conftest import make_record

    record = make_record()
    bad = replace(record, stories=(replace(record.stories[0], title=title),))
    for render in FORMS.values():
        render(compose(bad)).encode()
