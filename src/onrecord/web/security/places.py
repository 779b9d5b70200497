"""Addresses that may be led to: the desk's own alone (open redirects, CWE-601)."""

from urllib.parse import urlsplit

_LONGEST = 2000


def own_place(words: str, otherwise: str = "/") -> str:
    r"""A path of the desk, as somebody gave it; another where it leads elsewhere, or is none.

    >>> [own_place(words) for words in ("/story/1?a=b#c", "//elsewhere.example", r"/\elsewhere.example", "/a\r\nb")]
    ['/story/1?a=b#c', '/', '/', '/']
    """
    if not words.startswith("/") or words.startswith("//") or len(words) > _LONGEST:
        return otherwise
    if not words.isascii() or not words.isprintable() or any(mark in words for mark in '\\ "<>'):
        return otherwise
    try:
        parts = urlsplit(words)
    except ValueError:
        return otherwise
    return otherwise if parts.scheme or parts.netloc else words
