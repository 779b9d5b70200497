"""The append-only store: reports, what was read in them, what was skipped.

Ids are content hashes, so writing twice is writing once. SQL is written by hand in what SQLite and PostgreSQL share;
the schema grows by numbered files under ``schema/``, forward only.
"""

from onrecord.ledger.database import open_ledger
from onrecord.ledger.ledger import Ledger

__all__ = ["Ledger", "open_ledger"]
