-- Who took a judgement back.
ALTER TABLE judgement ADD COLUMN withdrawn_by TEXT NOT NULL DEFAULT '';
