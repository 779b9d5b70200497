"""A server of our own on loopback that behaves, or misbehaves, as each test says. Every 127.0.0.x is a host."""

import asyncio
import threading
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Self


@dataclass
class Asked:
    """One request as it arrived."""

    host: str
    path: str
    fields: dict[str, str]
    port: int = 0

    @property
    def base(self) -> str:
        return f"http://{self.host}:{self.port}"


@dataclass
class Said:
    """One answer to give. ``pieces`` come with ``pause`` seconds between them; no length is announced for them."""

    body: bytes | str = b""
    status: int = 200
    fields: dict[str, str] = field(default_factory=dict)
    wait: float = 0.0
    pieces: list[bytes] | None = None
    pause: float = 0.0
    raw: bytes | None = None


Page = Callable[[Asked], Said]


class Server:
    """Counts what is asked, and how many requests are open at once, over all and by host."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.asked: list[Asked] = []
        self.open: Counter[str] = Counter()
        self.most = 0
        self.most_at_a_host = 0
        self._writers: set[asyncio.StreamWriter] = set()
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        self._server = self._call(asyncio.start_server(self._serve, "0.0.0.0", 0, backlog=512))
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._call(self._stop())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(10)
        self._loop.close()

    def at(self, path: str, host: str = "127.0.0.1") -> str:
        return f"http://{host}:{self.port}{path}"

    def paths(self) -> list[str]:
        return [each.path for each in self.asked if each.path != "/robots.txt"]

    def _call(self, work: Awaitable[object]) -> object:
        async def wrapped() -> object:
            return await work

        return asyncio.run_coroutine_threadsafe(wrapped(), self._loop).result(10)

    async def _stop(self) -> None:
        self._server.close()
        await asyncio.sleep(0.05)  # what was just accepted gets its writer
        tasks = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for writer in self._writers:
            writer.transport.abort()
        await asyncio.sleep(0.05)  # transports close in their own time

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        host = writer.get_extra_info("sockname")[0]
        try:
            while head := await reader.readuntil(b"\r\n\r\n"):
                first, *lines = head.decode("latin-1").rstrip().split("\r\n")
                fields = {name.lower(): value for name, _, value in (line.partition(": ") for line in lines)}
                asked = Asked(host, first.split(" ")[1], fields, self.port)
                self.asked.append(asked)
                self.open[host] += 1
                self.most = max(self.most, self.open.total())
                self.most_at_a_host = max(self.most_at_a_host, self.open[host])
                try:
                    await self._say(self.page(asked), writer)
                finally:
                    self.open[host] -= 1
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.transport.abort()

    async def _say(self, said: Said, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(said.wait)
        if said.raw is not None:
            writer.write(said.raw)
            await writer.drain()
            raise ConnectionError
        body = said.body.encode("utf-8") if isinstance(said.body, str) else said.body
        fields = {"Content-Type": "text/html", **said.fields}
        if said.pieces is None:
            fields["Content-Length"] = str(len(body))
        head = [f"HTTP/1.1 {said.status} X", *(f"{name}: {value}" for name, value in fields.items())]
        writer.write("\r\n".join([*head, "", ""]).encode("latin-1"))
        if said.pieces is None:
            writer.write(body)
            await writer.drain()
            return
        for piece in said.pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(said.pause)
        raise ConnectionError


def no_robots(page: Page) -> Page:
    """The page for everything but robots.txt, which is not there."""
    return lambda asked: Said(status=404) if asked.path == "/robots.txt" else page(asked)
