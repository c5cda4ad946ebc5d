-- A payee's day that is settled by itself: first the gateway is asked about all of it, then both books are laid beside each other. Unique, so
-- that of several nodes one opens it.
CREATE TABLE settlement_day (
    id          uuid        PRIMARY KEY,
    payee_id    uuid        NOT NULL,
    day         date        NOT NULL,
    from_at     timestamptz NOT NULL,
    to_at       timestamptz NOT NULL CHECK (to_at > from_at),
    state       text        NOT NULL CHECK (state IN ('OPEN', 'ASKED', 'COMPARED')),
    tries       integer     NOT NULL,
    next_at     timestamptz NOT NULL,
    compared_at timestamptz,
    lines       integer     NOT NULL CHECK (lines >= 0),
    differences integer     NOT NULL CHECK (differences BETWEEN 0 AND lines),
    unheard     integer     NOT NULL CHECK (unheard BETWEEN 0 AND lines),
    ours        bigint      NOT NULL,
    gateway     bigint      NOT NULL,
    UNIQUE (payee_id, day),
    CHECK ((state = 'COMPARED') = (compared_at IS NOT NULL))
);
CREATE INDEX settlement_day_due ON settlement_day (next_at) WHERE state <> 'COMPARED';
CREATE INDEX settlement_day_of_payee ON settlement_day (payee_id, id DESC);

-- What is old enough to be forgotten.
CREATE INDEX settlement_day_old ON settlement_day (to_at);
CREATE INDEX gateway_line_old ON gateway_line (asked_at) WHERE next_ask_at IS NULL;
