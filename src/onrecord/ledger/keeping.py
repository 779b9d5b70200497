"""What keeping the stories up to date asks of a ledger."""

from collections.abc import Collection, Iterable

from onrecord.ledger import claims, developments, stories
from onrecord.ledger.dialect import transaction
from onrecord.ledger.ledger import Ledger


class Keeping:
    """The way in for who traces: what waits, what is near it, and where results go."""

    def __init__(self, ledger: Ledger) -> None:
        self._engine = ledger._engine

    def turn(self) -> int:
        """How often something was kept or judged."""
        return stories.turn(self._engine)

    def waiting(self, limit: int) -> list[str]:
        """Ids of reports to be placed, by day."""
        return stories.waiting(self._engine, limit)

    def at_address(self, ids: Collection[str]) -> list[str]:
        """Some reports and their other versions."""
        return stories.at_address(self._engine, ids)

    def homes(self, ids: Iterable[str]) -> dict[str, str]:
        """The kept stories of those reports that are in one."""
        return stories.homes(self._engine, ids)

    def members(self, names: Collection[str]) -> dict[str, str]:
        """The reports of some kept stories, with their story."""
        return stories.members(self._engine, names)

    def around(self, day: str, limit: int) -> list[str]:
        """The kept stories of so many reports before a day and so many from it on, the nearest first."""
        return stories.around(self._engine, day, limit)

    def holds_more(self, reports: int) -> bool:
        """Whether more reports than so many are placed."""
        rows = self._engine.rows("SELECT report_id FROM placed LIMIT 1 OFFSET ?", (reports,))
        return next(rows, None) is not None

    def light(self, ids: Collection[str]) -> list[stories.Light]:
        """Some reports as they came, by id, with the days that were settled for them."""
        return stories.light(self._engine, ids)

    def is_taken(self, name: str) -> bool:
        """Whether an id is, or was, that of a kept story."""
        return stories.is_taken(self._engine, name)

    def put(self, result: stories.Result, turn: int, now: str) -> bool:
        """Keeps a story; False where something was kept or judged since that turn."""
        return stories.put(self._engine, result, turn, now)

    def leave(self, ids: Iterable[str]) -> None:
        """Lets reports that cannot be placed wait no longer."""
        self._engine.run_many("DELETE FROM unplaced WHERE report_id = ?", [(name,) for name in sorted(ids)])

    def done(self, now: str) -> None:
        """Notes, where nothing waits, that the claims are those of all that is here."""
        with transaction(self._engine):
            if not stories.waits(self._engine):
                claims.all_kept(self._engine, now)

    def tell_near(self, first: str, last: str, now: str) -> int:
        """Notes the days ahead, from one to another, that were not told yet; gives their number."""
        with transaction(self._engine):
            return developments.keep(self._engine, developments.near(self._engine, first, last), now)
