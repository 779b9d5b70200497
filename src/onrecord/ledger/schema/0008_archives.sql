-- How far archives were read that are being added; a row goes when its archive is done.
CREATE TABLE archive (
    name       TEXT NOT NULL PRIMARY KEY,
    start      BIGINT NOT NULL,
    begun_at   TEXT NOT NULL,
    reached_at TEXT NOT NULL
);
CREATE INDEX report_added ON report (added_at);
