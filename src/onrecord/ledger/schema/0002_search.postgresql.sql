-- One entry a report in the indexes below. Its number begins with the day of publication, so that newest comes first.
CREATE TABLE entry (
    rowid        BIGINT NOT NULL PRIMARY KEY,
    report_id    TEXT NOT NULL REFERENCES report (id),
    withdrawn_at TEXT NOT NULL
);
CREATE INDEX entry_report ON entry (report_id);

-- Words come folded (onrecord.text.search_words) and placed; weights A, B, C stand for text, outlet, speakers.
CREATE TABLE words (rowid BIGINT NOT NULL PRIMARY KEY, vector TSVECTOR NOT NULL);
CREATE INDEX words_vector ON words USING GIN (vector);

-- Fingerprints (onrecord.text.prints): reports that share one may share a passage.
CREATE TABLE prints (rowid BIGINT NOT NULL PRIMARY KEY, print BIGINT[] NOT NULL);
CREATE INDEX prints_print ON prints USING GIN (print);

-- Claims as the last tracing left them; derived, so they are neither exported nor checked.
CREATE TABLE claim (
    rowid        BIGINT NOT NULL PRIMARY KEY,
    id           TEXT NOT NULL,
    status       TEXT NOT NULL,
    body         TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL
);
CREATE INDEX claim_id ON claim (id);
CREATE TABLE claim_words (rowid BIGINT NOT NULL PRIMARY KEY, vector TSVECTOR NOT NULL);
CREATE INDEX claim_words_vector ON claim_words USING GIN (vector);
