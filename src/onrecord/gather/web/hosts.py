"""Taking turns: one request a host at once, with a pause behind each; no more at a host that asked to be left alone."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from onrecord.errors import FetchError

_ENOUGH = 3  # failures in a row after which a host is left alone for the rest of a round


class PutOff(FetchError):
    """A request that was not made, because its host wants none now. ``wait`` is in seconds."""

    def __init__(self, message: str, wait: float) -> None:
        super().__init__(message)
        self.wait = wait


@dataclass(slots=True)
class _Line:
    """The queue at one host. Times are of the loop's clock."""

    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    free_at: float = 0.0
    delay: float = 0.0
    shut_until: float = 0.0
    failed: int = 0


class Hosts:
    """All queues, and the places at the counter that they share."""

    def __init__(self, delay: float, at_once: int) -> None:
        self._delay = delay
        self._places = asyncio.Semaphore(at_once)
        self._lines: dict[str, _Line] = {}

    @asynccontextmanager
    async def turn(self, host: str) -> AsyncIterator[None]:
        """Waits for the host's turn and a place, and holds both. Raises ``PutOff``."""
        line = self._lines.setdefault(host, _Line())
        async with line.turn:
            self._refuse(host, line)
            if (pause := line.free_at - time.monotonic()) > 0:
                await asyncio.sleep(pause)
            async with self._places:
                try:
                    yield
                finally:
                    line.free_at = time.monotonic() + max(self._delay, line.delay)

    def slow_down(self, host: str, delay: float) -> None:
        """Makes the pause at a host at least so long, in seconds."""
        self._lines.setdefault(host, _Line()).delay = delay

    def no_pause(self, host: str) -> None:
        """Takes back the pause behind the last request: a robots.txt is read so that one may go on."""
        self._lines.setdefault(host, _Line()).free_at = 0.0

    def shut(self, host: str, wait: float) -> None:
        """Leaves a host alone for so many seconds, as it asked."""
        self._lines.setdefault(host, _Line()).shut_until = time.monotonic() + wait

    def answered(self, host: str, yes: bool) -> None:
        """Counts failures in a row."""
        line = self._lines.setdefault(host, _Line())
        line.failed = 0 if yes else line.failed + 1

    def new_round(self) -> None:
        """Forgets who did not answer; queues without anything to remember are dropped."""
        now = time.monotonic()
        for host, line in list(self._lines.items()):
            line.failed = 0
            if line.shut_until < now and line.free_at < now and not line.turn.locked():
                del self._lines[host]

    def _refuse(self, host: str, line: _Line) -> None:
        wait = line.shut_until - time.monotonic()
        if wait > 0:
            raise PutOff(f"is put off: {host} asked to be left alone for {round(wait)} s", wait)
        if line.failed >= _ENOUGH:
            raise PutOff(f"is put off: {host} does not answer", 0.0)
