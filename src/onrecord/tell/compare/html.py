"""A comparison as one self-contained HTML file: no request leaves it, no script is in it."""

from base64 import b64encode
from hashlib import sha256
from importlib.resources import files

from jinja2 import Environment, FunctionLoader, StrictUndefined
from markupsafe import Markup

from onrecord.tell.compare.page import Comparison
from onrecord.text.terminal import printable

_HERE = files("onrecord.tell.compare") / "templates"


def render_html(page: Comparison) -> str:
    """The comparison as an HTML document; what reports say is escaped wherever it stands."""
    css = _source("compare.css")
    made = Environment(
        loader=FunctionLoader(_source),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=_shown,
    )
    digest = "sha256-" + b64encode(sha256(css.encode()).digest()).decode()
    return made.get_template("compare.html.j2").render(
        page=page,
        css=Markup(css),  # noqa: S704 - the package's own file
        css_hash=digest,
    )


def _shown(value: object) -> object:
    """Every value that the template prints, without control characters and direction overrides."""
    return printable(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _source(name: str) -> str:
    return (_HERE / name).read_text(encoding="utf-8")
