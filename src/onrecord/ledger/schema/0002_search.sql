-- The hash of what was read, so that damage shows.
ALTER TABLE reading ADD COLUMN hash TEXT NOT NULL DEFAULT '';

-- What a method said of one sentence in its context: a sentence that comes again is not read again.
CREATE TABLE sentence_result (
    hash       TEXT NOT NULL,
    made_by    TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (hash, made_by)
);

-- What people said of the machine's work; it outranks the machine's.
CREATE TABLE judgement (
    id           TEXT NOT NULL PRIMARY KEY,
    body         TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL
);

-- Holds a row while the claims are those of the readings and judgements that are there; empty when they are stale.
CREATE TABLE traced (
    state      TEXT NOT NULL PRIMARY KEY,
    created_at TEXT NOT NULL
);
