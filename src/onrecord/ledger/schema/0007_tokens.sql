-- Who may read and write over the network. The token itself is kept nowhere, only what it hashes to.
CREATE TABLE token (
    hash       TEXT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    prefix     TEXT NOT NULL,
    scope      TEXT NOT NULL,
    added_at   TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    revoked_at TEXT NOT NULL,
    used_on    TEXT NOT NULL
);

-- Browsers that gave a token; what a session may is what its token may.
CREATE TABLE session (
    hash       TEXT NOT NULL PRIMARY KEY,
    token      TEXT NOT NULL,
    expires_at TEXT NOT NULL
);
CREATE INDEX session_expires ON session (expires_at);
