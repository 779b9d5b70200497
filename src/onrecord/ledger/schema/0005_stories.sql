-- Reports (and readings, and what was judged) that are not yet in the kept stories.
CREATE TABLE unplaced (
    report_id TEXT NOT NULL PRIMARY KEY,
    day       TEXT NOT NULL
);
CREATE INDEX unplaced_day ON unplaced (day, report_id);
INSERT INTO unplaced (report_id, day) SELECT id, CASE published WHEN '' THEN '~' ELSE published END FROM report;

-- Claims are kept story by story from now on.
UPDATE claim SET withdrawn_at = created_at WHERE withdrawn_at = '';
DELETE FROM traced;

-- Counts what was kept or judged, so that two who keep at once do not overwrite one another.
CREATE TABLE keeping (turn BIGINT NOT NULL);
INSERT INTO keeping (turn) VALUES (0);

-- In which kept story a report is, with the day that was settled for it.
CREATE TABLE placed (
    report_id TEXT NOT NULL PRIMARY KEY,
    key       TEXT NOT NULL,
    story     TEXT NOT NULL,
    day       TEXT NOT NULL
);
CREATE INDEX placed_story ON placed (story);
CREATE INDEX placed_key ON placed (key);
CREATE INDEX placed_day ON placed (day, report_id);

-- In which kept stories a claim or a name is. A claim's id stays when the claim has got another one.
CREATE TABLE in_story (
    kind  TEXT NOT NULL,
    id    TEXT NOT NULL,
    story TEXT NOT NULL,
    PRIMARY KEY (kind, id, story)
);
CREATE INDEX in_story_story ON in_story (story, kind);

-- The id of a story that became part of another.
CREATE TABLE story_alias (
    id    TEXT NOT NULL PRIMARY KEY,
    story TEXT NOT NULL
);

-- What happened in the kept stories, in the order in which it was noticed.
CREATE TABLE development (
    number BIGINT NOT NULL PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,
    story  TEXT NOT NULL,
    kind   TEXT NOT NULL,
    at     TEXT NOT NULL,
    body   TEXT NOT NULL
);
CREATE INDEX development_story ON development (story, number);
CREATE INDEX development_kind ON development (kind, story, number);

-- The days ahead in kept stories, each told when it is near.
CREATE TABLE ahead (
    story TEXT NOT NULL,
    id    TEXT NOT NULL,
    day   TEXT NOT NULL,
    body  TEXT NOT NULL,
    PRIMARY KEY (story, id)
);
CREATE INDEX ahead_day ON ahead (day);
