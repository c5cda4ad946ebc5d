-- Whoever has booked is out with the booking's commit, which must not wait for the room's row. That their place still
-- counts as taken stays on record until somebody who has the row's lock gives it back.
ALTER TABLE admission
    ADD COLUMN place_due boolean NOT NULL DEFAULT FALSE,
    ADD CONSTRAINT admission_place_due CHECK (NOT place_due OR ended_at IS NOT NULL);
CREATE INDEX admission_due ON admission (room_id) WHERE place_due;

-- How many of those called have left without having come in; nobody keeps a place for them.
ALTER TABLE room_call
    ADD COLUMN gone integer NOT NULL DEFAULT 0 CHECK (gone >= 0);
