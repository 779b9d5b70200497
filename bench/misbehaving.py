"""A web of our own on loopback, every 127.0.x.y a site, and every twentieth site bad in the same way."""

import asyncio
import gzip
import threading
from collections import Counter
from collections.abc import AsyncIterator
from types import TracebackType
from typing import Self

ITEMS = 6
_HEAD = '<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Site {0}</title>'
_LATENCY = 0.4  # seconds before any answer
_KINDS = (
    "plain", "slow", "dripping", "unchanged", "gone", "busy", "broken", "charset", "circle", "bomb",
    "moved", "huge", "private", "scheme", "summaries", "sitemap", "packed", "cut off", "forbidden", "silent",
)  # fmt: skip
GOOD = frozenset({"plain", "slow", "dripping", "charset", "moved", "summaries", "sitemap", "packed", "cut off"})
_BOMB = gzip.compress(bytes(200 << 20), 9)
_STATUS = {"unchanged": "304 Not Modified", "gone": "410 Gone", "busy": "429 Busy", "broken": "500 Broken"}
_PRIVATE = ("http://10.0.0.1/x", "http://169.254.169.254/latest", "http://[::1]/x", "http://0x7f.1@10.0.0.1/")


def host(number: int) -> str:
    """The address of a site."""
    return f"127.0.{1 + number // 200}.{1 + number % 200}"


def kind_of(number: int) -> str:
    """How a site behaves."""
    return _KINDS[number % len(_KINDS)]


def text(number: int, item: int, paragraphs: int) -> str:
    """The paragraphs of one report, alike in no two."""
    return "".join(
        f"<p>Ferry {number}-{item} will not sail in week {week}, the harbour office of pier {number} said. Ida Holm, "
        f"who heads it, said that “Brücke {item}” had been told and could appeal until week {week + 9}.</p>"
        for week in range(paragraphs)
    )


class Web:
    """The server: what was asked, and how many requests were open at once, in all and at one host."""

    def __init__(self, sites: int) -> None:
        self.sites = {host(number): number for number in range(sites)}
        self.requests: Counter[str] = Counter()
        self.open: Counter[str] = Counter()
        self.most = self.most_at_a_host = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._tasks: set[asyncio.Task[None]] = set()

    def __enter__(self) -> Self:
        self._thread.start()
        started = asyncio.start_server(self._connected, "0.0.0.0", 0, backlog=1024)
        self._server = asyncio.run_coroutine_threadsafe(started, self._loop).result(10)
        self.port: int = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result(10)
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def feed(self, number: int) -> str:
        """The address to follow of a site."""
        return f"http://{host(number)}:{self.port}/feed"

    def expected(self) -> set[str]:
        """The addresses of all reports that a reader has to have in the end."""
        found = set()
        for name, number in self.sites.items():
            first = 1 if kind_of(number) == "cut off" else 0 if kind_of(number) in GOOD else ITEMS
            found |= {f"http://{name}:{self.port}/{item}" for item in range(first, ITEMS)}
        return found

    async def _stop(self) -> None:
        self._server.close()
        await asyncio.sleep(0.05)
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await asyncio.sleep(0.05)

    async def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task
        self._tasks.add(task)
        name = writer.get_extra_info("sockname")[0]
        try:
            while True:
                path = (await reader.readuntil(b"\r\n\r\n")).split(b" ", 2)[1].decode()
                self.requests[name] += 1
                self.open[name] += 1
                self.most = max(self.most, self.open.total())
                self.most_at_a_host = max(self.most_at_a_host, self.open[name])
                try:
                    await asyncio.sleep(_LATENCY)
                    async for piece in self._answer(self.sites[name], path, reader):
                        writer.write(piece)
                        await writer.drain()
                finally:
                    self.open[name] -= 1
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.transport.abort()

    async def _answer(self, number: int, path: str, reader: asyncio.StreamReader) -> AsyncIterator[bytes]:
        kind = kind_of(number)
        if path == "/robots.txt":
            yield _said(b"User-agent: *\nDisallow: /feed" if kind == "forbidden" else b"")
        elif path not in {"/feed", "/moved"}:
            item = path[1:].partition("?")[0]
            yield _said(
                f"<html><body><article><h1>Pier {number}</h1>{text(number, int(item), 12)}</article></body></html>"
            )
        elif kind in _STATUS:
            yield _said(b"", "Retry-After: 3600\r\n" if kind == "busy" else "", _STATUS[kind])
        elif kind in {"circle", "private", "scheme"} or (kind == "moved" and path == "/feed"):
            to = {"circle": "/feed", "moved": "/moved", "scheme": "file:///etc/hostname"}
            where = to.get(kind) or _PRIVATE[number // len(_KINDS) % len(_PRIVATE)]
            yield _said(b"", f"Location: {where}\r\n", "301 Moved")
        elif kind == "silent":
            await reader.read()  # until the other side hangs up
        elif kind == "bomb":
            yield _said(_BOMB, "Content-Encoding: gzip\r\n")
        elif kind == "huge":
            yield b"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n\r\n" + self._list(number)
            for _ in range(3000):
                yield b"<item><title>x</title></item>" * 500
        else:
            async for piece in self._list_slowly(number, kind):
                yield piece

    async def _list_slowly(self, number: int, kind: str) -> AsyncIterator[bytes]:
        body = self._list(number)
        if kind == "slow":
            await asyncio.sleep(3)
        if kind == "cut off":
            body = body[: body.rindex(b"<item>") + 40]
        if kind == "charset":
            body = body.decode().encode("cp1252")
        if kind == "packed":
            yield _said(gzip.compress(body), "Content-Encoding: gzip\r\n")
        elif kind == "dripping":
            yield f"HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            for at in range(0, len(body), 1 + len(body) // 20):
                yield body[at : at + 1 + len(body) // 20]
                await asyncio.sleep(0.15)
        else:
            yield _said(body)

    def _list(self, number: int) -> bytes:
        base = f"http://{host(number)}:{self.port}"
        kind = kind_of(number)
        if kind == "sitemap":
            rows = "".join(f"<url><loc>{base}/{item}</loc></url>" for item in range(ITEMS))
            return f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{rows}</urlset>'.encode()
        long = 1 if kind == "summaries" else 12
        rows = "".join(
            f"<item><title>Pier {number}</title><link>{base}/{item}?utm_source=feed</link>"
            f"<description><![CDATA[{text(number, item, long)}]]></description></item>"
            for item in (*range(1, ITEMS), *([] if kind == "cut off" else [1]), 0)  # one entry stands there twice
        )
        return f"{_HEAD.format(number)}{rows}</channel></rss>".encode()


def _said(body: bytes | str, fields: str = "", status: str = "200 OK") -> bytes:
    data = body.encode() if isinstance(body, str) else body
    length = "" if status.startswith("304") else f"Content-Length: {len(data)}\r\n"
    return f"HTTP/1.1 {status}\r\nContent-Type: text/html\r\n{fields}{length}\r\n".encode() + data
