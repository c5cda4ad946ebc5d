-- A session that was called off and whose bookings are being given back. A crash leaves it as far as it was.
CREATE TABLE session_clearing (
    session_id uuid        PRIMARY KEY,
    account_id uuid        NOT NULL,
    reason     text        NOT NULL,
    begun_at   timestamptz NOT NULL DEFAULT clock_timestamp(),
    done_at    timestamptz
);
CREATE INDEX session_clearing_open ON session_clearing (session_id) WHERE done_at IS NULL;
