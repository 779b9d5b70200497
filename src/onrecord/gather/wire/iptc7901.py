"""IPTC 7901 (the text transmission format of news agencies, recommendation 7901, revision 5 of 1995).

A message is SOH, a header (source and number, priority, category, count of words, then what the agency likes), keyword
lines, STX, the text, ETX, a line with the moment of sending (DDhhmm MON YY), EOT. A file may hold many.
"""

import re
from collections.abc import Iterator
from datetime import date

from onrecord.errors import InputError, NotAReport
from onrecord.gather import decode
from onrecord.gather.layout import Block, Source, lay_out
from onrecord.records import Item, Report, Skipped
from onrecord.text.tables.calendar import SHORT_MONTHS

_MESSAGE = re.compile(r"\x01(?P<header>[^\x01\x02]*)\x02(?P<text>[^\x01\x03]*)(?P<end>\x03(?P<tail>[^\x01\x04]*))?")
_FIRST = re.compile(r"\s*(?P<source>[A-Za-z]{1,8})(?P<number>\d{1,6})\b")
_SENT = re.compile(r"\b(?P<day>\d\d)\d{4}\S*\s+(?P<month>[A-Za-z]{3})[a-z]*\.?\s+(?P<year>\d\d|\d{4})\b")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
_APART = re.compile(r"\n[ \t]*\n|\n(?=[ \t]{2,}\S)|[=<][ \t]*(?:\n|$)")
_HEADLINE = 160


def from_7901(item: Item) -> Iterator[Report | Skipped]:
    """Every message of a file; one alone is known by the file's key, several by source and number."""
    text = decode.page(item.data).replace("\r\n", "\n").replace("\r", "\n")
    found = list(_MESSAGE.finditer(text))
    if not found:
        raise NotAReport("is IPTC 7901 without a message")
    for number, message in enumerate(found, 1):
        alone = len(found) == 1
        try:
            if message["end"] is None:
                raise InputError("is cut off: the end of its text is missing")
            yield _one(message, item.key if alone else None, f"{item.key}:{number}")
        except InputError as error:
            yield Skipped(item.key, str(error) if alone else f"message {number} {error}")


def _one(message: re.Match[str], key: str | None, place: str) -> Report:
    first = _FIRST.match(message["header"])
    sent = _sent(message["tail"] or "")
    named = f"{first['source']}{first['number']}" + (f":{sent}" if sent else "") if first else place
    # With leading blanks kept: an indented line begins a paragraph.
    body = _CONTROL.sub(" ", message["text"]).strip("\n")
    parts = [" ".join(part.split()) for part in _APART.split(body) if part and part.strip()]
    blocks = [Block("paragraph", part) for part in parts]
    if len(parts) > 1 and len(parts[0]) <= _HEADLINE and parts[0][-1] not in '.”"':
        blocks[0] = Block("headline", parts[0])
    outlet = first["source"] if first else None
    return lay_out(blocks, Source(key or named, "iptc7901", outlet=outlet, published=sent, published_how="stated"))


def _sent(tail: str) -> str | None:
    """The day of sending. Its hour is told without a zone, so it is left out."""
    found = _SENT.search(tail)
    month = SHORT_MONTHS.get(found["month"].lower()) if found else None
    if not found or month is None:
        return None
    year = int(found["year"])
    year += 0 if year > 99 else 1900 if year >= 79 else 2000
    try:
        return date(year, month, int(found["day"])).isoformat()
    except ValueError:
        return None
