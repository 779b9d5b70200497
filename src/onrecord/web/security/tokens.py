"""Who asks, and what they may: by bearer token (RFC 6750), by session, or because they are at this machine."""

import re
from dataclasses import dataclass
from urllib.parse import quote, unquote

from starlette.exceptions import HTTPException
from starlette.requests import Request

from onrecord.ledger.tokens import SCOPES, Token, Tokens
from onrecord.text.terminal import printable
from onrecord.web.render import desk_of
from onrecord.web.security.local import is_local

NAME = "desk_name"
"""The cookie in which somebody at this machine keeps their name; it opens nothing."""
DESK = "desk"
"""Their name where they chose none."""
BEARER = {"www-authenticate": 'Bearer realm="onrecord"'}
_SAYS = {"read": "Reading needs a token here.", "write": "This needs a token that may write."}
_KEPT = "onrecord.person"
_LONGEST = 80
_FEEDS = re.compile(r"/(?:.*/)?(?:feed\.(?:atom|json)|agenda\.ics)")
KEY = "key"
"""Under which an address of a feed carries its token, for readers that can send no header."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who asks."""

    name: str
    """Under which what they judge and watch is kept."""
    scope: str
    """read | write"""
    token: Token | None = None
    """None for somebody at this machine."""

    def may(self, scope: str) -> bool:
        """Whether they may read or write."""
        return self.scope in {scope, "write"}


def who(request: Request) -> Person | None:
    """Who asks; None for a stranger. A token that does not hold makes a stranger of anybody."""
    if _KEPT not in request.scope:
        request.scope[_KEPT] = _asked(request)
    found: Person | None = request.scope[_KEPT]
    return found


def asking(request: Request) -> Person | None:
    """Who asks, as far as that was found out."""
    found: Person | None = request.scope.get(_KEPT)
    return found


def require(request: Request, scope: str) -> Person:
    """The one who asks, if they may ``read`` or ``write``. Raises HTTPException: 401 for a stranger, else 403."""
    person = who(request)
    if person is None:
        raise HTTPException(401, _SAYS[scope], dict(BEARER))
    if not person.may(scope):
        raise HTTPException(403, _SAYS[scope])
    return person


def bearer(request: Request) -> str | None:
    """The token that a program carries; empty where it cannot be read."""
    given = request.headers.getlist("authorization")
    if not given:
        return None
    kind, _, secret = given[0].partition(" ")
    return secret.strip() if kind.lower() == "bearer" and len(given) == 1 else ""


def feed_key(request: Request) -> str:
    """The token that stands in the address of a feed; empty where there is none, and everywhere else."""
    is_feed = request.method in {"GET", "HEAD"} and _FEEDS.fullmatch(request.url.path)
    return request.query_params.get(KEY, "") if is_feed else ""


def session_cookie(request: Request) -> str:
    """The name of the session's cookie: over TLS one that only this host can have set (RFC 6265bis, ``__Host-``)."""
    return "__Host-desk" if request.url.scheme == "https" else "desk"


def cleaned(name: str) -> str:
    """A person's name on one line; empty where there is none."""
    return " ".join(printable(name).split())[:_LONGEST]


def as_cookie(name: str) -> str:
    """A name as a cookie may hold it."""
    return quote(name, safe="")


def _asked(request: Request) -> Person | None:
    desk, carried = desk_of(request), bearer(request)
    session = request.cookies.get(session_cookie(request), "")
    if carried is None and session:
        with desk.ledger() as ledger:
            token = Tokens(ledger).continued(session, desk.now())
        if token and token.scope in SCOPES:
            return Person(token.name, token.scope, token)
    if carried is not None:
        with desk.ledger() as ledger:
            token = Tokens(ledger).known(carried, desk.now())
        return Person(token.name, token.scope, token) if token and token.scope in SCOPES else None
    if key := feed_key(request):
        with desk.ledger() as ledger:
            token = Tokens(ledger).known(key, desk.now())
        return Person(token.name, "read", token) if token and token.opens(request.url.path) else None
    if is_local(request):
        return Person(cleaned(unquote(request.cookies.get(NAME, ""))) or DESK, "write")
    return None
