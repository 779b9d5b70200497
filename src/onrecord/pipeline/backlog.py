"""Reads by need: what was kept in a hurry is read by the best reader later, what somebody needs first."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from onrecord.ledger import Ledger
from onrecord.ledger.backlog import Backlog
from onrecord.ledger.watches import Watches
from onrecord.pipeline.keeping import keep_up
from onrecord.pipeline.steps import read
from onrecord.read.statements import Reader

_AT_ONCE = 50
"""Reports that are read between two looks at what is needed most."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far the reading has come."""

    done: int
    left: int
    """Of those that were to be read."""


def read_backlog(ledger: Ledger, reader: Reader, now: Callable[[], str], most: int | None = None) -> Iterator[Progress]:
    """Reads what the reader has not read yet, watched stories first, then those that two outlets or more tell.

    The stories are kept up after every some; a killed run goes on where it was. ``most``: reports at most.
    """
    waiting, done = Backlog(ledger, reader.made_by), 0
    left = waiting.size() if most is None else min(most, waiting.size())
    while rows := waiting.first(min(_AT_ONCE, left), _watched(ledger)):
        for report in rows:
            ledger.add(read(report, reader), now(), reader.made_by)
            done, left = done + 1, left - 1
            yield Progress(done, left)
        keep_up(ledger, now())


def _watched(ledger: Ledger) -> set[str]:
    """The stories that somebody watches, by themselves or by a claim or name in them."""
    found: set[str] = set()
    for watch in Watches(ledger).all():
        if watch.kind == "story":
            found.add(watch.what)
        elif watch.kind in {"claim", "name"}:
            found.update(ledger.stories_with(watch.kind, watch.what))
    return found
