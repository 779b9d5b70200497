"""Who may read and write a ledger over the network: tokens, and the browsers that gave one. No export carries them.

A token is 256 random bits, shown once. The ledger keeps its SHA-256 hash: so long a random secret needs no slow hash
(NIST SP 800-63B, section 5.1.2.2), and who copies the ledger has no token.
"""

import hmac
import secrets
from dataclasses import dataclass, replace
from hashlib import sha256

from onrecord.ledger.dialect import transaction
from onrecord.ledger.ledger import Ledger
from onrecord.text.moments import is_after

SCOPES = ("read", "write")
"""What a token may: read, or read and write."""
FEED = "feed"
"""A token for feeds and calendars alone, which stands in their address: "feed", or "feed /story/ID" for those there."""
_MARK = "onr_"
_SHOWN = 10
_COLUMNS = "name, prefix, scope, added_at, expires_at, revoked_at, used_on, hash"


@dataclass(frozen=True, slots=True)
class Token:
    """What is kept of a token."""

    name: str
    """Whose it is; their judgements and watches are kept under this name."""
    prefix: str
    """Its first letters, by which people recognise it."""
    scope: str
    """read | write | feed | feed PATH"""
    added_at: str
    expires_at: str = ""
    """Empty: never."""
    revoked_at: str = ""
    used_on: str = ""
    """The day on which it was used last."""
    hash: str = ""

    def holds(self, now: str) -> bool:
        """Whether it opens anything at a moment."""
        return not self.revoked_at and (not self.expires_at or is_after(self.expires_at, now))

    def allows(self, scope: str) -> bool:
        """Whether it is good for reading or writing."""
        return self.scope in {scope, "write"}

    def opens(self, path: str) -> bool:
        """Whether it is one for feeds, and for those below a path."""
        kind, _, only = self.scope.partition(" ")
        return kind == FEED and (not only or path.startswith(f"{only.rstrip('/')}/"))


class Tokens:
    """The tokens and sessions of a ledger. ``now`` is ISO 8601, UTC."""

    def __init__(self, ledger: Ledger) -> None:
        self._engine = ledger._engine

    def add(self, name: str, scope: str, now: str, expires_at: str = "") -> tuple[Token, str]:
        """Makes a token and gives it together with its secret, which is kept nowhere."""
        secret = _MARK + secrets.token_urlsafe(32)
        made = Token(name, secret[:_SHOWN], scope, now, expires_at, hash=_hash(secret))
        self._engine.run(
            f"INSERT INTO token ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 - our own names
            (made.name, made.prefix, made.scope, made.added_at, made.expires_at, "", "", made.hash),
        )
        return made, secret

    def all(self) -> list[Token]:
        """Every token, revoked or not, earliest first."""
        rows = self._engine.rows(f"SELECT {_COLUMNS} FROM token ORDER BY added_at, hash")  # noqa: S608 - our own names
        return [Token(*row) for row in rows]

    def revoke(self, token: Token, now: str) -> None:
        """Ends a token and every session that it opened."""
        with transaction(self._engine):
            self._engine.run("UPDATE token SET revoked_at = ? WHERE hash = ? AND revoked_at = ''", (now, token.hash))
            self._engine.run("DELETE FROM session WHERE token = ?", (token.hash,))

    def known(self, secret: str, now: str) -> Token | None:
        """The token that a secret is; None for an unknown, revoked or expired one. Notes the day."""
        return self._used(_hash(secret), now)

    def begin(self, token: Token, now: str, expires_at: str) -> str:
        """Opens a session and gives its secret; sessions that are over are forgotten."""
        secret = secrets.token_urlsafe(32)
        with transaction(self._engine):
            self._engine.run("DELETE FROM session WHERE expires_at <= ?", (now,))
            self._engine.run(
                "INSERT INTO session (hash, token, expires_at) VALUES (?, ?, ?)",
                (_hash(secret), token.hash, expires_at),
            )
        return secret

    def continued(self, secret: str, now: str) -> Token | None:
        """The token whose session a secret is; None where it is over, or its token holds no longer."""
        sql = "SELECT token, expires_at FROM session WHERE hash = ?"
        found = next(self._engine.rows(sql, (_hash(secret),)), None)
        return self._used(found[0], now) if found and is_after(found[1], now) else None

    def end(self, secret: str) -> None:
        """Ends a session."""
        self._engine.run("DELETE FROM session WHERE hash = ?", (_hash(secret),))

    def _used(self, name: str, now: str) -> Token | None:
        sql = f"SELECT {_COLUMNS} FROM token WHERE hash = ?"  # noqa: S608 - our own names
        found = next((Token(*row) for row in self._engine.rows(sql, (name,))), None)
        if found is None or not hmac.compare_digest(found.hash, name) or not found.holds(now):
            return None
        if found.used_on != now[:10]:
            self._engine.run("UPDATE token SET used_on = ? WHERE hash = ?", (now[:10], name))
        return replace(found, used_on=now[:10])


def _hash(secret: str) -> str:
    return sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
