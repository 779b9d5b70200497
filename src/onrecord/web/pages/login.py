"""Login and logout: a token opens a session in a browser; at this machine one only says one's name."""

from datetime import datetime, timedelta

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from onrecord.ledger.tokens import SCOPES, Token, Tokens
from onrecord.web.render import desk_of, page
from onrecord.web.security.buckets import Tries
from onrecord.web.security.gate import later
from onrecord.web.security.local import is_local
from onrecord.web.security.places import own_place
from onrecord.web.security.tokens import NAME, as_cookie, cleaned, session_cookie, who

_SESSION = timedelta(hours=12)
_YEAR = 366 * 24 * 3600
_FIELDS = 5


def login(request: Request) -> Response:
    """The form."""
    return _form(request, own_place(request.query_params.get("next", "/")))


async def given(request: Request) -> Response:
    """Takes a token, or at this machine a name."""
    async with request.form(max_files=0, max_fields=_FIELDS) as form:
        fields = {name: str(form.get(name, "")) for name in ("token", "name", "next")}
    place = own_place(fields["next"])
    if is_local(request) and not fields["token"]:
        return _named(cleaned(fields["name"]), place)
    return await run_in_threadpool(_begun, request, fields["token"].strip(), place)


def logout(request: Request) -> Response:
    """Ends the session, and lets the browser forget what it kept."""
    cookie = session_cookie(request)
    if session := request.cookies.get(cookie, ""):
        with desk_of(request).ledger() as ledger:
            Tokens(ledger).end(session)
    answer = RedirectResponse("/login", 303, {"clear-site-data": '"cache", "storage"'})
    answer.delete_cookie(cookie, httponly=True, samesite="strict", secure=request.url.scheme == "https")
    return answer


def health(_: Request) -> Response:
    """That the desk answers; nothing else."""
    return PlainTextResponse("ok\n")


def _form(request: Request, place: str, wrong: str = "", status: int = 200) -> Response:
    made = page(
        request, "login.html.j2", status=status, next=place, wrong=wrong, local=is_local(request), person=who(request)
    )
    made.headers["cache-control"] = "no-store"
    return made


def _named(name: str, place: str) -> Response:
    answer = RedirectResponse(place, 303)
    answer.set_cookie(NAME, as_cookie(name), max_age=_YEAR if name else 0, httponly=True, samesite="strict")
    return answer


def _begun(request: Request, secret: str, place: str) -> Response:
    """A session, always a new one: what the browser had before opens nothing (session fixation)."""
    tries: Tries = request.app.state.tries
    if wait := tries.take(request):
        return later(request, wait)
    desk = desk_of(request)
    cookie = session_cookie(request)
    now = desk.now()
    until = (datetime.fromisoformat(now) + _SESSION).isoformat(timespec="microseconds")
    with desk.ledger() as ledger:
        kept = Tokens(ledger)
        token: Token | None = kept.known(secret, now)
        if token and token.scope in SCOPES:
            kept.end(request.cookies.get(cookie, ""))
            session = kept.begin(token, now, until)
    if token is None or token.scope not in SCOPES:
        return _form(request, place, "This token opens nothing. It may be mistyped, revoked or over.", 401)
    tries.give_back(request)
    answer = RedirectResponse(place, 303)
    secure, most = request.url.scheme == "https", int(_SESSION.total_seconds())
    answer.set_cookie(cookie, session, max_age=most, path="/", httponly=True, samesite="strict", secure=secure)
    return answer


ROUTES = (
    Route("/login", login, methods=["GET"]),
    Route("/login", given, methods=["POST"]),
    Route("/logout", logout, methods=["POST"]),
    Route("/health", health, methods=["GET"]),
)
