"""What goes on beside the desk: rounds of what is followed, stories kept up to date, alerts sent.

It has a process of its own, so that no page waits for it: in a thread, reading and tracing would take turns with the
pages at one interpreter.
"""

import os
import signal
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from multiprocessing import get_context, parent_process
from typing import Protocol

from onrecord.cli import common
from onrecord.cli.add import now
from onrecord.cli.gather import How, go_on, tools_for
from onrecord.errors import OnRecordError
from onrecord.ledger import Ledger, open_ledger
from onrecord.pipeline.keeping import keep_up
from onrecord.pipeline.watching import raise_alerts

_STEP = 2.0
"""Seconds after which it looks whether somebody judged or added something."""
_AGAIN = 60.0
"""Seconds after a failure until it goes on."""
_PATIENCE = 3.0
"""Seconds that it has for its end; what is cut off then goes on at the next start."""
_KINDER = 5
"""How much it steps back behind the pages (nice)."""


class Stop(Protocol):
    """Tells that it is time to end."""

    def wait(self, timeout: float) -> bool:
        """Waits; whether it is time."""


@dataclass(frozen=True, slots=True)
class Work:
    """What is to be done."""

    ledger: str
    gather: bool
    contact: str | None
    allow_private: Sequence[str] = ()


@contextmanager
def beside(work: Work) -> Iterator[None]:
    """Has it done for as long as the context lasts."""
    context = get_context("spawn")
    stop = context.Event()
    child = context.Process(target=_child, args=(work, stop), name="onrecord beside", daemon=True)
    child.start()
    try:
        yield
    finally:
        stop.set()
        child.join(_PATIENCE)
        if child.is_alive():
            child.terminate()
            child.join()


def _child(work: Work, stop: Stop) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C goes to the desk, which ends this
    if hasattr(os, "nice"):
        os.nice(_KINDER)
    threading.Thread(target=_end_with_the_desk, name="the desk", daemon=True).start()
    do(work, stop)


def _end_with_the_desk() -> None:
    """Ends this process, whatever it does, once the desk's is gone: the ledger takes no harm, and no orphan goes on."""
    above = parent_process()
    if above is not None:
        above.join()
        os._exit(1)


def do(work: Work, stop: Stop) -> None:
    """Goes on until told to stop; a failure is told in a line and tried again."""
    over = False
    while not over:
        try:
            over = _gathers(work, stop) if work.gather else _keeps(work, stop)
        except OnRecordError as error:
            common.note(f"beside the desk: {error}")
            over = stop.wait(_AGAIN)
        except Exception as error:  # noqa: BLE001 - the desk stays open, and gathering starts anew
            common.note(f"beside the desk: {type(error).__name__}; going on in a minute")
            over = stop.wait(_AGAIN)


def _gathers(work: Work, stop: Stop) -> bool:
    """Round after round."""
    how = How(contact=work.contact, allow_private=tuple(work.allow_private))
    with tools_for(work.ledger, how) as tools:
        go_on(tools, how, lambda seconds: _waited(tools.ledger, stop, seconds))
    return True


def _keeps(work: Work, stop: Stop) -> bool:
    """Without gathering: brings the stories up to date when something came."""
    with open_ledger(work.ledger) as ledger:
        while not _waited(ledger, stop, _AGAIN):
            raise_alerts(ledger, now())
    return True


def _waited(ledger: Ledger, stop: Stop, seconds: float) -> bool:
    """Waits, and keeps the stories up to date meanwhile; whether it is time to end."""
    left = seconds
    while left > 0:
        if ledger.unplaced():
            keep_up(ledger, now())
            raise_alerts(ledger, now())
        if stop.wait(min(_STEP, left)):
            return True
        left -= _STEP
    return False
