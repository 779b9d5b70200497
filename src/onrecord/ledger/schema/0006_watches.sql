-- What is watched. A watch that is removed stays, so that its alerts can be read.
CREATE TABLE watch (
    id         TEXT NOT NULL PRIMARY KEY,
    added_at   TEXT NOT NULL,
    removed_at TEXT NOT NULL,
    told_at    TEXT NOT NULL,
    body       TEXT NOT NULL
);

-- Up to which development watches were looked through.
CREATE TABLE watched (number BIGINT NOT NULL);
INSERT INTO watched (number) VALUES (0);

-- What watches are still to be told.
CREATE TABLE pending (
    watch  TEXT NOT NULL,
    number BIGINT NOT NULL,
    PRIMARY KEY (watch, number)
);

-- What they were told.
CREATE TABLE alert (
    id    TEXT NOT NULL PRIMARY KEY,
    watch TEXT NOT NULL,
    at    TEXT NOT NULL,
    body  TEXT NOT NULL
);
CREATE INDEX alert_watch ON alert (watch, at);

-- Alerts on their way, one row an address; those that could not be delivered stay as dead.
CREATE TABLE outbox (
    id      TEXT NOT NULL PRIMARY KEY,
    alert   TEXT NOT NULL,
    target  TEXT NOT NULL,
    state   TEXT NOT NULL,
    tries   INTEGER NOT NULL,
    next_at TEXT NOT NULL,
    reason  TEXT NOT NULL
);
CREATE INDEX outbox_state ON outbox (state, next_at);
