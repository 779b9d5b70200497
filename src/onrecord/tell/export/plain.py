"""What every export shares: text that any program can take, names that never change, moments, addresses."""

import json
import re
from datetime import UTC
from hashlib import sha1
from uuid import UUID

from onrecord.records import Brief, Reading, Statement
from onrecord.tell.export.exporter import Frame
from onrecord.text.hashes import digest
from onrecord.text.moments import instant
from onrecord.text.terminal import printable

_NOT_XML = re.compile("[\ufffe\uffff]")  # beside the control characters and surrogates that no terminal takes either
_SURROGATES = re.compile("[\ud800-\udfff]")
# RFC 3986, no user information; what else an address holds is no address to be followed.
_ADDRESS = re.compile(r"https?://[A-Za-z0-9.\-\[\]:]+(?:[/?#][A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]*)?")
_EPOCH = "1970-01-01"
_SPACE = UUID("6d2f1c0e-1d1b-5a52-9a57-9a4f0f6c7e11").bytes  # this project's own, for names of version 5

Json = dict[str, object]


def dump(value: object) -> str:
    """JSON (RFC 8259) in readable lines; ``<`` and ``&`` are escaped, so that it can stand in a page's ``<script>``."""
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1)
    text = (
        text.replace("<", "\\u003c").replace("&", "\\u0026").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    )
    return whole(text) + "\n"


def whole(text: str) -> str:
    """The text with each lone surrogate as U+FFFD: as long as before, and it can be encoded."""
    return _SURROGATES.sub("\ufffd", text)


def line(text: str) -> str:
    """One line, without what XML, spreadsheets and terminals cannot take."""
    return " ".join(_NOT_XML.sub("\ufffd", printable(text)).split())


def address(url: str | None) -> str | None:
    """The address as given when it is a web address in plain ASCII (RFC 3986), else None."""
    return url if url and _ADDRESS.fullmatch(url) else None


def tag(kind: str, id: str) -> str:
    """A name for good (RFC 4151), for what has no page: ``tag:onrecord.invalid,2026:claim/51c9d6d8``."""
    return f"tag:onrecord.invalid,2026:{kind}/{id}"


def page(frame: Frame, kind: str, id: str) -> str:
    """The page of a story, claim or report where there are pages, else its name."""
    return f"{frame.base.rstrip('/')}/{kind}/{id}" if frame.base else tag(kind, id)


def place(reading: Reading, frame: Frame) -> str:
    """Where a report stands: its own address, else its page here, else its name."""
    return web(reading) or page(frame, "report", reading.report.id)


def web(reading: Reading) -> str | None:
    """Where the report stands on the web, None where that is not known."""
    return address(reading.report.url)


def places(brief: Brief, frame: Frame) -> dict[str, str]:
    """Report key -> where it stands, in time order; of several versions at one address each has a name of its own."""
    given = [web(reading) for reading in brief.record.readings]
    return {
        reading.key: place(reading, frame) if given.count(found) == 1 else page(frame, "report", reading.report.id)
        for reading, found in zip(brief.record.readings, given, strict=True)
    }


def subject(brief: Brief) -> tuple[str, str]:
    """What the whole is called for good, and its title: those of its story, where it has one alone."""
    stories = brief.record.stories
    if len(stories) == 1:
        return stories[0].id, line(stories[0].title) or "A story without a title"
    return digest("stories", *sorted(story.id for story in stories)), f"{len(stories)} stories"


def outlet(reading: Reading) -> str:
    """Who published the report; its key where that is not known."""
    return line(reading.report.outlet or "") or line(reading.key)


def headline(reading: Reading) -> str:
    """The report's headline, else its first sentence, else its key."""
    marked = (reading.words(part) for part in reading.parts if part.kind == "headline")
    first = (reading.words(row) for row in reading.sentences)
    given = (reading.report.title or "", *marked, *first)
    return next((words for words in map(line, given) if words), line(reading.key))


def speaker(reading: Reading, row: Statement) -> str:
    """Who says it: the name that the source resolves to, else the source's words; empty in the outlet's own voice."""
    named = next((one.name for one in reading.names if one.id == row.source_name), None)
    return line(named or (row.source.of(reading.report.text) if row.source else ""))


def content(reading: Reading, row: Statement) -> str:
    """What is said, on one line."""
    return line(" … ".join(span.of(reading.report.text) for span in row.content))


def uuid5(kind: str, *fields: str) -> str:
    """A UUID of version 5 (RFC 9562) of what is named: the same for good."""
    name = "\x1f".join((kind, *fields)).encode("utf-8", "surrogatepass")
    return str(UUID(bytes=sha1(_SPACE + name, usedforsecurity=False).digest()[:16], version=5))


def moment(value: str | None) -> str | None:
    """A moment as RFC 3339 writes it, in UTC with milliseconds; a date is its midnight. None for what is none."""
    try:
        exact = instant(value or "").astimezone(UTC)
    except (ValueError, OverflowError):
        return None
    return exact.isoformat(timespec="milliseconds").replace("+00:00", "Z")


def written(brief: Brief, frame: Frame) -> str:
    """When the export is written: the frame's now, else the moment asked for, else the record's last day."""
    days = (moment(reading.published.value) for reading in brief.record.readings)
    last = max((day for day in days if day), default=None)
    return moment(frame.now) or moment(brief.as_of) or last or f"{_EPOCH}T00:00:00.000Z"
