-- Who came. A booking is looked up by its session at the door; those nobody came for are found by their start.
ALTER TABLE booking
    ADD COLUMN no_show_at timestamptz,
    -- Whether people, and no longer the clock, decide that nobody came: staff took such a mark back.
    ADD COLUMN excused boolean NOT NULL DEFAULT false;

-- Evenings from before there was a door: who came then nobody has written down.
UPDATE booking SET excused = true WHERE starts_at <= clock_timestamp();
UPDATE booking SET no_show_at = ends_at WHERE state = 'NO_SHOW';

ALTER TABLE booking ADD CHECK (state <> 'NO_SHOW' OR no_show_at IS NOT NULL);
CREATE INDEX booking_of_session ON booking (session_id, id);
CREATE INDEX booking_expected ON booking (starts_at, id) WHERE state = 'CONFIRMED' AND NOT excused AND NOT rehearsal;
