-- What is followed, and how it fares. State, not record: these rows change in place, and no export carries them.
CREATE TABLE subscription (
    address    TEXT NOT NULL PRIMARY KEY,
    next_at    TEXT NOT NULL,
    body       TEXT NOT NULL
);

-- What feeds and sitemaps listed: whether it changed since, and which pages are still to be fetched.
CREATE TABLE listed (
    address      TEXT NOT NULL PRIMARY KEY,
    subscription TEXT NOT NULL,
    waiting      INTEGER NOT NULL,
    next_at      TEXT NOT NULL,
    body         TEXT NOT NULL
);
CREATE INDEX listed_waiting ON listed (waiting, next_at);
CREATE INDEX listed_subscription ON listed (subscription);
