import json
from pathlib import Path

import pytest
from gathered import BODY, PAGE, gather, parts, put, reason
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.errors import InputError
from onrecord.gather import decode
from onrecord.gather.page import read_page
from onrecord.text.hashes import digest


def page(*body: str, head: str = "", lang: str = "en") -> str:
    inside = "".join(body)
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{inside}</body></html>'


ARTICLE = "<article>" + "".join(f"<p>{said}</p>" for said in BODY) + "</article>"


def test_a_page_is_laid_out_as_it_is_printed(tmp_path: Path) -> None:
    (report,), skipped = gather(put(tmp_path, "a.html", PAGE))
    assert skipped == []
    assert report.text.split("\n\n") == [
        "Bridge at Halden closed to lorries",
        "Divers find cracks in two piers; hauliers ask for a ferry",
        "Mette Aas, Olav Rud",
        "Lorries wait at the bridge.",
        "Photo: Nils Berg",
        BODY[0],
        BODY[1],
        "Ingrid Solvang in her office",
        BODY[2],
        BODY[3],
    ]
    assert parts(report) == [
        ("headline", "Bridge at Halden closed to lorries"),
        ("deck", "Divers find cracks in two piers; hauliers ask for a ferry"),
        ("byline", "Mette Aas, Olav Rud"),
        ("caption", "Lorries wait at the bridge."),
        ("credit", "Photo: Nils Berg"),
        ("caption", "Ingrid Solvang in her office"),
    ]


def test_what_a_page_says_of_itself(tmp_path: Path) -> None:
    path = put(tmp_path, "a.html", PAGE)
    (report,), _ = gather(path)
    assert (report.key, report.url) == (path, "https://post.example/2031/bridge")
    assert (report.published, report.published_how) == ("2031-03-03T14:05:00+01:00", "metadata")
    assert (report.outlet, report.language, report.kind) == ("The Vire Post", "en", "html")
    assert report.title is None  # the headline stands in the text
    assert report.id == digest("report", report.url or "", "", report.text)


@pytest.mark.parametrize(
    "head",
    [
        '<meta property="article:published_time" content="2031-03-03T14:05:00Z">',
        '<meta name="date" content="2031-03-03T14:05:00Z">',
        '<script type="application/ld+json">[{"@type": ["Thing", "ReportageNewsArticle"],'
        ' "datePublished": "2031-03-03T14:05:00Z"}]</script>',
    ],
)
def test_the_day_of_publication(head: str) -> None:
    assert read_page(page(ARTICLE, head=head), "k").published == "2031-03-03T14:05:00Z"


def test_the_day_of_publication_from_a_time_element() -> None:
    markup = page("<h1>Bridge closed</h1><time datetime='2031-03-03'>Monday</time>", ARTICLE)
    assert read_page(markup, "k").published == "2031-03-03"


@pytest.mark.parametrize(
    ("title", "site", "headline"),
    [
        ("Bridge closed to lorries | The Vire Post", "", "Bridge closed to lorries"),
        ("Bridge closed to lorries - The Vire Post", "The Vire Post", "Bridge closed to lorries"),
        ("Bridge closed to lorries - The Vire Post", "", "Bridge closed to lorries - The Vire Post"),
        ("Bridge closed: what we know", "Post", "Bridge closed: what we know"),
        ("Bridge closed to lorries | News | The Vire Post", "", "Bridge closed to lorries"),
        ("Aas – Rud: one bridge, two views", "The Vire Post", "Aas – Rud: one bridge, two views"),
    ],
)
def test_titles_lose_the_name_of_the_site(title: str, site: str, headline: str) -> None:
    head = f"<title>{title}</title>" + (f'<meta property="og:site_name" content="{site}">' if site else "")
    assert parts(read_page(page(ARTICLE, head=head), "k"))[0] == ("headline", headline)


def test_a_headline_of_another_article_is_not_taken() -> None:
    markup = page("<h1>The Vire Post</h1>", ARTICLE, head="<title>Bridge closed to lorries</title>")
    assert parts(read_page(markup, "k"))[0] == ("headline", "Bridge closed to lorries")


def test_broken_json_ld_is_no_json_ld() -> None:
    markup = page(ARTICLE, head='<title>Bridge closed</title><script type="application/ld+json">{"@type": </script>')
    assert parts(read_page(markup, "k")) == [("headline", "Bridge closed")]


def test_json_ld_without_end_does_not_recurse() -> None:
    deep = "[" * 5000 + "]" * 5000
    assert read_page(page(ARTICLE, head=f'<script type="application/ld+json">{deep}</script>'), "k").text


def test_a_description_that_repeats_the_first_paragraph_is_no_deck() -> None:
    told = json.dumps({"@type": "NewsArticle", "headline": "Bridge closed", "description": BODY[0][:90] + "..."})
    markup = page("<h1>Bridge closed</h1>", ARTICLE, head=f'<script type="application/ld+json">{told}</script>')
    assert [kind for kind, _ in parts(read_page(markup, "k"))] == ["headline"]


def test_a_body_that_stands_only_in_json_ld() -> None:
    told = json.dumps({"@type": "NewsArticle", "headline": "Bridge closed", "articleBody": "\n\n".join(BODY)})
    markup = page(f"<h1>Bridge closed</h1><p>{BODY[0]}</p>", head=f'<script type="application/ld+json">{told}</script>')
    assert read_page(markup, "k").text.split("\n\n")[1:] == list(BODY)


def test_the_site_is_left_out() -> None:
    markup = page(
        "<h1>Bridge closed</h1>", ARTICLE.replace("</p>", "</p><p>Read more: A cat in the mayor's chair</p>", 1)
    )
    text = read_page(markup, "k").text
    assert "mayor" not in text
    assert all(said in text for said in BODY)


def test_lines_broken_in_the_source_are_one_paragraph() -> None:
    markup = page("<h1>Bridge closed</h1>", ARTICLE.replace(" ", "\n      "))
    assert read_page(markup, "k").text.split("\n\n")[1:] == list(BODY)


def test_marks_of_possible_line_breaks_are_no_letters() -> None:
    markup = page("<h1>Bridge closed</h1>", ARTICLE.replace("authority", "au&shy;thor\u200bity"))
    assert read_page(markup, "k").text.split("\n\n")[1:] == list(BODY)


@pytest.mark.parametrize(
    ("printed", "byline"),
    [
        ("By Mette Aas", [("byline", "Mette Aas")]),
        ("Mette Aas and Olav Rud", [("byline", "Mette Aas and Olav Rud")]),
        ("21 minutes", []),
        ("2:54pm", []),
        ("", []),
    ],
)
def test_bylines_that_only_the_print_gives(printed: str, byline: list[tuple[str, str]]) -> None:
    markup = page(f'<h1>Bridge closed</h1><p class="byline">{printed}</p>', ARTICLE)
    assert parts(read_page(markup, "k"))[1:] == byline


def test_the_text_tells_the_language_before_the_template_does() -> None:
    german = (
        "Die Brücke in Halden ist seit Montag für Lastwagen gesperrt, weil Taucher an zwei Pfeilern Risse fanden.",
        "Die Behörde sagte, dass sie noch nicht weiß, wann die Arbeiten beginnen und wie lange sie dauern werden.",
        "Das Ministerium will in der nächsten Woche auf die Bitte der Spediteure um eine Fähre antworten.",
    )
    markup = page("<h1>Brücke gesperrt</h1><article>", *(f"<p>{said}</p>" for said in german), "</article>", lang="en")
    assert read_page(markup, "k").language == "de"


@pytest.mark.parametrize(
    ("data", "declared", "word"),
    [
        ("<meta charset=iso-8859-1><p>Brücke “zu”".encode("cp1252"), None, "Brücke “zu”"),
        ("<p>Brücke</p>".encode("latin-1"), "ISO-8859-1", "Brücke"),
        ('<?xml version="1.0" encoding="windows-1251"?><html><p>мост'.encode("cp1251"), None, "мост"),
        ("<meta charset=latin1><p>Brücke".encode(), None, "Brücke"),
        ("<p>Brücke".encode("utf-16"), None, "Brücke"),
        (
            '<meta http-equiv="Content-Type" content="text/html; charset=Shift_JIS"><p>橋'.encode("shift_jis"),
            None,
            "橋",
        ),
        ("<meta charset=iso-2022-jp><p>橋".encode("iso2022_jp"), None, "橋"),
        (b"<meta charset=utf-8><p>bridge " + b"a" * 2000 + b"\xff", None, "\ufffd"),
        (b"<meta charset=no-such-thing><p>Br\xfccke der Stadt", None, "Br"),
    ],
)
def test_character_sets_of_pages(data: bytes, declared: str | None, word: str) -> None:
    assert word in decode.page(data, declared)


def test_pages_without_an_article_say_so(tmp_path: Path) -> None:
    assert reason(put(tmp_path, "a.html", "")) == "is empty"
    assert reason(put(tmp_path, "b.html", "  \n")) == "holds only white space"
    assert (
        reason(put(tmp_path, "c.html", "<html><body><nav><a href=/>Home</a></nav></body></html>"))
        == "is a page without an article"
    )
    assert reason(put(tmp_path, "d.html", b"<p>\0\0\0</p>")) == "is binary, not text (NUL byte at 3)"
    assert reason(put(tmp_path, "e.html", "no markup at all")) == "is no HTML page"


def test_depth_is_no_trap(tmp_path: Path) -> None:
    deep = page("<div>" * 20_000, BODY[0], "</div>" * 20_000)
    rows = gather(put(tmp_path, "a.html", deep))
    assert sum(map(len, rows)) == 1


def test_nothing_is_said_on_stderr(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    gather(put(tmp_path, "a.html", "<html><body></body></html>"))
    assert capfd.readouterr() == ("", "")


@settings(max_examples=25, deadline=None)
@given(st.binary(max_size=300))
def test_any_bytes_give_a_report_or_a_reason(data: bytes) -> None:
    try:
        markup = decode.page(b"<html><body><p>" + data)
        assert read_page(markup, "k").text
    except InputError as error:
        assert str(error)
