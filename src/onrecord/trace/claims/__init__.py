"""Claims: one proposition each, who supports and denies it, its independent origins, status and history."""

from onrecord.trace.claims.find import find_claims
from onrecord.trace.claims.headlines import check_headlines

__all__ = ["check_headlines", "find_claims"]
