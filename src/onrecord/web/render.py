"""From templates to pages: what reports say is escaped and stripped of control characters wherever it stands."""

from collections.abc import Callable
from functools import cache
from hashlib import sha256
from importlib.resources import files

from jinja2 import ChoiceLoader, Environment, FunctionLoader, PrefixLoader, StrictUndefined, TemplateNotFound
from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response

from onrecord.tell.brief.clause import quoted, short
from onrecord.tell.brief.days import day_words
from onrecord.tell.brief.page import counted
from onrecord.tell.brief.places import Place
from onrecord.text.terminal import printable
from onrecord.web.desk import Desk

STATIC = files("onrecord.web") / "static"
_MARKS = 8
"""Marks that a line shows; of a story with a hundred copies the rest is a number, and stands on the claim's page."""


def page(request: Request, template: str, *, status: int = 200, **values: object) -> Response:
    """The page that a template makes of the values; ``request`` and ``path`` are there too."""
    push = desk_of(request).options.push_key
    made = environment().get_template(template).render(request=request, path=request.url.path, push=push, **values)
    return HTMLResponse(made, status)


def desk_of(request: Request) -> Desk:
    """The desk that this request came to."""
    desk: Desk = request.app.state.desk
    return desk


@cache
def environment() -> Environment:
    """The templates of the desk, and under ``brief/`` those of the brief, whose macros the pages share."""
    made = Environment(
        loader=ChoiceLoader(
            [_folder("onrecord.web"), PrefixLoader({"brief": _folder("onrecord.tell.brief")})],
        ),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    made.filters.update(counted=counted, short=short, quoted=quoted, day=day_words)
    made.globals.update(static=static, address=address, marks_shown=_MARKS)
    return made


def address(place: Place) -> str:
    """Where a marked sentence is shown in its report."""
    return f"/report/{place.reading.report.id}#s{place.sentence.start}"


@cache
def static(name: str) -> str:
    """The address of a file of ours; it changes with the file, so that browsers may keep it for good."""
    return f"/static/{name}?{sha256((STATIC / name).read_bytes()).hexdigest()[:12]}"


def _folder(package: str) -> FunctionLoader:
    folder = files(package) / "templates"

    def load(name: str) -> tuple[str, str, Callable[[], bool]]:
        try:
            return (folder / name).read_text(encoding="utf-8"), name, lambda: True
        except OSError:
            raise TemplateNotFound(name) from None

    return FunctionLoader(load)


def _shown(value: object) -> object:
    if isinstance(value, str) and not isinstance(value, Markup) and not value.isprintable():
        return printable(value)
    return value
