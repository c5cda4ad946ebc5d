-- Bookings can be handed to somebody else, by a link of which only the hash of its token is kept.
CREATE TABLE booking_transfer (
    token_hash bytea       PRIMARY KEY CHECK (length(token_hash) = 32),
    booking_id uuid        NOT NULL REFERENCES booking,
    from_id    uuid        NOT NULL,
    state      text        NOT NULL DEFAULT 'OPEN' CHECK (state IN ('OPEN', 'TAKEN_BACK', 'ACCEPTED')),
    made_at    timestamptz NOT NULL DEFAULT clock_timestamp(),
    expires_at timestamptz NOT NULL,
    ended_at   timestamptz,
    to_id      uuid,
    CHECK ((state = 'OPEN') = (ended_at IS NULL)),
    CHECK ((state = 'ACCEPTED') = (to_id IS NOT NULL)),
    CHECK (to_id <> from_id)
);
CREATE UNIQUE INDEX booking_transfer_open ON booking_transfer (booking_id) WHERE state = 'OPEN';
CREATE INDEX booking_transfer_given ON booking_transfer (from_id, booking_id) WHERE state = 'ACCEPTED';

-- Whoever has a booking need not be who paid for it: money goes back to the one who paid. The receipt is theirs as well, and its
-- number must not tell the code that the booking has now.
ALTER TABLE booking ADD COLUMN payer_id uuid, ADD COLUMN first_code text;
UPDATE booking SET payer_id = account_id, first_code = code;
ALTER TABLE booking ALTER COLUMN payer_id SET NOT NULL, ALTER COLUMN first_code SET NOT NULL;

-- From whom to whom, for a line of the history that says that a booking was handed over.
ALTER TABLE booking_event
    ADD COLUMN from_id uuid,
    ADD COLUMN to_id   uuid,
    ADD CHECK ((from_id IS NULL) = (to_id IS NULL));
