-- Bookings can be given back, whole or in part. What its units cost stands in amount; what the house kept of units that were
-- given back stands in kept. The terms of giving back are those under which it was bought, whatever is changed later.
ALTER TABLE booking
    ADD COLUMN kept                 bigint    NOT NULL DEFAULT 0 CHECK (kept >= 0),
    ADD COLUMN refund_minutes       integer[] NOT NULL DEFAULT '{1440,180}',
    ADD COLUMN refund_percents      integer[] NOT NULL DEFAULT '{100,50}',
    ADD COLUMN refund_grace_minutes integer   NOT NULL DEFAULT 10 CHECK (refund_grace_minutes >= 0),
    ADD CONSTRAINT booking_refund_steps CHECK (cardinality(refund_minutes) = cardinality(refund_percents));
ALTER TABLE booking
    ALTER COLUMN refund_minutes DROP DEFAULT,
    ALTER COLUMN refund_percents DROP DEFAULT,
    ALTER COLUMN refund_grace_minutes DROP DEFAULT;

-- What a change was about, and by which request it was made, so that a repeated one finds what it did.
ALTER TABLE booking_event
    ADD COLUMN units       uuid[] NOT NULL DEFAULT '{}',
    ADD COLUMN refund      bigint NOT NULL DEFAULT 0 CHECK (refund >= 0),
    ADD COLUMN request_key text   NOT NULL DEFAULT '';
CREATE UNIQUE INDEX booking_event_of_request ON booking_event (booking_id, request_key) WHERE request_key <> '';
