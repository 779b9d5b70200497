-- Each story's brief (compressed JSON), with what a list of stories shows. Derived: neither exported nor checked.
CREATE TABLE kept_story (
    id         TEXT NOT NULL PRIMARY KEY,
    title      TEXT NOT NULL,
    first_day  TEXT NOT NULL,
    last_day   TEXT NOT NULL,
    reports    INTEGER NOT NULL,
    outlets    INTEGER NOT NULL,
    status     TEXT NOT NULL,
    claim      TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    body       BYTEA NOT NULL
);
CREATE INDEX kept_story_changed ON kept_story (changed_at, id);
