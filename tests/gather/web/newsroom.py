"""Invented feeds, pages and sitemaps for a server of our own."""

from collections.abc import Sequence

from loopback import Asked, Said

RSS_TYPE = {"Content-Type": "application/rss+xml"}
XML_TYPE = {"Content-Type": "application/xml"}


def body(name: str, paragraphs: int = 1) -> str:
    """Paragraphs of a report that no other name gives."""
    return "".join(
        f"<p>The {name} ferry will not sail in week {n}, the harbour office of {name} said on Monday. Ida Holm, who "
        f"heads it, said that the {name} company had been told in good time and could still appeal.</p>"
        for n in range(1, paragraphs + 1)
    )


def item(link: str, name: str, paragraphs: int = 1) -> str:
    """An entry; with many paragraphs it is taken for the whole report."""
    return (
        f"<item><title>Ferry at {name} stays in port</title><link>{link}</link><guid>{link}</guid>"
        "<pubDate>Mon, 03 Mar 2031 14:05:00 GMT</pubDate>"
        f"<description><![CDATA[{body(name, paragraphs)}]]></description></item>"
    )


def rss(items: Sequence[str], title: str = "The Vire Post") -> str:
    head = f'<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>{title}</title>'
    return f"{head}{''.join(items)}</channel></rss>"


def page(name: str, paragraphs: int = 4, head: str = "") -> str:
    return (
        f"<!DOCTYPE html><html lang='en'><head><title>Ferry at {name} stays in port</title>{head}</head><body><article>"
        f"<h1>Ferry at {name} stays in port</h1>{body(name, paragraphs)}</article></body></html>"
    )


def whole_feed(asked: Asked, names: Sequence[str]) -> Said:
    """A feed of whole reports at this host."""
    return Said(rss([item(f"{asked.base}/{name}", name, 9) for name in names]), fields=RSS_TYPE)
