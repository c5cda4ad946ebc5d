-- What was bought. The units stand on the hold; a booking never has other ones.

CREATE TABLE booking (
    id           uuid        PRIMARY KEY,
    code         text        NOT NULL UNIQUE,
    hold_id      uuid        NOT NULL UNIQUE REFERENCES hold,
    payment_id   uuid        NOT NULL UNIQUE REFERENCES payment,
    session_id   uuid        NOT NULL,
    sale_id      uuid        NOT NULL,
    account_id   uuid        NOT NULL,
    state        text        NOT NULL DEFAULT 'CONFIRMED'
        CHECK (state IN ('CONFIRMED', 'CHECKED_IN', 'CANCELLED', 'NO_SHOW')),
    amount       bigint      NOT NULL CHECK (amount >= 0),
    currency     text        NOT NULL,
    confirmed_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX booking_of_account ON booking (account_id, id DESC);

-- Who changed a booking, when, and why.
CREATE TABLE booking_event (
    booking_id uuid        NOT NULL REFERENCES booking,
    seq        integer     NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    kind       text        NOT NULL,
    actor      text        NOT NULL,
    reason     text        NOT NULL DEFAULT '',
    PRIMARY KEY (booking_id, seq)
);
