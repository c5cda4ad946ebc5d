-- A session with a list of people who wait for what comes back: a listed cell that is free, or held and run out, is none that
-- anybody can claim; the list has it first. Nothing that frees a cell needs to know of it.
ALTER TABLE cell ADD COLUMN listed boolean NOT NULL DEFAULT false;

-- The same of a pool: what comes back is kept for the list, and is a part of what remains.
ALTER TABLE pool
    ADD COLUMN listed boolean NOT NULL DEFAULT false,
    ADD COLUMN kept   integer NOT NULL DEFAULT 0,
    ADD CHECK (kept BETWEEN 0 AND remaining);
