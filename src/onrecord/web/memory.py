"""Pages that are the same for everybody, kept while what they show is as it was.

An answer carries a weak entity tag (RFC 9110, section 8.8.3), so that a browser that has the page already gets no body.
"""

import asyncio
import gzip
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from functools import wraps
from hashlib import sha256

from anyio import CapacityLimiter, to_thread
from starlette.requests import Request
from starlette.responses import Response

from onrecord.ledger import Ledger

Page = Callable[[Request], Response]
State = Callable[[Ledger, Request], str]
"""What a page depends on, in a word: as long as it is the same, so is the page."""
_MOST = 96_000_000
"""Bytes that are kept, packed and unpacked together."""
_LEVEL = 5


@dataclass(frozen=True, slots=True)
class Kept:
    """A page that was made, plain and packed."""

    state: str
    plain: bytes
    packed: bytes
    tag: str
    kind: str
    status: int
    headers: tuple[tuple[str, str], ...] = ()
    made: float = 0.0
    """Seconds on the memory's clock."""

    def answer(self, request: Request) -> Response:
        """The page, or that the browser has it."""
        headers = {"vary": "accept-encoding"} | dict(self.headers)
        if self.status == 200:
            headers["etag"] = self.tag
            if _has(request, self.tag):
                return Response(status_code=304, headers=headers)
        if "gzip" not in request.headers.get("accept-encoding", "") or not self.packed:
            return Response(self.plain, self.status, {**headers, "content-type": self.kind})
        return Response(self.packed, self.status, {**headers, "content-type": self.kind, "content-encoding": "gzip"})


class Memory:
    """The pages that were asked for last. Belongs to one event loop."""

    def __init__(self, most: int = _MOST, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self._most, self._size = most, 0
        self._pages: OrderedDict[str, Kept] = OrderedDict()
        self._turn: CapacityLimiter | None = None  # pages are made one after another: two at once take longer than both
        self._making: dict[tuple[str, str], asyncio.Task[Kept]] = {}

    async def answer(self, request: Request, page: Page, state: str, stays: float = 0) -> Response:
        """The page as it was kept in that state or within so many seconds, or made now: once, however many wait."""
        key = str(request.url.remove_query_params("key"))
        kept = self._pages.get(key)
        if kept is not None and (kept.state == state or self.clock() - kept.made < stays):
            self._pages.move_to_end(key)
            return kept.answer(request)
        making = self._making.get((key, state))
        if making is None:
            making = asyncio.create_task(self._made(request, page, key, state))
            self._making[key, state] = making
            making.add_done_callback(lambda _: self._making.pop((key, state), None))
        return (await asyncio.shield(making)).answer(request)

    async def _made(self, request: Request, page: Page, key: str, state: str) -> Kept:
        at = self.clock()
        self._turn = self._turn or CapacityLimiter(1)
        packed = await to_thread.run_sync(lambda: pack(page(request), state), limiter=self._turn)
        made = replace(packed, made=at)
        if made.status == 200:
            self._keep(key, made)
        return made

    def _keep(self, key: str, made: Kept) -> None:
        old = self._pages.pop(key, None)
        self._size += _weight(made) - (_weight(old) if old else 0)
        self._pages[key] = made
        while self._size > self._most:
            self._size -= _weight(self._pages.popitem(last=False)[1])


def pack(response: Response, state: str = "") -> Kept:
    """An answer, ready to be given again."""
    body = bytes(response.body)
    passed = tuple((name, value) for name, value in response.headers.items()
                   if name not in {"content-length", "content-type"})  # fmt: skip
    packed = gzip.compress(body, _LEVEL, mtime=0) if len(body) > 1000 else b""
    kind = response.headers.get("content-type", "text/html; charset=utf-8")
    return Kept(state, body, packed, f'W/"{sha256(body).hexdigest()[:20]}"', kind, response.status_code, passed)


def kept(state: State, stays: float = 0) -> Callable[[Page], Callable[[Request], Awaitable[Response]]]:
    """Answers a page from the desk's memory while its state is the same, and for so many seconds in any case."""

    def around(page: Page) -> Callable[[Request], Awaitable[Response]]:
        @wraps(page)
        async def answered(request: Request) -> Response:
            desk = request.app.state.desk
            with desk.ledger() as ledger:
                now = state(ledger, request)
            memory: Memory = desk.memory
            return await memory.answer(request, page, now, stays)

        return answered

    return around


def tagged(page: Page) -> Page:
    """Gives a page that is made anew each time an entity tag."""

    @wraps(page)
    def answered(request: Request) -> Response:
        return pack(page(request)).answer(request)

    return answered


def everything(ledger: Ledger, _: Request) -> str:
    """The state of a page that shows what happened anywhere."""
    newest = ledger.developments(limit=1)
    return f"{ledger.turn()} {newest[0].id if newest else ''}"


def of_story(ledger: Ledger, request: Request) -> str:
    """The state of a page of one story: ``{story}`` in its address."""
    name = request.path_params["story"]
    outline, newest = ledger.outline(name), ledger.developments(story=name, limit=1)
    return f"{outline.id} {outline.changed_at} {newest[0].id if newest else ''}" if outline else ""


def _has(request: Request, tag: str) -> bool:
    """Whether the browser says that it has the page (weak comparison)."""
    given = request.headers.get("if-none-match", "")
    return given.strip() == "*" or tag.removeprefix("W/") in {
        each.strip().removeprefix("W/") for each in given.split(",")
    }


def _weight(made: Kept) -> int:
    return len(made.plain) + len(made.packed) + 500
