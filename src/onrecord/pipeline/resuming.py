"""Archives that are added in more than one run: where the last run was, is kept in the ledger."""

from collections.abc import Callable, Collection, Sequence

from onrecord.ledger import Ledger
from onrecord.ledger.archives import Archives
from onrecord.records import Skipped

_EVERY = 50
"""Records between two marks: a run that was killed looks at so many again, and finds them kept."""


class Resuming:
    """Tells ``from_paths`` where to go on in an archive, and keeps how far it came."""

    def __init__(self, ledger: Ledger, clock: Callable[[], str], skipped: Sequence[Skipped]) -> None:
        """``skipped`` grows while inputs are read; what stands in it is kept before a mark is set behind it."""
        self._ledger, self._kept = ledger, Archives(ledger)
        self._clock, self._skipped = clock, skipped
        self._records = self._noted = 0
        self.share = 0.0
        """How much of the archive at hand was read; 0 where there is none."""

    def start(self, name: str) -> tuple[int, Collection[str]]:
        """The byte from which an archive is to be read, and the keys that what came before it has taken."""
        begun = self._kept.begun(name)
        if begun is None:
            self._kept.reached(name, 0, self._clock())
        return begun or (0, ())

    def reached(self, name: str, start: int, size: int) -> None:
        """A record begins at that byte, and what came before it was taken."""
        self.share = start / max(1, size)
        self._records += 1
        if self._records % _EVERY == 0:
            self.keep_skipped()
            self._kept.reached(name, start, self._clock())

    def done(self, name: str) -> None:
        """The archive was read to its end."""
        self.keep_skipped()
        self._kept.done(name)
        self._records, self.share = 0, 0.0

    def keep_skipped(self) -> None:
        """Keeps what was dropped since the last time."""
        for row in self._skipped[self._noted :]:
            self._ledger.skip(row, self._clock())
        self._noted = len(self._skipped)
