-- Whom a move of the line passed over because nobody heard them: "first-last,…", ascending.
ALTER TABLE room_call ADD COLUMN silent text NOT NULL DEFAULT '';

-- Those behind the line who are called once more, or met a full room: by the place that they had in the line.
CREATE TABLE turn_return (
    room_id   uuid NOT NULL REFERENCES room (id),
    ordinal   bigint NOT NULL CHECK (ordinal >= 0),
    lane      text NOT NULL CHECK (lane IN ('OVERDUE', 'LATE', 'DOOR')),
    since     timestamptz NOT NULL,
    called_at timestamptz,
    at_door   boolean NOT NULL DEFAULT FALSE,
    arrived   boolean NOT NULL DEFAULT FALSE,
    PRIMARY KEY (room_id, ordinal),
    CHECK (lane <> 'DOOR' OR at_door),
    CHECK (NOT arrived OR called_at IS NOT NULL OR at_door)
) WITH (fillfactor = 50);
CREATE INDEX turn_return_waiting ON turn_return (room_id, ordinal) WHERE called_at IS NULL AND NOT at_door;
CREATE INDEX turn_return_called ON turn_return (room_id, called_at) WHERE called_at IS NOT NULL;

-- What earlier steps left of the share of those who missed their call, in people: one account, whichever node leads.
ALTER TABLE room ADD COLUMN late_carry double precision NOT NULL DEFAULT 0 CHECK (late_carry BETWEEN 0 AND 3);
