-- What each node said of its turns before a tick was sealed: "boot:root,…", ascending; empty for ticks before there were roots.
ALTER TABLE tick ADD COLUMN roots text NOT NULL DEFAULT '';

-- The leaves of the tree over the turns that one start of a node gave in one tick: SHA-256 hashes in a row. Written with the
-- counts of the tick, so that whoever holds a turn can be given the way up to the root. Without a foreign key, which would
-- make each report wait for the step of the leader that has the room's row.
CREATE TABLE turn_leaf (
    room_id uuid NOT NULL,
    tick    bigint NOT NULL,
    boot    integer NOT NULL,
    leaves  bytea NOT NULL CHECK (octet_length(leaves) > 0 AND octet_length(leaves) % 32 = 0),
    PRIMARY KEY (room_id, tick, boot)
);
