-- Counted capacity: an area of a session that is sold by number. What is neither left nor sold is held.
CREATE TABLE pool (
    session_id uuid     NOT NULL REFERENCES session_stock,
    unit_id    uuid     NOT NULL,
    slot       smallint NOT NULL DEFAULT 0 CHECK (slot >= 0),
    ordinal    integer  NOT NULL CHECK (ordinal >= 0),
    capacity   integer  NOT NULL CHECK (capacity > 0),
    remaining  integer  NOT NULL CHECK (remaining >= 0),
    sold       integer  NOT NULL DEFAULT 0 CHECK (sold >= 0),
    open       boolean  NOT NULL DEFAULT true,
    PRIMARY KEY (session_id, unit_id, slot),
    CHECK (remaining + sold <= capacity)
) WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.02);

-- One of a pool is a line of a hold with an id of its own. As long as it counts, the pool is that much fuller; to stop
-- counting is to give it back, and a line does that once.
ALTER TABLE hold_line
    ADD COLUMN pool_id    uuid,
    ADD COLUMN counts     text CHECK (counts IN ('HELD', 'SOLD')),
    ADD COLUMN booking_id uuid,
    ADD CHECK (pool_id IS NOT NULL OR (counts IS NULL AND booking_id IS NULL)),
    ADD CHECK ((counts = 'SOLD') IS NOT TRUE OR booking_id IS NOT NULL);
CREATE INDEX hold_line_of_pool ON hold_line (pool_id) WHERE counts IS NOT NULL;
CREATE INDEX hold_line_of_booking ON hold_line (booking_id) WHERE booking_id IS NOT NULL;

-- Pools whose count changed with a version: ordinal, free, held and sold of each.
ALTER TABLE stock_change ADD COLUMN pools integer[] NOT NULL DEFAULT '{}';

-- A session may have pools only.
ALTER TABLE session_stock DROP CONSTRAINT session_stock_cells_check, ADD CONSTRAINT session_stock_cells_check CHECK (cells >= 0);
