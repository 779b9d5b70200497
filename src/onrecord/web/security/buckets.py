"""How often somebody may try: token buckets, in memory, as many as are kept at once."""

import time
from collections import OrderedDict
from collections.abc import Callable
from ipaddress import IPv6Address, ip_address
from threading import Lock

from starlette.requests import Request

_MOST = 10_000


class Buckets:
    """A bucket for each caller: it holds ``burst`` tries and gains ``rate`` a second.

    Of more than ``most`` callers, those that came longest ago are forgotten.
    """

    def __init__(
        self, rate: float, burst: float, clock: Callable[[], float] = time.monotonic, most: int = _MOST
    ) -> None:
        self._rate, self._burst, self._clock, self._most = rate, burst, clock, most
        self._kept: OrderedDict[str, tuple[float, float]] = OrderedDict()
        self._lock = Lock()

    def take(self, caller: str) -> float:
        """Takes one try; 0, or the seconds until there is one again."""
        with self._lock:
            now = self._clock()
            left, at = self._kept.pop(caller, (self._burst, now))
            left = min(self._burst, left + (now - at) * self._rate)
            allowed = left >= 1
            self._kept[caller] = (left - 1 if allowed else left, now)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
            return 0.0 if allowed else (1 - left) / self._rate

    def give_back(self, caller: str) -> None:
        """Returns a try that turned out well."""
        with self._lock:
            if caller in self._kept:
                left, at = self._kept[caller]
                self._kept[caller] = (min(self._burst, left + 1), at)


class Tries:
    """Tries to give a token: held off for each address and for all together."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._each = Buckets(1 / 30, 5, clock)
        self._all = Buckets(1, 60, clock)

    def take(self, request: Request) -> float:
        """Takes one try; 0, or the seconds until there is one again."""
        return self._each.take(address_of(request)) or self._all.take("")

    def give_back(self, request: Request) -> None:
        """Returns a try that turned out well."""
        self._each.give_back(address_of(request))
        self._all.give_back("")


def address_of(request: Request) -> str:
    """Who asks, by network address; of IPv6 the network, since one customer has all of it."""
    host = request.client.host if request.client else ""
    try:
        address = ip_address(host.partition("%")[0])
    except ValueError:
        return host
    return str(IPv6Address(int(address) >> 64 << 64)) if isinstance(address, IPv6Address) else host
