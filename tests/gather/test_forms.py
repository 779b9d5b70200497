"""Front and section pages, live blogs, and pages behind a wall."""

import json

import pytest
from test_body import PARAGRAPHS, SAID

from onrecord.errors import NotAReport
from onrecord.gather.forms import Form, is_live_headline, told_form
from onrecord.gather.page import read_page
from onrecord.records import Report

HEADLINES = (
    "Quay at Lhuen to open a year late, board says",
    "Snow closes the pass of Torvik for a third day",
    "Teachers' union turns down the county's offer",
    "Two held over the fire at the Brenna saw mill",
    "Mayor of Ostby will not stand again in autumn",
    "Ferry company cuts its winter crossings by half",
    "Court hears the case of the missing ballot box",
    "Dairy farmers ask for help with the price of hay",
)
ARTICLE = f"<h1>Quay at Lhuen a year late</h1><article>{PARAGRAPHS}</article>"


def page(body: str, told: object = None, head: str = "") -> str:
    script = f'<script type="application/ld+json">{json.dumps(told)}</script>' if told else ""
    return f"<html><head><title>The Vire Post</title>{head}{script}</head><body>{body}</body></html>"


def read(body: str, told: object = None, head: str = "") -> Report:
    return read_page(page(body, told, head), "k")


def cards(teasers: bool) -> str:
    under = [f"<p>{SAID[n % len(SAID)]}</p>" if teasers else "" for n in range(len(HEADLINES))]
    return "".join(
        f"<article><h2><a href='/{n}'>{head}</a></h2>{under[n]}</article>" for n, head in enumerate(HEADLINES)
    )


@pytest.mark.parametrize("teasers", [True, False])
@pytest.mark.parametrize("told", [None, {"@type": "CollectionPage", "name": "Home"}, {"@type": "WebPage"}])
def test_a_front_page_is_no_report(teasers: bool, told: object) -> None:
    with pytest.raises(NotAReport, match="front or section page"):
        read(f"<main>{cards(teasers)}</main>", told)


def test_articles_in_a_list_of_a_front_page_do_not_make_it_an_article() -> None:
    items = [{"@type": "ListItem", "item": {"@type": "NewsArticle", "headline": head}} for head in HEADLINES]
    with pytest.raises(NotAReport, match="front or section page"):
        read(f"<main>{cards(True)}</main>", {"@type": "ItemList", "itemListElement": items})


def test_an_article_with_a_list_of_others_under_it_is_a_report() -> None:
    report = read(f"{ARTICLE}<section>{cards(True)}</section>")
    assert all(said in report.text for said in SAID)


def test_a_page_that_says_it_is_an_article_is_one_even_as_a_list() -> None:
    told = {"@type": "NewsArticle", "headline": "The week in the county"}
    assert read(f"<main>{cards(True)}</main>", told).text.startswith("The week in the county")


def test_an_open_article_has_no_signs() -> None:
    assert read(ARTICLE).signs == ()
    assert read(ARTICLE, {"@type": "NewsArticle", "isAccessibleForFree": True}).signs == ()


@pytest.mark.parametrize("said", [False, "False", "false"])
def test_json_ld_says_that_one_has_to_pay(said: object) -> None:
    assert read(ARTICLE, {"@type": "NewsArticle", "isAccessibleForFree": said}).signs == ("paywalled",)


@pytest.mark.parametrize(
    "wall",
    [
        "<div class='article-paywall'><p>Two weeks for one crown.</p></div>",
        "<p>Subscribe to continue reading</p>",
        "<p>To continue reading, please subscribe or log in to your account.</p>",
        "<div class='box'><p>This article is for subscribers only.</p></div>",
        "<p>Dieser Artikel ist exklusiv für Abonnenten.</p>",
        "<p>Article réservé aux abonnés</p>",
        "<p>Contenido exclusivo para suscriptores</p>",
        "<aside class='subscribe'>Log in to keep reading</aside>",
    ],
)
def test_a_wall_that_is_printed(wall: str) -> None:
    report = read(f"<h1>Quay at Lhuen a year late</h1><article>{PARAGRAPHS}{wall}</article>")
    assert report.signs == ("paywalled",)
    assert all(said in report.text for said in SAID)


@pytest.mark.parametrize(
    "beside",
    [
        "<div class='no-paywall'><p>Thank you.</p></div>",
        "<div class='paywall'></div>",
        "<p>Already a subscriber? Log in</p>",
        "<aside class='newsletter'>Subscribe to our newsletter</aside>",
        "<div class='hidden' style='display:none'>Subscribe to continue reading</div>",
    ],
)
def test_no_wall(beside: str) -> None:
    assert read(f"{ARTICLE}{beside}").signs == ()


def test_a_page_that_is_free_by_its_own_words_has_no_wall() -> None:
    told = {"@type": "NewsArticle", "isAccessibleForFree": True}
    assert read(f"{ARTICLE}<p>Subscribe to continue reading</p>", told).signs == ()


def test_live_blogs() -> None:
    assert read(ARTICLE, {"@type": "LiveBlogPosting", "headline": "Quay vote"}).signs == ("live",)
    assert read(f"<h1>Quay vote</h1><div class='live-blog'>{PARAGRAPHS}</div>").signs == ("live",)
    assert read(f"{ARTICLE}<div class='live-blog'><p>Follow the vote as it happens, here.</p></div>").signs == ()


@pytest.mark.parametrize(
    ("headline", "live"),
    [
        ("Live: council votes on the quay", True),
        ("Quay vote – live updates", True),
        ("Liveticker: Rat stimmt über den Kai ab", True),
        ("En direct : le conseil vote", True),
        ("Live music returns to Lhuen", False),
        ("Fishermen live off the old quay", False),
    ],
)
def test_headlines_of_live_blogs(headline: str, live: bool) -> None:
    assert is_live_headline(headline) is live


def test_the_form_that_a_page_tells() -> None:
    assert told_form(["WebPage"], {}, None) == Form()
    assert told_form([], {}, "article") == Form(article=True)
    assert told_form(["CollectionPage"], {}, "website") == Form(listing=True)
    assert told_form(["CollectionPage", "NewsArticle"], {"@type": "NewsArticle"}, None) == Form(article=True)
