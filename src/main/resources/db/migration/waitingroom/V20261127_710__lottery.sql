-- Who comes before the opening registers, and the opening draws their places; who comes later stands behind them.
-- tickets are numbered from 0 without a gap; draw_head is the head of the chain from which the draw's seed follows.
ALTER TABLE room
    ADD COLUMN ordering  text NOT NULL DEFAULT 'ARRIVAL' CHECK (ordering IN ('ARRIVAL', 'LOTTERY')),
    ADD COLUMN tickets   integer NOT NULL DEFAULT 0 CHECK (tickets BETWEEN 0 AND 1048576),
    ADD COLUMN draw_head text CHECK (draw_head ~ '^[0-9a-f]{64}$'),
    ADD CONSTRAINT only_a_lottery_has_tickets
        CHECK (ordering = 'LOTTERY' OR (tickets = 0 AND draw_head IS NULL)),
    ADD CONSTRAINT the_line_follows_the_draw
        CHECK (ordering = 'ARRIVAL' OR CASE WHEN draw_head IS NULL THEN end_ordinal = 0
                                            ELSE end_ordinal >= tickets END);

-- One ticket an account, also for whoever withdraws and registers again.
CREATE TABLE registration (
    room_id       uuid NOT NULL REFERENCES room (id),
    account_id    uuid NOT NULL,
    ticket        integer NOT NULL CHECK (ticket BETWEEN 0 AND 1048575),
    registered_at timestamptz NOT NULL,
    withdrawn     boolean NOT NULL DEFAULT FALSE,
    PRIMARY KEY (room_id, account_id),
    UNIQUE (room_id, ticket)
) WITH (fillfactor = 90);
CREATE INDEX registration_withdrawn ON registration (room_id) WHERE withdrawn;

ALTER TABLE room_log
    DROP CONSTRAINT room_log_kind_check,
    ADD CONSTRAINT room_log_kind_check CHECK (kind IN ('OPEN', 'TICKETS', 'DRAW', 'MOVE', 'MODE', 'CLOSE'));
-- Registrations are as many as moves.
DROP INDEX room_log_by_hand;
CREATE INDEX room_log_by_hand ON room_log (room_id, seq) WHERE kind <> 'MOVE' AND kind <> 'TICKETS';
