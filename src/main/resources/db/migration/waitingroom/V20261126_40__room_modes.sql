-- What owners and operators say by hand, and how often anything was said.
ALTER TABLE room
    ADD COLUMN mode         text NOT NULL DEFAULT 'OPEN' CHECK (mode IN ('OPEN', 'PAUSED', 'CLOSED')),
    ADD COLUMN version      integer NOT NULL DEFAULT 1 CHECK (version >= 1),
    ADD COLUMN inside_bound integer;
UPDATE room SET inside_bound = max_inside;
-- Lowering max_inside turns nobody out: as many may stay as were inside at that moment.
ALTER TABLE room
    ALTER COLUMN inside_bound SET NOT NULL,
    DROP CONSTRAINT room_check2,
    ADD CONSTRAINT room_inside_bound CHECK (inside BETWEEN 0 AND inside_bound);

ALTER TABLE room_log
    DROP CONSTRAINT room_log_kind_check,
    ADD CONSTRAINT room_log_kind_check CHECK (kind IN ('OPEN', 'MOVE', 'MODE'));
-- People read what people did; the moves of the line are many.
CREATE INDEX room_log_by_hand ON room_log (room_id, seq) WHERE kind <> 'MOVE';
