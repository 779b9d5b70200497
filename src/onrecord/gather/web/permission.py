"""The robots.txt of every site, asked for once a day and no more."""

import asyncio
import time
from collections.abc import Awaitable, Callable

from onrecord.gather.web.robots import Rules

_LASTS = 24 * 3600.0  # RFC 9309, 2.4
_TROUBLE_LASTS = 600.0
_MANY = 10_000


class Permission:
    """Rules by origin. Who comes while a site is being asked waits for that answer."""

    def __init__(self, ask: Callable[[str], Awaitable[Rules]]) -> None:
        self._ask = ask
        self._known: dict[str, tuple[float, Rules]] = {}
        self._asking: dict[str, asyncio.Task[Rules]] = {}

    async def rules(self, origin: str) -> Rules:
        """An origin's rules. Raises what asking raises; then nothing is remembered."""
        until, rules = self._known.get(origin, (0.0, Rules()))
        if until > time.monotonic():
            return rules
        task = self._asking.get(origin)
        if task is None:
            task = asyncio.ensure_future(self._asked(origin))
            self._asking[origin] = task
            task.add_done_callback(lambda _: self._asking.pop(origin, None))
        return await asyncio.shield(task)

    async def _asked(self, origin: str) -> Rules:
        rules = await self._ask(origin)
        if len(self._known) >= _MANY:
            self._known.clear()
        self._known[origin] = (time.monotonic() + (_TROUBLE_LASTS if rules.trouble else _LASTS), rules)
        return rules
