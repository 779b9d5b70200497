"""Tokens: shown once, kept as hashes, good until revoked or over; sessions end with them."""

from collections.abc import Iterator

import pytest

from onrecord.ledger import Ledger, open_ledger
from onrecord.ledger.tokens import Tokens

NOW, LATER, END = "2031-03-05T10:00:00.000000+00:00", "2031-03-06T10:00:00.000000+00:00", "2031-03-07T00:00:00+00:00"


@pytest.fixture
def ledger(place: str) -> Iterator[Ledger]:
    with open_ledger(place) as opened:
        yield opened


def test_a_token_is_known_by_its_secret_alone(ledger: Ledger) -> None:
    kept = Tokens(ledger)
    made, secret = kept.add("A. Marlow", "write", NOW)
    found = kept.known(secret, LATER)
    assert found is not None
    assert (found.name, found.scope, found.used_on) == ("A. Marlow", "write", LATER[:10])
    for other in ("", made.prefix, made.hash, secret[:-1], secret + "x", secret.swapcase(), "\ud800"):
        assert kept.known(other, LATER) is None


def test_the_ledger_keeps_no_secret(ledger: Ledger) -> None:
    made, secret = Tokens(ledger).add("A. Marlow", "read", NOW)
    session = Tokens(ledger).begin(made, NOW, END)
    rows = [*ledger._engine.rows("SELECT * FROM token"), *ledger._engine.rows("SELECT * FROM session")]
    told = " ".join(str(value) for row in rows for value in row)
    assert secret.startswith(made.prefix)
    assert secret not in told
    assert secret[len(made.prefix) :] not in told
    assert session not in told
    assert not any(made.hash in line or made.prefix in line for line in ledger.export())


def test_two_tokens_are_never_alike(ledger: Ledger) -> None:
    secrets = {Tokens(ledger).add("desk", "read", NOW)[1] for _ in range(50)}
    assert len(secrets) == 50
    assert min(map(len, secrets)) == 4 + 43  # 256 bits, six to a letter


def test_scopes(ledger: Ledger) -> None:
    reads, writes = (Tokens(ledger).add("desk", scope, NOW)[0] for scope in ("read", "write"))
    assert [reads.allows(scope) for scope in ("read", "write", "all")] == [True, False, False]
    assert [writes.allows(scope) for scope in ("read", "write")] == [True, True]


def test_an_expired_or_revoked_token_opens_nothing(ledger: Ledger) -> None:
    kept = Tokens(ledger)
    made, secret = kept.add("desk", "read", NOW, LATER)
    session = kept.begin(made, NOW, END)
    assert kept.known(secret, NOW)
    assert kept.known(secret, LATER) is None
    assert kept.continued(session, LATER) is None
    other, another = kept.add("wire", "read", LATER)
    opened = kept.begin(other, NOW, END)
    assert kept.continued(opened, NOW)
    kept.revoke(other, LATER)
    assert kept.known(another, LATER) is None
    assert kept.continued(opened, NOW) is None
    assert [(row.name, bool(row.revoked_at)) for row in kept.all()] == [("desk", False), ("wire", True)]


def test_a_session_ends_by_itself_and_when_it_is_ended(ledger: Ledger) -> None:
    kept = Tokens(ledger)
    made, secret = kept.add("desk", "read", NOW)
    one, two = kept.begin(made, NOW, END), kept.begin(made, NOW, END)
    assert one != two
    kept.end(one)
    assert kept.continued(one, NOW) is None
    assert kept.continued(two, LATER) is not None
    assert kept.continued(two, END) is None
    assert kept.continued(secret, NOW) is None
