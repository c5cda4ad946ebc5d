-- In the order in which people came into a room: given under the room's lock, so none is committed behind a later one.
ALTER TABLE admission
    ADD COLUMN number bigint GENERATED ALWAYS AS IDENTITY;
CREATE INDEX admission_numbers ON admission (room_id, number);

-- Up to whom the chain of a room says who came in, and how many places were taken then.
CREATE TABLE room_entrance (
    room_id      uuid PRIMARY KEY REFERENCES room (id),
    told_through bigint NOT NULL CHECK (told_through >= 0),
    inside       integer NOT NULL CHECK (inside >= 0),
    told_at      timestamptz NOT NULL
);

ALTER TABLE room_log
    DROP CONSTRAINT room_log_kind_check,
    ADD CONSTRAINT room_log_kind_check
        CHECK (kind IN ('OPEN', 'TICKETS', 'DRAW', 'MOVE', 'MODE', 'CLOSE', 'SHOW', 'STOCK', 'LIMIT', 'ENTRY'));
