"""Fetching beside the work: questions go in, answers come out as they arrive, in another thread."""

import asyncio
import threading
from collections.abc import Iterator
from queue import SimpleQueue
from types import TracebackType
from typing import Self

from onrecord.gather.web.fetch import Answer, Ask, Client, Manners
from onrecord.gather.web.guard import Resolve, system_resolve
from onrecord.gather.web.hold import Hold


class Fetching:
    """A client in a thread of its own. Ask as often as you like, also while reading the answers."""

    def __init__(self, manners: Manners, resolve: Resolve = system_resolve) -> None:
        self._answers: SimpleQueue[tuple[Answer, Hold]] = SimpleQueue()
        self._open = 0
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._run, name="fetching", daemon=True)
        self._tasks: set[asyncio.Task[None]] = set()
        self._client = Client(manners, resolve)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join(timeout=10)

    def ask(self, ask: Ask) -> None:
        """Asks for an address; its answer comes in its time."""
        self._open += 1
        self._loop.call_soon_threadsafe(self._start, ask)

    def answers(self) -> Iterator[Answer]:
        """Every answer as it arrives, until nothing is open. An answer counts as taken when the next is asked for."""
        while self._open:
            answer, hold = self._answers.get()
            self._open -= 1
            try:
                yield answer
            finally:
                self._loop.call_soon_threadsafe(hold.leave)
        self._loop.call_soon_threadsafe(self._client.new_round)

    def _run(self) -> None:
        asyncio.set_event_loop(self._loop)
        try:
            self._loop.run_forever()
        finally:
            self._loop.run_until_complete(self._end())
            self._loop.close()

    async def _end(self) -> None:
        for task in list(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        await self._client.close()
        await asyncio.sleep(0.02)  # transports close in their own time
        await self._loop.shutdown_default_executor()

    def _start(self, ask: Ask) -> None:
        task = self._loop.create_task(self._get(ask))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _get(self, ask: Ask) -> None:
        self._answers.put(await self._client.get(ask))
