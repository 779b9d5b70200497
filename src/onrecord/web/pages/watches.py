"""Watches: what is watched, what was told, what is on its way; adding and ending them."""

from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import FormData
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from onrecord.errors import UsageError
from onrecord.ledger import Ledger
from onrecord.ledger.watches import Watches
from onrecord.records import Alert, Delivery, Watch
from onrecord.tell.alerts import CONDITIONS, check, describe
from onrecord.web.render import STATIC, desk_of, page
from onrecord.web.security.local import is_local
from onrecord.web.security.targets import check_secret, check_targets

_KINDS = ("search", "outlet", "story", "claim", "name")
_ALERTS = 10
_FIELDS = 50
"""Fields of a form at most."""


@dataclass(frozen=True, slots=True)
class Row:
    """A watch as the page shows it."""

    watch: Watch
    words: str
    href: str
    alerts: tuple[Alert, ...]
    to: tuple[str, ...]
    """Where its alerts go, without passwords and tokens that addresses may hold."""


def watches(request: Request) -> Response:
    """The list."""
    return _listed(request)


async def add(request: Request) -> Response:
    """Adds a watch, and goes back to the list."""
    async with request.form(max_files=0, max_fields=_FIELDS) as form:
        return await run_in_threadpool(_added, request, form)


async def remove(request: Request) -> Response:
    """Ends a watch, and goes back to the list."""
    async with request.form(max_files=0, max_fields=_FIELDS) as form:
        return await run_in_threadpool(_removed, request, str(form.get("watch", "")))


def _added(request: Request, form: FormData) -> Response:
    desk = desk_of(request)
    try:
        watch = _watch(form)
        check(watch)
        check_targets(request, watch.to)
        check_secret(request, watch.secret_from)
        with desk.ledger() as ledger:
            name = _label(ledger, watch)
            kept = Watches(ledger).add(replace(watch, label=watch.label or name), desk.now())
    except UsageError as error:
        return _listed(request, wrong=str(error), status=400)
    return RedirectResponse(f"/watches#w-{kept.id}", 303)


def _removed(request: Request, name: str) -> Response:
    desk = desk_of(request)
    with desk.ledger() as ledger:
        if not Watches(ledger).remove(name, desk.now()):
            raise HTTPException(404, "There is no such watch.")
    return RedirectResponse("/watches", 303)


def _watch(form: FormData) -> Watch:
    """The watch that a form asks for. Raises UsageError."""
    kind, what = str(form.get("kind", "")), " ".join(str(form.get("what", "")).split())
    if kind not in _KINDS:
        raise UsageError(f"there is no watching a {kind!r}; there are {', '.join(_KINDS)}")
    if not what:
        raise UsageError("a watch needs to know what is watched")
    to = tuple(str(form.get("to", "")).split())
    every = str(form.get("every", "") or "0")
    if not every.isdecimal() or len(every) > 6:
        raise UsageError("the minutes between two alerts are a number")
    when = tuple(str(each) for each in form.getlist("when") if each)
    text = {name: " ".join(str(form.get(name, "")).split()) for name in ("quiet", "zone", "label", "secret_from")}
    return Watch("", kind, what, when, to, int(every), text["quiet"], text["zone"] or "UTC", text["label"],
                 secret_from=text["secret_from"])  # fmt: skip


def _label(ledger: Ledger, watch: Watch) -> str:
    """What a story, claim or name is called; nothing for what tells itself."""
    if watch.kind not in {"story", "claim", "name"}:
        return ""
    names = (watch.what,) if watch.kind == "story" else ledger.stories_with(watch.kind, watch.what, 1)
    brief = ledger.story(names[0]) if names else None
    if brief is None:
        return ""
    record = brief.record
    if watch.kind == "story":
        return record.stories[0].title
    if watch.kind == "claim":
        return next((row.text for row in record.claims if row.id == watch.what), "")
    return next((name.name for row in record.readings for name in row.names if name.id == watch.what), "")


def _listed(request: Request, wrong: str = "", status: int = 200) -> Response:
    with desk_of(request).ledger() as ledger:
        kept = Watches(ledger)
        rows = [_row(kept, watch) for watch in reversed(kept.all())]
        outbox = [replace(row, target=_plain(row.target)) for row in kept.outbox("waiting", "sending", "dead")]
        alerts = {row.alert: kept.alert(row.alert) for row in outbox}
    made = page(
        request, "watches.html.j2", status=status, rows=rows, outbox=outbox, titles=_titles(outbox, alerts),
        wrong=wrong, conditions=CONDITIONS, kinds=("search", "outlet"), local=is_local(request),
    )  # fmt: skip
    made.headers["cache-control"] = "no-store"
    return made


def _titles(outbox: list[Delivery], alerts: dict[str, Alert | None]) -> dict[str, str]:
    return {row.key: alert.title if (alert := alerts[row.alert]) else "" for row in outbox}


def _row(kept: Watches, watch: Watch) -> Row:
    href = {"search": "", "outlet": ""}.get(watch.kind, f"/{watch.kind}/{watch.what}")
    alerts = tuple(kept.alerts(watch.id, _ALERTS))
    return Row(watch, describe(watch), href, alerts, tuple(_plain(each) for each in watch.to))


def _plain(target: str) -> str:
    """An address with what may be secret left out: apprise addresses and queries hold passwords."""
    if target.startswith("mailto:"):
        return target
    if target.startswith("apprise:"):
        return "apprise:…"
    parts = urlsplit(target.removeprefix("push:"))
    if target.startswith("push:"):
        return f"a browser, by {parts.hostname or 'nobody'}"
    return f"{parts.scheme}://{parts.hostname or ''}/…"


def worker(_: Request) -> Response:
    """The service worker that shows what is pushed to a browser; from the root, so that it may open every page."""
    return Response((STATIC / "worker.js").read_bytes(), media_type="text/javascript")


ROUTES = (
    Route("/worker.js", worker, methods=["GET"]),
    Route("/watches", watches, methods=["GET"]),
    Route("/watches", add, methods=["POST"]),
    Route("/watches/remove", remove, methods=["POST"]),
)
