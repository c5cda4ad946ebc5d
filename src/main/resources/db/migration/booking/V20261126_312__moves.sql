-- A wish to have other seats: the hold is on the new ones, and what it holds is not to be bought but to be exchanged for units of
-- the booking. Written before anything is held, so that no such hold is ever one like others.
CREATE TABLE booking_move (
    hold_id    uuid        PRIMARY KEY,
    booking_id uuid        NOT NULL REFERENCES booking,
    account_id uuid        NOT NULL,
    actor      text        NOT NULL,
    reason     text        NOT NULL,
    units      uuid[]      NOT NULL CHECK (cardinality(units) > 0),
    cost       bigint      NOT NULL CHECK (cost >= 0),
    currency   text        NOT NULL,
    refund     bigint      NOT NULL CHECK (refund >= 0),
    asked_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    settled_at timestamptz,
    payment_id uuid        UNIQUE,
    CHECK (payment_id IS NULL OR settled_at IS NOT NULL)
);
CREATE INDEX booking_move_of_booking ON booking_move (booking_id, payment_id);

-- To which units a booking was moved from those that the line names.
ALTER TABLE booking_event ADD COLUMN units_to uuid[] NOT NULL DEFAULT '{}';
