"""Watches, what they are to be told, and the outbox. State, not record: no export carries it.

Nothing is lost and nothing said twice: what happened is noted for its watches in the transaction that moves on past it,
an alert is made in the transaction that puts it into the outbox, and a delivery keeps its key at every try.
"""

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from onrecord.errors import UsageError
from onrecord.ledger import developments
from onrecord.ledger.dialect import transaction
from onrecord.ledger.ledger import Ledger
from onrecord.ledger.query import parse
from onrecord.ledger.reports import encode
from onrecord.records import Alert, Delivery, Development, Watch
from onrecord.text.hashes import digest

_watch = msgspec.json.Decoder(Watch).decode
_alert = msgspec.json.Decoder(Alert).decode
_development = msgspec.json.Decoder(Development).decode
_DELIVERY = "SELECT id, alert, target, state, tries, next_at, reason FROM outbox"


class Watches:
    """What a ledger's readers follow."""

    def __init__(self, ledger: Ledger) -> None:
        self._engine = ledger._engine
        self._ledger = ledger

    def add(self, watch: Watch, now: str) -> Watch:
        """Keeps a watch, under an id of its own. Raises UsageError for what is not in the ledger, or no search."""
        of = watch.of
        if watch.kind == "search":
            parse(watch.what)
        elif watch.kind == "claim":
            of = self._ledger.once_supported_by(watch.what)
        if watch.kind not in {"search", "outlet"} and not of and not self._knows(watch):
            raise UsageError(f"there is no {watch.kind} {watch.what!r} in the ledger")
        name = digest("watch", watch.kind, watch.what, *watch.when, *watch.to, watch.label, now)
        kept = replace(watch, id=name, added_at=now, of=of)
        self._engine.run(
            "INSERT INTO watch (id, added_at, removed_at, told_at, body) VALUES (?, ?, '', '', ?) "
            "ON CONFLICT DO NOTHING",
            (name, now, encode(kept).decode("utf-8")),
        )
        return kept

    def _knows(self, watch: Watch) -> bool:
        """Whether a story or name is there."""
        if watch.kind == "story":
            return self._ledger.outline(watch.what) is not None
        return watch.kind == "name" and bool(self._ledger.stories_with("name", watch.what, 1))

    def all(self) -> list[Watch]:
        """Every watch that is not removed, earliest first."""
        rows = self._engine.rows("SELECT body FROM watch WHERE removed_at = '' ORDER BY added_at, id")
        return [_watch(body) for (body,) in rows]

    def get(self, name: str) -> Watch | None:
        """A watch by id, removed or not."""
        rows = self._engine.rows("SELECT body FROM watch WHERE id = ?", (name,))
        return next((_watch(body) for (body,) in rows), None)

    def remove(self, name: str, now: str) -> bool:
        """Ends a watch; what it was still to be told is dropped. False when there was none."""
        with transaction(self._engine):
            there = self.get(name) is not None
            self._engine.run("UPDATE watch SET removed_at = ? WHERE id = ? AND removed_at = ''", (now, name))
            self._engine.run("DELETE FROM pending WHERE watch = ?", (name,))
        return there

    def news(self, limit: int) -> tuple[int, list[tuple[int, Development]]]:
        """Up to where watches were looked through, and what was noticed since."""
        ((number,),) = self._engine.rows("SELECT number FROM watched")
        return int(number), list(developments.after(self._engine, number, limit))

    def after(self, number: int, limit: int) -> list[tuple[int, Development]]:
        """What was noticed after the development of some number."""
        return list(developments.after(self._engine, number, limit))

    def note(self, matches: Iterable[tuple[str, int]], past: int, to: int) -> bool:
        """Notes what watches are to be told (watch, development's number) and moves on; False where another did."""
        with transaction(self._engine):
            ((number,),) = self._engine.rows("SELECT number FROM watched")
            if number != past:
                return False
            self._engine.run_many(
                "INSERT INTO pending (watch, number) VALUES (?, ?) ON CONFLICT DO NOTHING", sorted(set(matches))
            )
            self._engine.run("UPDATE watched SET number = ?", (to,))
        return True

    def waiting(self) -> list[tuple[Watch, str]]:
        """The watches that are to be told something, with the moment they were last told (or empty)."""
        rows = self._engine.rows(
            "SELECT body, told_at FROM watch WHERE removed_at = '' AND id IN (SELECT watch FROM pending) ORDER BY id"
        )
        return [(_watch(body), told) for body, told in rows]

    def to_tell(self, name: str) -> list[tuple[int, Development]]:
        """What a watch is to be told, in order."""
        sql = (
            "SELECT development.number, development.body FROM pending JOIN development "
            "ON development.number = pending.number WHERE pending.watch = ? ORDER BY development.number"
        )
        return [(number, _development(body)) for number, body in self._engine.rows(sql, (name,))]

    def tell(self, alert: Alert, numbers: Iterable[int], targets: Iterable[str]) -> bool:
        """Makes an alert and puts it into the outbox; False where it was made already."""
        with transaction(self._engine):
            done = next(self._engine.rows("SELECT 1 FROM alert WHERE id = ?", (alert.id,)), None)
            self._engine.run_many(
                "DELETE FROM pending WHERE watch = ? AND number = ?", [(alert.watch, each) for each in numbers]
            )
            if done is not None:
                return False
            self._engine.run(
                "INSERT INTO alert (id, watch, at, body) VALUES (?, ?, ?, ?)",
                (alert.id, alert.watch, alert.at, encode(alert).decode("utf-8")),
            )
            self._engine.run("UPDATE watch SET told_at = ? WHERE id = ?", (alert.at, alert.watch))
            self._engine.run_many(
                "INSERT INTO outbox (id, alert, target, state, tries, next_at, reason) "
                "VALUES (?, ?, ?, 'waiting', 0, ?, '') ON CONFLICT DO NOTHING",
                [(digest("delivery", alert.id, each), alert.id, each, alert.at) for each in targets],
            )
        return True

    def alert(self, name: str) -> Alert | None:
        """An alert by id."""
        rows = self._engine.rows("SELECT body FROM alert WHERE id = ?", (name,))
        return next((_alert(body) for (body,) in rows), None)

    def alerts(self, watch: str, limit: int = 100) -> list[Alert]:
        """What a watch was told, newest first."""
        sql = "SELECT body FROM alert WHERE watch = ? ORDER BY at DESC, id LIMIT ?"
        return [_alert(body) for (body,) in self._engine.rows(sql, (watch, limit))]

    def take(self, now: str, until: str) -> Delivery | None:
        """The next delivery that is due, taken until a moment: a sender that dies leaves it to the next one."""
        with transaction(self._engine):
            sql = f"{_DELIVERY} WHERE state IN ('waiting', 'sending') AND next_at <= ? ORDER BY next_at, id LIMIT 1"
            found = next((Delivery(*row) for row in self._engine.rows(sql, (now,))), None)
            if found is None:
                return None
            taken = replace(found, state="sending", tries=found.tries + 1, next_at=until)
            self._set(taken)
        return taken

    def settle(self, delivery: Delivery) -> None:
        """Keeps how a delivery went."""
        with transaction(self._engine):
            self._set(delivery)

    def outbox(self, *states: str) -> list[Delivery]:
        """The deliveries in some states, or in all."""
        wanted = states or ("waiting", "sending", "sent", "dead")
        sql = f"{_DELIVERY} WHERE state IN ({', '.join('?' * len(wanted))}) ORDER BY next_at, id"
        return [Delivery(*row) for row in self._engine.rows(sql, wanted)]

    def _set(self, row: Delivery) -> None:
        self._engine.run(
            "UPDATE outbox SET state = ?, tries = ?, next_at = ?, reason = ? WHERE id = ?",
            (row.state, row.tries, row.next_at, row.reason, row.key),
        )
