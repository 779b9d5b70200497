-- What came in, as it came in. A later text at the same address is a further version.
CREATE TABLE report (
    id         TEXT NOT NULL PRIMARY KEY,
    key        TEXT NOT NULL,
    address    TEXT NOT NULL,
    published  TEXT NOT NULL,
    body       TEXT NOT NULL,
    added_at   TEXT NOT NULL
);
CREATE INDEX report_address ON report (address, published, id);

-- What was read in a report, by which method; re-reading by another method is a further row.
CREATE TABLE reading (
    report_id  TEXT NOT NULL REFERENCES report (id),
    made_by    TEXT NOT NULL,
    body       TEXT NOT NULL,
    created_at TEXT NOT NULL,
    PRIMARY KEY (report_id, made_by)
);

-- What was dropped, with its reason.
CREATE TABLE skipped (
    id         TEXT NOT NULL PRIMARY KEY,
    key        TEXT NOT NULL,
    reason     TEXT NOT NULL,
    created_at TEXT NOT NULL
);
