"""Subscriptions and what they listed. The ledger's only rows that change in place."""

from collections.abc import Iterable
from dataclasses import replace

import msgspec

from onrecord.ledger.dialect import transaction
from onrecord.ledger.ledger import Ledger
from onrecord.records import Listed, Subscription

_encode = msgspec.json.Encoder(order="deterministic").encode
_subscription = msgspec.json.Decoder(Subscription).decode
_listed = msgspec.json.Decoder(Listed).decode


class Subscriptions:
    """What a ledger follows."""

    def __init__(self, ledger: Ledger) -> None:
        self._engine = ledger._engine

    def all(self) -> list[Subscription]:
        """Every subscription, by address."""
        return [_subscription(body) for (body,) in self._engine.rows("SELECT body FROM subscription ORDER BY address")]

    def get(self, address: str) -> Subscription | None:
        """The subscription to an address."""
        rows = self._engine.rows("SELECT body FROM subscription WHERE address = ?", (address,))
        return next((_subscription(body) for (body,) in rows), None)

    def put(self, row: Subscription) -> None:
        """Keeps a subscription as it is now."""
        self._engine.run(
            "INSERT INTO subscription (address, next_at, body) VALUES (?, ?, ?) "
            "ON CONFLICT (address) DO UPDATE SET next_at = excluded.next_at, body = excluded.body",
            (row.address, row.next_at, _encode(row).decode()),
        )

    def move(self, old: str, row: Subscription) -> None:
        """Keeps a subscription under a new address; one that is there already takes it in."""
        with transaction(self._engine):
            there = self.get(row.address)
            self._engine.run("DELETE FROM subscription WHERE address = ?", (old,))
            self.put_listed(replace(each, subscription=row.address) for each in self._of(old))
            if there is None or not there.succeeded_at:
                self.put(row)

    def remove(self, address: str) -> bool:
        """Forgets a subscription and what it listed; the reports stay. False when there was none."""
        with transaction(self._engine):
            there = self.get(address) is not None
            self._engine.run("DELETE FROM subscription WHERE address = ?", (address,))
            self._engine.run("DELETE FROM listed WHERE subscription = ?", (address,))
        return there

    def listed(self, addresses: Iterable[str]) -> dict[str, Listed]:
        """What is known of listed addresses."""
        found = {}
        for address in addresses:
            for (body,) in self._engine.rows("SELECT body FROM listed WHERE address = ?", (address,)):
                found[address] = _listed(body)
        return found

    def waiting(self) -> list[Listed]:
        """The pages still to be fetched, by the moment they are due and address."""
        sql = "SELECT body FROM listed WHERE waiting = 1 ORDER BY next_at, address"
        return [_listed(body) for (body,) in self._engine.rows(sql)]

    def put_listed(self, rows: Iterable[Listed]) -> None:
        """Keeps listed addresses as they are now."""
        self._engine.run_many(
            "INSERT INTO listed (address, subscription, waiting, next_at, body) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT (address) DO UPDATE SET subscription = excluded.subscription, waiting = excluded.waiting, "
            "next_at = excluded.next_at, body = excluded.body",
            [(row.address, row.subscription, int(row.waiting), row.next_at, _encode(row).decode()) for row in rows],
        )

    def holds(self, address: str) -> bool:
        """Whether a report of this address is kept, in whatever version."""
        rows = self._engine.rows("SELECT 1 FROM report WHERE address = ? LIMIT 1", (address,))
        return next(rows, None) is not None

    def _of(self, subscription: str) -> list[Listed]:
        rows = self._engine.rows("SELECT body FROM listed WHERE subscription = ? ORDER BY address", (subscription,))
        return [_listed(body) for (body,) in rows]
