"""One spelling for one address: what a report's key and its versions hang on."""

import re
from urllib.parse import quote, urljoin, urlsplit, urlunsplit

from onrecord.text.tables.tracking import BEGINNINGS, NAMES

_PORTS = {"http": 80, "https": 443}
_SAFE = "/:@!$&'()*+,;=~-._%"
_ESCAPE = re.compile(r"%([0-9A-Fa-f]{2})")
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")


def canonical(url: str, base: str | None = None) -> str | None:
    """The address of a report: in its one spelling, without tracking parameters; None when it is no web address.

    >>> canonical("HTTPS://Post.example:443/a/../b?utm_source=x&id=7#top")
    'https://post.example/b?id=7'
    """
    found = tidy(url, base)
    if found is None:
        return None
    head, mark, query = found.partition("?")
    kept = "&".join(each for each in query.split("&") if each and not _tracks(each.partition("=")[0].lower()))
    return head + (mark + kept if kept else "")


def tidy(url: str, base: str | None = None) -> str | None:
    """The address in its one spelling (RFC 3986, 6.2), without fragment; None when it is no web address."""
    try:
        parts = urlsplit(urljoin(base, url.strip()) if base else url.strip())
        host, port = parts.hostname or "", parts.port
        name = host if host.isascii() else host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        return None
    scheme = parts.scheme.lower()
    if scheme not in _PORTS or not name or re.search(r"[\s\\<>\"]", name):
        return None
    place = f"[{name}]" if ":" in name else name
    if port not in {None, _PORTS[scheme]}:
        place += f":{port}"
    if "@" in parts.netloc:
        place = f"{parts.netloc.rpartition('@')[0]}@{place}"
    query = quote(parts.query, safe=_SAFE + "?[]|{}")
    return urlunsplit((scheme, place, _dotless(_spelled(parts.path)) or "/", query, ""))


def host_of(url: str) -> str:
    """The host of an address, which requests take turns at."""
    return (urlsplit(url).hostname or "").rstrip(".")


def origin_of(url: str) -> str:
    """Scheme, host and port: what one robots.txt speaks for."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def same_site(one: str, other: str) -> bool:
    """Whether a page at the one address may speak for the other: one host, or one is a part of the other's site."""
    a, b = (re.sub(r"^(?:www|m|amp|mobile|edition)\.", "", host_of(url)) for url in (one, other))
    short, long = sorted((a, b), key=len)
    return short == long or ("." in short and not short.replace(".", "").isdigit() and long.endswith(f".{short}"))


def _spelled(text: str) -> str:
    """Escapes in capitals, and none where none is needed."""

    def one(found: re.Match[str]) -> str:
        letter = chr(int(found.group(1), 16))
        return letter if letter in _PLAIN else found.group().upper()

    return quote(_ESCAPE.sub(one, text), safe=_SAFE)


def _dotless(path: str) -> str:
    """The path without ``.`` and ``..`` (RFC 3986, 5.2.4)."""
    kept: list[str] = []
    parts = path.split("/")
    for part in parts:
        if part == "..":
            kept = kept[:-1] if len(kept) > 1 else kept
        elif part != ".":
            kept.append(part)
    return "/".join(kept) + ("/" if parts[-1] in {".", ".."} and kept[-1] else "")


def _tracks(name: str) -> bool:
    return name in NAMES or name.startswith(BEGINNINGS)
