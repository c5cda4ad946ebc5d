-- Sessions that take place at another time than guests were told: each change with what was so before it. Guests who had booked
-- may give all of it back in full until free_until. The session's own row has the time that holds now.
CREATE TABLE session_rescheduling (
    session_id    uuid        NOT NULL REFERENCES session,
    number        integer     NOT NULL CHECK (number >= 1),
    at            timestamptz NOT NULL DEFAULT clock_timestamp(),
    account_id    uuid        NOT NULL,
    reason        text        NOT NULL CHECK (length(reason) BETWEEN 1 AND 200),
    starts_before timestamptz NOT NULL,
    ends_before   timestamptz NOT NULL,
    starts_at     timestamptz NOT NULL,
    ends_at       timestamptz NOT NULL,
    free_until    timestamptz NOT NULL,
    PRIMARY KEY (session_id, number),
    CHECK (starts_before < ends_before),
    CHECK (starts_at < ends_at),
    CHECK (free_until <= starts_at)
);
