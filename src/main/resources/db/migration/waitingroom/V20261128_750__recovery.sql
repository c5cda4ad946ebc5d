-- A room whose database came back from a backup is put together again from what its guests and living nodes know.
-- era counts how often; while recovering_until is set nobody is sealed or called. Turns of ticks up to lost_until may be
-- unknown here; places up to the end of tick lost_through were given before the loss.
-- assumed_inside are people who may be inside although the database knows nothing of them.
ALTER TABLE room
    ADD COLUMN era integer NOT NULL DEFAULT 0 CHECK (era >= 0),
    ADD COLUMN recovering_until timestamptz,
    ADD COLUMN lost_through bigint NOT NULL DEFAULT -1,
    ADD COLUMN lost_until bigint NOT NULL DEFAULT -1 CHECK (lost_until >= lost_through),
    ADD COLUMN assumed_inside integer NOT NULL DEFAULT 0,
    ADD COLUMN assumed_until timestamptz,
    ADD CONSTRAINT room_assumed_inside CHECK (assumed_inside BETWEEN 0 AND inside),
    ADD CONSTRAINT assumed_for_a_while CHECK ((assumed_inside = 0) = (assumed_until IS NULL));
CREATE INDEX room_recovering ON room (recovering_until) WHERE recovering_until IS NOT NULL;
CREATE INDEX room_assumed ON room (assumed_until) WHERE assumed_until IS NOT NULL;

-- One row for each time: why, by whose order, and the furthest that anybody has shown of the line.
CREATE TABLE recovery (
    room_id         uuid NOT NULL REFERENCES room (id),
    era             integer NOT NULL,
    began_at        timestamptz NOT NULL,
    ended_at        timestamptz,
    reason          text NOT NULL,
    by_account      uuid,
    proofs          bigint NOT NULL DEFAULT 0,
    seen_era        integer NOT NULL DEFAULT 0,
    seen_seq        bigint NOT NULL DEFAULT 0,
    seen_head       text NOT NULL DEFAULT '',
    sealed_through  bigint NOT NULL DEFAULT -1,
    called_up_to    bigint NOT NULL DEFAULT 0,
    inside          integer NOT NULL DEFAULT 0,
    seen_at         timestamptz NOT NULL DEFAULT '1970-01-01T00:00:00Z',
    PRIMARY KEY (room_id, era)
);

-- Sealed ticks that somebody has shown, until the room goes on.
CREATE TABLE recovery_tick (
    room_id uuid NOT NULL REFERENCES room (id),
    tick    bigint NOT NULL,
    base    bigint NOT NULL CHECK (base >= 0),
    turns   integer NOT NULL CHECK (turns > 0),
    parts   text NOT NULL,
    draw    text NOT NULL,
    PRIMARY KEY (room_id, tick)
);

-- Turns of lost ticks that nobody has shown; the place is given once the room goes on.
CREATE TABLE recovered_turn (
    room_id    uuid NOT NULL REFERENCES room (id),
    tick       bigint NOT NULL,
    boot       integer NOT NULL,
    turn_index integer NOT NULL,
    ordinal    bigint CHECK (ordinal >= 0),
    PRIMARY KEY (room_id, tick, boot, turn_index),
    UNIQUE (room_id, ordinal)
);

ALTER TABLE room_log
    DROP CONSTRAINT room_log_kind_check,
    ADD CONSTRAINT room_log_kind_check
        CHECK (kind IN ('OPEN', 'TICKETS', 'DRAW', 'MOVE', 'MODE', 'CLOSE', 'SHOW', 'STOCK', 'LIMIT', 'RECOVER',
                        'ENTRY', 'LEASE', 'FENCE')),
    DROP CONSTRAINT orders_are_somebodys,
    ADD CONSTRAINT orders_are_somebodys
        CHECK (kind = 'RECOVER' OR (kind = 'MODE') = (by_account IS NOT NULL));
