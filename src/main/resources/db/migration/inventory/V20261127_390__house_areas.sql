-- So many of an area the house keeps for itself: neither left nor sold, and held by nobody.
ALTER TABLE pool
    ADD COLUMN house integer NOT NULL DEFAULT 0 CHECK (house >= 0),
    ADD CHECK (remaining + sold + house <= capacity);

-- Who had the house keep how many, how many they were before, when and why.
CREATE TABLE house_area_log (
    seq        bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    session_id uuid        NOT NULL REFERENCES session_stock,
    unit_id    uuid        NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    account_id uuid        NOT NULL,
    before     integer     NOT NULL CHECK (before >= 0),
    pieces     integer     NOT NULL CHECK (pieces >= 0),
    reason     text        NOT NULL
);
CREATE INDEX house_area_log_of_area ON house_area_log (session_id, unit_id, seq DESC);
