"""Reports out of fields: how a cleaned text is laid out, and the marks that point into it."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.errors import NotAReport
from onrecord.gather.decode import held, writable
from onrecord.records import Part, Report
from onrecord.text.hashes import digest
from onrecord.text.language import detect

_BREAKS = "\u00ad\u200b\u2060\ufeff"  # where a line may or may not break: no words
DECK = 160
"""Characters that a deck has at most; what is longer under a headline is the report's first paragraph."""
_TELLING = 600  # characters that are enough to tell a language by
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_].*)?")


@dataclass(frozen=True, slots=True)
class Block:
    """One printed block. Kinds are those of ``Part``; a paragraph is left for ``read`` to judge."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """What came with a text, as the format told it."""

    key: str
    kind: str = "text"
    url: str | None = None
    outlet: str | None = None
    published: str | None = None
    published_how: str = "metadata"
    language: str | None = None
    signs: tuple[str, ...] = ()


def one_line(words: str | None) -> str:
    """The words with every run of white space as one blank, and without soft hyphens and their kind."""
    if not words:
        return ""
    if not words.isascii():
        for mark in _BREAKS:
            words = words.replace(mark, "")
    return " ".join(words.split())


def lay_out(blocks: Iterable[Block], source: Source) -> Report:
    """Blocks as a report: one blank line between them; all but paragraphs marked. Raises ``NotAReport`` without any."""
    text, marks = "", []
    for block in blocks:
        words = one_line(block.text)
        if not words:
            continue
        text += "\n\n" if text else ""
        if block.kind != "paragraph":
            marks.append(Part(block.kind, len(text), len(text) + len(words)))
        text += words
    if not text:
        raise NotAReport("holds no text of a report")
    return as_is(writable(text), source, marked=tuple(marks))


def as_is(text: str, source: Source, title: str | None = None, marked: tuple[Part, ...] = ()) -> Report:
    """A text that is kept as it stands, as a report."""
    held(text)
    return Report(
        key=source.key,
        id=digest("report", source.url or source.key, title or "", text),
        text=text,
        title=title,
        published=source.published,
        published_how=source.published_how if source.published else "unknown",
        url=source.url,
        outlet=one_line(source.outlet) or None,
        language=language_of(text, source.language),
        kind=source.kind,
        marked=marked,
        signs=source.signs,
    )


def language_of(text: str, declared: str | None) -> str:
    """The text's own language; where the text does not tell, the declared one's primary tag (BCP 47), else ``und``.

    The text comes first because templates declare "en" on pages in any language.
    """
    found = detect(text[:_TELLING])
    tag = _TAG.fullmatch(declared.strip()) if declared else None
    return found if found != "und" or not tag else tag.group(1).lower()


def web_address(value: object) -> str | None:
    """The value when it is an absolute address of the web."""
    words = value.strip() if isinstance(value, str) else ""
    return writable(words) if re.match(r"https?://[^\s/]+", words, re.I) and not re.search(r"\s", words) else None
