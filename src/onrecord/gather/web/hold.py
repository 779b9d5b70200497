"""What an answer occupies until somebody has taken it: the bound on memory, however slow the taker is."""

import asyncio
from dataclasses import dataclass

LARGE = 256 << 10
"""Bytes over which an answer is large."""


@dataclass(slots=True)
class Rooms:
    """Room for so many answers, and for so few large ones."""

    small: asyncio.Semaphore
    large: asyncio.Semaphore


class Hold:
    """One answer's room. Whoever waits for another host's turn holds none, so nobody can wait in a circle."""

    def __init__(self, rooms: Rooms) -> None:
        self._rooms = rooms
        self._small = self._large = False

    async def enter(self) -> None:
        """Waits for room for an answer."""
        if not self._small:
            await self._rooms.small.acquire()
            self._small = True

    async def grow(self) -> None:
        """Waits for room for a large one."""
        if not self._large:
            await self._rooms.large.acquire()
            self._large = True

    def leave(self) -> None:
        """Gives the room back."""
        if self._small:
            self._rooms.small.release()
        if self._large:
            self._rooms.large.release()
        self._small = self._large = False
