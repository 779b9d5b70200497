"""Where a page's article stands: which box, what around it is left out, and when the quick way is not sure."""

from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.gather.body import Found, find_body
from onrecord.gather.markup import read_html

SAID = (
    "The harbour board of Lhuen said on Tuesday that the new quay would open a year late.",
    "Its chair, Ottilie Brandt, told the town council that two of the builders had gone out of business.",
    "Fishermen had asked for the old quay to be kept open until then, and the board has agreed to that.",
    "A spokesman for the builders, Karel Noord, denied that the delay had anything to do with the stone.",
    "The council will vote on the cost of the delay, put at four million crowns, on the second of May.",
)
PARAGRAPHS = "".join(f"<p>{said}</p>" for said in SAID)


def found(*body: str) -> Found:
    return find_body(read_html(f"<html><body>{''.join(body)}</body></html>"))


def texts(*body: str) -> list[str]:
    return [block.text for block in found(*body).blocks if block.kind == "paragraph"]


@pytest.mark.parametrize("box", ["<article>{}</article>", "<div class='story-body'>{}</div>", "<div>{}</div>"])
def test_the_box_with_most_of_the_prose_is_the_article(box: str) -> None:
    page = found("<ul><li><a href='/a'>News</a><li><a href='/b'>Sport</a></ul>", box.format(PARAGRAPHS))
    assert page.sure
    assert [block.text for block in page.blocks] == list(SAID)


def test_a_box_beside_it_is_left_out_by_its_name_or_for_its_links() -> None:
    side = "".join(f"<li><a href='/{n}'>The other story of the week, number {n}</a></li>" for n in range(9))
    menu = "<div class='related-stories'><p>The town's cat has been found in the chair of the mayor.</p></div>"
    assert texts(f"<div>{PARAGRAPHS}</div>", f"<div><ul>{side}</ul></div>", menu) == list(SAID)


def test_what_holds_most_of_the_prose_is_no_aside_whatever_its_name() -> None:
    assert texts(f"<div class='sidebar widget'>{PARAGRAPHS}</div>") == list(SAID)


def test_an_article_in_several_boxes_is_one() -> None:
    halves = (
        f"<div>{''.join(f'<p>{said}</p>' for said in SAID[:3])}</div>",
        f"<div><p>{SAID[3]}</p><p>{SAID[4]}</p></div>",
    )
    assert texts(f"<main><div>{halves[0]}</div><div>{halves[1]}</div></main>") == list(SAID)


def test_a_short_lead_under_the_headline_is_a_deck_and_a_long_one_a_paragraph() -> None:
    short = "Two builders are out of business; the old quay stays open until the new one does."
    long = f"{SAID[0]} {SAID[1]}"
    for lead, kind in ((short, "deck"), (long, "paragraph")):
        page = found(f"<header><h1>Quay a year late</h1><p>{lead}</p></header><div class='article-body'>", *PARAGRAPHS)
        assert (page.blocks[0].kind, page.blocks[0].text) == (kind, lead)
        assert [block.text for block in page.blocks[1:]] == list(SAID)


def test_captions_stand_where_they_are_printed() -> None:
    figure = "<figure><img src='q.jpg'><figcaption>The old quay in March.</figcaption></figure>"
    page = found(f"<article><p>{SAID[0]}</p>{figure}<p>{SAID[1]}</p><p>{SAID[2]}</p></article>")
    assert [block.kind for block in page.blocks] == ["paragraph", "caption", "paragraph", "paragraph"]


def test_short_lines_at_both_ends_are_no_text_and_headings_within_are() -> None:
    inside = f"<p>News</p><p>{SAID[0]}</p><p>{SAID[1]}</p><h2>What the builders say</h2><p>{SAID[3]}</p>"
    assert texts(f"<article>{inside}</article>", "<div><p>Print</p></div>") == [
        SAID[0],
        SAID[1],
        "What the builders say",
        SAID[3],
    ]


def test_a_page_with_its_prose_in_two_places_is_not_sure() -> None:
    other = "".join(f"<p>{said.replace('quay', 'bridge')}</p>" for said in SAID)
    heads = f"<div><h1>Quay late</h1>{PARAGRAPHS}</div>", f"<div><h1>Bridge late</h1>{other}</div>"
    assert not found(*heads).sure


def test_the_only_box_that_is_called_the_articles_text_decides() -> None:
    teasers = "".join(f"<div><h3><a href='/{n}'>More</a></h3><p>{said} {said}</p></div>" for n, said in enumerate(SAID))
    assert not found(f"<div><div>{PARAGRAPHS}</div></div><div>{teasers}</div>").sure
    page = found(f"<div><div class='entry-content'>{PARAGRAPHS}</div></div><div>{teasers}</div>")
    assert page.sure
    assert [block.text for block in page.blocks] == list(SAID)
    twice = f"<div class='entry-content'>{PARAGRAPHS}</div>"
    assert texts(twice, f"<div>{teasers}</div>", twice) != list(SAID)


@pytest.mark.parametrize("tag", ["nav", "footer", "noscript"])
def test_an_article_in_what_is_never_one_is_found_where_there_is_no_other(tag: str) -> None:
    page = found(f"<{tag}><ul><li><a href='/a'>News</a></ul><div class='post'>{PARAGRAPHS}</div></{tag}>")
    assert page.sure
    assert [block.text for block in page.blocks] == list(SAID)


def test_a_page_without_prose_is_not_sure() -> None:
    assert found("<p>Menu</p>") == found("<p>Menu</p>")
    assert not found("<p>Menu</p>").sure
    assert found("<p>Menu</p>").blocks == ()


def test_a_statement_in_a_box_that_would_be_left_out_makes_it_unsure() -> None:
    kept = (
        f"<div class='promo'><p>“We never had the stone that was promised,” Karel Noord said, “and {SAID[2]}”</p></div>"
    )
    assert not found(f"<article>{PARAGRAPHS}{kept}</article>").sure


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from(SAID), min_size=3, max_size=8),
    st.sampled_from(["div", "section", "article", "main", "td"]),
    st.integers(0, 4),
)
def test_no_paragraph_of_a_plain_article_is_lost_and_their_order_stays(said: list[str], tag: str, deep: int) -> None:
    inner = "".join(f"<p>{each}</p>" for each in said)
    page = found("<div>" * deep, f"<{tag}>{inner}</{tag}>", "</div>" * deep)
    assert [block.text for block in page.blocks] == said
    assert all(a.kind == b.kind == "paragraph" for a, b in pairwise(page.blocks))


def test_a_page_of_tables_is_its_cells_without_the_menu() -> None:
    rows = "".join(f"<tr><td>{place}.</td><td>Skiff {place}</td><td>1:{place:03}</td></tr>" for place in range(200))
    menu = "".join(f"<li><a href='/{n}'>Regatta of the year {n}</a></li>" for n in range(9))
    page = found(f"<ul>{menu}</ul>", f"<p>{SAID[0]}</p>", f"<table>{rows}</table>")
    assert page.sure
    assert [block.text for block in page.blocks][:4] == [SAID[0], "0.", "Skiff 0", "1:000"]
    assert len(page.blocks) == 601


def test_a_page_laid_out_in_tables_is_read_as_others_are() -> None:
    links = "".join(f"<tr><td><a href='/{n}'>Another story {n}</a></td></tr>" for n in range(500))
    page = found(f"<table><tr><td><table>{links}</table></td><td class='text'>{PARAGRAPHS * 4}</td></tr></table>")
    assert page.sure
    assert [block.text for block in page.blocks] == list(SAID) * 4
