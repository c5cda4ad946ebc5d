-- How many people inside booking can bear, as it stands in the chain; a million when as many as there are places.
ALTER TABLE room
    ADD COLUMN bearable integer NOT NULL DEFAULT 1000000 CHECK (bearable BETWEEN 1 AND 1000000),
    ADD COLUMN borne_at timestamptz NOT NULL DEFAULT '1970-01-01T00:00:00Z',
    DROP CONSTRAINT room_held_by_check,
    ADD CONSTRAINT room_held_by_check CHECK (held_by IN ('RATE', 'PLACES', 'STOCK', 'BOOKING'));

ALTER TABLE room_log
    DROP CONSTRAINT room_log_kind_check,
    ADD CONSTRAINT room_log_kind_check
        CHECK (kind IN ('OPEN', 'TICKETS', 'DRAW', 'MOVE', 'MODE', 'CLOSE', 'SHOW', 'STOCK', 'LIMIT'));
