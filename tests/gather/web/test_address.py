"""One spelling for one address."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.gather.web.address import canonical, host_of, same_site, tidy


@pytest.mark.parametrize(
    ("given", "want"),
    [
        ("HTTP://Post.Example:80", "http://post.example/"),
        ("https://post.example/a/./b/../c#top", "https://post.example/a/c"),
        ("https://post.example/a?utm_source=x&id=7&fbclid=y", "https://post.example/a?id=7"),
        ("https://post.example/a?utm_source=x", "https://post.example/a"),
        ("https://post.example/a?b=2&a=1", "https://post.example/a?b=2&a=1"),
        ("https://post.example/%7ejoe/%2f", "https://post.example/~joe/%2F"),
        ("https://post.example/brücke", "https://post.example/br%C3%BCcke"),
        ("https://brücke.example/", "https://xn--brcke-lva.example/"),
        ("https://post.example/../../a", "https://post.example/a"),
        ("https://[2606:4700::1]:443/a", "https://[2606:4700::1]/a"),
        (" https://post.example/a\n", "https://post.example/a"),
        ("ftp://post.example/a", None),
        ("mailto:a@post.example", None),
        ("post.example", None),
        ("http://[::1", None),
        ("", None),
    ],
)
def test_canonical(given: str, want: str | None) -> None:
    assert canonical(given) == want


def test_a_base_makes_an_address_whole() -> None:
    assert canonical("/b?id=1", "https://post.example/feed/rss") == "https://post.example/b?id=1"
    assert tidy("?utm_source=x", "https://post.example/a") == "https://post.example/a?utm_source=x"
    assert host_of("http://Post.example.:80/") == "post.example"


def test_who_may_speak_for_whom() -> None:
    assert same_site("https://www.post.example/a", "https://post.example/b")
    assert same_site("https://news.post.example/a", "https://post.example/b")
    assert not same_site("https://wire.example/a", "https://post.example/b")
    assert not same_site("http://127.0.0.1/a", "http://127.0.0.2/b")


@given(st.text())
def test_once_is_enough(words: str) -> None:
    once = canonical(f"http://post.example/{words}")
    assert once is None or canonical(once) == once
