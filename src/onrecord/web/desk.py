"""What every page and every call of the API works with: the ledger, the clock, the settings of this server."""

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime

from onrecord.ledger import Ledger, open_ledger
from onrecord.web.memory import Memory


def clock() -> str:
    """This moment, UTC, ISO 8601, to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


@dataclass(frozen=True, slots=True)
class DeskOptions:
    """How a server was started."""

    place: str
    """The ledger: a file, or a ``postgresql://`` URL."""
    host: str = "127.0.0.1"
    port: int = 8765
    names: tuple[str, ...] = ()
    """Further host names under which the desk may be asked for; others are refused (DNS rebinding)."""
    open_reading: bool = True
    """Whether somebody at this machine needs no token; elsewhere everybody does."""
    certificate: str = ""
    """The file with the certificate for https; empty: http."""
    key: str = ""
    """The file with its private key; empty: the certificate's."""
    push_key: str = ""
    """What browsers subscribe with for web push; empty: there is none."""
    proxy: str = ""
    """The address of a proxy in front, whose X-Forwarded headers are believed; nobody is at this machine then."""


class Desk:
    """A running server's ledger, lent to one request at a time, and its clock."""

    def __init__(self, options: DeskOptions, now: Callable[[], str] = clock) -> None:
        self.options, self.now = options, now
        self.memory = Memory()
        self._free: deque[tuple[Ledger, ExitStack]] = deque()

    @contextmanager
    def ledger(self) -> Iterator[Ledger]:
        """An open ledger for this request alone; it goes back for the next one, or is closed after a failure."""
        try:
            opened, stack = self._free.pop()
        except IndexError:
            stack = ExitStack()
            opened = stack.enter_context(open_ledger(self.options.place))
        try:
            yield opened
        except BaseException:
            stack.close()
            raise
        self._free.append((opened, stack))

    def close(self) -> None:
        """Closes every ledger that is not in use."""
        while self._free:
            self._free.pop()[1].close()
