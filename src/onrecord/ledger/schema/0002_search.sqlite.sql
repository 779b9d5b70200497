-- One entry a report in the indexes below. Its number begins with the day of publication, so that newest comes first.
CREATE TABLE entry (
    rowid        INTEGER NOT NULL PRIMARY KEY,
    report_id    TEXT NOT NULL REFERENCES report (id),
    withdrawn_at TEXT NOT NULL
);
CREATE INDEX entry_report ON entry (report_id);

-- Words come folded and parted by spaces (onrecord.text.search_words); the tokenizer must not part them further.
CREATE VIRTUAL TABLE words USING fts5 (
    said_text, outlet, speakers,
    content = '', columnsize = 0, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* S* C*'"
);

-- Fingerprints (onrecord.text.prints): reports that share one may share a passage.
CREATE VIRTUAL TABLE prints USING fts5 (
    print, content = '', columnsize = 0, detail = none, tokenize = "unicode61 categories 'L* N*'"
);

-- Claims as the last tracing left them; derived, so they are neither exported nor checked.
CREATE TABLE claim (
    rowid        INTEGER NOT NULL PRIMARY KEY,
    id           TEXT NOT NULL,
    status       TEXT NOT NULL,
    body         TEXT NOT NULL,
    created_at   TEXT NOT NULL,
    withdrawn_at TEXT NOT NULL
);
CREATE INDEX claim_id ON claim (id);
CREATE VIRTUAL TABLE claim_words USING fts5 (
    said_text, outlet, speakers,
    content = '', columnsize = 0, tokenize = "unicode61 remove_diacritics 0 categories 'L* M* N* S* C*'"
);
