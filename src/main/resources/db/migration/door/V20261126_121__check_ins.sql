-- Who of a booking is in: a row a unit. One that was taken back stays, so that the same mark, sent again, lets nobody in.
CREATE TABLE check_in (
    staff_id    uuid        NOT NULL,
    mark        text        NOT NULL,
    unit_id     uuid        NOT NULL,
    booking_id  uuid        NOT NULL REFERENCES booking,
    session_id  uuid        NOT NULL,
    gate        text        NOT NULL,
    seen_at     timestamptz NOT NULL,
    recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
    offline     boolean     NOT NULL,
    undone_at   timestamptz,
    undone_by   uuid,
    PRIMARY KEY (staff_id, mark, unit_id),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL)),
    CHECK (seen_at <= recorded_at)
);

-- Nobody comes in twice on one seat, whichever gates and devices were asked.
CREATE UNIQUE INDEX check_in_once ON check_in (booking_id, unit_id) WHERE undone_at IS NULL;
CREATE INDEX check_in_of_session ON check_in (session_id) WHERE undone_at IS NULL;
