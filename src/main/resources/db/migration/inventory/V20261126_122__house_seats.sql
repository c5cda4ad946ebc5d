-- Units that the house keeps: blocked by somebody, with a reason, until they are released. Their cells stay blocked when the
-- session goes from one sale to another.
CREATE TABLE house_seat (
    session_id uuid        NOT NULL REFERENCES session_stock,
    unit_id    uuid        NOT NULL,
    account_id uuid        NOT NULL,
    reason     text        NOT NULL,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    PRIMARY KEY (session_id, unit_id)
);

-- Who kept what, and gave it back, when and why.
CREATE TABLE house_seat_log (
    seq        bigint      PRIMARY KEY GENERATED ALWAYS AS IDENTITY,
    session_id uuid        NOT NULL REFERENCES session_stock,
    at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    account_id uuid        NOT NULL,
    act        text        NOT NULL CHECK (act IN ('BLOCKED', 'RELEASED')),
    unit_ids   uuid[]      NOT NULL,
    reason     text        NOT NULL
);
CREATE INDEX house_seat_log_of_session ON house_seat_log (session_id, seq DESC);
