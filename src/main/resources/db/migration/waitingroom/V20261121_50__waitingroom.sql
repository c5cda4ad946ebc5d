-- Every start of a node takes one number, which is never given again.
CREATE SEQUENCE room_boot AS integer;

CREATE TABLE room (
    id              uuid PRIMARY KEY,
    sale_id         uuid NOT NULL UNIQUE,
    kid             smallint NOT NULL CHECK (kid BETWEEN 0 AND 255),
    epoch           integer NOT NULL CHECK (epoch BETWEEN 1 AND 65535),
    opens_at        timestamptz NOT NULL,
    closes_at       timestamptz NOT NULL CHECK (opens_at < closes_at),
    rate_per_minute integer NOT NULL CHECK (rate_per_minute BETWEEN 1 AND 600000),
    max_inside      integer NOT NULL CHECK (max_inside BETWEEN 1 AND 1000000),
    -- The line: ticks are sealed up to here, ordinals are given below end_ordinal and called below called_up_to.
    sealed_through  bigint NOT NULL,
    end_ordinal     bigint NOT NULL CHECK (end_ordinal >= 0),
    called_up_to    bigint NOT NULL CHECK (called_up_to BETWEEN 0 AND end_ordinal),
    -- What the last step of calling left over, in people.
    carry           double precision NOT NULL CHECK (carry >= 0),
    stepped_at      timestamptz NOT NULL,
    -- The door: places taken, and the token bucket of the rate, in people.
    inside          integer NOT NULL CHECK (inside BETWEEN 0 AND max_inside),
    bucket          double precision NOT NULL CHECK (bucket >= 0),
    bucket_at       timestamptz NOT NULL,
    -- Head of the hash chain over sealed ticks and room_log.
    chain_seq       bigint NOT NULL,
    chain_head      text NOT NULL CHECK (chain_head ~ '^[0-9a-f]{64}$')
) WITH (fillfactor = 50);

-- The ticks in which one start of a node may stamp joins, and what it counted in those that are not sealed yet.
-- counts is "tick:joins,…" and ceilings "from tick:most joins,…", both ascending.
CREATE TABLE room_node (
    room_id      uuid NOT NULL REFERENCES room (id),
    boot         integer NOT NULL,
    from_tick    bigint NOT NULL,
    through_tick bigint NOT NULL,
    closed_tick  bigint NOT NULL,
    counts       text NOT NULL,
    ceilings     text NOT NULL,
    PRIMARY KEY (room_id, boot),
    CHECK (from_tick <= through_tick + 1)
) WITH (fillfactor = 50);

-- Sealed ticks with at least one join; parts is "boot:offset:length:counted|uncounted,…".
CREATE TABLE tick (
    room_id uuid NOT NULL REFERENCES room (id),
    epoch   integer NOT NULL,
    tick    bigint NOT NULL,
    base    bigint NOT NULL CHECK (base >= 0),
    turns   integer NOT NULL CHECK (turns > 0),
    parts   text NOT NULL,
    seq     bigint NOT NULL,
    hash    text NOT NULL,
    PRIMARY KEY (room_id, epoch, tick),
    UNIQUE (room_id, seq)
);

-- What else happened, hash-chained together with the ticks.
CREATE TABLE room_log (
    room_id uuid NOT NULL REFERENCES room (id),
    seq     bigint NOT NULL,
    at      timestamptz NOT NULL,
    kind    text NOT NULL CHECK (kind IN ('OPEN', 'MOVE')),
    body    text NOT NULL,
    hash    text NOT NULL,
    PRIMARY KEY (room_id, seq)
);

-- One move of the line, and how many of those called have come in.
CREATE TABLE room_call (
    room_id      uuid NOT NULL REFERENCES room (id),
    from_ordinal bigint NOT NULL,
    to_ordinal   bigint NOT NULL CHECK (from_ordinal < to_ordinal),
    called_at    timestamptz NOT NULL,
    called       integer NOT NULL CHECK (called >= 0),
    arrived      integer NOT NULL CHECK (arrived >= 0),
    PRIMARY KEY (room_id, from_ordinal)
);
CREATE INDEX room_call_recent ON room_call (room_id, called_at);

-- Turns whose owners left the line.
CREATE TABLE left_turn (
    room_id    uuid NOT NULL REFERENCES room (id),
    epoch      integer NOT NULL,
    tick       bigint NOT NULL,
    boot       integer NOT NULL,
    turn_index integer NOT NULL,
    left_at    timestamptz NOT NULL,
    PRIMARY KEY (room_id, epoch, tick, boot, turn_index)
);
CREATE INDEX left_turn_since ON left_turn (room_id, left_at);

CREATE TABLE admission (
    id              uuid PRIMARY KEY,
    room_id         uuid NOT NULL REFERENCES room (id),
    epoch           integer NOT NULL,
    tick            bigint NOT NULL,
    boot            integer NOT NULL,
    turn_index      integer NOT NULL,
    account_id      uuid NOT NULL,
    admitted_at     timestamptz NOT NULL,
    pass_expires_at timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL CHECK (expires_at >= pass_expires_at),
    ended_at        timestamptz,
    end_reason      text CHECK (end_reason IN ('LEFT', 'BOOKED', 'RAN_OUT')),
    UNIQUE (room_id, epoch, tick, boot, turn_index),
    CHECK ((ended_at IS NULL) = (end_reason IS NULL))
);
CREATE UNIQUE INDEX admission_one_per_account ON admission (room_id, account_id) WHERE ended_at IS NULL;
CREATE INDEX admission_running ON admission (expires_at) WHERE ended_at IS NULL;
