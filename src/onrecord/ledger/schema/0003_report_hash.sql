-- The hash of a report as it is kept, so that damage shows.
ALTER TABLE report ADD COLUMN hash TEXT NOT NULL DEFAULT '';
