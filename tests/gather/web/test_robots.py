"""robots.txt by RFC 9309."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.gather.web.robots import Rules, parse


def allowed(text: str, path: str) -> bool:
    return parse(text, "OnRecord").allows(path)


@pytest.mark.parametrize(
    ("text", "path", "yes"),
    [
        ("", "/", True),
        ("User-agent: *\nDisallow:", "/a", True),
        ("User-agent: *\nDisallow: /", "/a", False),
        ("User-agent: *\nDisallow: /a\nAllow: /a/b", "/a/b/c", True),
        ("User-agent: *\nAllow: /a\nDisallow: /a", "/a", True),
        ("user-AGENT: onrecord\nDISALLOW: /a # why\n\nUser-agent: *\nDisallow: /", "/b", True),
        ("User-agent: onrecord/2.0 (x)\nDisallow: /a", "/a", False),
        ("User-agent: OnRecordish\nDisallow: /", "/a", True),
        ("User-agent: x\nUser-agent: OnRecord\nDisallow: /a", "/a", False),
        ("User-agent: OnRecord\nAllow: /\nUser-agent: z\nAllow: /\nUser-agent: OnRecord\nDisallow: /b", "/b", False),
        ("User-agent: *\nDisallow: /*.php$", "/x.php", False),
        ("User-agent: *\nDisallow: /*.php$", "/x.php?a", True),
        ("User-agent: *\nDisallow: /a*b*c", "/a1b2c3", False),
        ("User-agent: *\nDisallow: /a*b*c", "/a1c2b3", True),
        ("User-agent: *\nDisallow: /fish$", "/fish", False),
        ("User-agent: *\nDisallow: /fish$", "/fishes", True),
        ("User-agent: *\nDisallow: /%7Ejoe", "/~joe/x", False),
        ("User-agent: *\nDisallow: /ø", "/%C3%B8", False),
        ("User-agent: *\r\nDisallow: /a\rAllow: /a/b", "/a/b", True),
        ("\ufeffUser-agent: *\nDisallow: /a", "/a", False),
        ("User-agent: *\nSitemap: https://x.example/s.xml\nDisallow: /a", "/a", False),
        ("Disallow: /a", "/a", True),
        ("<html>not found</html>", "/a", True),
    ],
)  # fmt: skip
def test_rules(text: str, path: str, yes: bool) -> None:
    assert allowed(text, path) is yes


def test_crawl_delay_is_honoured_within_reason() -> None:
    assert parse("User-agent: *\nCrawl-delay: 2.5", "OnRecord").delay == 2.5
    assert parse("User-agent: *\nCrawl-delay: 86400", "OnRecord").delay == 30
    assert parse("User-agent: *\nCrawl-delay: soon", "OnRecord").delay == 0


def test_rules_that_cannot_be_had_allow_nothing() -> None:
    assert not Rules(trouble="answers 503").allows("/")


def test_many_wildcards_take_no_time() -> None:
    assert allowed(f"User-agent: *\nDisallow: /{'*a' * 400}$", "/" + "a" * 399 + "b")


@given(st.text(), st.text())
def test_nothing_in_a_robots_txt_breaks_it(text: str, path: str) -> None:
    assert allowed(text, path) in {True, False}
