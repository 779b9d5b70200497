"""The brief as one self-contained HTML file: no request leaves it, and it reads without scripts."""

import re
from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from onrecord.records import Brief, Part, Reading
from onrecord.tell.brief.build import build_page
from onrecord.tell.brief.clause import quoted, short
from onrecord.tell.brief.days import day_words
from onrecord.tell.brief.drawing import Flow, draw_flow
from onrecord.tell.brief.page import Page, counted
from onrecord.tell.brief.places import Place, Places, find_places
from onrecord.tell.brief.strip import draw_strip
from onrecord.text.terminal import printable

_HERE = files("onrecord.tell.brief") / "templates"
# Scheme and host of an http(s) address (RFC 3986), without user information.
_WEB = re.compile(r"https?://[\w.\[\]:-]+(?:[/?#][^\s<>\"\\^`{|}]*)?", re.IGNORECASE)
_READ = ("headline", "deck", "caption", "paragraph")


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a report's part: a sentence with its place, or what stands between sentences."""

    text: str
    place: Place | None = None
    elsewhere: tuple[Place, ...] = ()
    """Where the same sentence stands in other reports."""


@dataclass(frozen=True, slots=True)
class Block:
    """A part of a report as it is shown."""

    kind: str
    pieces: tuple[Piece, ...]


def render_html(brief: Brief) -> str:
    """The brief as an HTML document; what reports say is escaped wherever it stands."""
    page, places = build_page(brief), find_places(brief.record)
    css, js = _source("brief.css"), _source("brief.js")
    told = page.stories[0].summary if page.stories else "No report to brief."
    return (
        _environment()
        .get_template("brief.html.j2")
        .render(
            page=page,
            as_of=day_words(page.as_of) if page.as_of else "",
            description=short(told, 200),
            flows=_flows(brief, page, places),
            strips={story.id: draw_strip(story, page.as_of) for story in page.stories},
            texts=_texts(page, places),
            links={row.label: _address(row.reading) for story in page.stories for row in story.reports},
            css=Markup(css),  # noqa: S704 - the package's own file
            js=Markup(js),  # noqa: S704 - the package's own file
            css_hash=_hash(css),
            js_hash=_hash(js),
        )
    )


def _environment() -> Environment:
    made = Environment(
        loader=FunctionLoader(_source),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    made.filters.update(counted=counted, short=short, quoted=quoted)
    made.globals.update(address=lambda place: f"#{place.anchor}", marks_shown=None)
    return made


def _shown(value: object) -> object:
    """Every value that the template prints, without control characters and direction overrides."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _source(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")


def _hash(words: str) -> str:
    """The source hash of Content Security Policy Level 3."""
    return "sha256-" + b64encode(sha256(words.encode()).digest()).decode()


def _flows(brief: Brief, page: Page, places: Places) -> dict[str, Flow | None]:
    """The drawing of each story's first claim."""
    claims = {claim.id: claim for claim in brief.record.claims}
    return {
        story.id: draw_flow(claims[story.claims[0].id], story, places) if story.claims else None
        for story in page.stories
    }


def _address(reading: Reading) -> str:
    """The report's address when it is one of the web's; nothing else becomes a link."""
    url = reading.report.url or ""
    return url if _WEB.fullmatch(url) else ""


def _texts(page: Page, places: Places) -> dict[str, tuple[Block, ...]]:
    """Each report's parts in order, their sentences marked, by the report's label."""
    others: dict[str, list[Place]] = {}
    for place in places.sentences.values():
        others.setdefault(places.twin(place.sentence.id), []).append(place)
    return {
        row.label: tuple(
            Block(part.kind, tuple(_pieces(row.reading, part, places, others))) for part in _whole(row.reading.parts)
        )
        for story in page.stories
        for row in story.reports
    }


def _whole(parts: Sequence[Part]) -> Iterator[Part]:
    """The parts, without the credits that lie inside a caption."""
    end = 0
    for part in parts:
        if part.end > end:
            yield part
            end = part.end


def _pieces(reading: Reading, part: Part, places: Places, others: dict[str, list[Place]]) -> Iterator[Piece]:
    text = reading.report.text
    at = part.start
    inside = [row for row in reading.sentences if part.start <= row.start < part.end] if part.kind in _READ else []
    for row in inside:
        if row.start > at:
            yield Piece(text[at : row.start])
        place = places.sentences.get(row.id)
        twins: Sequence[Place] = others.get(places.twin(row.id), ())
        yield Piece(text[row.start : row.end], place, tuple(p for p in twins if p.reading.key != reading.key))
        at = max(at, row.end)
    if at < part.end:
        yield Piece(text[at : part.end])
