"""How far archives were read that are being added: where a run that was killed goes on."""

from onrecord.ledger.ledger import Ledger


class Archives:
    """The archives that a ledger has not seen the end of."""

    def __init__(self, ledger: Ledger) -> None:
        self._engine = ledger._engine

    def begun(self, name: str) -> tuple[int, frozenset[str]] | None:
        """From which byte an archive is to be read on, and the keys that came before; None for one not begun."""
        rows = list(self._engine.rows("SELECT start, begun_at, reached_at FROM archive WHERE name = ?", (name,)))
        if not rows:
            return None
        ((start, *moments),) = rows
        keys = self._engine.rows("SELECT key FROM report WHERE added_at >= ? AND added_at <= ?", moments)
        return int(start), frozenset(key for (key,) in keys) if start else frozenset()

    def reached(self, name: str, start: int, now: str) -> None:
        """Everything before that byte is kept."""
        self._engine.run(
            "INSERT INTO archive (name, start, begun_at, reached_at) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (name) DO UPDATE SET start = excluded.start, reached_at = excluded.reached_at",
            (name, start, now, now),
        )

    def done(self, name: str) -> None:
        """The archive was read to its end: adding it again reads it again."""
        self._engine.run("DELETE FROM archive WHERE name = ?", (name,))
