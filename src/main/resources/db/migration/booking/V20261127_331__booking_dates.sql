-- Which change of its session's date the guest of a booking may answer: its number, 0 for who booked the date that holds; and
-- whether the guest has said to come. Who gives it back says so by that.
ALTER TABLE booking
    ADD COLUMN date_number integer NOT NULL DEFAULT 0 CHECK (date_number >= 0),
    ADD COLUMN date_kept   boolean NOT NULL DEFAULT false,
    ADD CHECK (NOT date_kept OR date_number > 0);

-- From when to when, for a line of the history that says that the date was changed.
ALTER TABLE booking_event
    ADD COLUMN starts_from timestamptz,
    ADD COLUMN starts_to   timestamptz,
    ADD CHECK ((starts_from IS NULL) = (starts_to IS NULL));
