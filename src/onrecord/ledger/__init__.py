"""The append-only store. Written by hand in the SQL that SQLite and PostgreSQL share."""
