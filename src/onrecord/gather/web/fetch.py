"""The HTTP client: one address in, one answer out, whatever the server does.

httpcore speaks HTTP/1.1 and HTTP/2 (agreed by ALPN); redirects, codings, ceilings and the choice of whom to connect to
are done here, where each step can be checked.
"""

import asyncio
import time
from dataclasses import dataclass, field, replace
from functools import cache
from http import HTTPStatus
from urllib.parse import urljoin, urlsplit

import httpcore

from onrecord.errors import FetchError, InputError, Refused, TooLarge
from onrecord.gather.web.address import host_of, origin_of, tidy
from onrecord.gather.web.backend import Backend, trust
from onrecord.gather.web.guard import Guard, Resolve, system_resolve
from onrecord.gather.web.hold import LARGE, Hold, Rooms
from onrecord.gather.web.hosts import Hosts, PutOff
from onrecord.gather.web.permission import Permission
from onrecord.gather.web.robots import CEILING as ROBOTS_CEILING
from onrecord.gather.web.robots import Rules
from onrecord.gather.web.robots import parse as parse_robots
from onrecord.gather.web.sent import Fields, fields_of, length_of, media_of, seconds_to_wait, still_fresh
from onrecord.gather.web.unpack import accepted, unpack

PRODUCT = "OnRecord"
"""The name by which robots.txt files know us."""
_MOVED = {301, 302, 303, 307, 308}
_LASTING = {301, 308}
_FORBIDDEN = "is not fetched: the site's robots.txt forbids it"
_TROUBLES = {
    "certificate": "its certificate is not valid",
    "refused": "the connection is refused",
    "connect call failed": "the connection is refused",
    "all connection attempts failed": "the connection is refused",
    "unreachable": "the network does not reach it",
    "ssl": "it speaks no TLS that is understood here",
}
_ACCEPT = "application/atom+xml, application/rss+xml, application/feed+json, text/html;q=0.9, */*;q=0.8"


@dataclass(frozen=True, slots=True)
class Manners:
    """How the client behaves. Times are in seconds, sizes in bytes."""

    agent: str
    """The User-Agent field; it names us and whom to write to."""
    guard: Guard = field(default_factory=Guard)
    delay: float = 1.0
    """The pause between two requests to one host."""
    at_once: int = 80
    """Requests in flight, all hosts together."""
    connect: float = 10.0
    read: float = 20.0
    """The longest silence of a server."""
    whole: float = 60.0
    """The longest time for one request, its answer included."""
    ceiling: int = 10 << 20
    redirects: int = 5
    large: int = 3
    """Answers over 256 KiB that are held at once: what keeps memory small."""


@dataclass(frozen=True, slots=True)
class Ask:
    """An address to fetch, and what is known of it."""

    url: str
    etag: str | None = None
    last_modified: str | None = None
    name: str = ""
    """Whose question it is; the answer carries it back."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of an ``Ask``. Either ``reason`` says why there is nothing, or status is 200 or 304."""

    ask: Ask
    url: str
    """Where the answer came from in the end."""
    moved: str | None = None
    """Where the address has moved for good."""
    status: int = 0
    body: bytes = b""
    media: str = ""
    charset: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    fresh: float = 0.0
    """Seconds for which the server says the answer holds."""
    reason: str | None = None
    lasting: bool = False
    """Whether asking again is in vain."""
    wait: float | None = None
    """Seconds that the server asked us to wait."""


class Client:
    """Lives in one event loop. ``get`` never raises for what a server does."""

    def __init__(self, manners: Manners, resolve: Resolve = system_resolve) -> None:
        self._manners = manners
        self._hosts = Hosts(manners.delay, manners.at_once)
        self._rooms = Rooms(asyncio.Semaphore(2 * manners.at_once), asyncio.Semaphore(manners.large))
        self._permission = Permission(self._ask_rules)
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=trust(),
            max_connections=manners.at_once + 8,
            max_keepalive_connections=manners.at_once,
            keepalive_expiry=5.0,
            http2=True,
            network_backend=Backend(manners.guard, resolve),
        )

    async def close(self) -> None:
        """Closes every connection."""
        await self._pool.aclose()

    def new_round(self) -> None:
        """Gives hosts that did not answer another chance."""
        self._hosts.new_round()

    async def get(self, ask: Ask) -> tuple[Answer, Hold]:
        """Fetches an address; the answer's room is the caller's to give back when it is done with it."""
        hold = Hold(self._rooms)
        try:
            return await self._follow(ask, hold, robots=True), hold
        except PutOff as error:
            return Answer(ask, ask.url, reason=str(error), wait=error.wait), hold
        except Refused as error:
            return Answer(ask, ask.url, reason=str(error), lasting=True), hold
        except InputError as error:
            return Answer(ask, ask.url, reason=str(error)), hold
        except Exception as error:  # noqa: BLE001 - one server must not end the round
            return Answer(ask, ask.url, reason=f"cannot be fetched ({type(error).__name__})"), hold

    async def _follow(self, ask: Ask, hold: Hold, *, robots: bool) -> Answer:
        """The answer at the end of the redirects. Raises ``InputError``."""
        url, moved, for_good = tidy(ask.url) or ask.url, None, True
        seen: set[str] = set()
        while len(seen) <= self._manners.redirects:
            self._manners.guard.check(url)
            seen.add(url)
            if robots and (trouble := await self._forbidden(url)):
                return Answer(ask, url, reason=trouble, lasting=trouble == _FORBIDDEN)
            answer, to = await self._in_turn(replace(ask, url=url), hold, robots=robots)
            if to is None:
                return replace(answer, ask=ask, moved=moved)
            for_good = for_good and answer.status in _LASTING and not (url.startswith("https:") and to[:5] == "http:")
            moved, url = to if for_good else moved, to
            if url in seen:
                raise FetchError("cannot be fetched: it redirects in a circle")
        raise FetchError(f"cannot be fetched: it redirects more than {self._manners.redirects} times")

    async def _in_turn(self, ask: Ask, hold: Hold, *, robots: bool) -> tuple[Answer, str | None]:
        """One request in its host's turn: the answer, and where it redirects to."""
        host = host_of(ask.url)
        async with self._hosts.turn(host):
            await hold.enter()
            done = False
            try:
                async with asyncio.timeout(self._manners.whole):
                    answer, to = await self._request(ask, hold, robots=robots)
                done = to is None and answer.reason is None
            except (TimeoutError, httpcore.TimeoutException):
                self._hosts.answered(host, False)
                raise FetchError("cannot be fetched: the server took too long") from None
            except (httpcore.NetworkError, httpcore.ProtocolError, OSError) as error:
                self._hosts.answered(host, False)
                raise FetchError(f"cannot be fetched: {_why(error)}") from None
            finally:
                if not done:
                    hold.leave()
            self._hosts.answered(host, True)
            if answer.wait:
                self._hosts.shut(host, answer.wait)
        if not robots:
            self._hosts.no_pause(host)
        return answer, to

    async def _request(self, ask: Ask, hold: Hold, *, robots: bool) -> tuple[Answer, str | None]:
        limits = {"connect": self._manners.connect, "read": self._manners.read, "write": self._manners.read}
        extensions = {"timeout": {**limits, "pool": self._manners.whole}}
        async with self._pool.stream("GET", ask.url, headers=self._fields(ask), extensions=extensions) as reply:
            sent = fields_of(reply.headers)
            status, place = reply.status, sent.get("location")
            if status in _MOVED and place:
                to = urljoin(ask.url, place.strip())
                return Answer(ask, ask.url, status=status), tidy(to) or to
            if status not in {200, 203}:
                return _without(ask, status, sent), None
            packed = await self._body(reply, sent, hold, cut=not robots)
        body = await self._unpacked(packed, sent, hold)
        media, charset = media_of(sent.get("content-type", ""))
        validators = (sent.get("etag"), sent.get("last-modified"))
        return Answer(ask, ask.url, None, 200, body, media, charset, *validators, fresh=still_fresh(sent)), None

    async def _body(self, reply: httpcore.Response, sent: Fields, hold: Hold, *, cut: bool) -> bytes:
        """The body as sent. Raises ``TooLarge`` over the ceiling; a robots.txt is ``cut`` there instead."""
        ceiling = ROBOTS_CEILING if cut else self._manners.ceiling
        over = TooLarge(f"is over the ceiling of {ceiling / (1 << 20):g} MiB")
        if not cut and length_of(sent) > ceiling:
            raise over
        whole = bytearray()
        async for piece in reply.aiter_stream():
            whole += piece
            if len(whole) > ceiling:
                if cut:
                    break
                raise over
            if len(whole) > LARGE:
                await hold.grow()
        return bytes(whole[:ceiling])

    async def _unpacked(self, packed: bytes, sent: Fields, hold: Hold) -> bytes:
        """The body without its codings; one that turns out large waits for its room before it is made."""
        codings = sent.get("content-encoding", "")
        try:
            return unpack(packed, codings, LARGE) if codings else packed
        except TooLarge:
            await hold.grow()
            return unpack(packed, codings, self._manners.ceiling)

    def _fields(self, ask: Ask) -> list[tuple[str, str]]:
        conditions = [("If-None-Match", ask.etag), ("If-Modified-Since", ask.last_modified)]
        return [
            ("Host", urlsplit(ask.url).netloc),
            ("User-Agent", self._manners.agent),
            ("Accept", _ACCEPT),
            ("Accept-Encoding", _codings()),
            *((name, value) for name, value in conditions if value),
        ]

    async def _forbidden(self, url: str) -> str | None:
        """Why a site's robots.txt keeps us from an address, or None when it does not."""
        rules = await self._permission.rules(origin_of(url))
        self._hosts.slow_down(host_of(url), rules.delay)
        parts = urlsplit(url)
        if rules.allows(f"{parts.path}?{parts.query}" if parts.query else parts.path):
            return None
        return rules.trouble or _FORBIDDEN

    async def _ask_rules(self, origin: str) -> Rules:
        """A site's rules as its robots.txt has them (RFC 9309, 2.3.1). Raises ``Refused`` and ``PutOff``."""
        hold = Hold(self._rooms)
        try:
            answer = await self._follow(Ask(f"{origin}/robots.txt"), hold, robots=False)
        except (Refused, PutOff):
            raise
        except InputError as error:
            return Rules(trouble=f"{error} (asked for robots.txt)")
        finally:
            hold.leave()
        if answer.status == 200:
            return parse_robots(answer.body.decode("utf-8", "replace"), PRODUCT)
        if 400 <= answer.status < 500 and answer.status != 429:
            return Rules()
        return Rules(trouble=f"is not fetched: the site's robots.txt {answer.reason}")


def _without(ask: Ask, status: int, sent: Fields) -> Answer:
    """An answer without the thing asked for."""
    if status == 304 and (ask.etag or ask.last_modified):
        return Answer(ask, ask.url, status=304)
    if status == 410:
        return Answer(ask, ask.url, status=status, reason="is gone (410)", lasting=True)
    words = HTTPStatus(status).phrase.lower() if status in HTTPStatus._value2member_map_ else "no known status"
    wait = seconds_to_wait(sent.get("retry-after"), time.time()) if status in {429, 503} else None
    lasting = 400 <= status < 500 and status not in {408, 409, 421, 423, 425, 429}
    return Answer(ask, ask.url, status=status, reason=f"answers {status} ({words})", lasting=lasting, wait=wait)


def _why(error: Exception) -> str:
    """A failed connection in few words."""
    said = " ".join(str(error).split()).lower()
    for sign, words in _TROUBLES.items():
        if sign in said:
            return words
    return "the server broke off or speaks no HTTP" if isinstance(error, httpcore.ProtocolError) else "no connection"


@cache
def _codings() -> str:
    return accepted()
