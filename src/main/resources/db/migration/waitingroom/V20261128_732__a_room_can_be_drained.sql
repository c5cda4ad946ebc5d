-- A room that nobody joins any more, and that serves whoever stands in it to the end.
ALTER TABLE room
    DROP CONSTRAINT room_mode_check,
    ADD CONSTRAINT room_mode_check CHECK (mode IN ('OPEN', 'DRAINING', 'PAUSED', 'CLOSED'));
