from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.trace.claims.status import Evidence, status_of

RUMOUR = Evidence("s1", "for", 0, False, False, True, False, False, False, "fact")
OWN = replace(RUMOUR, statement="s2", own=True)
DENIAL = Evidence("s3", "against", 0, False, True, False, True, True, False, "fact")
NAMED = Evidence("s4", "for", 1, False, True, False, False, False, False, "fact")


@pytest.mark.parametrize(
    ("evidence", "status"),
    [
        ([], "open"),
        ([OWN], "asserted"),
        ([replace(OWN, kind="open")], "open"),
        ([RUMOUR], "unconfirmed"),
        ([RUMOUR, OWN], "unconfirmed"),
        ([RUMOUR, DENIAL], "disputed"),
        ([RUMOUR, replace(DENIAL, standing=False)], "disputed"),
        ([RUMOUR, replace(DENIAL, standing=False, named=False)], "unconfirmed"),
        ([RUMOUR, NAMED], "confirmed"),
        ([RUMOUR, replace(NAMED, solid=False)], "unconfirmed"),
        ([RUMOUR, replace(NAMED, solid=False, standing=True)], "confirmed"),
        ([RUMOUR, replace(NAMED, origin=0, standing=True)], "asserted"),
        ([RUMOUR, replace(OWN, side="against")], "disputed"),
        ([RUMOUR, replace(DENIAL, debunks=True)], "refuted"),
        ([replace(NAMED, responsible=True)], "asserted"),
        ([replace(NAMED, responsible=True, kind="ahead")], "announced"),
        ([replace(NAMED, kind="position")], "position"),
        ([replace(NAMED, interested=True, standing=True)], "unconfirmed"),
        ([RUMOUR, replace(DENIAL, turn="withdrawn")], "withdrawn"),
        ([RUMOUR, replace(DENIAL, turn="disowned")], "refuted"),
    ],
)
def test_where_a_claim_stands(evidence: list[Evidence], status: str) -> None:
    assert status_of(evidence) == status


@given(st.permutations([RUMOUR, OWN, DENIAL, NAMED, replace(NAMED, statement="s5", kind="ahead")]), st.integers(0, 5))
def test_the_order_of_the_evidence_does_not_matter(evidence: list[Evidence], count: int) -> None:
    part = evidence[:count]
    assert status_of(part) == status_of(sorted(part, key=lambda each: each.statement))
